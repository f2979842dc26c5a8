package org.cronista.coding.speech;

import java.util.List;
import org.cronista.coding.actors.Cast;
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

  /** Tokens after the verb of an inverted clause in which its subject is looked for. */
  private static final int FOLLOWING = 14;

  private final Cast cast;
  private final String text;
  private final Writings writings;

  Speakers(Cast cast, String text) {
    this.cast = cast;
    this.text = text;
    this.writings = new Writings(cast);
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
      if (t.upos() == Upos.VERB) {
        return tree.finite(i) ? said(tree, i) : -1;
      }
      boolean another = t.upos() == Upos.CCONJ || Cues.STANDARD.in("relative", tree.lemma(i));
      if (another || t.form().equals(".") || t.form().equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  /** "Volvió a admitir", "quiso aclarar": the verb of saying of a periphrasis, -1 for none. */
  private static int said(Tree tree, int verb) {
    int inner = tree.child(verb, "xcomp");
    return inner > verb && inner - verb <= 3 && Cues.STANDARD.verb(tree.token(inner)) != null
        ? inner
        : -1;
  }

  /**
   * The nearest verb or noun of saying above a token and outside of the quotation, -1 where there
   * is none.
   */
  int above(Tree tree, int token, Span quote) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= tree.size(); steps++) {
      Token t = tree.token(at);
      boolean cue = Cues.STANDARD.verb(t) != null || Cues.STANDARD.noun(t);
      if (cue && !quote.overlaps(t.span()) && !Cues.STANDARD.in("weak", tree.lemma(at))) {
        return reproach(tree, at) ? t.head() : at;
      }
      at = t.head();
    }
    return -1;
  }

  /** "Acusó a X de formular «…»": the words are those of who accuses. */
  private static boolean reproach(Tree tree, int cue) {
    int above = tree.head(cue);
    return above >= 0
        && !tree.token(cue).is("conj")
        && tree.token(cue).feat("VerbForm").equals("Inf")
        && Cues.STANDARD.verb(tree.token(above)) == Cues.Kind.JUDGE;
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
    for (int i = 0; i < tree.size(); i++) {
      Speaker speaker = quote.overlaps(tree.token(i).span()) ? null : accordingAt(tree, i);
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  /** Who is credited in a sentence without marks: "según X", "explicado por X"; null for nobody. */
  @Nullable ActorMention credited(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      Token t = tree.token(i);
      Speaker speaker = accordingAt(tree, i);
      if (Cues.STANDARD.verb(t) != null && t.feat("VerbForm").equals("Part")) {
        int agent = Writings.agent(tree, i);
        speaker = agent < 0 ? speaker : of(tree, agent, t, cast.at(tree.sentence().index(), agent));
      }
      if (speaker != null && speaker.mention() != null) {
        return speaker.mention();
      }
    }
    return null;
  }

  /** "…", según X: the source that follows a quotation's last token. */
  @Nullable Speaker accordingAfter(Tree tree, int last, Span quote) {
    for (int i = last + 1; i < Math.min(tree.size(), last + 4); i++) {
      Token t = tree.token(i);
      if (quote.overlaps(t.span()) || t.is("punct")) {
        continue;
      }
      return accordingAt(tree, i);
    }
    return null;
  }

  private @Nullable Speaker accordingAt(Tree tree, int i) {
    int from = Markers.after(tree, i);
    int who = from == i + 1 ? tree.head(i) : from < 0 ? -1 : nominal(tree, from);
    if (who >= 0 && tree.token(who).upos().nominal()) {
      int voice = opinion(tree, who);
      return of(tree, voice, null, cast.at(tree.sentence().index(), voice));
    }
    if (who >= 0 && Cues.STANDARD.verb(tree.token(who)) != null) {
      return by(tree, who);
    }
    return null;
  }

  /** The head of the noun phrase that begins at a token, -1 where none does. */
  private static int nominal(Tree tree, int from) {
    for (int i = from; i < Math.min(tree.size(), from + 4); i++) {
      if (tree.token(i).upos().nominal()) {
        return Markers.head(tree, i, from);
      }
    }
    return -1;
  }

  /** "Según la opinión de X": X. */
  private int opinion(Tree tree, int noun) {
    if (Cues.STANDARD.noun(tree.token(noun))
        && cast.at(tree.sentence().index(), noun).isEmpty()
        && Cues.STANDARD.source(tree.token(noun)) == null) {
      for (int c : tree.children(noun)) {
        if (tree.token(c).is("nmod") && tree.preposition(c).equals("de")) {
          return c;
        }
      }
    }
    return noun;
  }

  /** Whether a speaker who is no known actor is at least one that can say something. */
  boolean source(Speaker speaker) {
    String words = speaker.text();
    return !words.isEmpty() && Cues.STANDARD.sourceWords(words);
  }

  /** Who is the subject of a verb of saying, or the author of a noun of saying. */
  Speaker by(Tree tree, int cue) {
    return by(tree, cue, null);
  }

  /** As above; what stands in the quotation is no speaker. */
  Speaker by(Tree tree, int cue, @Nullable Span quote) {
    int s = tree.sentence().index();
    Token t = tree.token(cue);
    if (t.upos() == Upos.NOUN) {
      return author(tree, cue);
    }
    int subject = outside(tree, tree.subject(cue), quote);
    if (subject >= 0 && neuter(tree, subject)) {
      subject = -1;
    }
    int board = subject >= 0 ? Writings.antecedent(tree, subject) : tree.head(cue);
    if (board >= 0
        && (subject >= 0 || t.is("acl"))
        && Writings.board(tree.token(board))
        && cast.at(s, board).isEmpty()) {
      return carrier(tree, board, t);
    }
    if (subject < 0 && t.feat("VerbForm").equals("Part")) {
      int agent = Writings.agent(tree, cue);
      if (agent >= 0) {
        return of(tree, agent, t, cast.at(s, agent));
      }
    }
    if (subject >= 0 && tree.token(subject).upos().verbal()) {
      Speaker speaker = by(tree, subject, quote);
      return new Speaker(
          speaker.mention(), speaker.mention() == null ? "" : speaker.text(), trigger(t));
    }
    if (subject >= 0) {
      return of(tree, subject, t, cast.subject(s, cue));
    }
    int other = shared(tree, cue);
    if (other >= 0) {
      Speaker speaker = by(tree, other, quote);
      return new Speaker(speaker.mention(), speaker.text(), trigger(t));
    }
    int clause = tree.subject(cue) >= 0 ? tree.clause(cue) : cue; // "en lo que calificó de"
    List<ActorMention> who = clause < 0 ? List.of() : cast.subject(s, clause);
    return new Speaker(
        who.isEmpty() ? null : who.get(0),
        who.isEmpty() ? "" : who.get(0).actor().name(),
        trigger(t));
  }

  /** The speaker of an inverted clause: the phrase after its verb, or nobody yet. */
  Speaker inverted(Tree tree, int cue, Span quote) {
    Token t = tree.token(cue);
    int subject = tree.subject(cue);
    if (subject < cue) {
      subject = following(tree, cue);
    }
    if (subject >= 0 && Writings.board(tree.token(subject))) {
      return carrier(tree, subject, t);
    }
    return subject < 0
        ? new Speaker(null, "", trigger(t))
        : of(tree, subject, t, cast.at(tree.sentence().index(), subject));
  }

  private int following(Tree tree, int cue) {
    int s = tree.sentence().index();
    for (int i = cue + 1; i < Math.min(tree.size(), cue + FOLLOWING); i++) {
      Token t = tree.token(i);
      boolean stop =
          (t.upos() == Upos.VERB && !t.feat("VerbForm").equals("Part"))
              || t.upos() == Upos.SCONJ
              || t.upos() == Upos.CCONJ
              || (t.is("punct") && !t.form().equals(","));
      if (stop) {
        return -1;
      }
      if (!t.upos().nominal()) {
        continue;
      }
      boolean free = free(tree, i, cue);
      boolean somebody = !cast.at(s, i).isEmpty() || Cues.STANDARD.source(t) != null;
      if (free && (somebody || t.is("nsubj") || (i == cue + 1 && t.upos() == Upos.PROPN))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether neither a noun nor what it is a part of stands behind a preposition; a person is no
   * part of what is none ("dijo a la AFP, Ana Rojas").
   */
  private boolean free(Tree tree, int noun, int cue) {
    int at = noun;
    boolean person = person(tree, noun);
    for (int steps = 0; at > cue && steps < 4; steps++, at = tree.head(at)) {
      String preposition = tree.preposition(at);
      if (at != noun && person && !person(tree, at)) {
        return true;
      }
      if (!preposition.isEmpty() && !preposition.equals("desde")) {
        return false;
      }
    }
    return true;
  }

  private boolean person(Tree tree, int token) {
    List<ActorMention> who = cast.alone(tree.sentence().index(), token);
    return !who.isEmpty() && who.get(0).actor().isPerson();
  }

  /** "Lo que calificó de": what is said, not who says it. */
  private static boolean neuter(Tree tree, int subject) {
    return tree.lemma(subject).equals("que")
        && subject > 0
        && tree.token(subject - 1).form().equalsIgnoreCase("lo");
  }

  private static int outside(Tree tree, int subject, @Nullable Span quote) {
    return subject >= 0 && quote != null && quote.overlaps(tree.token(subject).span())
        ? -1
        : subject;
  }

  /**
   * "X dijo que Y vendrá y añadió": the verb of saying above what a verb of saying is coordinated
   * with.
   */
  private static int shared(Tree tree, int cue) {
    if (!tree.token(cue).is("conj")) {
      return -1;
    }
    int at = tree.head(cue);
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      if (Cues.STANDARD.verb(tree.token(at)) != null && tree.subject(at) >= 0 && at < cue) {
        return at;
      }
      Token t = tree.token(at);
      if (!t.is("ccomp") && !t.is("conj") && !t.is("xcomp")) {
        return -1;
      }
      at = t.head();
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
    Token noun = tree.token(head);
    if (who.isEmpty() && Writings.document(noun)) {
      ActorMention issuer = writings.issuer(tree, head);
      if (issuer != null) {
        return new Speaker(issuer, words(tree, head), cue == null ? null : trigger(cue));
      }
    }
    int meant = Writings.antecedent(tree, head);
    if (meant != head) {
      return of(tree, meant, cue, who);
    }
    return new Speaker(
        who.isEmpty() ? null : who.get(0), words(tree, head), cue == null ? null : trigger(cue));
  }

  /** The speaker of what stands on a board: who carries it. */
  private Speaker carrier(Tree tree, int board, Token cue) {
    int clause = writings.carrying(tree, board);
    if (clause < 0) {
      return new Speaker(null, words(tree, board), trigger(cue));
    }
    int s = tree.sentence().index();
    return of(tree, tree.subject(clause), cue, cast.subject(s, clause));
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
    return span.words(text);
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
