package org.cronista.coding.speech;

import org.cronista.coding.syntax.Tree;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * What a report adds to the phrase for somebody whom it does not name, by which a reader knows who
 * is meant: "la entidad (ACNUR)", "varios vecinos -la mayoría mujeres-", "un hombre que dijo ser
 * veterano", "otros expertos, entre ellos Ana Rojas".
 */
final class Epithets {
  /** Tokens that an addition may have. */
  private static final int LONGEST = 14;

  private Epithets() {}

  /**
   * A phrase with what is added to it.
   *
   * @param head its head
   * @param words the phrase alone
   * @param cue the word of saying that it goes with; null for none
   */
  static Span added(Tree tree, int head, Span words, @Nullable Token cue) {
    int last = head;
    while (last + 1 < tree.size() && tree.token(last + 1).span().end() <= words.end()) {
      last++;
    }
    int end = end(tree, head, last);
    boolean whole = end > last && (cue == null || cue.index() < head || cue.index() > end);
    return whole ? words.cover(tree.token(end).span()) : words;
  }

  /** The last token of what is added behind a phrase's last token; that token for nothing. */
  private static int end(Tree tree, int head, int last) {
    if (last + 2 >= tree.size()) {
      return last;
    }
    int name = name(tree, head, last + 1);
    if (name > last) {
      return name;
    }
    String next = tree.token(last + 1).form();
    int close =
        switch (next) {
          case "(" -> closing(tree, last + 2, ")");
          case "-", "–", "—" -> closing(tree, last + 2, next);
          default -> -1;
        };
    if (close > 0) {
      return close;
    }
    boolean comma = next.equals(",");
    int first = comma ? last + 2 : last + 1;
    boolean among =
        comma
            && first + 1 < tree.size()
            && Cues.STANDARD.in("between", tree.token(first).form())
            && tree.token(first + 1).upos() == Upos.PRON;
    boolean clause =
        !comma && Cues.STANDARD.in("relative", tree.lemma(first)) && own(tree, head, first);
    boolean apposed = comma && !among && apposition(tree, head, first);
    if (!among && !clause && !apposed) {
      return last;
    }
    return through(tree, last, first, clause);
  }

  /**
   * The last token of what begins behind a phrase, up to the next comma or the next verb that is
   * not its own; the phrase's last token where that cuts a clause in two or is too long.
   *
   * @param clause whether it is a relative clause, which has a verb
   */
  private static int through(Tree tree, int last, int first, boolean clause) {
    int end = first;
    int verbs = 0;
    while (end + 1 < tree.size() && end - last < LONGEST) {
      Token t = tree.token(end + 1);
      verbs += t.upos().verbal() && tree.finite(t.index()) ? 1 : 0;
      if (t.is("punct") || verbs > (clause ? 1 : 0)) {
        boolean cut = clause && !t.is("punct") && !t.is("conj");
        if (cut && tree.sentence().dominates(tree.head(first), t.index())) {
          return last;
        }
        break;
      }
      end++;
    }
    end = end - last < LONGEST ? trimmed(tree, end) : last;
    return clause && end < tree.head(first) ? last : end;
  }

  /** Without the small words of what follows. */
  private static int trimmed(Tree tree, int end) {
    int at = end;
    while (at > 0 && small(tree.token(at))) {
      at--;
    }
    return at;
  }

  private static boolean small(Token t) {
    return switch (t.upos()) {
      case ADP, AUX, CCONJ, DET, PRON, SCONJ -> true;
      default -> false;
    };
  }

  /** "El diario popular La Gaceta": the last word of a name right behind a phrase; -1 for none. */
  private static int name(Tree tree, int head, int first) {
    boolean apposed =
        tree.token(first).upos() == Upos.PROPN
            && tree.token(first).is("appos")
            && tree.head(first) == head;
    if (!apposed) {
      return -1;
    }
    Span whole = NounPhrase.span(tree, first);
    int end = first;
    while (end + 1 < tree.size() && tree.token(end + 1).span().end() <= whole.end()) {
      end++;
    }
    return end;
  }

  private static int closing(Tree tree, int from, String mark) {
    for (int i = from; i < Math.min(tree.size(), from + LONGEST); i++) {
      if (tree.token(i).form().equals(mark)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a relative pronoun opens a clause of the phrase's head. */
  private static boolean own(Tree tree, int head, int pronoun) {
    int verb = tree.head(pronoun);
    return verb > pronoun && tree.token(verb).is("acl") && tree.head(verb) == head;
  }

  private static boolean apposition(Tree tree, int head, int first) {
    for (int c : tree.children(head)) {
      if (tree.token(c).is("appos") && c >= first && c - first < 3) {
        return true;
      }
    }
    return false;
  }
}
