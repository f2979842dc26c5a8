package org.cronista.coding.speech;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Trigger;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Finds the word of saying that governs a place in a sentence, and whose word it is. */
final class Speakers {
  /** Tokens after the verb of an inverted clause in which its subject is looked for. */
  private static final int FOLLOWING = 14;

  private static final Span NOWHERE = new Span(0, 0);

  private final Cast cast;
  private final String text;
  private final List<Span> marks;
  private final Writings writings;

  /**
   * @param marks the stretches in quotation marks, in which no speaker of another is named
   */
  Speakers(Cast cast, String text, List<Span> marks) {
    this.cast = cast;
    this.text = text;
    this.marks = marks;
    this.writings = new Writings(cast);
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

  /**
   * Whose words a sentence without marks gives: "según X", "explicado por X", "X afirmó que", ",
   * advirtió X", the heading "X: …"; null for nobody.
   */
  @Nullable Speaker voice(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      Token t = tree.token(i);
      Speaker speaker = accordingAt(tree, i);
      if (Cues.STANDARD.verb(t) != null && t.feat("VerbForm").equals("Part")) {
        int agent = Writings.agent(tree, i);
        speaker = agent < 0 ? speaker : of(tree, agent, t, cast.at(tree.sentence().index(), agent));
      }
      if (speaker != null && speaker.mention() != null) {
        return speaker;
      }
    }
    for (int i = tree.size() - 1; i >= 0; i--) {
      if (Reporting.tells(tree, i)) {
        Speaker speaker = tree.subject(i) >= 0 ? by(tree, i) : inverted(tree, i, NOWHERE);
        if (speaker.mention() != null || source(speaker)) {
          return speaker;
        }
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
    int as = Reporting.as(tree, i);
    if (as >= 0) {
      Speaker speaker = inverted(tree, as, NOWHERE);
      return speaker.known() ? speaker : by(tree, as);
    }
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
    if (Writings.board(t)) {
      return carrier(tree, cue, t);
    }
    if (t.upos() == Upos.NOUN) {
      return author(tree, cue);
    }
    int subject = outside(tree, tree.subject(cue), cue, quote);
    boolean trait =
        subject >= 0
            && tree.token(subject).upos() == Upos.ADJ
            && cast.at(s, subject).isEmpty(); // "acompañada de tambores, la marcha pedía «…»"
    if (subject >= 0 && (trait || Reporting.neuter(tree, subject))) {
      subject = -1;
    }
    if (subject < 0) {
      subject = Reporting.from(tree, cue);
    }
    boolean interposed =
        subject >= 0
            && subject < cue
            && tree.token(cue - 1).form().equals(",")
            && cue + 1 < tree.size()
            && tree.token(cue + 1).form().equals(",");
    if (interposed && !able(tree, subject)) { // "la medida, explica, «…»"
      return new Speaker(null, "", trigger(t));
    }
    if (subject >= 0 && !able(tree, subject)) {
      int adjacent = adjacent(tree, cue, quote);
      if (adjacent >= 0) {
        return of(tree, adjacent, t, cast.at(s, adjacent));
      }
    }
    int board =
        subject >= 0 ? NounPhrase.whole(tree, Writings.antecedent(tree, subject)) : tree.head(cue);
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
      boolean own = subject == tree.subject(cue);
      return of(tree, subject, t, own ? cast.subject(s, cue) : cast.at(s, subject));
    }
    if (Reporting.whatIsSaid(tree, cue)) {
      Speaker source = according(tree, quote == null ? NOWHERE : quote);
      if (source != null && source.mention() != null) {
        return new Speaker(source.mention(), source.text(), trigger(t));
      }
    }
    int text = tree.head(cue);
    if (t.is("acl") && text >= 0 && text < cue && Cues.STANDARD.noun(tree.token(text))) {
      Speaker author = author(tree, text);
      if (author.mention() != null) {
        return new Speaker(author.mention(), author.text(), trigger(t));
      }
    }
    int other = Reporting.shared(tree, cue);
    if (other < 0) {
      other = Reporting.reporting(tree, cue, quote);
    }
    if (other < 0) {
      other = Reporting.during(tree, cue);
    }
    if (other >= 0) {
      Speaker speaker = by(tree, other, quote);
      return new Speaker(speaker.mention(), speaker.text(), trigger(t));
    }
    int clause = tree.subject(cue) >= 0 ? tree.clause(cue) : cue; // "en lo que calificó de"
    List<ActorMention> who = clause < 0 ? List.of() : cast.subject(s, clause);
    int first = who.isEmpty() && t.is("conj") ? tree.subject(tree.head(cue)) : -1;
    boolean people =
        first >= 0 && (tree.token(first).upos().nominal() || tree.token(first).upos() == Upos.NUM);
    if (people) {
      return of(tree, first, t, List.of()); // "agitaron banderas y gritaron"
    }
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
    int board = subject < 0 ? -1 : NounPhrase.whole(tree, subject);
    if (board >= 0 && Writings.board(tree.token(board))) {
      return carrier(tree, board, t);
    }
    if (cue + 1 < tree.size()
        && Cues.STANDARD.in("who", Spelling.fold(tree.token(cue + 1).form()))) {
      return new Speaker(null, clause(tree, cue + 1), trigger(t));
    }
    return subject < 0
        ? new Speaker(null, "", trigger(t))
        : of(tree, subject, t, cast.at(tree.sentence().index(), subject));
  }

  /** "Quienes se oponen a la obra": the words of a clause that stands for those who speak. */
  private String clause(Tree tree, int from) {
    int to = from;
    while (to + 1 < tree.size()
        && to - from < Reporting.INVERTED
        && !tree.token(to + 1).is("punct")
        && tree.token(to + 1).upos() != Upos.CCONJ) {
      to++;
    }
    return tree.token(from).span().cover(tree.token(to).span()).words(text);
  }

  /** The speaker that a phrase names. */
  Speaker named(Tree tree, int head) {
    return of(tree, head, null, cast.at(tree.sentence().index(), head));
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
      int whole = NounPhrase.whole(tree, i);
      if (whole != i && free(tree, i, cue)) {
        return i; // "dicen algunos de los carteles"
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

  /** Whether a subject can speak. */
  private boolean able(Tree tree, int subject) {
    Token t = tree.token(subject);
    return t.upos() == Upos.PRON
        || t.upos().verbal()
        || Cues.STANDARD.source(t) != null
        || Cues.STANDARD.noun(t)
        || NounPhrase.whole(tree, subject) != subject
        || !cast.at(tree.sentence().index(), subject).isEmpty();
  }

  /**
   * Somebody named right before the verb, where the parser has taken what stands further off for
   * its subject; -1 for nobody.
   */
  private int adjacent(Tree tree, int cue, @Nullable Span quote) {
    int s = tree.sentence().index();
    int at = cue - 1;
    while (at > 0 && (tree.token(at).upos() == Upos.AUX || tree.token(at).upos() == Upos.ADV)) {
      at--;
    }
    for (int steps = 0; at >= 0 && steps < 5; steps++, at = tree.head(at)) {
      boolean quoted = quote != null && quote.overlaps(tree.token(at).span());
      if (!tree.token(at).upos().nominal() || at > cue || quoted) {
        return -1;
      }
      if (!cast.alone(s, at).isEmpty() && tree.preposition(at).isEmpty()) {
        return at;
      }
    }
    return -1;
  }

  /** A subject that stands in no quotation, but for one that holds the verb too; else -1. */
  private int outside(Tree tree, int subject, int cue, @Nullable Span quote) {
    if (subject < 0 || (quote != null && quote.overlaps(tree.token(subject).span()))) {
      return -1;
    }
    Span word = tree.token(subject).span();
    for (Span marked : marks) {
      boolean apart = !marked.contains(tree.token(cue).span());
      if (apart && marked.contains(word) && Quoted.words(marked.of(text)) >= Quoted.SPEECH) {
        return -1;
      }
    }
    return subject;
  }

  private Speaker author(Tree tree, int noun) {
    int s = tree.sentence().index();
    Token t = tree.token(noun);
    for (int c : tree.children(noun)) {
      boolean his = tree.preposition(c).equals("de");
      boolean shared = Cues.STANDARD.in("with", tree.preposition(c));
      if (tree.token(c).is("nmod") && (his || shared)) {
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
    int s = tree.sentence().index();
    Token noun = tree.token(head);
    Span words = NounPhrase.series(tree, head);
    if (who.isEmpty() && Writings.document(noun)) {
      ActorMention issuer = writings.issuer(tree, head);
      if (issuer != null) {
        return speaker(issuer, words, cue);
      }
    }
    int meant = Writings.antecedent(tree, head);
    if (meant != head) {
      return of(tree, meant, cue, who);
    }
    int name = who.isEmpty() || !who.get(0).actor().isPerson() ? beside(tree, head) : -1;
    if (name >= 0) {
      return speaker(cast.alone(s, name).get(0), NounPhrase.span(tree, name), cue);
    }
    int whole = NounPhrase.whole(tree, head);
    List<ActorMention> all = who.isEmpty() && whole != head ? cast.at(s, whole) : who;
    return all.isEmpty()
        ? new Speaker(null, words.words(text), cue == null ? null : trigger(cue))
        : speaker(crowd(tree, head, all.get(0)), words, cue);
  }

  /** "La marcha gritaba": those who march. */
  private static ActorMention crowd(Tree tree, int head, ActorMention who) {
    if (head < 0 || !Cues.STANDARD.in("demonstration", tree.lemma(head))) {
      return who;
    }
    Actor a = who.actor();
    int rest = a.name().indexOf(' ');
    String name = Cues.STANDARD.only("demonstrators") + (rest < 0 ? "" : a.name().substring(rest));
    Actor people = new Actor(name, a.code(), a.kind(), a.sector(), a.id(), a.office());
    return new ActorMention(people, who.span(), who.how(), who.why());
  }

  private int beside(Tree tree, int head) {
    return cast.medium(tree.sentence().index(), head) == null
        ? NounPhrase.name(tree, cast, head)
        : -1;
  }

  /** An actor by the words that stand for it where it speaks. */
  private Speaker speaker(ActorMention who, Span words, @Nullable Token cue) {
    boolean implied = who.how() == ActorMention.How.OMITTED;
    ActorMention here = implied ? who : new ActorMention(who.actor(), words, who.how(), who.why());
    return new Speaker(here, words.words(text), cue == null ? null : trigger(cue));
  }

  /** The speaker of what stands on a board: who carries it. */
  private Speaker carrier(Tree tree, int board, Token cue) {
    int carrier = writings.carrier(tree, board);
    Span words = NounPhrase.span(tree, board);
    List<ActorMention> who = carrier < 0 ? List.of() : cast.at(tree.sentence().index(), carrier);
    if (who.isEmpty()) {
      return new Speaker(null, words.words(text), trigger(cue));
    }
    return speaker(crowd(tree, carrier, who.get(0)), words, cue);
  }

  /** The words of a noun phrase, its relative clauses left out. */
  String words(Tree tree, int head) {
    return NounPhrase.span(tree, head).words(text);
  }

  static Trigger trigger(Token t) {
    return new Trigger(t.span(), t.lemma());
  }
}
