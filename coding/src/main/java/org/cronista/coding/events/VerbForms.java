package org.cronista.coding.events;

import org.cronista.coding.events.StatusWords.Kind;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Status;
import org.cronista.model.Token;
import org.jspecify.annotations.Nullable;

/** What a verb's own tense, mood and auxiliaries say of the act that it tells. */
final class VerbForms {
  private final StatusWords words;

  VerbForms(StatusWords words) {
    this.words = words;
  }

  /** What the form says; null for what is told as done. */
  @Nullable Verdict of(Tree tree, int verb) {
    Token main = tree.token(verb);
    for (int c : tree.children(verb)) {
      Token aux = tree.token(c);
      if (aux.is("aux") || aux.is("cop")) {
        Verdict v = auxiliary(tree, main, c);
        if (v != null) {
          return v;
        }
      }
    }
    return tense(tree, main);
  }

  private @Nullable Verdict auxiliary(Tree tree, Token main, int c) {
    Token aux = tree.token(c);
    String lemma = tree.lemma(c);
    boolean conditional = aux.feat("Mood").equals("Cnd");
    boolean done = aux.feat("Tense").equals("Past");
    if (words.is(Kind.PERFECT, lemma) && conditional) {
      return new Verdict(Status.ALLEGED, c, "condicional de rumor");
    }
    if (words.is(Kind.MODAL, lemma)) { // "pudo reunirse": he did
      return done ? null : new Verdict(Status.POSSIBLE, c, aux.lemma());
    }
    if (words.is(Kind.DUE, lemma)) {
      boolean expected = aux.feat("Tense").equals("Imp");
      return done
          ? null
          : new Verdict(expected ? Status.ANNOUNCED : Status.POSSIBLE, c, aux.lemma());
    }
    if (words.is(Kind.GOING, lemma) && main.feat("VerbForm").equals("Inf")) {
      return new Verdict(Status.ANNOUNCED, c, "ir a");
    }
    StatusWords.Effect effect = words.effect(lemma, false);
    if (effect == StatusWords.Effect.WISHES || effect == StatusWords.Effect.TRIES) {
      boolean tries = effect == StatusWords.Effect.TRIES; // "está tratando de negociar"
      return done ? null : new Verdict(tries ? Status.ONGOING : Status.POSSIBLE, c, aux.lemma());
    }
    if (aux.feat("Tense").equals("Fut")) {
      return new Verdict(Status.ANNOUNCED, c, "futuro");
    }
    boolean progressive =
        aux.feat("VerbForm").equals("Ger")
            && tree.finite(main.index()); // "está siendo investigado"
    if ((main.feat("VerbForm").equals("Ger") || progressive) && !done) {
      return conditional
          ? new Verdict(Status.ALLEGED, c, "condicional de rumor")
          : new Verdict(Status.ONGOING, c, aux.lemma() + " + gerundio");
    }
    return conditional ? conditional(tree, main, c) : null;
  }

  private @Nullable Verdict tense(Tree tree, Token main) {
    int verb = main.index();
    if (main.feat("Tense").equals("Fut")) {
      return new Verdict(Status.ANNOUNCED, verb, "futuro");
    }
    if (main.feat("Mood").equals("Cnd")) {
      return conditional(tree, main, verb);
    }
    if (main.feat("VerbForm").equals("Part") && kept(tree, main)) {
      return new Verdict(Status.ONGOING, verb, "en curso");
    }
    if (!main.feat("Mood").equals("Ind") || tree.inflected(verb) != verb) {
      return null;
    }
    if (main.feat("Tense").equals("Imp")) {
      return main.head() < 0 ? new Verdict(Status.ONGOING, verb, "imperfecto") : null;
    }
    boolean open = main.feat("Tense").equals("Pres") && words.is(Kind.LASTS, tree.lemma(verb));
    return open ? new Verdict(Status.ONGOING, verb, "en curso") : null;
  }

  /** "Una zona custodiada por las tropas": a state that somebody keeps up. */
  private boolean kept(Tree tree, Token participle) {
    boolean attribute = participle.is("acl") || participle.is("amod");
    if (!attribute || !words.is(Kind.LASTS, tree.verb(participle.index()))) {
      return false;
    }
    for (int c : tree.children(participle.index())) {
      if (c > participle.index() && words.is(Kind.BY, tree.preposition(c))) {
        return true;
      }
    }
    return false;
  }

  /** "Anunció que iría" speaks of the future of a past; "iría" by itself of what may be. */
  private static Verdict conditional(Tree tree, Token main, int word) {
    int above = main.is("ccomp") || main.is("acl") ? tree.clause(main.index()) : -1;
    Token teller = above < 0 ? null : tree.token(tree.inflected(above));
    boolean past =
        teller != null
            && (teller.feat("Tense").equals("Past")
                || teller.feat("Tense").equals("Imp")
                || teller.is("aux"));
    return past && !conditioned(tree, main.index())
        ? new Verdict(Status.ANNOUNCED, word, "futuro del pasado")
        : new Verdict(Status.POSSIBLE, word, "condicional");
  }

  private static boolean conditioned(Tree tree, int verb) {
    for (int c : tree.children(verb)) {
      if (tree.token(c).is("advcl") && tree.token(c).feat("Mood").equals("Sub")) {
        return true;
      }
    }
    return false;
  }
}
