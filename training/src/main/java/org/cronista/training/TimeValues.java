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
import java.util.regex.Pattern;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.language.time.TimeReader;
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
 * finds. Since the file tells the type of each, as the task of normalisation does (an expression,
 * its type and its anchor are given, its value is asked for), both are measured with the types
 * withheld and with the types given.
 */
public final class TimeValues {
  /** A comma or the like at a word's end, a full stop at the end of all but an abbreviation. */
  private static final Pattern MARKS_AFTER =
      Pattern.compile("([,;:!?)»])(?=\\s|$)|(?<=\\d|\\p{L}{3})(\\.)$");

  private static final Pattern MARKS_BEFORE = Pattern.compile("(?<=^|\\s)([(«¡¿])(?=\\S)");

  private int all;
  private int right;
  private int rightInOrder;
  private int typed;
  private int typedInOrder;

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
    List<TimeExpression.Type> types = types(rows);
    List<Sentence> together = analyzer.analyzeWords("d", texts).sentences();
    List<String> told = values(anchor, together, List.of());
    List<String> toldOfType = values(anchor, together, types);
    for (int i = 0; i < rows.size(); i++) {
      String value = rows.get(i)[2];
      List<Sentence> alone = analyzer.analyzeWords("d", List.of(texts.get(i))).sentences();
      List<TimeExpression.Type> type = types.isEmpty() ? types : List.of(types.get(i));
      all++;
      right += values(anchor, alone, List.of()).getFirst().equals(value) ? 1 : 0;
      typed += values(anchor, alone, type).getFirst().equals(value) ? 1 : 0;
      rightInOrder += told.get(i).equals(value) ? 1 : 0;
      typedInOrder += toldOfType.get(i).equals(value) ? 1 : 0;
    }
  }

  /** The types of a block; none where one of them is no type of TIMEX3. */
  private static List<TimeExpression.Type> types(List<String[]> rows) {
    List<TimeExpression.Type> types = new ArrayList<>();
    for (String[] row : rows) {
      for (TimeExpression.Type type : TimeExpression.Type.values()) {
        if (type.name().equals(row[1])) {
          types.add(type);
        }
      }
    }
    return types.size() == rows.size() ? types : List.of();
  }

  /** The words; a mark that the text has after or before them is one of its own. */
  private static List<String> words(String text) {
    String apart =
        MARKS_AFTER.matcher(MARKS_BEFORE.matcher(text).replaceAll("$1 ")).replaceAll(" $1$2 ");
    return List.of(apart.strip().split(" +"));
  }

  /** The value of the longest expression found in each; empty where there is none. */
  private static List<String> values(
      Publication anchor, List<Sentence> expressions, List<TimeExpression.Type> types) {
    String[] values = new String[expressions.size()];
    int[] longest = new int[expressions.size()];
    Arrays.fill(values, "");
    TimeReader reader = TimeReader.standard();
    List<TimeExpression> found =
        types.isEmpty()
            ? reader.readExpressions(anchor, expressions)
            : reader.readExpressions(anchor, expressions, types);
    for (TimeExpression t : found) {
      int length = t.lastToken() - t.firstToken() + 1;
      if (length > longest[t.sentence()]) {
        longest[t.sentence()] = length;
        values[t.sentence()] = t.value();
      }
    }
    return List.of(values);
  }

  private double percent(int n) {
    return all == 0 ? 0 : 100.0 * n / all;
  }

  /**
   * The table: how many there are, and how many values are right, in percent: read in their order
   * and each by itself, without their types and with them.
   */
  public void print(String name, PrintStream out) {
    out.println(
        String.format(
            Locale.ROOT,
            "%s expressions %d value accuracy %.1f, each by itself %.1f",
            name,
            all,
            percent(rightInOrder),
            percent(right)));
    out.println(
        String.format(
            Locale.ROOT,
            "%s with types known value accuracy %.1f, each by itself %.1f",
            name,
            percent(typedInOrder),
            percent(typed)));
  }
}
