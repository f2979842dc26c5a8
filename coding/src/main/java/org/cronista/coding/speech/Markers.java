package org.cronista.coding.speech;

import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Upos;

/** The words that bring in a source: "según", "de acuerdo con", "a juicio de". */
final class Markers {
  private Markers() {}

  /** The token after the marker that begins at one; -1 where none does. */
  static int after(Tree tree, int i) {
    String first = Spelling.fold(tree.token(i).form());
    if (Cues.STANDARD.in("according", first)) {
      return i + 1;
    }
    if (i > 0 && tree.token(i - 1).upos().verbal()) {
      return -1; // "está de acuerdo con"
    }
    for (String[] words : Cues.STANDARD.accordingTo(first)) {
      if (begins(tree, i, words)) {
        return i + words.length;
      }
    }
    return -1;
  }

  /**
   * "A su juicio", "en su opinión": whether a phrase gives the opinion of somebody named before.
   */
  static boolean own(Tree tree, int i) {
    return i + 2 < tree.size()
        && tree.token(i).upos() == Upos.ADP
        && tree.token(i + 1).feat("Poss").equals("Yes")
        && !tree.token(i + 1).feat("Person").equals("1")
        && Cues.STANDARD.in("opinion", Spelling.fold(tree.token(i + 2).form()));
  }

  /** "Para X, la solución es": whether a sentence opens with whose opinion it gives. */
  static boolean opinion(Tree tree, int i) {
    return i <= 1
        && i + 1 < tree.size()
        && Cues.STANDARD.in("for", Spelling.fold(tree.token(i).form()))
        && (i == 0 || tree.token(i - 1).is("cc") || tree.token(i - 1).is("punct"));
  }

  private static boolean begins(Tree tree, int i, String[] words) {
    for (int k = 1; k < words.length; k++) {
      if (i + k >= tree.size() || !Spelling.fold(tree.token(i + k).form()).equals(words[k])) {
        return false;
      }
    }
    return i + words.length < tree.size();
  }

  /** The head of the noun phrase that begins near a token, not above the marker's own phrase. */
  static int head(Tree tree, int token, int from) {
    int at = token;
    while (tree.head(at) >= from
        && tree.token(tree.head(at)).upos().nominal()
        && !tree.token(at).is("appos")
        && tree.head(at) - from < 8) {
      at = tree.head(at);
    }
    return at;
  }
}
