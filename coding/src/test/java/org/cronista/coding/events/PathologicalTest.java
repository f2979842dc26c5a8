package org.cronista.coding.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cronista.coding.Coder;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Article;
import org.cronista.model.EventMention;
import org.junit.jupiter.api.Test;

/** Sentences that nobody writes: what is read of them stays bounded. */
class PathologicalTest {
  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(KNOWLEDGE);
  private static final Coder CODER = Coder.standard(KNOWLEDGE);
  private static final List<String> COUNTRIES =
      List.of("Rusia", "China", "Chile", "Perú", "Cuba", "Irán", "Siria", "Brasil");

  @Test
  void fiveHundredCoordinatedActorsAreAListAndNoAct() {
    List<EventMention> found = code(actors(500) + " y Japón se reunieron en Lima.");
    assertTrue(found.size() <= 1, found::toString);
    for (EventMention m : found) {
      assertTrue(m.actors().size() <= 12 && m.recipients().size() <= 12, m::toString);
    }
  }

  @Test
  void fiveHundredCoordinatedActsAreEachToldOnce() {
    String acts =
        IntStream.range(0, 250)
            .mapToObj(i -> i % 2 == 0 ? "Rusia atacó a Ucrania" : "Chile visitó a Perú")
            .collect(Collectors.joining(", "));
    List<EventMention> found = code(acts + ".");
    assertFalse(found.isEmpty());
    assertEquals(found.size(), found.stream().map(m -> m.trigger().span()).distinct().count());
    assertTrue(found.size() <= 250, () -> found.size() + " mentions");
  }

  @Test
  void sentencesOfOneWordAreSentences() {
    String before = "En 1992 Chile atacó a Perú.";
    for (String word : List.of("Luego", "Después", "Antes", "Entonces", "Sí")) {
      assertFalse(code(before + "\n\n" + word + ".\n\nChile visitó a Perú.").isEmpty(), word);
      assertFalse(code(before + "\n\n" + word + "\n\nChile visitó a Perú.").isEmpty(), word);
    }
  }

  private static String actors(int n) {
    return IntStream.range(0, n)
        .mapToObj(i -> COUNTRIES.get(i % COUNTRIES.size()))
        .collect(Collectors.joining(", "));
  }

  private static List<EventMention> code(String sentence) {
    return CODER.code(ANALYZER.analyze(Article.ofText("largo", sentence)), 0).mentions();
  }
}
