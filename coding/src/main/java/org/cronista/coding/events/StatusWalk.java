package org.cronista.coding.events;

import org.cronista.coding.events.StatusWords.Effect;
import org.cronista.coding.events.StatusWords.Kind;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Status;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** The way from a trigger up through one sentence, clause by clause; no verdict is a fact. */
final class StatusWalk {
  private static final int FAR = 6;

  /** Words between an accusation and its content at most: who is accused, with name and office. */
  private static final int BLAME = 12;

  private final Tree tree;
  private final StatusWords words;
  private final VerbForms forms;
  private final StatusAsides asides;
  private final Governing governing;

  StatusWalk(Tree tree, StatusWords words, VerbForms forms) {
    this.tree = tree;
    this.words = words;
    this.forms = forms;
    this.asides = new StatusAsides(tree, words);
    this.governing = new Governing(tree, words);
  }

  @Nullable Verdict of(int trigger) {
    return tree.token(trigger).upos() == Upos.NOUN ? noun(trigger, 0) : clause(trigger, 0);
  }

  /** What is said of a verb's act. */
  private @Nullable Verdict clause(int verb, int steps) {
    if (steps > FAR) {
      return null;
    }
    int no = negation(verb);
    if (no >= 0) {
      return new Verdict(Status.DENIED, no, "negación");
    }
    Verdict mark = mark(verb);
    if (mark == null) {
      mark = asides.of(verb);
    }
    if (mark != null) {
      return mark;
    }
    Verdict form = forms.of(tree, verb);
    if (form != null
        && (form.is(Status.ANNOUNCED) || form.is(Status.ALLEGED))
        && conditional(verb)) { // "expulsará a X si no se va", "habría vendido si"
      return new Verdict(Status.POSSIBLE, form.token(), "condicionado");
    }
    Verdict above = above(verb, steps);
    if (above == null && form == null) {
      above = aim(verb, steps);
    }
    if (above == null) {
      above = blamed(verb);
    }
    boolean outer =
        above != null && (form == null || above.is(Status.DENIED) || form.is(Status.ONGOING));
    return outer ? above : form;
  }

  /** Whether a clause of condition hangs on a verb. */
  private boolean conditional(int verb) {
    for (int c : tree.children(verb)) {
      int mark = tree.token(c).is("advcl") ? tree.child(c, "mark") : -1;
      if (mark >= 0 && mark < c && words.is(Kind.CONDITION, tree.lemma(mark))) {
        return true;
      }
    }
    return false;
  }

  /** "El objetivo es liberar a los presos", "a punto de firmar": what an aim consists in. */
  private @Nullable Verdict aim(int verb, int steps) {
    if (!tree.token(verb).feat("VerbForm").equals("Inf")) {
      return null;
    }
    int mark = tree.child(verb, "mark");
    for (int c : mark < 0 ? new int[0] : tree.children(mark)) {
      if (words.effect(tree.lemma(c), false) == Effect.PLANS) {
        return new Verdict(Status.ANNOUNCED, c, tree.token(c).lemma());
      }
    }
    int head = tree.head(verb);
    boolean equated = head >= 0 && tree.token(head).upos() == Upos.AUX;
    int copula = tree.child(verb, "cop") >= 0 ? verb : equated ? head : -1;
    int subject = copula < 0 ? -1 : tree.child(copula, "nsubj");
    Effect effect = subject < 0 ? null : words.effect(tree.lemma(subject), false);
    return effect == Effect.WISHES || effect == Effect.PLANS
        ? govern(effect, verb, subject, steps)
        : null;
  }

  int negation(int verb) {
    for (int c : tree.children(verb)) {
      Token t = tree.token(c);
      boolean adverb = (t.is("advmod") || t.is("cc")) && c < verb;
      if (adverb && words.is(Kind.NEGATES, tree.lemma(c)) && !restricted(c)) {
        return c;
      }
      if (t.is("nsubj")) {
        int det = tree.child(c, "det");
        int nor = tree.child(c, "cc"); // "ni X ni Y"
        if (words.is(Kind.NEGATES, tree.lemma(c))
            || (det >= 0 && words.is(Kind.NEGATES, tree.lemma(det)))
            || (nor >= 0 && nor < c && words.is(Kind.NEGATES, tree.lemma(nor)))) {
          return c;
        }
      }
    }
    return -1;
  }

  private boolean restricted(int no) {
    return no + 1 < tree.size() && words.is(Kind.RESTRICTS, tree.lemma(no + 1));
  }

  /** Adjectives, participles and adverbs on the trigger itself. */
  private @Nullable Verdict mark(int trigger) {
    for (int c : tree.children(trigger)) {
      Token t = tree.token(c);
      if (t.is("amod") || t.is("advmod") || t.is("det") || (t.is("acl") && !tree.finite(c))) {
        Status status = words.mark(tree.lemma(c));
        if (status != null) {
          return new Verdict(status, c, t.lemma());
        }
      }
    }
    return null;
  }

  /** What governs a clause says of it. */
  private @Nullable Verdict above(int verb, int steps) {
    Token t = tree.token(verb);
    int head = t.head();
    if (head < 0) {
      return null;
    }
    boolean finite = tree.finite(verb);
    if (t.is("conj")) {
      return finite ? above(head, steps + 1) : clause(head, steps + 1);
    }
    if (t.is("advcl") && !bareInfinitive(verb)) {
      return adverbial(verb, head, steps);
    }
    boolean complement =
        t.is("xcomp")
            || t.is("ccomp")
            || t.is("advcl")
            || t.is("csubj")
            || t.is("acl")
            || t.is("obj")
            || t.is("nsubj")
            || t.is("obl")
            || t.is("nmod");
    if (t.is("acl") && finite && cleft(verb, head)) {
      return new Verdict(Status.DENIED, negation(head), "negación");
    }
    if (!complement || (t.is("acl") && finite && relative(verb))) {
      return null;
    }
    return complement(verb, head, steps);
  }

  /**
   * "Tienen prohibido, por reglamento, detener a X": an infinitive by itself is no circumstance.
   */
  private boolean bareInfinitive(int verb) {
    return tree.token(verb).feat("VerbForm").equals("Inf")
        && tree.child(verb, "mark") < 0
        && tree.child(verb, "case") < 0;
  }

  /** "Acusó al oficial de haber matado": wherever the parser hangs the perfect infinitive. */
  private @Nullable Verdict blamed(int verb) {
    int aux = tree.child(verb, "aux");
    int mark = tree.child(verb, "mark");
    if (mark < 0 || aux < 0 || !tree.token(aux).feat("VerbForm").equals("Inf")) {
      return null;
    }
    for (int i = mark - 1; i >= 0 && i >= mark - BLAME; i--) {
      if (words.effect(tree.lemma(i), false) == Effect.ALLEGES) {
        return new Verdict(Status.ALLEGED, i, tree.token(i).lemma());
      }
    }
    return null;
  }

  /** "No fue X quien atacó": who is denied to have done it. */
  private boolean cleft(int verb, int predicate) {
    return tree.child(predicate, "cop") >= 0 && negation(predicate) >= 0 && relative(verb);
  }

  private boolean relative(int verb) {
    for (int c : tree.children(verb)) {
      if (tree.token(c).feat("PronType").contains("Rel")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Verdict complement(int verb, int head, int steps) {
    Token t = tree.token(verb);
    int by = tree.child(verb, "mark");
    boolean charge = by >= 0 && words.is(Kind.BY, tree.lemma(by));
    if (charge && words.is(Kind.CHARGE, tree.lemma(head))) {
      return new Verdict(Status.ALLEGED, head, tree.token(head).lemma());
    }
    if (words.is(Kind.TRUE, tree.lemma(head)) && tree.child(head, "cop") >= 0) {
      int no = negation(head); // "no es cierto que"
      return no < 0 ? null : new Verdict(Status.DENIED, no, tree.token(head).lemma());
    }
    Effect effect = words.effect(tree.lemma(head), false);
    if (effect != null) {
      return govern(effect, verb, head, steps);
    }
    for (int c : tree.children(head)) { // "tenía previsto reunirse"
      Token other = tree.token(c);
      if ((other.is("obj") || other.is("iobj") || other.is("xcomp")) && c < verb) {
        Effect shared = words.effect(tree.lemma(c), false);
        if (shared != null && other.upos() != Upos.VERB) {
          return govern(shared, verb, c, steps);
        }
      }
    }
    if (tree.finite(verb)) {
      boolean open = tree.token(tree.inflected(verb)).feat("Mood").equals("Sub");
      return open && t.is("ccomp") ? new Verdict(Status.POSSIBLE, head, "subjuntivo") : null;
    }
    if (t.is("acl")) { // "una vida para la lucha por liberar el país"
      return t.feat("VerbForm").equals("Inf") ? adverbial(verb, head, steps) : null;
    }
    boolean verbal = tree.predicate(head) || tree.token(head).upos().verbal();
    return verbal ? clause(head, steps + 1) : null;
  }

  private @Nullable Verdict adverbial(int verb, int head, int steps) {
    Token t = tree.token(verb);
    boolean open = tree.token(tree.inflected(verb)).feat("Mood").equals("Sub");
    for (int c : tree.children(verb)) {
      Token mark = tree.token(c);
      if (c > verb || !(mark.is("mark") || mark.is("case") || mark.is("advmod"))) {
        continue;
      }
      String lemma = tree.lemma(c);
      if (open && mark.is("mark") && tree.sentence().tokens().get(0).equals(mark)) {
        return new Verdict(Status.POSSIBLE, c, "subjuntivo"); // "que liberen a X, pidió Y"
      }
      if (words.is(Kind.PURPOSE, lemma) || purposeful(c)) {
        return new Verdict(Status.POSSIBLE, c, "finalidad");
      }
      if (words.is(Kind.CONDITION, lemma) && (open || !mark.is("advmod"))) {
        return new Verdict(Status.POSSIBLE, c, "condición");
      }
      if (words.is(Kind.WITHOUT, lemma)) {
        return new Verdict(Status.DENIED, c, mark.lemma());
      }
      if (words.is(Kind.UNTIL, lemma)
          && open
          && tree.token(tree.inflected(verb)).feat("Tense").equals("Pres")) {
        return new Verdict(Status.ANNOUNCED, c, "aún por venir");
      }
    }
    if (tree.finite(verb)) {
      return null;
    }
    Verdict charge = charged(verb);
    if (charge != null) {
      return charge;
    }
    Effect effect = words.effect(tree.lemma(head), false);
    boolean blamed = effect == Effect.ALLEGES && tree.child(verb, "mark") >= 0;
    boolean goesOn = effect == Effect.GOES_ON && t.feat("VerbForm").equals("Ger");
    boolean about = effect == Effect.PLANS && tree.token(head).upos() == Upos.NOUN;
    if (effect != null && (blamed || goesOn || about)) { // "a punto de firmar"
      return govern(effect, verb, head, steps);
    }
    Verdict main = t.feat("VerbForm").equals("Ger") ? clause(head, steps + 1) : null;
    return main != null && main.is(Status.ANNOUNCED) ? main : null;
  }

  /**
   * "Enfrenta una demanda por golpear": where the parser hung the act on the verb of the charge.
   */
  private @Nullable Verdict charged(int verb) {
    int by = tree.child(verb, "mark");
    if (by < 1 || by > verb || !words.is(Kind.BY, tree.lemma(by))) {
      return null;
    }
    for (int i = by - 1; i >= 0 && i >= by - BLAME; i--) {
      if (tree.head(i) == tree.head(verb) && tree.sentence().dominates(i, by - 1)) {
        return words.is(Kind.CHARGE, tree.lemma(i))
            ? new Verdict(Status.ALLEGED, i, tree.token(i).lemma())
            : null;
      }
    }
    return null;
  }

  /** "A fin de", "con el objeto de". */
  private boolean purposeful(int mark) {
    for (int c : tree.children(mark)) {
      if (words.is(Kind.PURPOSE, tree.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  /** What a governing word says of what hangs on it, by what is said of itself. */
  private @Nullable Verdict govern(Effect effect, int below, int head, int steps) {
    boolean nominal = tree.token(head).upos() == Upos.NOUN;
    Verdict outer = steps > FAR ? null : nominal ? noun(head, steps + 1) : clause(head, steps + 1);
    return governing.of(effect, below, head, outer);
  }

  /** What is said of the act that a noun names. */
  private @Nullable Verdict noun(int noun, int steps) {
    if (steps > FAR) {
      return null;
    }
    if (asides.conditioned(noun)) { // "en caso de ataque"
      return new Verdict(Status.POSSIBLE, noun, "condición");
    }
    Verdict own = modified(noun, steps);
    if (own == null && tree.child(noun, "cop") >= 0) { // "lo siguiente será una huelga"
      own = clause(noun, steps);
    }
    Verdict outer = own != null && !own.is(Status.ANNOUNCED) ? null : around(noun, noun, steps);
    if (own != null) { // "renunció a una visita anunciada poco antes"
      return outer != null && outer.is(Status.DENIED) ? outer : own;
    }
    return outer != null ? outer : goingOn(noun);
  }

  /** "La huelga retrasa los vuelos": of what goes on, the present is told. */
  private @Nullable Verdict goingOn(int noun) {
    boolean own = tree.child(noun, "cop") >= 0; // "están en conversaciones"
    int clause = !words.is(Kind.PROCESS, tree.lemma(noun)) ? -1 : own ? noun : tree.clause(noun);
    if (clause < 0 || words.is(Kind.CARRIES, tree.lemma(clause))) {
      return null;
    }
    Token verb = tree.token(tree.inflected(clause));
    boolean present = verb.feat("Mood").equals("Ind") && verb.feat("Tense").equals("Pres");
    boolean perfect = present && verb.is("aux") && words.is(Kind.PERFECT, tree.lemma(verb.index()));
    Token t = tree.token(noun);
    boolean part = own || t.is("nsubj") || t.is("obj");
    return present && !perfect && part ? new Verdict(Status.ONGOING, noun, "en curso") : null;
  }

  private @Nullable Verdict modified(int noun, int steps) {
    Verdict mark = mark(noun);
    if (mark != null) {
      return mark;
    }
    int head = tree.head(noun);
    if (steps == 0
        && head >= 0
        && tree.token(noun).is("fixed")
        && words.is(Kind.WITHOUT, tree.lemma(head))) {
      return new Verdict(Status.DENIED, head, tree.token(head).lemma());
    }
    for (int c : tree.children(noun)) {
      Token t = tree.token(c);
      if ((t.is("det") || t.is("advmod")) && words.is(Kind.NEGATES, tree.lemma(c))) {
        return new Verdict(Status.DENIED, c, "negación");
      }
      if (steps == 0 && t.is("case") && words.is(Kind.WITHOUT, tree.lemma(c))) {
        return new Verdict(Status.DENIED, c, t.lemma()); // "terminó sin acuerdo"
      }
      if (t.is("acl") && tree.finite(c)) {
        Token verb = tree.token(tree.inflected(c));
        if (verb.feat("Tense").equals("Fut")) {
          return new Verdict(Status.ANNOUNCED, c, "futuro");
        }
        Effect effect = done(c) ? words.effect(tree.lemma(c), true) : null;
        if (effect != null) { // "la visita que fue cancelada", "el ataque que planean"
          return govern(effect, noun, c, steps + 1);
        }
      }
    }
    return null;
  }

  /** Whether the relative pronoun is what the verb is done to. */
  private boolean done(int verb) {
    for (int c : tree.children(verb)) {
      Token t = tree.token(c);
      if (t.feat("PronType").contains("Rel")) {
        return t.is("obj")
            || t.is("nsubj:pass")
            || tree.child(verb, "aux:pass") >= 0
            || tree.child(verb, "expl:pass") >= 0;
      }
    }
    return false;
  }

  /** What the word above a noun says of it; {@code top} is the noun or the first of its series. */
  private @Nullable Verdict around(int noun, int top, int steps) {
    Token t = tree.token(top);
    int head = t.head();
    if (head < 0 || steps > FAR) {
      return null;
    }
    if (t.is("conj")) {
      return around(noun, head, steps + 1);
    }
    boolean subject = t.is("nsubj") || t.is("csubj");
    boolean passive = t.is("nsubj:pass") || tree.child(head, "expl:pass") >= 0;
    boolean object = t.is("obj") || t.is("iobj") || t.is("xcomp") || t.is("ccomp");
    String lemma = tree.lemma(head);
    if (t.is("nmod")) {
      Effect effect = words.effect(lemma, true);
      if (effect == Effect.ALLEGES && denier(tree.head(head))) {
        return new Verdict(Status.DENIED, tree.head(head), "acusación negada");
      }
      if (effect != null) {
        return govern(effect, noun, head, steps);
      }
      return words.is(Kind.CARRIES, lemma) ? noun(head, steps + 1) : null;
    }
    if (subject && tree.child(head, "cop") >= 0 && !passive) {
      return judged(head);
    }
    if (words.is(Kind.CARRIES, lemma) || words.is(Kind.PERFECT, lemma)) {
      boolean told =
          subject
              ? passive || tree.child(head, "obj") < 0
              : object || (t.is("obl") && within(top, head));
      return told ? clause(head, steps + 1) : null;
    }
    Effect effect = words.effect(lemma, true);
    boolean blamed =
        t.is("obl") && effect == Effect.ALLEGES && tree.token(head).upos() != Upos.NOUN;
    boolean lasting = subject && effect == Effect.GOES_ON && tree.child(head, "obj") < 0;
    return effect != null && (object || passive || blamed || lasting)
        ? govern(effect, noun, head, steps)
        : null;
  }

  /** "La invasión sería un crimen": what is judged in the conditional or the future is not yet. */
  private @Nullable Verdict judged(int predicate) {
    Token verb = tree.token(tree.inflected(predicate));
    if (verb.feat("Mood").equals("Cnd")) {
      return new Verdict(Status.POSSIBLE, verb.index(), "condicional");
    }
    if (words.effect(tree.lemma(predicate), false) == Effect.PLANS && negation(predicate) < 0) {
      return new Verdict(Status.ANNOUNCED, predicate, tree.token(predicate).lemma());
    }
    return verb.feat("Tense").equals("Fut")
        ? new Verdict(Status.ANNOUNCED, verb.index(), "futuro")
        : null;
  }

  /** "Participó en la marcha"; but not "en la cumbre se firmó un acuerdo". */
  private boolean within(int noun, int verb) {
    return words.is(Kind.WITHIN, tree.preposition(noun))
        && tree.child(verb, "obj") < 0
        && tree.child(verb, "expl:pass") < 0
        && tree.child(verb, "nsubj:pass") < 0;
  }

  private boolean denier(int verb) {
    return verb >= 0
        && (words.effect(tree.lemma(verb), false) == Effect.DENIES
            || words.effect(tree.lemma(verb), true) == Effect.DENIES);
  }
}
