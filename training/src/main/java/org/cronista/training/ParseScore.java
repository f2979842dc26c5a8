package org.cronista.training;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cronista.language.parsing.Parse;
import org.cronista.language.parsing.Parser;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.tagging.Tagger;
import org.cronista.model.Upos;

/**
 * Scores of tags and trees on gold words. Relations are compared without their subtypes, as the
 * CoNLL shared tasks do; punctuation counts.
 */
final class ParseScore {
  private int words;
  private int tags;
  private int heads;
  private int labelled;
  private final Map<String, int[]> relations = new TreeMap<>();

  /** Tags and parses the gold trees' words and compares. */
  static ParseScore of(List<Tree> gold, Tagger tagger, Parser parser) {
    ParseScore score = new ParseScore();
    for (Tree tree : gold) {
      Forms forms = Forms.of(tree.words());
      List<Upos> found = tagger.tag(forms);
      score.add(tree, found, parser.parse(forms, found));
    }
    return score;
  }

  /** Adds one sentence. */
  void add(Tree gold, List<Upos> tags, Parse parse) {
    for (int i = 0; i < gold.size(); i++) {
      String right = base(gold.parse().relation(i));
      String found = base(parse.relation(i));
      boolean head = gold.parse().head(i) == parse.head(i);
      boolean both = head && right.equals(found);
      words++;
      this.tags += gold.tags().get(i) == tags.get(i) ? 1 : 0;
      heads += head ? 1 : 0;
      labelled += both ? 1 : 0;
      row(right)[0]++;
      row(found)[1]++;
      row(right)[2] += both ? 1 : 0;
    }
  }

  /** Share of words with the right tag, in percent. */
  double upos() {
    return percent(tags, words);
  }

  /** Share of words with the right head, in percent. */
  double uas() {
    return percent(heads, words);
  }

  /** Share of words with the right head and relation, in percent. */
  double las() {
    return percent(labelled, words);
  }

  /** F1 of a relation with its head, in percent. */
  double f1(String relation) {
    int[] row = row(relation);
    return percent(2 * row[2], row[0] + row[1]);
  }

  /** One line of the main figures. */
  void printLine(String name, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-28s %6d words  UPOS %.2f  UAS %.2f  LAS %.2f  nsubj %.1f  obj %.1f  iobj %.1f%n",
        name,
        words,
        upos(),
        uas(),
        las(),
        f1("nsubj"),
        f1("obj"),
        f1("iobj"));
  }

  /** A table of all relations: gold, found, right, F1. */
  void printRelations(PrintStream out) {
    out.printf("%-14s %6s %6s %6s %6s%n", "relation", "gold", "found", "right", "F1");
    relations.forEach((name, row) ->
        out.printf(
            Locale.ROOT,
            "%-14s %6d %6d %6d %6.1f%n",
            name,
            row[0],
            row[1],
            row[2],
            percent(2 * row[2], row[0] + row[1])));
  }

  private int[] row(String relation) {
    return relations.computeIfAbsent(relation, r -> new int[3]);
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
