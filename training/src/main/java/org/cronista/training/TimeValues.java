package org.cronista.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.language.time.TimeReader;
import org.cronista.model.Analysis;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.cronista.model.TimeExpression;

/**
 * Measures the values of time expressions that stand by themselves, as timenorm-es has them: blocks
 * parted by empty lines, the first line of a block its anchor (a date, DATE, the same date), each
 * other line an expression, its type and its value. What the reader finds nothing in, or only part
 * of, counts with what it finds.
 */
public final class TimeValues {
  private int all;
  private int right;

  private TimeValues() {}

  /**
   * Scores a file.
   *
   * @throws IOException if it cannot be read
   */
  public static TimeValues score(Path file, SpanishAnalyzer analyzer) throws IOException {
    TimeValues score = new TimeValues();
    Publication anchor = Publication.UNKNOWN;
    boolean first = true;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 3) {
        first = true;
        continue;
      }
      if (first) {
        anchor = DateInterval.parse(cells[2]).map(Publication::given).orElse(Publication.UNKNOWN);
        first = false;
      } else {
        score.add(cells[0], cells[2], anchor, analyzer);
      }
    }
    return score;
  }

  private void add(String text, String value, Publication anchor, SpanishAnalyzer analyzer) {
    all++;
    right += read(text, anchor, analyzer).equals(value) ? 1 : 0;
  }

  /** The value of the longest expression found; empty where there is none. */
  private static String read(String text, Publication anchor, SpanishAnalyzer analyzer) {
    List<String> words = List.of(text.replace(",", " ,").strip().split(" +"));
    Analysis a = analyzer.analyzeWords("d", List.of(words));
    String value = "";
    int longest = 0;
    for (TimeExpression t :
        TimeReader.standard().readExpression(anchor, a.sentences().getFirst())) {
      int length = t.lastToken() - t.firstToken() + 1;
      if (length > longest) {
        longest = length;
        value = t.value();
      }
    }
    return value;
  }

  /** Expressions whose value is right, in percent. */
  public double accuracy() {
    return all == 0 ? 0 : 100.0 * right / all;
  }

  /** The table: how many there are, and how many values are right. */
  public void print(String name, PrintStream out) {
    out.println(
        String.format(Locale.ROOT, "%s expressions %d value accuracy %.1f", name, all, accuracy()));
  }
}
