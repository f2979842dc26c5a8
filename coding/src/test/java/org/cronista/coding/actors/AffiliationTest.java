package org.cronista.coding.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.junit.jupiter.api.Test;

/** Of which country or body those are whom the knowledge does not have. */
class AffiliationTest {
  private static final Knowledge KNOWLEDGE = Knowledge.standard();

  /** A line that sets the scene in Paraguay. */
  private static final String PARAGUAY =
      "Vecinos de Asunción protestan\n\nMiles de paraguayos marcharon el lunes en Paraguay.\n\n";

  private static ActorMention mention(String text, String word) {
    return Mentioned.by(text, word)
        .orElseThrow(() -> new IllegalArgumentException("nobody: " + word));
  }

  /** The code, with a question mark where only the article's home tells it. */
  private static String code(String text, String word) {
    ActorMention m = mention(text, word);
    boolean supplied = m.supplied() == ActorMention.Supplied.COUNTRY;
    return m.actor().code() + (supplied ? "?" : "");
  }

  @Test
  void aBodyOfACommonNameIsOfTheCountryOfTheArticle() {
    String text = PARAGUAY + "El presidente del Partido Popular, Elías Montoya, los apoyó.";
    assertEquals("PRY?", code(text, "Popular"));
    assertEquals("PRY?", code(text, "Elías"));
    String other = PARAGUAY + "La Central Unitaria de Trabajadores (CUT) convocó una huelga.";
    assertEquals("PRY?", code(other, "CUT"));
  }

  @Test
  void aBodyStaysThatOfACountryOfWhichTheArticleSpeaks() {
    String text =
        "Debate en Madrid\n\nEl presidente de Chile visitó España.\n\n"
            + "El presidente del Partido Popular, Elías Montoya, lo saludó.";
    assertEquals("ESP", code(text, "Popular"));
    assertEquals("ESP", code(text, "Elías"));
  }

  @Test
  void anArmedGroupIsItsCountrysWhereverItIsNamed() {
    assertEquals("COL", code(PARAGUAY + "Las FARC negaron el hecho.", "FARC"));
  }

  @Test
  void aPartOfANameTellsNoCountry() {
    assertEquals("PRY?", code(PARAGUAY + "«No nos oyen», dijo Mauricio Echagüe.", "Echagüe"));
    assertEquals("PRY?", code(PARAGUAY + "«No nos oyen», dijo Antonio Rocañí.", "Rocañí"));
  }

  @Test
  void anAgencyToWhichOneSpeaksTellsNoCountry() {
    assertEquals("PRY?", code(PARAGUAY + "«Seguimos», dijo Elías Montoya a la AP.", "Elías"));
  }

  @Test
  void whatIsSaidOfOneIsSaidOfNobodyElse() {
    String text =
        PARAGUAY + "Declaró el chofer francés Luc Petitjean. También el chofer Elías Montoya.";
    assertEquals("FRA", code(text, "Luc"));
    assertEquals("PRY?", code(text, "Elías"));
  }

  @Test
  void whoSpeaksForABodyOfTheWorldHasItsCode() {
    String text =
        PARAGUAY + "El portavoz de la Federación Internacional de Remo, Elías Montoya, se fue.";
    assertEquals("NGO", code(text, "Elías"));
    assertEquals("NGO", code(PARAGUAY + "El Comité Olímpico Internacional los premió.", "Comité"));
    assertTrue(WorldBodies.named("Consejo Latinoamericano de Iglesias"));
    assertFalse(WorldBodies.named("Feria Internacional del Libro"));
  }

  @Test
  void whomABodyOfStatesSendsSpeaksForItWhateverHisCountry() {
    String text = "Visita a Asunción\n\n";
    String envoy = "La enviada de la ONU para Haití, la chilena Marta Echagüe, se fue.";
    assertEquals("UNO", code(text + envoy, "Marta"));
    assertEquals("OAS", code(text + "Harri Holkeri, portavoz de la OEA, calló.", "Harri"));
    assertEquals(
        "IMF", code(text + "El director del FMI, el español Rodrigo Rato, calló.", "Rato"));
    assertEquals("FIN", code(text + "El ex primer ministro Harri Holkeri se fue.", "Harri"));
    assertEquals(
        "EUU", code(text + "El comisario europeo de Pesca, Elías Montoya, se fue.", "Elías"));
  }

  @Test
  void whatOneIsCountsWhereATitleTellsNoCountry() {
    String text = "Un premio\n\nLo ganó el chileno Elías Montoya, director de cine, en Perú.";
    assertEquals("CHL", code(text, "Elías"));
  }

  @Test
  void whoOnlyEverServedABodySpeaksForItWhereTheArticleNamesIt() {
    assertEquals("UNO", code("La OMS pide calma\n\nMargaret Chan habló ayer.", "Margaret"));
    assertEquals("CHN", code("Las playas están llenas\n\nMargaret Chan habló ayer.", "Margaret"));
  }

  @Test
  void nativesOfAmericaAreNotOfIndia() {
    String text = "Protesta indígena en la selva\n\nMiles marcharon en Brasil.\n\n";
    assertEquals("BRA", mention(text + "Indios criticaron la ley.", "Indios").actor().code());
    String delhi = "Visita a Nueva Delhi\n\nMiles marcharon en Nueva Delhi.\n\n";
    assertEquals("IND", code(delhi + "El gobierno indio los recibió.", "gobierno"));
    String india = "Visita a Nueva Delhi\n\nEl presidente de Chile llegó a la India.\n\n";
    assertEquals("IND", code(india + "El gobierno indio lo recibió.", "gobierno"));
  }

  @Test
  void aCoachIsNotTheForeignPoliticianOfThatSurname() {
    String match = "El entrenador felicitó al equipo y al portero por el partido. ";
    assertEquals("PRY?", code(PARAGUAY + match + "«Fue difícil», dijo Zelenski.", "Zelenski"));
    assertEquals("UKR", code(PARAGUAY + "«Fue difícil», dijo Zelenski.", "Zelenski"));
  }

  @Test
  void whoeverManagesAThingIsNoGovernment() {
    String text = PARAGUAY + "El ejecutivo de Acmetel lamentó la demora.";
    assertTrue(mention(text, "ejecutivo").actor().isPerson());
    Analysis analysis =
        SpanishAnalyzer.standard(KNOWLEDGE)
            .analyze(
                Article.ofText("ejemplo", PARAGUAY + "La administración de la ruta la cerró."));
    Cast cast = Cast.of(analysis, KNOWLEDGE);
    int last = analysis.sentences().size() - 1;
    assertEquals(List.of(), cast.at(last, 1));
  }
}
