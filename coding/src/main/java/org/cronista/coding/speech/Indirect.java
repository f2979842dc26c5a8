package org.cronista.coding.speech;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Analysis;
import org.cronista.model.Quotation;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;

/** What a report tells in its own words after "dijo que". */
final class Indirect {
  private final Analysis analysis;
  private final Cast cast;
  private final Speakers speakers;

  Indirect(Analysis analysis, Cast cast, Speakers speakers) {
    this.analysis = analysis;
    this.cast = cast;
    this.speakers = speakers;
  }

  List<Quote> find(List<Quote> direct) {
    List<Quote> found = new ArrayList<>();
    for (Sentence s : analysis.sentences()) {
      Tree tree = cast.tree(s.index());
      for (Token t : s.tokens()) {
        if (!says(t)) {
          continue;
        }
        int content = content(tree, t.index());
        if (content >= 0) {
          add(tree, t.index(), content, direct, found);
        }
      }
    }
    return found;
  }

  private static boolean says(Token t) {
    Cues.Kind kind = Cues.STANDARD.verb(t);
    return kind != null && kind != Cues.Kind.THINK && kind != Cues.Kind.JUDGE;
  }

  /** The clause with "que" that a verb of saying has for its object, -1 where there is none. */
  private static int content(Tree tree, int verb) {
    for (int c : tree.children(verb)) {
      if (tree.token(c).is("ccomp") && c > verb) {
        int mark = tree.child(c, "mark");
        if (mark >= 0 && tree.token(mark).lemma().equals("que")) {
          return c;
        }
      }
    }
    return -1;
  }

  private void add(Tree tree, int verb, int content, List<Quote> direct, List<Quote> found) {
    int mark = tree.child(content, "mark");
    int last = content;
    for (int i = tree.size() - 1; i > content; i--) {
      if (!tree.token(i).is("punct") && tree.sentence().dominates(content, i)) {
        last = i;
        break;
      }
    }
    if (mark + 1 > last) {
      return;
    }
    Span span = tree.token(mark + 1).span().cover(tree.token(last).span());
    for (Quote q : direct) {
      if (q.span().overlaps(span)
          && (q.span().contains(span) || 2 * q.span().length() > span.length())) {
        return;
      }
    }
    Place place = Place.of(span, analysis.sentences());
    if (place != null) {
      found.add(new Quote(span, place, Quotation.Kind.INDIRECT, speakers.by(tree, verb)));
    }
  }
}
