package org.cronista.coding.speech;

import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Clauses of saying that are set into the words of a quotation, between dashes or commas. */
final class Inserted {
  /** Tokens that such a clause may have. */
  private static final int LONGEST = 12;

  private final Cast cast;
  private final Speakers speakers;

  Inserted(Cast cast, Speakers speakers) {
    this.cast = cast;
    this.speakers = speakers;
  }

  /** "… -dijo X- …": the speaker of a clause between dashes within the marks. */
  @Nullable Speaker in(Span span, Place place) {
    boolean cited = Reporting.after(cast.tree(place.last()), place.lastToken(), span) >= 0;
    for (int s = place.first(); s <= place.last(); s++) {
      Tree tree = cast.tree(s);
      int from = s == place.first() ? place.firstToken() : 0;
      int to = s == place.last() ? place.lastToken() : tree.size() - 1;
      for (int i = from + 1; i < to; i++) {
        Token t = tree.token(i);
        if (Cues.STANDARD.verb(t) == null || !tree.finite(i)) {
          continue;
        }
        boolean dashes = dash(tree.token(i - 1).form()) && closed(tree, i, to);
        if (dashes || named(tree, i, to)) {
          return speakers.inverted.of(tree, i);
        }
        Speaker described = cited ? null : described(tree, i, to);
        if (described != null) {
          return described;
        }
      }
    }
    return null;
  }

  /** "…, recalca Ana Rojas, …": a verb of saying with a name alone between commas. */
  private boolean named(Tree tree, int verb, int to) {
    boolean says = Cues.STANDARD.verb(tree.token(verb)) == Cues.Kind.SAY;
    if (!says || !tree.token(verb - 1).form().equals(",") || verb == to) {
      return false;
    }
    int end = verb + 1;
    while (end <= to && tree.token(end).upos() == Upos.PROPN) {
      end++;
    }
    return end > verb + 1
        && end <= to
        && tree.token(end).form().equals(",")
        && speakers.phrases.person(tree, verb + 1);
  }

  /**
   * "…, agregó el general, …": a verb of saying with whom a phrase with an article describes, alone
   * between commas; null for none.
   */
  private @Nullable Speaker described(Tree tree, int verb, int to) {
    boolean opens =
        Cues.STANDARD.verb(tree.token(verb)) == Cues.Kind.SAY
            && tree.token(verb - 1).form().equals(",")
            && verb + 2 < to
            && tree.token(verb + 1).upos() == Upos.DET
            && tree.token(verb + 2).upos() == Upos.NOUN
            && tree.agree(verb + 2, verb);
    int end = verb + 3;
    while (opens && end <= Math.min(to, verb + LONGEST) && phrase(tree.token(end))) {
      end++;
    }
    if (!opens || end > to || !tree.token(end).form().equals(",")) {
      return null;
    }
    Speaker speaker =
        speakers.phrases.of(
            tree, verb + 2, tree.token(verb), cast.at(tree.sentence().index(), verb + 2));
    return speaker.mention() != null
            || cast.people(tree.sentence().index(), verb + 2)
            || speakers.according.source(speaker)
        ? speaker
        : null;
  }

  private static boolean phrase(Token t) {
    return switch (t.upos()) {
      case ADJ, DET, NOUN, PROPN -> true;
      case ADP -> t.form().equals("de");
      default -> false;
    };
  }

  private static boolean closed(Tree tree, int from, int to) {
    for (int i = from + 1; i <= Math.min(to, from + LONGEST); i++) {
      if (dash(tree.token(i).form())) {
        return true;
      }
    }
    return false;
  }

  private static boolean dash(String form) {
    return form.equals("-") || form.equals("–") || form.equals("—") || form.equals("--");
  }
}
