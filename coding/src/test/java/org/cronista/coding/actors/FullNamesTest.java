package org.cronista.coding.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Actor;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNamesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(KNOWLEDGE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El EZLN calló.                                           | EZLN                        | Ejército Zapatista de Liberación Nacional (EZLN)
          El Programa Mundial de Alimentos calló.                  | Programa Mundial de Alimentos | Programa Mundial de Alimentos (PMA)
          La Liga de Obreros de Huari (LOH) calló.                 | Liga de Obreros de Huari    | Liga de Obreros de Huari (LOH)
          La Confederación Sudamericana de Fútbol (CSF) calló.     | Conmebol                    | Confederación Sudamericana de Fútbol (Conmebol)
          El Gobierno calló.                                       | Gobierno de Chile           | Gobierno de Chile
          Los talibanes callaron.                                  | talibanes                   | talibanes
          """)
  void aBodyIsFoundByItsNameAndByItsAcronym(String text, String name, String expected) {
    Analysis analysis = ANALYZER.analyze(Article.ofText("ejemplo", text));
    Actor body = new Actor(name, "", Actor.Kind.GROUP, null, null, null);
    assertEquals(expected, Cast.of(analysis, KNOWLEDGE).fullName(body));
  }

  @ParameterizedTest
  @CsvSource({
    "PMA,Programa Mundial de Alimentos,true",
    "FIS,Frente Islámico de Salud,true",
    "PMA,Programa Mundial de la Salud,false",
    "OEA,Organización de Estados,false"
  })
  void theLettersOfAnAcronymAreTheInitialsOfAName(String acronym, String name, boolean expected) {
    assertEquals(expected, Acronyms.initials(acronym, name));
  }
}
