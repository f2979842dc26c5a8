package org.cronista.coding.events;

import java.util.function.IntFunction;
import org.cronista.coding.events.StatusWords.Kind;
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
 * general ordenó…", and a paragraph that begins by tying itself to the one before ("en esa visita",
 * "al mismo tiempo"). News of the last days needs none, it has the report's own day.
 */
final class Focus {
  /** Words into a sentence by which it ties itself to the one before. */
  private static final int OPENING = 4;

  private final @Nullable DateInterval[] days;

  Focus(Analysis analysis, StatusWords words, TimeLinks links, IntFunction<Tree> trees) {
    int n = analysis.sentences().size();
    days = new DateInterval[n];
    DateInterval published = analysis.published().interval();
    int paragraph = -1;
    for (int i = 0; i < n && published != null; i++) {
      Tree tree = trees.apply(i);
      boolean same = tree.sentence().paragraph() == paragraph;
      paragraph = tree.sentence().paragraph();
      int root = tree.root();
      boolean tied = tied(tree, words);
      if (root < 0 || !past(tree, root)) {
        continue;
      }
      TimeExpression own = links.of(tree, root);
      DateInterval when = own == null ? null : own.interval();
      if (when != null) {
        days[i] = links.longPast(when) ? when : null;
      } else if (i > 0 && (same || tied) && !says(tree, root)) {
        DateInterval before = days[i - 1];
        days[i] = before == null && tied ? links.lastLongPast(i - 1) : before;
      }
    }
  }

  /** "Durante esa visita", "en respuesta", "luego": a beginning that goes on from what was told. */
  private static boolean tied(Tree tree, StatusWords words) {
    for (int i = 0; i < OPENING && i < tree.size(); i++) {
      Token t = tree.token(i);
      String lemma = tree.lemma(i);
      if (words.is(Kind.POINTS, lemma) && t.upos() == Upos.DET) {
        return true;
      }
      boolean then = i == 0 && words.is(Kind.BESIDE, lemma) && t.upos() == Upos.ADV;
      if (words.is(Kind.TIES, lemma)
          || (then && !(tree.size() > 1 && words.is(Kind.OF, tree.lemma(1))))) {
        return true;
      }
    }
    return false;
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
