package org.cronista.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.language.time.TimeReader;
import org.cronista.model.Analysis;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.cronista.model.Sentence;
import org.cronista.model.TimeExpression;

/**
 * Measures the values of time expressions that stand by themselves, as timenorm-es has them: blocks
 * parted by empty lines, a block the expressions of one text in its order, the first line of a
 * block its anchor (a date, DATE, the same date), each other line an expression, its type and its
 * value. They are read twice: each by itself with its anchor, and in their order, where "ese día"
 * means one told before. What the reader finds nothing in, or only part of, counts with what it
 * finds.
 */
public final class TimeValues {
  private int all;
  private int right;
  private int rightInOrder;

  private TimeValues() {}

  /**
   * Scores a file.
   *
   * @throws IOException if it cannot be read
   */
  public static TimeValues score(Path file, SpanishAnalyzer analyzer) throws IOException {
    TimeValues score = new TimeValues();
    List<String[]> block = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      if (cells.length >= 3) {
        block.add(cells);
      } else {
        score.add(block, analyzer);
        block.clear();
      }
    }
    score.add(block, analyzer);
    return score;
  }

  private void add(List<String[]> block, SpanishAnalyzer analyzer) {
    if (block.size() < 2) {
      return;
    }
    Publication anchor =
        DateInterval.parse(block.getFirst()[2]).map(Publication::given).orElse(Publication.UNKNOWN);
    List<String[]> rows = block.subList(1, block.size());
    List<List<String>> texts = rows.stream().map(row -> words(row[0])).toList();
    Analysis together = analyzer.analyzeWords("d", texts);
    List<String> told = values(rows.size(), anchor, together.sentences());
    for (int i = 0; i < rows.size(); i++) {
      Analysis alone = analyzer.analyzeWords("d", List.of(texts.get(i)));
      all++;
      right += values(1, anchor, alone.sentences()).getFirst().equals(rows.get(i)[2]) ? 1 : 0;
      rightInOrder += told.get(i).equals(rows.get(i)[2]) ? 1 : 0;
    }
  }

  private static List<String> words(String text) {
    return List.of(text.replace(", ", " , ").strip().split(" +"));
  }

  /** The value of the longest expression found in each; empty where there is none. */
  private static List<String> values(int size, Publication anchor, List<Sentence> expressions) {
    String[] values = new String[size];
    int[] longest = new int[size];
    Arrays.fill(values, "");
    for (TimeExpression t : TimeReader.standard().readExpressions(anchor, expressions)) {
      int length = t.lastToken() - t.firstToken() + 1;
      if (length > longest[t.sentence()]) {
        longest[t.sentence()] = length;
        values[t.sentence()] = t.value();
      }
    }
    return List.of(values);
  }

  /** Expressions whose value is right where each is read by itself, in percent. */
  private double accuracy() {
    return all == 0 ? 0 : 100.0 * right / all;
  }

  /**
   * Expressions whose value is right where they are read in the order of their text, in percent.
   */
  private double accuracyInOrder() {
    return all == 0 ? 0 : 100.0 * rightInOrder / all;
  }

  /** The table: how many there are, and how many values are right. */
  public void print(String name, PrintStream out) {
    out.println(
        String.format(
            Locale.ROOT,
            "%s expressions %d value accuracy %.1f, each by itself %.1f",
            name,
            all,
            accuracyInOrder(),
            accuracy()));
  }
}
