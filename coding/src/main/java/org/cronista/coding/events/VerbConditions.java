package org.cronista.coding.events;

import java.util.Set;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Token;

/**
 * Whether a verb stands as a rule asks: with that object or noun, that form and those words in what
 * is said.
 */
final class VerbConditions {
  private static final int[] NONE = {};

  private static final String NOT = "no";
  private static final Set<String> AS = Set.of("de", "como");
  private static final Set<String> AGAINST = Set.of("a", "contra");

  /** Words of what is said are looked for this far from the verb that says it. */
  private static final int FARTHEST_CONTENT = 25;

  private VerbConditions() {}

  /**
   * Whether all conditions of a rule hold at a verb.
   *
   * @param patient whom or what the act is done to; -1 where nothing says
   */
  static boolean hold(Rule rule, Tree tree, int verb, int patient) {
    return objectFits(rule, tree, verb, patient)
        && formFits(rule, tree, verb)
        && contentFits(rule, tree, verb)
        && !judged(rule, tree, verb);
  }

  /**
   * Whether what is said holds one of the words that the rule asks for: in the clause or phrase
   * below the verb, or in the quotation that it stands in.
   */
  private static boolean contentFits(Rule rule, Tree tree, int verb) {
    if (rule.content().isEmpty()) {
      return true;
    }
    int top = tree.token(verb).is("parataxis") ? tree.head(verb) : verb;
    for (int i = 0; i < tree.size(); i++) {
      if (i != verb
          && rule.content().contains(tree.lemma(i))
          && Math.abs(i - verb) <= FARTHEST_CONTENT
          && tree.sentence().dominates(top, i)
          && !denied(tree, i)
          && !denied(tree, tree.head(i))) {
        return true;
      }
    }
    return false;
  }

  /** "No violó sus obligaciones", "no hay ilegalidad": the word is said not to apply. */
  private static boolean denied(Tree tree, int token) {
    for (int c : token < 0 ? NONE : tree.children(token)) {
      if (c < token && Spelling.fold(tree.token(c).form()).equals(NOT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean formFits(Rule rule, Tree tree, int verb) {
    return switch (rule.form()) {
      case ANY, NO -> true; // negation is read with the status
      case SE -> reflexive(tree, verb);
      case PLAIN -> !reflexive(tree, verb);
      case ALONE ->
          Participles.bearer(rule, tree, verb) < 0
              && VerbFrames.object(tree, verb) < 0
              && tree.child(verb, "ccomp") < 0
              && tree.child(verb, "xcomp") < 0;
      case ACT -> moves(rule, tree, verb, 2);
      case CLAUSE -> wished(tree, verb);
    };
  }

  /** "Llamó a los partidos a votar", "llama al diálogo": an act below, within some steps. */
  private static boolean moves(Rule rule, Tree tree, int above, int steps) {
    for (int c : tree.children(above)) {
      boolean act =
          tree.token(c).feat("VerbForm").equals("Inf") || rule.with().contains(tree.lemma(c));
      if ((act && marked(tree, c)) || (steps > 1 && moves(rule, tree, c, steps - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Propuso que se reúnan", "sugiere que trabajen"; but not "sugiere que se reunieron". */
  private static boolean wished(Tree tree, int verb) {
    int clause = tree.child(verb, "ccomp");
    return clause >= 0 && tree.token(tree.inflected(clause)).feat("Mood").equals("Sub");
  }

  private static boolean marked(Tree tree, int token) {
    for (int c : tree.children(token)) {
      if (c < token && Spelling.fold(tree.token(c).form()).equals("a")) {
        return true;
      }
    }
    return false;
  }

  /** Whether "se" stands with a verb. */
  static boolean reflexive(Tree tree, int verb) {
    for (int c : tree.children(verb)) {
      Token t = tree.token(c);
      if (t.is("expl") || (t.lemma().equals("él") && t.form().equalsIgnoreCase("se"))) {
        return true;
      }
    }
    return false;
  }

  /** "Calificó de positiva la visita": whether the judgement itself is none that the rule takes. */
  private static boolean judged(Rule rule, Tree tree, int verb) {
    if (rule.notContent().isEmpty()) {
      return false;
    }
    for (int c : tree.children(verb)) {
      if (judges(tree, c) && says(rule, tree, c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean judges(Tree tree, int phrase) {
    int mark = tree.child(phrase, "mark");
    return AS.contains(tree.preposition(phrase)) || (mark >= 0 && AS.contains(tree.lemma(mark)));
  }

  private static boolean says(Rule rule, Tree tree, int phrase) {
    if (rule.notContent().contains(tree.lemma(phrase))) {
      return true;
    }
    for (int c : tree.children(phrase)) {
      Token t = tree.token(c);
      if ((t.is("amod") || t.is("conj")) && says(rule, tree, c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean objectFits(Rule rule, Tree tree, int verb, int patient) {
    String lemma = patient < 0 ? "" : tree.lemma(patient);
    if (!rule.notWith().isEmpty()
        && (rule.notWith().contains(lemma) || excluded(rule, tree, verb))) {
      return false;
    }
    String verbLemma = tree.verb(verb);
    if (rule.verbs().contains(verbLemma) || rule.adjectives().contains(tree.lemma(verb))) {
      return rule.with().isEmpty()
          || rule.form() == Rule.Form.ACT
          || rule.with().contains(lemma)
          || coordinated(rule, tree, patient);
    }
    Set<String> carried = rule.carriedBy(verbLemma);
    return !carried.isEmpty() && (carried.contains(lemma) || hasDependent(tree, verb, carried));
  }

  /**
   * "Condenado a muerte", "atenta contra la libertad", "se negó a dar detalles", "pidió no ser
   * identificado": whether the verb governs what the rule does not take.
   */
  private static boolean excluded(Rule rule, Tree tree, int verb) {
    for (int c : tree.children(verb)) {
      Token t = tree.token(c);
      boolean clause = t.is("xcomp") || t.is("ccomp") || t.feat("VerbForm").equals("Inf");
      if ((clause || AGAINST.contains(tree.preposition(c)))
          && rule.notWith().contains(tree.lemma(c))) {
        return true;
      }
      int object = clause ? tree.child(c, "obj") : -1;
      if (object >= 0 && rule.notWith().contains(tree.lemma(object))) {
        return true;
      }
    }
    return false;
  }

  private static boolean coordinated(Rule rule, Tree tree, int patient) {
    if (patient < 0) {
      return false;
    }
    if (tree.token(patient).is("nmod")
        && tree.head(patient) >= 0
        && rule.with().contains(tree.lemma(tree.head(patient)))) {
      return true; // "la declaración de principios firmada"
    }
    for (int c : tree.children(patient)) {
      if ((tree.token(c).is("conj") || tree.token(c).is("nmod"))
          && rule.with().contains(tree.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDependent(Tree tree, int verb, Set<String> lemmas) {
    for (int c : tree.children(verb)) {
      Token t = tree.token(c);
      boolean object = t.is("obj");
      if ((object || t.is("obl") || t.is("iobj") || t.is("nsubj") || t.is("compound"))
          && lemmas.contains(tree.lemma(c))) {
        return true;
      }
      if (object && joined(tree, c, lemmas)) {
        return true;
      }
    }
    return false;
  }

  private static boolean joined(Tree tree, int object, Set<String> lemmas) {
    for (int c : tree.children(object)) {
      if (tree.token(c).is("conj") && lemmas.contains(tree.lemma(c))) {
        return true;
      }
    }
    return false;
  }
}
