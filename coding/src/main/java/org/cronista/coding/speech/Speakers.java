package org.cronista.coding.speech;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Trigger;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Finds the word of saying that governs a place in a sentence, and whose word it is. */
final class Speakers {
  /**
   * Tokens between a quotation's end and the verb of an inverted clause (", según dijo ayer X").
   */
  private static final int INVERTED = 6;

  private final Cast cast;
  private final String text;

  Speakers(Cast cast, String text) {
    this.cast = cast;
    this.text = text;
  }

  /** The verb of saying after a quotation's last token ("…", dijo X), -1 where there is none. */
  int after(Tree tree, int last, Span quote) {
    int limit = Math.min(tree.size(), last + 2 + INVERTED);
    for (int i = last + 1; i < limit; i++) {
      Token t = tree.token(i);
      if (quote.contains(t.span())) {
        continue;
      }
      if (Cues.STANDARD.verb(t) != null && tree.finite(i)) {
        return i;
      }
      if (t.upos() == Upos.VERB || t.form().equals(".") || t.form().equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The nearest verb or noun of saying above a token and outside of the quotation, -1 where there
   * is none.
   */
  int above(Tree tree, int token, Span quote) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= tree.size(); steps++) {
      Token t = tree.token(at);
      if (!quote.overlaps(t.span()) && (Cues.STANDARD.verb(t) != null || Cues.STANDARD.noun(t))) {
        return at;
      }
      at = t.head();
    }
    return -1;
  }

  /** The nearest verb of saying before a token, -1 where there is none. */
  int before(Tree tree, int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (Cues.STANDARD.verb(tree.token(i)) != null) {
        return i;
      }
    }
    return -1;
  }

  /** "Según X" and its like anywhere outside of the quotation. */
  @Nullable Speaker according(Tree tree, Span quote) {
    int s = tree.sentence().index();
    for (int i = 0; i < tree.size(); i++) {
      Token t = tree.token(i);
      if (quote.overlaps(t.span()) || !Cues.STANDARD.in("according", Spelling.fold(t.form()))) {
        continue;
      }
      int who = t.head();
      if (who >= 0 && tree.token(who).upos().nominal()) {
        return of(tree, who, null, cast.at(s, who));
      }
      if (who >= 0 && Cues.STANDARD.verb(tree.token(who)) != null) {
        return by(tree, who);
      }
    }
    return null;
  }

  /** Who is the subject of a verb of saying, or the author of a noun of saying. */
  Speaker by(Tree tree, int cue) {
    int s = tree.sentence().index();
    Token t = tree.token(cue);
    if (t.upos() == Upos.NOUN) {
      return author(tree, cue);
    }
    int subject = tree.subject(cue);
    List<ActorMention> who = cast.subject(s, cue);
    if (subject < 0 && who.isEmpty() && t.feat("VerbForm").equals("Part")) {
      int agent = agent(tree, cue);
      return agent < 0 ? new Speaker(null, "", trigger(t)) : of(tree, agent, t, cast.at(s, agent));
    }
    return subject >= 0
        ? of(tree, subject, t, who)
        : new Speaker(
            who.isEmpty() ? null : who.get(0),
            who.isEmpty() ? "" : who.get(0).actor().name(),
            trigger(t));
  }

  private int agent(Tree tree, int participle) {
    for (int c : tree.children(participle)) {
      if (tree.token(c).is("obl") && tree.preposition(c).equals("por")) {
        return c;
      }
    }
    return -1;
  }

  private Speaker author(Tree tree, int noun) {
    int s = tree.sentence().index();
    Token t = tree.token(noun);
    for (int c : tree.children(noun)) {
      if (tree.token(c).is("nmod") && tree.preposition(c).equals("de")) {
        List<ActorMention> who = cast.at(s, c);
        if (!who.isEmpty()) {
          return of(tree, c, t, who);
        }
      }
    }
    List<ActorMention> owner = cast.possessor(s, noun);
    if (!owner.isEmpty()) {
      return new Speaker(owner.get(0), owner.get(0).actor().name(), trigger(t));
    }
    int clause = tree.clause(noun);
    if (clause >= 0) {
      int subject = tree.subject(clause);
      if (subject != noun) {
        Speaker speaker = by(tree, clause);
        return new Speaker(speaker.mention(), speaker.text(), trigger(t));
      }
    }
    return new Speaker(null, "", trigger(t));
  }

  private Speaker of(Tree tree, int head, @Nullable Token cue, List<ActorMention> who) {
    return new Speaker(
        who.isEmpty() ? null : who.get(0), words(tree, head), cue == null ? null : trigger(cue));
  }

  /** The words of a noun phrase, its relative clauses left out. */
  String words(Tree tree, int head) {
    int first = head;
    int last = head;
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      if (t.is("acl")
          || t.is("punct")
          || t.is("conj")
          || t.is("cc")
          || t.is("case")
          || t.is("appos")
          || t.is("parataxis")
          || t.is("advcl")
          || t.is("mark")) {
        continue;
      }
      if (c < first) {
        first = c;
      }
      if (c > last) {
        last = rightmost(tree, c, 0);
      }
    }
    Span span = tree.token(first).span().cover(tree.token(last).span());
    return span.of(text);
  }

  private static int rightmost(Tree tree, int token, int depth) {
    int last = token;
    for (int c : tree.children(token)) {
      Token t = tree.token(c);
      if (c > last
          && depth < 6
          && !t.is("acl")
          && !t.is("punct")
          && !t.is("appos")
          && !t.is("advcl")) {
        last = Math.max(last, rightmost(tree, c, depth + 1));
      }
    }
    return last;
  }

  static Trigger trigger(Token t) {
    return new Trigger(t.span(), t.lemma());
  }
}
