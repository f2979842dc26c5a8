package org.cronista.coding.speech;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Finds whose a word of saying is. */
final class Speakers {
  /** Verbs of saying that may pass on the question who speaks. */
  private static final int CLAUSES = 6;

  private static final Span NOWHERE = new Span(0, 0);

  final SpeakerPhrases phrases;
  final Inverted inverted;
  final According according;

  private final Cast cast;
  private final Sayers sayers;

  /**
   * @param marks the stretches in quotation marks, in which no speaker of another is named
   * @param said who has spoken so far, which grows while the quotations are read
   */
  Speakers(Cast cast, String text, List<Span> marks, Said said) {
    this.cast = cast;
    phrases = new SpeakerPhrases(cast, text, marks, said);
    inverted = new Inverted(cast, text, phrases);
    sayers = new Sayers(cast, text, marks, phrases, inverted);
    according = new According(cast, this, phrases, inverted);
  }

  /** Who is the subject of a verb of saying, or the author of a noun of saying. */
  Speaker by(Tree tree, int cue) {
    return by(tree, cue, null);
  }

  /** As above; what stands in the quotation is no speaker. */
  Speaker by(Tree tree, int cue, @Nullable Span quote) {
    return by(tree, cue, quote, 0);
  }

  private Speaker by(Tree tree, int cue, @Nullable Span quote, int steps) {
    Token t = tree.token(cue);
    if (steps > CLAUSES) { // a parse that goes in a circle
      return nobody(t);
    }
    int read = Reporting.read(tree, cue);
    if (read >= 0) {
      return Writings.document(tree.token(read))
          ? phrases.of(tree, read, t, cast.at(tree.sentence().index(), read))
          : phrases.carried(tree, read, read, Writings.holder(tree, read), t);
    }
    if (Writings.board(t)) {
      return phrases.carrier(tree, cue, cue, t);
    }
    if (t.upos() == Upos.NOUN) {
      return author(tree, cue, steps);
    }
    int doer = passive(tree, cue) ? doer(tree, cue, quote) : -1;
    if (doer >= 0) {
      return phrases.of(tree, doer, t, cast.at(tree.sentence().index(), doer));
    }
    Speaker expressed = expressed(tree, cue, sayers.of(tree, cue, quote), quote, steps);
    return expressed == null ? understood(tree, cue, quote, steps) : expressed;
  }

  private static Speaker nobody(Token cue) {
    return Speaker.nobody(SpeakerPhrases.trigger(cue));
  }

  /** The speaker that a subject, an agent or a board beside the verb tells; null for none. */
  private @Nullable Speaker expressed(
      Tree tree, int cue, int subject, @Nullable Span quote, int steps) {
    int s = tree.sentence().index();
    Token t = tree.token(cue);
    boolean thing = subject >= 0 && !phrases.able(tree, subject);
    if (thing && (Sayers.interposed(tree, cue) || reflexive(tree, subject, cue))) {
      return nobody(t); // "la medida, explica, «…»", "la rapidez se explica por «…»"
    }
    int adjacent = thing ? sayers.adjacent(tree, cue, quote) : -1;
    if (adjacent >= 0) {
      return phrases.of(tree, adjacent, t, cast.at(s, adjacent));
    }
    int board =
        subject >= 0 ? NounPhrase.whole(tree, Writings.antecedent(tree, subject)) : tree.head(cue);
    if (board >= 0
        && (subject >= 0 || t.is("acl"))
        && Writings.board(tree.token(board))
        && (cast.at(s, board).isEmpty() || Cues.STANDARD.in("shows", tree.lemma(cue)))) {
      boolean one = subject >= 0 && subject < board && tree.preposition(board).equals("de");
      return phrases.carrier(tree, one ? subject : board, board, t);
    }
    if (subject < 0) {
      int agent = t.feat("VerbForm").equals("Part") ? Writings.agent(tree, cue) : -1;
      return agent < 0 ? null : phrases.of(tree, agent, t, cast.at(s, agent));
    }
    if (tree.token(subject).upos().verbal()) {
      Speaker speaker = by(tree, subject, quote, steps + 1);
      return new Speaker(
          speaker.mention(),
          speaker.mention() == null ? "" : speaker.text(),
          SpeakerPhrases.trigger(t));
    }
    boolean may = thing && t.is("conj") && !Reporting.people(tree, cue);
    int first = may ? SharedSubjects.first(tree, cue) : -1;
    if (first >= 0 && phrases.able(tree, first)) { // "X admitió que … y pidió «…»"
      return phrases.of(tree, first, t, cast.at(s, first));
    }
    int above = may ? SharedSubjects.shared(tree, cue) : -1;
    if (above >= 0) { // "unos opinan que las marchas sobran y señalan"
      return by(tree, above, quote, steps + 1).by(SpeakerPhrases.trigger(t));
    }
    int owner = thing ? -1 : decider(tree, subject, cue);
    if (owner >= 0) {
      return phrases.of(tree, owner, t, cast.at(s, owner));
    }
    boolean judged = judged(tree, subject, cue);
    int judge = judged ? SharedSubjects.agreeing(tree, cue) : -1;
    if (judge >= 0 && (phrases.able(tree, judge) || cast.people(s, judge))) {
      return phrases.of(tree, judge, t, cast.at(s, judge));
    }
    if (relativeObject(tree, subject) || judged) { // "una maniobra que definió X de «…»"
      int following = inverted.following(tree, cue);
      boolean named = following >= 0 && sayers.outside(tree, following, cue, quote) >= 0;
      return named && !cast.at(s, following).isEmpty()
          ? phrases.of(tree, following, t, cast.at(s, following))
          : nobody(t);
    }
    boolean own = subject == tree.subject(cue);
    return phrases.of(tree, subject, t, own ? cast.subject(s, cue) : cast.at(s, subject));
  }

  private static boolean reflexive(Tree tree, int subject, int cue) {
    if (!tree.preposition(subject).isEmpty()) {
      return false; // "en el ministerio se preguntan"
    }
    for (int c : tree.children(cue)) {
      String relation = tree.token(c).deprel();
      if (relation.equals("expl:pass") || relation.equals("expl:impers")) {
        return true;
      }
    }
    return false;
  }

  /** The speaker of a verb of saying whose subject is not expressed. */
  private Speaker understood(Tree tree, int cue, @Nullable Span quote, int steps) {
    int s = tree.sentence().index();
    Token t = tree.token(cue);
    if (Reporting.whatIsSaid(tree, cue)) {
      Speaker source = according.in(tree, quote == null ? NOWHERE : quote);
      if (source != null && source.mention() != null) {
        return source.by(SpeakerPhrases.trigger(t));
      }
    }
    int text = tree.head(cue);
    if (t.is("acl") && text >= 0 && text < cue && Cues.STANDARD.noun(tree.token(text))) {
      Speaker author = author(tree, text, steps);
      if (author.mention() != null) {
        return author.by(SpeakerPhrases.trigger(t));
      }
    }
    int host = SharedSubjects.host(tree, cue);
    if (host >= 0 && phrases.able(tree, host)) {
      return phrases.of(tree, host, t, cast.at(s, host));
    }
    if (t.is("parataxis") && Sayers.interposed(tree, cue)) {
      return nobody(t); // "el puente - agregó - tendrá luces"
    }
    int acts = tree.head(cue) < 0 ? -1 : tree.subject(tree.head(cue));
    boolean nobody = acts >= 0 && !phrases.able(tree, acts);
    int uttered = nobody ? SharedSubjects.uttered(tree, cue) : -1;
    Speaker utterer = uttered < 0 ? null : author(tree, uttered, steps + 1);
    if (utterer != null && utterer.mention() != null) {
      return utterer.by(SpeakerPhrases.trigger(t));
    }
    int other = SharedSubjects.shared(tree, cue);
    if (other < 0) {
      other = SharedSubjects.reporting(tree, cue, quote);
    }
    if (other < 0) {
      other = SharedSubjects.during(tree, cue);
    }
    if (other < 0) {
      other = SharedSubjects.relative(tree, cue, quote);
    }
    if (other >= 0) {
      return by(tree, other, quote, steps + 1).by(SpeakerPhrases.trigger(t));
    }
    if (t.is("conj") && sayers.outside(tree, tree.head(cue), cue, null) < 0) {
      return nobody(t); // "«… su dueño debe irse», e insisten"
    }
    int whole = t.is("xcomp") ? several(tree, tree.head(cue)) : -1;
    if (whole >= 0) { // "en el auto que cita a X, Y se limitó a señalar"
      int subject = sayers.of(tree, whole, quote);
      if (subject >= 0 && phrases.able(tree, subject)) {
        return phrases.of(tree, subject, t, cast.at(s, subject));
      }
    }
    int clause = tree.subject(cue) >= 0 ? tree.clause(cue) : cue; // "en lo que calificó de"
    List<ActorMention> who = clause < 0 ? List.of() : cast.subject(s, clause);
    int first = who.isEmpty() && t.is("conj") ? tree.subject(tree.head(cue)) : -1;
    boolean people =
        first >= 0
            && (tree.token(first).upos().nominal() || tree.token(first).upos() == Upos.NUM)
            && tree.agree(first, cue);
    if (people) {
      return phrases.of(tree, first, t, List.of()); // "agitaron banderas y gritaron"
    }
    return who.isEmpty() ? nobody(t) : Speaker.of(who.get(0), SpeakerPhrases.trigger(t));
  }

  /** A verb to which the parser gives two subjects before it; else -1. */
  private static int several(Tree tree, int verb) {
    int subjects = 0;
    for (int c : verb < 0 ? new int[0] : tree.children(verb)) {
      subjects += c < verb && tree.token(c).is("nsubj") ? 1 : 0;
    }
    return subjects > 1 ? verb : -1;
  }

  /** Who does what a passive tells, also where the parser hangs "por X" on the words quoted. */
  private int doer(Tree tree, int cue, @Nullable Span quote) {
    int agent = Writings.agent(tree, cue);
    for (int i = cue + 1; agent < 0 && i < tree.size(); i++) {
      boolean quoted = quote != null && quote.overlaps(tree.token(i).span());
      boolean by = !quoted && tree.preposition(i).equals("por");
      agent = by && !cast.at(tree.sentence().index(), i).isEmpty() ? i : -1;
    }
    return agent;
  }

  /** "La decisión de X que declaró «…»": X; -1 for none. */
  private int decider(Tree tree, int pronoun, int cue) {
    int thing = Writings.antecedent(tree, pronoun);
    boolean says = Cues.STANDARD.verb(tree.token(cue)) == Cues.Kind.SAY && tree.finite(cue);
    if (thing == pronoun || !says || !tree.agree(thing, cue) || phrases.able(tree, thing)) {
      return -1;
    }
    for (int c : tree.children(thing)) {
      boolean of = tree.token(c).is("nmod") && tree.preposition(c).equals("de");
      if (of && c < pronoun && !cast.at(tree.sentence().index(), c).isEmpty()) {
        return c;
      }
    }
    return -1;
  }

  /** Whether a relative pronoun stands for what can say nothing. */
  private boolean relativeObject(Tree tree, int subject) {
    int meant = Writings.antecedent(tree, subject);
    return meant != subject && !phrases.able(tree, meant);
  }

  /** "Unas palabras que tacharon de «…»": what is said judges nothing. */
  private static boolean judged(Tree tree, int subject, int cue) {
    int meant = Writings.antecedent(tree, subject);
    Cues.Kind kind = Cues.STANDARD.verb(tree.token(cue));
    boolean judges = kind == Cues.Kind.JUDGE || Cues.STANDARD.in("thinks", tree.lemma(cue));
    return judges && meant != subject && Cues.STANDARD.noun(tree.token(meant));
  }

  /** "Fue calificado de": whether what stands before the verb is what is spoken of. */
  private static boolean passive(Tree tree, int cue) {
    boolean says = Cues.STANDARD.verb(tree.token(cue)) != null;
    int aux = says && tree.token(cue).feat("VerbForm").equals("Part") ? tree.child(cue, "aux") : -1;
    return aux >= 0 && Cues.STANDARD.in("is", tree.lemma(aux));
  }

  /** Who is told to utter what a noun of saying names; -1 for nobody. */
  int utterer(Tree tree, int noun) {
    if (!Cues.STANDARD.noun(tree.token(noun))) {
      return -1;
    }
    int utterer = Writings.utterer(tree, noun);
    return utterer < 0 ? spread(tree, noun) : utterer;
  }

  /**
   * "Una consigna difundida por X", "las consignas que coreaba X": who is told to utter what a noun
   * names, also where the parser takes X for an object; -1 for nobody.
   */
  private int spread(Tree tree, int noun) {
    int s = tree.sentence().index();
    for (int c : tree.children(noun)) {
      boolean participle = c > noun && (tree.token(c).is("amod") || tree.token(c).is("acl"));
      int agent = participle ? Writings.agent(tree, c) : -1;
      if (agent >= 0) {
        return agent;
      }
      boolean utters = participle && Cues.STANDARD.verb(tree.token(c)) == Cues.Kind.SAY;
      int object = utters ? tree.child(c, "obj") : -1;
      for (int o : utters ? tree.children(c) : new int[0]) {
        object = o > c && tree.token(o).is("obj") ? o : object;
      }
      if (object > c && tree.preposition(object).isEmpty() && !cast.at(s, object).isEmpty()) {
        return object;
      }
    }
    int verb = tree.token(noun).is("nsubj") ? tree.head(noun) : -1;
    return verb > noun && tree.token(verb).feat("VerbForm").equals("Part")
        ? Writings.agent(tree, verb)
        : -1;
  }

  /**
   * Whose words a noun of saying is said to be: "la frase del discurso de X"; null for nobody's.
   */
  private @Nullable Speaker owner(Tree tree, int noun) {
    int s = tree.sentence().index();
    for (int c : tree.children(noun)) {
      boolean his = tree.preposition(c).equals("de");
      boolean shared = Cues.STANDARD.in("with", tree.preposition(c));
      if (!tree.token(c).is("nmod") || (!his && !shared)) {
        continue;
      }
      List<ActorMention> who = cast.at(s, c);
      if (!who.isEmpty() || cast.human(s, c)) {
        return phrases.of(tree, c, tree.token(noun), who);
      }
      Speaker inner = his && c > noun && Cues.STANDARD.noun(tree.token(c)) ? owner(tree, c) : null;
      if (inner != null && inner.mention() != null) {
        return inner;
      }
    }
    return null;
  }

  private Speaker author(Tree tree, int noun, int steps) {
    int s = tree.sentence().index();
    Token t = tree.token(noun);
    Speaker his = owner(tree, noun);
    if (his != null) {
      return his.by(SpeakerPhrases.trigger(t));
    }
    int utterer = utterer(tree, noun);
    if (utterer >= 0) {
      return phrases.of(tree, utterer, t, cast.at(s, utterer));
    }
    List<ActorMention> owner = cast.possessor(s, noun);
    if (!owner.isEmpty()) {
      return Speaker.of(owner.get(0), SpeakerPhrases.trigger(t));
    }
    int clause = tree.clause(noun);
    if (clause >= 0) {
      int subject = tree.subject(clause);
      if (subject != noun) {
        Speaker speaker = by(tree, clause, null, steps + 1);
        return speaker.by(SpeakerPhrases.trigger(t));
      }
    }
    return nobody(t);
  }
}
