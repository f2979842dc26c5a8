package org.cronista.coding.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a headline or a heading within the text quotes without saying so: whoever says them
 * below, whom it is about, or the only one whom the article lets speak.
 */
final class Headings {
  /** Words in a hundred of a headline's quotation that one below must have to be the same. */
  private static final int SAME = 60;

  /** Letters that the forms of a word share. */
  private static final int STEM = 5;

  /** Quotations below a crosshead among which one may say the same. */
  private static final int AHEAD = 40;

  /** Words of a heading within the text at most. */
  private static final int CROSSHEAD = 12;

  private final String text;
  private final Cast cast;

  Headings(String text, Cast cast) {
    this.text = text;
    this.cast = cast;
  }

  /** The quotations of an article, those of its headlines with their speakers. */
  List<Quote> attributed(List<Quote> found) {
    List<Quote> out = new ArrayList<>(found);
    for (int i = 0; i < out.size() && heading(out.get(i)); i++) {
      Quote q = out.get(i);
      Speaker speaker = q.speaker().known() ? null : speaker(q, found);
      if (speaker != null) {
        out.set(i, q.by(speaker));
      }
    }
    for (int i = 0; i + 1 < out.size(); i++) {
      Quote q = out.get(i);
      int last = Math.min(out.size(), i + 1 + AHEAD);
      Speaker below = crosshead(q) ? below(q, out.subList(i + 1, last)) : null;
      if (below != null) {
        out.set(i, q.by(below));
      }
    }
    return out;
  }

  /** Whether a quotation is all of a short paragraph without a full stop that nobody says. */
  private boolean crosshead(Quote q) {
    int first = q.place().first();
    Sentence s = cast.tree(first).sentence();
    boolean follows = first > 0 && first + 1 < cast.sentences();
    if (!follows || first != q.place().last() || q.speaker().cue() != null) {
      return false;
    }
    boolean whole = q.place().firstToken() <= 1 && q.span().end() + 1 >= s.span().end();
    boolean alone =
        cast.tree(first - 1).sentence().paragraph() != s.paragraph()
            && cast.tree(first + 1).sentence().paragraph() != s.paragraph();
    return whole
        && alone
        && text.charAt(q.span().end() - 1) != '.'
        && Quoted.words(q.span().of(text)) <= CROSSHEAD;
  }

  /**
   * Who says a crosshead's words below it, or where nobody else is known who speaks first there;
   * null for nobody.
   */
  private @Nullable Speaker below(Quote heading, List<Quote> after) {
    Speaker same = same(heading, after);
    Quote next = after.get(0);
    boolean near = next.place().first() - heading.place().last() <= GoingOn.NEAR;
    boolean open = same == null && heading.speaker().mention() == null;
    return open && near && next.speaker().known() ? next.speaker().by(null) : same;
  }

  private boolean heading(Quote q) {
    return cast.tree(q.place().first()).headline();
  }

  private @Nullable Speaker speaker(Quote heading, List<Quote> found) {
    Speaker same = same(heading, found);
    Speaker about = same == null ? about(heading) : same;
    return about == null ? only(found) : about;
  }

  /** Who says much the same as a heading in the text; null for nobody. */
  private @Nullable Speaker same(Quote heading, List<Quote> found) {
    Set<String> words = words(heading.span());
    for (Quote q : found) {
      if (heading(q) || q.speaker().mention() == null) {
        continue;
      }
      Set<String> shared = words(q.span());
      shared.retainAll(words);
      if (!words.isEmpty() && 100 * shared.size() >= SAME * words.size()) {
        return q.speaker().by(null);
      }
    }
    return null;
  }

  /** The only one whom the article lets speak; null where that is nobody, or several do. */
  private static @Nullable Speaker only(List<Quote> found) {
    Speaker only = null;
    for (Quote q : found) {
      if (q.speaker().mention() != null && only != null && !only.same(q.speaker())) {
        return null;
      }
      only = q.speaker().mention() == null ? only : q.speaker();
    }
    return only == null ? null : only.by(null);
  }

  /** The subject of the headline. */
  private @Nullable Speaker about(Quote heading) {
    Tree tree = cast.tree(heading.place().first());
    int root = tree.root();
    int subject = root < 0 ? -1 : tree.subject(root);
    if (subject < 0 || heading.span().overlaps(tree.token(subject).span())) {
      return null;
    }
    List<ActorMention> who = cast.at(tree.sentence().index(), subject);
    return who.isEmpty() ? null : Speaker.of(who.get(0), null);
  }

  private Set<String> words(Span span) {
    Set<String> words = new HashSet<>();
    int from = span.begin();
    for (int i = span.begin(); i <= span.end(); i++) {
      if (i == span.end() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i - from > 2) { // "imparte", "impartir"
          words.add(Spelling.fold(text.substring(from, Math.min(i, from + STEM))));
        }
        from = i + 1;
      }
    }
    return words;
  }
}
