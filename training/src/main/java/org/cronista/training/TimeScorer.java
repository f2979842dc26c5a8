package org.cronista.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.language.time.TimeReader;
import org.cronista.model.Analysis;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.cronista.model.Sentence;
import org.cronista.model.TimeExpression;

/**
 * Measures the time reader as TempEval-3 does: strict and relaxed spans, types and values of those
 * found (relaxed), over a file in columns (word, BIO and type, value; a line with DCTVALUE opens a
 * document).
 */
public final class TimeScorer {
  private record Expression(
      int sentence, int from, int to, String type, String value, String text) {
    boolean overlaps(Expression o) {
      return sentence == o.sentence && from <= o.to && o.from <= to;
    }
  }

  private int gold;
  private int found;
  private int strict;
  private int relaxed;
  private int types;
  private int values;
  private final List<String> mistakes = new ArrayList<>();

  /**
   * Scores a file.
   *
   * @throws IOException if it cannot be read
   */
  public static TimeScorer score(Path file, SpanishAnalyzer analyzer) throws IOException {
    TimeScorer score = new TimeScorer();
    List<List<String>> words = new ArrayList<>();
    List<Expression> gold = new ArrayList<>();
    String date = "";
    List<String> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] columns = line.split("\t", -1);
      if (columns.length < 3) {
        if (!sentence.isEmpty()) {
          words.add(sentence);
          sentence = new ArrayList<>();
        }
        continue;
      }
      int dct = columns[0].indexOf("DCTVALUE=\"");
      if (dct >= 0) {
        if (!sentence.isEmpty()) {
          words.add(sentence);
          sentence = new ArrayList<>();
        }
        score.document(words, gold, date, analyzer);
        words = new ArrayList<>();
        gold = new ArrayList<>();
        date = columns[0].substring(dct + 10, columns[0].indexOf('"', dct + 10));
        continue;
      }
      int at = sentence.size();
      sentence.add(columns[0]);
      if (columns[1].startsWith("B-")) {
        gold.add(
            new Expression(words.size(), at, at, columns[1].substring(2), columns[2], columns[0]));
      } else if (columns[1].startsWith("I-") && !gold.isEmpty()) {
        Expression e = gold.removeLast();
        gold.add(
            new Expression(
                e.sentence(), e.from(), at, e.type(), e.value(), e.text() + " " + columns[0]));
      }
    }
    if (!sentence.isEmpty()) {
      words.add(sentence);
    }
    score.document(words, gold, date, analyzer);
    return score;
  }

  private void document(
      List<List<String>> words, List<Expression> expected, String date, SpanishAnalyzer analyzer) {
    if (words.isEmpty()) {
      return;
    }
    Analysis a = analyzer.analyzeWords("d", words);
    Publication published =
        DateInterval.parse(date).map(Publication::given).orElse(Publication.UNKNOWN);
    List<Expression> read = new ArrayList<>();
    for (TimeExpression t : TimeReader.standard().read(a.article(), published, a.sentences())) {
      Sentence s = a.sentences().get(t.sentence());
      StringBuilder text = new StringBuilder();
      for (int i = t.firstToken(); i <= t.lastToken(); i++) {
        text.append(text.isEmpty() ? "" : " ").append(s.token(i).form());
      }
      read.add(
          new Expression(
              t.sentence(),
              t.firstToken(),
              t.lastToken(),
              t.type().name(),
              t.value(),
              text.toString()));
    }
    compare(expected, read, date);
  }

  private void compare(List<Expression> expected, List<Expression> read, String date) {
    gold += expected.size();
    found += read.size();
    boolean[] used = new boolean[read.size()];
    for (Expression g : expected) {
      int hit = -1;
      for (int i = 0; i < read.size() && hit < 0; i++) {
        hit = !used[i] && read.get(i).overlaps(g) ? i : -1;
      }
      if (hit < 0) {
        mistakes.add("miss\t" + g.text() + "\t" + g.type() + "\t" + g.value() + "\t" + date);
        continue;
      }
      used[hit] = true;
      Expression r = read.get(hit);
      relaxed++;
      boolean same = r.from() == g.from() && r.to() == g.to();
      strict += same ? 1 : 0;
      types += r.type().equals(g.type()) ? 1 : 0;
      values += r.value().equals(g.value()) ? 1 : 0;
      if (!same) {
        mistakes.add("span\t" + g.text() + "\t" + r.text());
      }
      if (!r.value().equals(g.value())) {
        mistakes.add("value\t" + g.text() + "\t" + g.value() + "\t" + r.value() + "\t" + date);
      }
    }
    for (int i = 0; i < read.size(); i++) {
      if (!used[i]) {
        mistakes.add("extra\t" + read.get(i).text() + "\t" + read.get(i).value());
      }
    }
  }

  /** F1 in percent by measure: strict, relaxed, type, value. */
  public Map<String, Double> figures() {
    Map<String, Double> f = new TreeMap<>();
    f.put("relaxed", f1(relaxed));
    f.put("strict", f1(strict));
    f.put("type", f1(types));
    f.put("value", f1(values));
    return f;
  }

  /** What went wrong, one line each, its columns tab-separated. */
  public List<String> mistakes() {
    return List.copyOf(mistakes);
  }

  private double f1(int hits) {
    return gold + found == 0 ? 0 : 200.0 * hits / (gold + found);
  }

  /**
   * The table: what is there and was found, then F1 by measure.
   *
   * @param name what was scored
   */
  public void print(String name, PrintStream out) {
    out.println(name + " gold " + gold + " found " + found);
    figures().forEach((k, v) -> out.println(String.format(Locale.ROOT, "%s F1 %.1f", k, v)));
  }

  /** Scores the files named and prints a table; with {@code --mistakes} first, what went wrong. */
  public static int run(String... args) throws IOException {
    SpanishAnalyzer analyzer = SpanishAnalyzer.standard(Knowledge.standard());
    boolean mistakes = args.length > 0 && args[0].equals("--mistakes");
    for (int i = mistakes ? 1 : 0; i < args.length; i++) {
      Path file = Path.of(args[i]);
      TimeScorer score = score(file, analyzer);
      if (mistakes) {
        score.mistakes.forEach(System.out::println);
      }
      score.print(String.valueOf(file.getFileName()), System.out);
    }
    return 0;
  }

  /** See {@link #run}. */
  public static void main(String[] args) throws IOException {
    System.exit(run(args));
  }
}
