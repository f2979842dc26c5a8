package org.cronista.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "El ministro de Exteriores viajará mañana a la capital para reunirse con su homólogo.",
        "PRESIDENTE RUSO VISITA CARACAS Y FIRMA ACUERDOS DE COOPERACIÓN CON EL GOBIERNO",
        "El presidente de Chile visitó Lima el 3 de mayo de 2024.",
        "Chile advirtió de que responderá si Perú cierra la frontera.",
        "En mil novecientos ochenta llegó. El dos de mayo de dos mil dos volvió con mil más.",
        "Vos sabés que el gobierno no va a ceder, dijo el dirigente gremial a la prensa.",
      })
  void spanishIsTaken(String text) {
    assertEquals(Optional.empty(), Language.foreign(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gallego | O ministro de Exteriores viaxará mañá á capital para se reunir co seu homólogo e coa presidenta da Xunta.",
        "portugués | O ministro das Relações Exteriores viajará amanhã à capital para se reunir com o seu homólogo, mas não falou.",
        "catalán | El ministre d'Exteriors viatjarà demà a la capital per reunir-se amb el seu homòleg i els dirigents del govern.",
        "inglés | The foreign minister will travel to the capital tomorrow to meet his counterpart and the president.",
        "francés | Le ministre des Affaires étrangères se rendra demain dans la capitale pour rencontrer son homologue.",
        "italiano | Il ministro degli Esteri andrà domani nella capitale per incontrare il suo omologo e la presidente.",
      })
  void othersAreNamed(String language, String text) {
    assertTrue(
        Language.foreign(text).orElse("").endsWith(language), Language.foreign(text).toString());
  }

  @Test
  void otherScriptsAndNoLanguageAtAll() {
    assertTrue(
        Language.foreign("Министр иностранных дел завтра поедет в столицу.")
            .orElse("")
            .contains("cyrillic"));
    assertTrue(
        Language.foreign("xkcd qwrt zzpf mnbv lkjh gfds poiu ytre")
            .orElse("")
            .contains("no se reconoce"));
  }

  @Test
  void aFewWordsAreNotJudged() {
    assertEquals(Optional.empty(), Language.foreign("Kim Jong-un in Wonsan"));
  }
}
