package org.cronista.language.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Analysis;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.cronista.model.Sentence;
import org.cronista.model.TimeExpression;
import org.junit.jupiter.api.Test;

/** Forms of expressions by themselves, one a line of {@code forms.tsv}, and in their order. */
class TimeFormsTest {
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(Knowledge.standard());
  private static final Publication DAY =
      Publication.given(DateInterval.parse("2024-06-12").orElseThrow());

  @Test
  void areReadWhole() throws IOException {
    List<String> expected = lines();
    List<String> found = new ArrayList<>();
    for (String line : expected) {
      found.add(read(line.substring(0, line.indexOf('\t'))));
    }
    assertTrue(expected.size() > 1000);
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TimeFormsTest.class.getResourceAsStream("forms.tsv"))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(l -> !l.startsWith("#")).toList();
    }
  }

  /** The words with type and value; what was found where it is not the whole. */
  private static String read(String words) {
    Sentence sentence = sentences(words).getFirst();
    for (TimeExpression t : TimeReader.standard().readExpressions(DAY, List.of(sentence))) {
      if (t.firstToken() == 0 && t.lastToken() == sentence.size() - 1) {
        return words + "\t" + t.type() + "\t" + t.value();
      }
    }
    return words;
  }

  private static List<Sentence> sentences(String... expressions) {
    List<List<String>> words = new ArrayList<>();
    for (String e : expressions) {
      words.add(List.of(e.replace(", ", " , ").split(" ")));
    }
    Analysis analysis = ANALYZER.analyzeWords("d", words);
    return analysis.sentences();
  }

  private static List<String> values(String... expressions) {
    return TimeReader.standard().readExpressions(DAY, sentences(expressions)).stream()
        .map(TimeExpression::value)
        .toList();
  }

  @Test
  void whatOneLacksStandsInItsNeighbour() {
    assertEquals(List.of("2024-09-07", "2024-09-11"), values("del 7", "al 11 de septiembre"));
    assertEquals(List.of("P3W", "P4W"), values("tres", "cuatro semanas"));
    assertEquals(List.of("P5Y", "P2Y"), values("cinco años", "dos"));
    assertEquals(List.of("2019-05-20", "2019-05-20"), values("el 20 de mayo de 2019", "ese día"));
    assertEquals(List.of("P2Y"), values("dos"));
  }
}
