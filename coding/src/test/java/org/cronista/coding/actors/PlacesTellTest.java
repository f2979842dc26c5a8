package org.cronista.coding.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cronista.model.ActorMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words for places and for those who live there tell of a country, and which are others. */
class PlacesTellTest {
  private static final String IN_SPAIN =
      " España votó el domingo, y los españoles de Sevilla esperan el recuento.";

  private static String told(String text, String word) {
    return Mentioned.last(text, word)
        .filter(m -> m.supplied() == ActorMention.Supplied.NOTHING)
        .map(m -> m.actor().code())
        .filter(code -> !code.isEmpty())
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El cantante bogotano Luis Paredes llegó tarde. | Luis | COL",
        "La alcaldesa limeña, Inés Paredes, llegó tarde. | Inés | PER",
        "Los empresarios tapatíos llegaron tarde. | empresarios | MEX",
        "El alcalde neoyorquino, Luis Paredes, llegó tarde. | Luis | USA",
      })
  void demonymsOfTowns(String text, String word, String code) {
    assertEquals(code, told(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El presidente catalán llegó tarde. | presidente | presidente catalán",
        "El alcalde londinense llegó tarde. | alcalde | alcalde londinense",
      })
  void whoRulesATownRulesNoState(String text, String word, String name) {
    assertEquals(name, Mentioned.last(text, word).orElseThrow().actor().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El alcalde de Pradera, Luis Paredes, llegó tarde. | Luis | COL",
        "La vecina de La Pradera Inés Paredes llegó tarde.@ | Inés | -",
        "La vecina de Pradera Inés Paredes llegó de Colombia.@ | Inés | COL",
        "El vecino Luis Paredes fue a las fiestas de San Isidro. | Isidro | -",
      })
  void smallTownsAndSaints(String text, String word, String code) {
    assertEquals(code, told(text.replace("@", IN_SPAIN), word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El Secretario de Salud, Ramiro Lara, llegó tarde. | Ramiro | Ramiro Lara",
        "La Fiscal General del Estado, Elvira Soto, llegó tarde. | Elvira | Elvira Soto",
        "La Jefa de Gobierno, Clara Ruelas, llegó tarde. Agregó el Secretario General de la ONU, Luis Paredes. | Luis | Luis Paredes",
        "Amigos del Río pidió ayuda. | Amigos | Amigos del Río",
        "El Secretario de Salud Ramiro Lara llegó tarde. | Ramiro | Ramiro Lara",
        "La Secretaria General de la Comisión de Aguas, Inés Caro, llegó tarde. | Inés | Inés Caro",
      })
  void titlesWithACapitalAreNoNames(String text, String word, String name) {
    assertEquals(name, Mentioned.last(text, word).orElseThrow().actor().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El Fiscal General del Estado habló de todo. | General",
        "La Jefa de Gobierno habló de todo. | Gobierno",
        "El Presidente Municipal de Tepic habló de todo. | Municipal",
        "La Secretaria General de la Comisión de Aguas habló de todo. | General",
      })
  void noWordOfATitleIsSomebody(String text, String word) {
    assertEquals(
        0,
        Mentioned.last(text, word).stream().filter(m -> m.how() == ActorMention.How.NAME).count());
  }
}
