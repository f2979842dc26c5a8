package org.cronista.coding.events;

import java.util.function.IntFunction;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Analysis;
import org.cronista.model.DateInterval;
import org.cronista.model.EventDate;
import org.cronista.model.TimeExpression;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * The day that a paragraph speaks of where it tells of the past: "En 1992 ocupó la ciudad. El
 * general ordenó…". News of the last days needs none, it has the report's own day.
 */
final class Focus {
  private static final int DAYS_OF_NEWS = 7;

  private final @Nullable DateInterval[] days;

  Focus(Analysis analysis, TimeLinks links, IntFunction<Tree> trees) {
    int n = analysis.sentences().size();
    days = new DateInterval[n];
    DateInterval published = analysis.published().interval();
    int paragraph = -1;
    for (int i = 0; i < n && published != null; i++) {
      Tree tree = trees.apply(i);
      boolean same = tree.sentence().paragraph() == paragraph;
      paragraph = tree.sentence().paragraph();
      int root = tree.root();
      if (root < 0 || !past(tree, root)) {
        continue;
      }
      TimeExpression own = links.of(tree, root);
      DateInterval when = own == null ? null : own.interval();
      if (when != null) {
        days[i] = when.to().isBefore(published.from().minusDays(DAYS_OF_NEWS)) ? when : null;
      } else if (same && !says(tree, root)) {
        days[i] = days[i - 1];
      }
    }
  }

  private static boolean past(Tree tree, int root) {
    String tense = tree.token(tree.inflected(root)).feat("Tense");
    return tense.equals("Past") || tense.equals("Imp");
  }

  private static boolean says(Tree tree, int root) {
    return tree.child(root, "ccomp") >= 0 || tree.child(root, "parataxis") >= 0;
  }

  /** The day that the main clause of a trigger speaks of; null where that is not known. */
  @Nullable EventDate of(Tree tree, int trigger) {
    DateInterval day = days[tree.sentence().index()];
    if (day == null) {
      return null;
    }
    int at = trigger;
    for (int steps = 0; tree.head(at) >= 0 && steps < 4; steps++) {
      Token t = tree.token(at);
      boolean part =
          t.upos() == Upos.NOUN ? !t.is("nmod") : t.is("conj") || t.is("xcomp") || t.is("advcl");
      if (!part) {
        return null;
      }
      at = tree.head(at);
    }
    return tree.head(at) < 0 ? new EventDate(day, null, "el día del que se habla") : null;
  }
}
