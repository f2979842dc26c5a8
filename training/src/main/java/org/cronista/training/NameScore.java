package org.cronista.training;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cronista.language.names.Labels;
import org.cronista.language.names.NameFinder;
import org.cronista.language.names.NameFinder.Found;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.tagging.Tagger;
import org.cronista.model.Name;

/** Precision and recall of names, bounds and type exact, as CoNLL-2002 scores them. */
final class NameScore {
  private final Map<Name.Type, Count> counts = new EnumMap<>(Name.Type.class);

  private static final class Count {
    private int gold;
    private int found;
    private int right;

    private Count plus(Count other) {
      Count sum = new Count();
      sum.gold = gold + other.gold;
      sum.found = found + other.found;
      sum.right = right + other.right;
      return sum;
    }

    private double f1() {
      return ParseScore.percent(2 * right, gold + found);
    }
  }

  /** Looks for names in the gold articles' words and compares. */
  static NameScore of(List<List<NamedSentence>> articles, Tagger tagger, NameFinder finder) {
    NameScore score = new NameScore();
    for (List<NamedSentence> article : articles) {
      List<NameFinder.Tagged> sentences = new ArrayList<>();
      for (NamedSentence sentence : article) {
        Forms forms = Forms.of(sentence.words());
        sentences.add(new NameFinder.Tagged(forms, tagger.tag(forms)));
      }
      score.add(gold(article), finder.find(sentences));
    }
    return score;
  }

  private static List<Found> gold(List<NamedSentence> article) {
    List<Found> names = new ArrayList<>();
    for (int s = 0; s < article.size(); s++) {
      List<Integer> labels = article.get(s).labels();
      for (int i = 0; i < labels.size(); i++) {
        int label = labels.get(i);
        if (Labels.begins(label)) {
          int last = i;
          while (last + 1 < labels.size() && labels.get(last + 1) == label + 1) {
            last++;
          }
          names.add(new Found(s, i, last, Labels.type(label)));
        }
      }
    }
    return names;
  }

  private void add(List<Found> gold, List<Found> found) {
    Set<Found> wanted = new HashSet<>(gold);
    for (Found name : gold) {
      count(name.type()).gold++;
    }
    for (Found name : found) {
      count(name.type()).found++;
      count(name.type()).right += wanted.contains(name) ? 1 : 0;
    }
  }

  private Count count(Name.Type type) {
    return counts.computeIfAbsent(type, t -> new Count());
  }

  private Count all() {
    return counts.values().stream().reduce(new Count(), Count::plus);
  }

  /** F1 over all types, in percent. */
  double f1() {
    return all().f1();
  }

  /** One line: all, then each type. */
  void printLine(String name, PrintStream out) {
    Count all = all();
    out.printf(
        Locale.ROOT,
        "%-28s P %.2f  R %.2f  F1 %.2f ",
        name,
        ParseScore.percent(all.right, all.found),
        ParseScore.percent(all.right, all.gold),
        all.f1());
    counts.forEach((type, count) -> out.printf(Locale.ROOT, " %s %.1f", type, count.f1()));
    out.println();
  }
}
