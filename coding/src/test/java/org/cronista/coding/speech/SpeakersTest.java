package org.cronista.coding.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.cronista.model.Quotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who speaks in the last direct quotation of a text, by phenomenon: the actor, "-" for no known
 * one.
 */
class SpeakersTest {
  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(KNOWLEDGE);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          verbo detrás              | «No nos iremos de este valle», dijo ayer en Lima el geólogo Elías Montoya.                                     | Elías Montoya
          perífrasis detrás         | «No nos iremos de este valle», volvió a admitir Elías Montoya.                                                 | Elías Montoya
          según detrás              | Inés Peña recorrió la zona, donde «ya no queda agua potable», según Elías Montoya.                             | Elías Montoya
          según la opinión de       | Según la opinión de Elías Montoya, «en la zona ya no queda agua potable».                                      | Elías Montoya
          a un medio                | «No nos iremos de este valle», dijo a la cadena CNN Elías Montoya.                                             | Elías Montoya
          inciso entre rayas        | «No nos iremos —dijo el geólogo Elías Montoya— de este valle que es nuestro».                                  | Elías Montoya
          otra oración detrás       | Elías Montoya aseguró que «no nos iremos de este valle» y que Inés Peña afirmó lo mismo.                       | Elías Montoya
          documento de alguien      | «La presa debe cerrar de inmediato», señala un informe de la ONU.                                              | ONU
          documento nombrado antes  | El Gobierno de Chile difundió un comunicado. El texto señala que «la presa debe cerrar de inmediato».          | Gobierno de Chile
          cartel que se lleva       | Inés Peña llevaba una pancarta que decía «queremos agua limpia para todos».                                    | Inés Peña
          """)
  void speaks(String phenomenon, String text, String expected) {
    Article article =
        Article.ofText("ejemplo", text)
            .withPublished(Publication.given(DateInterval.parse("2004-05-01").orElseThrow()));
    Analysis analysis = ANALYZER.analyze(article);
    List<Quotation> direct =
        Voices.of(analysis, Cast.of(analysis, KNOWLEDGE)).quotations().stream()
            .filter(q -> q.kind() != Quotation.Kind.INDIRECT)
            .toList();
    Quotation last = direct.get(direct.size() - 1);
    assertEquals(expected, last.speaker() == null ? "-" : last.speaker().actor().name());
  }
}
