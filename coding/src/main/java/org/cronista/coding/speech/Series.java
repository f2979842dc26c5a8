package org.cronista.coding.speech;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Span;
import org.jspecify.annotations.Nullable;

/** Quotations side by side: «A», «B» y «C», and glosses in brackets. */
final class Series {
  /** Characters between two quotations of a series at most. */
  private static final int BETWEEN = 80;

  private final String text;
  private final Cast cast;

  Series(String text, Cast cast) {
    this.text = text;
    this.cast = cast;
  }

  /** "«Bakea» («Paz» en vasco)": the same words in another language. */
  boolean gloss(Span before, Span next) {
    int bracket = before.end() + 1;
    while (bracket < next.begin() && text.charAt(bracket) == ' ') {
      bracket++;
    }
    return bracket < next.begin() && text.charAt(bracket) == '(' && next.begin() - bracket <= 2;
  }

  /** Whether nothing but commas, "y" and what is in brackets stands between two stretches. */
  boolean joined(Span before, Span next) {
    int depth = 0;
    int word = -1;
    for (int i = before.end(); i < next.begin(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean letter = depth == 0 && Character.isLetterOrDigit(c);
      if (letter && word < 0) {
        word = i;
      }
      if (!letter && word >= 0) {
        if (!Cues.STANDARD.in("joins", text.substring(word, i))) {
          return false;
        }
        word = -1;
      }
      if (depth == 0 && (c == '.' || c == ':' || c == ';' || c == '\n')) {
        return false;
      }
    }
    return depth == 0 && next.begin() - before.end() < BETWEEN;
  }

  /** "«A», «B» y «C», decían": all are said by those of whom one is told. */
  void add(Quote next, @Nullable Speaker governed, List<Quote> found) {
    Quote before = found.get(found.size() - 1);
    Tree tree = cast.tree(next.place().last());
    int last = next.place().lastToken();
    boolean behind =
        Reporting.after(tree, last, next.span()) >= 0 || Reporting.itself(tree, last) >= 0;
    boolean told = governed != null && governed.known() && behind && open(before);
    Speaker speaker = told && governed != null ? governed : before.speaker();
    for (int i = found.size() - 1; told && i >= 0; i--) {
      Quote q = found.get(i);
      Span after = i + 1 < found.size() ? found.get(i + 1).span() : next.span();
      if (!open(q) || !joined(q.span(), after)) {
        break;
      }
      found.set(i, q.by(speaker));
    }
    found.add(next.by(speaker));
  }

  private static boolean open(Quote q) {
    return q.speaker().cue() == null || !q.speaker().known();
  }
}
