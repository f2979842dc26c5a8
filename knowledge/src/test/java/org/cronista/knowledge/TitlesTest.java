package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What holders of offices are called, him or her, where there is a crown and where there is none.
 */
class TitlesTest {
  @ParameterizedTest
  @CsvSource({
    "Angela Merkel, jefa de Gobierno",
    "Felipe VI, rey",
    "Isabel II, reina",
    "Cristina Fernández de Kirchner, presidenta",
    "Annalena Baerbock, ministra de Exteriores",
    "Serguéi Lavrov, ministro de Exteriores",
    "Naruhito, emperador"
  })
  void title(String name, String title) {
    Knowledge knowledge = Knowledge.standard();
    List<Term> terms =
        knowledge.find(name).stream()
            .filter(Entry.Somebody.class::isInstance)
            .map(e -> knowledge.terms(((Entry.Somebody) e).person()))
            .findFirst()
            .orElseThrow();
    assertEquals(title, knowledge.title(terms.get(0)));
  }
}
