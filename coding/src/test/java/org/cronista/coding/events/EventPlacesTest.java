package org.cronista.coding.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.cronista.coding.Coder;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.EventMention;
import org.cronista.model.Place;
import org.cronista.model.PlaceMention;
import org.cronista.model.Publication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where events were, by the ways in which a sentence says it. */
class EventPlacesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(KNOWLEDGE);
  private static final Coder CODER = Coder.standard(KNOWLEDGE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El presidente de Francia se reunió con la canciller alemana en Bruselas. | Bruselas
          La reunión entre Macron y Merkel se celebró en Lisboa. | Lisboa
          Macron recordó la cumbre celebrada en Helsinki entre el presidente ruso y el estadounidense Donald Trump. | Helsinki
          Lula se reunió con Petro. |
          La reunión entre Macron y Lula, que tuvo lugar en la ciudad costera de Dakar, duró poco. | Dakar
          El encuentro entre Macron y Lula en Dakar duró dos horas. | Dakar
          En una pelea abierta con Estados Unidos, Francia invadió Mali. |
          """)
  void thePlaceIsTheOneOfTheEventsPhraseOrClause(String sentence, String place) {
    assertEquals(place == null ? "" : place, placesIn(sentence));
  }

  /** Places of one name in several countries: which, and whether it is certain. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La policía detuvo a dos personas en Córdoba.                         |                    | ARG, perhaps
          La policía detuvo a dos personas en Córdoba. El peso argentino cayó. |                    | ARG
          La policía detuvo a dos personas en Córdoba. Andalucía calló.        |                    | ESP
          La policía detuvo a dos personas en Córdoba.                         | El País            | ESP
          La policía detuvo a dos personas en Córdoba.                         | www.elpais.com     | ESP
          La policía detuvo a dos personas en Córdoba.                         | diario.com.ar      | ARG
          La policía detuvo a dos personas en la ciudad española de Guadalajara. |                  | ESP
          La policía detuvo a dos personas en Salamanca.                       |                    | ESP, perhaps
          La policía de Bolivia detuvo a dos personas en Santa Cruz.           |                    | BOL
          La policía detuvo a dos personas en Lima.                            |                    | PER
          """)
  void namesakesAreWhereTheArticleIsAndMarkedWhereNothingTells(
      String text, @Nullable String outlet, String expected) {
    Article plain =
        Article.ofText("ejemplo", text)
            .withPublished(Publication.given(DateInterval.parse("2019-06-10").orElseThrow()));
    Article article =
        new Article(
            plain.id(), text, null, plain.published(), null, outlet, null, "es", true, Map.of());
    Place place =
        CODER.code(ANALYZER.analyze(article)).mentions().stream()
            .map(EventMention::place)
            .filter(p -> p != null)
            .map(PlaceMention::place)
            .findFirst()
            .orElseThrow();
    assertEquals(expected, place.country() + (place.uncertain() ? ", perhaps" : ""));
  }

  private static String placesIn(String sentence) {
    Article article =
        Article.ofText("ejemplo", sentence)
            .withPublished(Publication.given(DateInterval.parse("2019-06-10").orElseThrow()));
    return CODER.code(ANALYZER.analyze(article)).mentions().stream()
        .map(EventMention::place)
        .filter(p -> p != null)
        .map(PlaceMention::span)
        .map(s -> s.of(sentence))
        .distinct()
        .collect(Collectors.joining(","));
  }
}
