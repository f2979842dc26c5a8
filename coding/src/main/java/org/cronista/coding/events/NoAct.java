package org.cronista.coding.events;

import java.util.List;
import java.util.Set;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.rules.RuleBook;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.EventType;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * Clauses that have a rule's words and tell no act of anybody: what the weather does, what things
 * do or have done to them, what one does to what is one's own; and who does it that nobody knows.
 */
final class NoAct {
  private static final RuleBook RULES = RuleBook.standard();

  private static final Set<String> PLACE = Set.of("en", "durante", "desde", "");

  private final Cast cast;

  NoAct(Cast cast) {
    this.cast = cast;
  }

  /** "Un huracán golpeó Cuba", "azotada por una ola de frío": nobody does that. */
  static boolean nature(Tree tree, int doer) {
    if (doer < 0 || !tree.token(doer).upos().nominal()) {
      return false;
    }
    if (EventWords.of("nature").contains(tree.lemma(doer))) {
      return true;
    }
    int of = tree.child(doer, "nmod");
    return of >= 0
        && EventWords.of("wave").contains(tree.lemma(doer))
        && tree.preposition(of).equals("de")
        && EventWords.of("weather").contains(tree.lemma(of));
  }

  /** "Las elecciones enfrentan a X con Y": a contest in which nobody is attacked. */
  static boolean contest(Rule rule, Tree tree, int subject) {
    return rule.type() == EventType.ASSAULT
        && subject >= 0
        && tree.token(subject).upos() == Upos.NOUN
        && EventWords.of("contest").contains(tree.lemma(subject));
  }

  /** "Unos desconocidos", "nadie", "una bomba", a name that nobody knows. */
  static boolean unknown(Rule rule, Tree tree, int doer) {
    Token t = tree.token(doer);
    int determiner = tree.child(doer, "det");
    return (t.upos() == Upos.PROPN && rule.type() == EventType.ASSAULT)
        || EventWords.of("unknown").contains(tree.lemma(doer))
        || (determiner >= 0 && EventWords.of("unknown").contains(tree.lemma(determiner)))
        || t.feat("PronType").equals("Neg")
        || t.feat("PronType").equals("Ind");
  }

  /** Whether a relative pronoun that stands for nobody is the subject of an active verb. */
  boolean thing(Tree tree, int verb, int subject) {
    int meant = subject < 0 ? -1 : VerbFrames.antecedent(tree, verb, subject);
    return meant >= 0
        && meant != subject
        && tree.token(subject).is("nsubj")
        && tree.token(meant).upos() == Upos.NOUN
        && cast.at(tree.sentence().index(), meant).isEmpty();
  }

  /**
   * "Defendió su política", "el país se defenderá": who backs or helps only what is theirs does
   * nothing to anybody.
   */
  boolean itself(Rule rule, Tree tree, int verb, int patient, List<ActorMention> actors) {
    if ((rule.type() != EventType.SUPPORT && rule.type() != EventType.AID)
        || !rule.recipients().contains("object")) {
      return false;
    }
    if (patient < 0) {
      return rule.form() != Rule.Form.SE && VerbConditions.reflexive(tree, verb);
    }
    return tree.token(patient).upos() == Upos.NOUN
        && VerbFrames.same(cast.possessor(tree.sentence().index(), patient), actors);
  }

  /** "Detuvo las negociaciones", "devolvió las obras": things are not arrested or deported. */
  boolean held(Tree tree, int verb, int patient) {
    boolean returned = EventWords.of("return").contains(tree.verb(verb));
    boolean thing =
        patient >= 0
            && tree.token(patient).upos() == Upos.NOUN
            && cast.alone(tree.sentence().index(), patient).isEmpty()
            && !cast.people(tree.sentence().index(), patient);
    return !act(tree, patient) && !(returned && thing);
  }

  /** Whether nothing says what or to whom a verb does. */
  static boolean alone(Tree tree, int verb) {
    for (int c : tree.children(verb)) {
      Token t = tree.token(c);
      boolean place = t.is("obl") && PLACE.contains(tree.preposition(c));
      if (t.is("obj")
          || t.is("iobj")
          || t.is("ccomp")
          || t.is("xcomp")
          || t.is("nsubj:pass")
          || t.is("compound")
          || (t.is("obl") && !place)
          || (t.is("advcl") && tree.child(c, "mark") >= 0)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a subject is something that happens. */
  static boolean act(Tree tree, int subject) {
    return subject >= 0
        && tree.token(subject).upos() == Upos.NOUN
        && RULES.ofNoun(tree.lemma(subject)).stream().anyMatch(r -> r.type() != EventType.PROTEST);
  }
}
