package org.cronista.language.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.cronista.model.TimeExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences with their time expressions, one a line of {@code expressions.tsv}. */
class TimeExpressionsTest {
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(Knowledge.standard());

  static Stream<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TimeExpressionsTest.class.getResourceAsStream("expressions.tsv"))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = all.lines().filter(l -> !l.startsWith("#")).toList();
      return lines.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void areFoundAndWorkedOut(String line) {
    String day = line.substring(0, line.indexOf('\t'));
    String marked = line.substring(day.length() + 1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '|') {
        text.setLength(text.length() - 1);
        i = marked.indexOf(']', i);
      } else if (c != '[') {
        text.append(c);
      }
    }
    Publication published = Publication.given(DateInterval.parse(day).orElseThrow());
    String plain = text.toString();
    Article article = Article.ofText("a", plain).withPublished(published);
    assertEquals(marked, marked(plain, ANALYZER.analyze(article).times()));
  }

  private static String marked(String text, List<TimeExpression> times) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (TimeExpression t : times) {
      marked.append(text, at, t.span().begin()).append('[').append(t.span().of(text));
      marked.append(" | ").append(t.type()).append(' ').append(t.value());
      marked.append(t.mod() == null ? "" : " " + t.mod());
      DateInterval days = t.interval();
      if (days != null && !days.toString().equals(t.value())) {
        marked.append(" = ").append(days);
      }
      marked.append(']');
      at = t.span().end();
    }
    return marked.append(text.substring(at)).toString();
  }
}
