package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.EventType;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parties of an event from the clause of its verb: active, passive, with "se", or a
 * participle with its noun.
 */
final class VerbFrames {
  private static final int[] NONE = {};

  private static final Set<String> HELD = Set.of("arrest", "deport");

  private static final Set<String> VICTIM = Set.of("a", "contra", "indirect");

  private final Cast cast;
  private final NoAct noAct;
  private final Addressees addressees;
  private final Condemned condemned;

  VerbFrames(Cast cast) {
    this.cast = cast;
    this.noAct = new NoAct(cast);
    this.addressees = new Addressees(cast);
    this.condemned = new Condemned(cast);
  }

  /** The frame of a rule at a verb; null where the rule's conditions do not hold there. */
  @Nullable Frame of(Rule rule, Tree tree, int verb) {
    int s = tree.sentence().index();
    int bearer = Participles.bearer(rule, tree, verb);
    boolean joined = Participles.joined(tree, verb);
    boolean passive =
        bearer >= 0
            || joined
            || tree.child(verb, "aux:pass") >= 0
            || tree.child(verb, "nsubj:pass") >= 0;
    boolean impersonal =
        tree.child(verb, "expl:pass") >= 0 && rule.form() != Rule.Form.SE && !rule.reciprocal();
    int own = tree.subject(verb);
    int subject = own < 0 && joined ? tree.subject(tree.head(verb)) : own;
    int shared = own < 0 && tree.token(verb).is("conj") ? tree.subject(tree.head(verb)) : own;
    boolean held = subject >= 0 && !passive && itself(tree, verb) && carried(rule, tree, subject);
    int patient =
        bearer >= 0 ? bearer : passive || impersonal || held ? subject : object(tree, verb);
    if (rule.form() == Rule.Form.NO && (passive || impersonal) && agent(tree, verb) < 0) {
      return null; // "la cita no se cumplió": nobody refuses
    }
    if (NoAct.nature(tree, passive ? agent(tree, verb) : shared)
        || (!passive && NoAct.contest(rule, tree, shared))
        || !VerbConditions.hold(rule, tree, verb, antecedent(tree, verb, patient))) {
      return null;
    }
    List<ActorMention> actors = new ArrayList<>();
    List<ActorMention> recipients = new ArrayList<>();
    List<Integer> objects = new ArrayList<>();
    if (patient >= 0) {
      objects.add(patient);
    }
    if (passive || impersonal) {
      int agent = agent(tree, verb);
      if (agent >= 0) {
        actors.addAll(cast.at(s, agent));
        if (actors.isEmpty() && tree.token(agent).upos() == Upos.NOUN) {
          actors.addAll(within(tree, agent, List.of(), true));
        }
      } else if (rule.type() == EventType.MOBILIZE && patient >= 0) { // "fueron desplegadas tropas"
        actors.addAll(cast.at(s, patient));
        actors.addAll(actors.isEmpty() ? theirs(tree, patient) : List.of());
      }
    } else if (rule.recipients().contains("subject")) {
      recipients.addAll(cast.subject(s, verb));
      int agent = agent(tree, verb);
      actors.addAll(agent < 0 ? within(tree, patient, recipients, true) : cast.at(s, agent));
    } else {
      actors.addAll(cast.subject(s, verb));
      boolean thing = subject >= 0 && tree.token(subject).upos() == Upos.NOUN;
      // Things act for whose they are, "dos aviones de Chile violaron", but visit and meet nobody.
      if (actors.isEmpty() && thing && rule.type() != EventType.CONSULT) {
        actors.addAll(theirs(tree, subject));
      }
    }
    boolean reproach =
        rule.type() == EventType.ACCUSE && patient >= 0 && Condemned.violence(tree, patient);
    for (String role : rule.recipients()) {
      if (!recipients.isEmpty() || (reproach && VICTIM.contains(role))) {
        continue; // "condenó el ataque de X a Y": X
      }
      recipients.addAll(role(rule, role, tree, verb, patient, passive || impersonal));
    }
    boolean destination =
        "deport".equals(rule.mode()) && Addressees.destination(tree, verb, recipients);
    if (destination) {
      recipients.clear();
    }
    boolean direct = !recipients.isEmpty();
    if (recipients.isEmpty() && patient >= 0 && !destination) {
      recipients.addAll(
          reproach
              ? condemned.named(tree, patient, actors)
              : within(tree, patient, actors, rule.recipients().contains("object")));
    }
    if (actors.isEmpty() && rule.type() == EventType.COERCE && noAct.thing(tree, verb, subject)) {
      return null; // "un tratado que obliga a los dos"
    }
    if (recipients.isEmpty() && noAct.itself(rule, tree, verb, patient, actors)) {
      return null;
    }
    if (rule.mode() != null && HELD.contains(rule.mode()) && !noAct.held(tree, verb, patient)) {
      return null;
    }
    if (rule.needs() == Rule.Needs.SAID
        && (passive ? agent(tree, verb) < 0 : recipients.isEmpty() && NoAct.alone(tree, verb))) {
      return null; // "están celebrando en sus casas", "preguntado por el viaje"
    }
    if (actors.isEmpty()
        && rule.type() == EventType.PROTEST
        && rule.form() == Rule.Form.SE
        && NoAct.act(tree, subject)) {
      return null; // "los ataques se concentraron en el norte"
    }
    boolean stranger =
        recipients.isEmpty()
            && (destination
                || (patient >= 0
                    && (passive || tree.preposition(patient).equals("a"))
                    && rule.recipients().contains("object")
                    && tree.token(patient).upos() == Upos.NOUN)
                || addressees.own(tree, verb, patient)
                || (rule.type() == EventType.REQUEST && Addressees.asked(tree, verb)));
    int doer = passive || impersonal ? agent(tree, verb) : subject;
    boolean unknown = actors.isEmpty() && doer >= 0 && NoAct.unknown(rule, tree, doer);
    return new Frame(actors, recipients, objects, direct, stranger, unknown);
  }

  /** "Se mantendrán contactos", "se celebró una reunión": what takes place. */
  private static boolean itself(Tree tree, int verb) {
    return tree.child(verb, "expl:pass") >= 0;
  }

  /** Whose things are, the first of several that tells: "tres barcos y dos aviones de Chile". */
  private List<ActorMention> theirs(Tree tree, int things) {
    List<ActorMention> found = within(tree, things, List.of(), true);
    for (int c : tree.children(things)) {
      if (found.isEmpty() && tree.token(c).is("conj") && tree.token(c).upos() == Upos.NOUN) {
        found = cast.at(tree.sentence().index(), c);
        found = found.isEmpty() ? within(tree, c, List.of(), true) : found;
      }
    }
    return found;
  }

  /** "El tratado que ambos firmaron": what a relative pronoun stands for. */
  static int antecedent(Tree tree, int verb, int patient) {
    return patient >= 0
            && tree.token(verb).is("acl")
            && tree.token(patient).feat("PronType").contains("Rel")
        ? tree.head(verb)
        : patient;
  }

  /**
   * The object: "obj", or what the parser took for a subject behind the verb of a clause that has
   * another.
   */
  static int object(Tree tree, int verb) {
    for (int c : tree.children(verb)) {
      Token t = tree.token(c);
      boolean cause = tree.preposition(c).equals("por"); // "combatieron por orden de X"
      if (t.is("obj") && !t.form().equalsIgnoreCase("se") && !cause) {
        return c;
      }
    }
    int fixed = tree.child(verb, "compound"); // "tuvo lugar", "abrió causa"
    return fixed > verb && tree.token(fixed).upos() == Upos.NOUN ? fixed : -1;
  }

  private static int agent(Tree tree, int verb) {
    int agent = tree.child(verb, "obl:agent");
    if (agent >= 0) {
      return agent;
    }
    for (int c : tree.children(verb)) {
      if (tree.token(c).is("obl") && tree.preposition(c).equals("por")) {
        return c;
      }
    }
    // "firmado en Lima por Perú": the parser often hangs the agent on the phrase before it
    for (int c : tree.children(verb)) {
      Token t = tree.token(c);
      for (int d : t.is("obl") || t.is("advmod") ? tree.children(c) : NONE) {
        Token below = tree.token(d);
        if ((below.is("nmod") || below.is("obl")) && tree.preposition(d).equals("por")) {
          return d;
        }
      }
    }
    return -1;
  }

  private List<ActorMention> role(
      Rule rule, String role, Tree tree, int verb, int patient, boolean passive) {
    int s = tree.sentence().index();
    switch (role) {
      case "object":
        return patient < 0 ? List.of() : party(rule, tree, patient);
      case "indirect":
        int indirect = tree.child(verb, "iobj");
        return indirect < 0 ? List.of() : party(rule, tree, indirect);
      default:
        for (int c : tree.children(verb)) {
          Token t = tree.token(c);
          boolean phrase = t.is("obl") || t.is("iobj") || t.is("nmod") || (t.is("obj") && !passive);
          if (phrase && tree.preposition(c).equals(role)) {
            List<ActorMention> found = role.equals("en") ? cast.there(s, c) : party(rule, tree, c);
            if (!found.isEmpty()) {
              return found;
            }
          }
        }
        List<ActorMention> found =
            role.equals("de") ? List.of() : onArgument(role, tree, verb, patient);
        return found.isEmpty() && role.equals("con") && met(rule)
            ? onCircumstance(tree, verb)
            : found;
    }
  }

  private static boolean met(Rule rule) {
    return rule.type() == EventType.CONSULT || rule.type() == EventType.AGREE;
  }

  /** "Se reunió el jueves en Lima con X": the parser often hangs with whom on where or when. */
  private List<ActorMention> onCircumstance(Tree tree, int verb) {
    for (int c : tree.children(verb)) {
      if (c > verb && tree.token(c).is("obl")) {
        List<ActorMention> found = with(tree, c, 2);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<ActorMention> with(Tree tree, int circumstance, int steps) {
    if (EventWords.of("bonds").contains(tree.lemma(circumstance))) {
      return List.of();
    }
    List<ActorMention> found = List.of();
    for (int c : tree.children(circumstance)) {
      if (found.isEmpty() && c > circumstance && tree.token(c).is("nmod")) {
        found =
            tree.preposition(c).equals("con")
                ? cast.at(tree.sentence().index(), c)
                : steps > 0 ? with(tree, c, steps - 1) : List.of();
      }
    }
    return found;
  }

  /**
   * The parser often hangs the phrase on the object, or on another argument: "envió una carta a
   * Kim", "llamó a consultas a su embajador en Lima".
   */
  private List<ActorMention> onArgument(String role, Tree tree, int verb, int patient) {
    int s = tree.sentence().index();
    List<ActorMention> found = patient < 0 ? List.of() : below(role, tree, s, patient);
    for (int c : tree.children(verb)) {
      Token t = tree.token(c);
      if (found.isEmpty() && c != patient && (t.is("obj") || t.is("iobj"))) {
        found = below(role, tree, s, c);
      }
    }
    return found;
  }

  private List<ActorMention> below(String role, Tree tree, int s, int argument) {
    for (int c : tree.children(argument)) {
      if (tree.token(c).is("nmod") && tree.preposition(c).equals(role)) {
        List<ActorMention> found = role.equals("en") ? cast.there(s, c) : cast.at(s, c);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /**
   * What is handed over is no party, whatever else the word may stand for ("artillería"); but whom
   * one backs or recognises is ("reconoció a dos repúblicas").
   */
  private List<ActorMention> party(Rule rule, Tree tree, int token) {
    boolean handed =
        rule.with().contains(tree.lemma(token))
            && !(rule.type() == EventType.SUPPORT && tree.preposition(token).equals("a"));
    return handed || carried(rule, tree, token)
        ? List.of()
        : cast.at(tree.sentence().index(), token);
  }

  /** The noun that a verb only carries is no party: "manifestó su oposición". */
  private static boolean carried(Rule rule, Tree tree, int token) {
    int verb = tree.head(token);
    return verb >= 0 && rule.carriedBy(tree.verb(verb)).contains(tree.lemma(token));
  }

  /** Whose the object is: "condenó los ataques de Israel", "criticó la política rusa". */
  private List<ActorMention> within(
      Tree tree, int patient, List<ActorMention> actors, boolean whose) {
    if (patient < 0) {
      return List.of();
    }
    int s = tree.sentence().index();
    if (EventWords.of("allies").contains(tree.lemma(patient))) {
      return List.of(); // "los aliados de Rusia"
    }
    for (int c : tree.children(patient)) {
      Token t = tree.token(c);
      String preposition = tree.preposition(c);
      boolean of =
          t.is("nmod")
              && (preposition.equals("de")
                  ? whose
                  : preposition.equals("con")
                      || preposition.equals("contra")
                      || preposition.equals("a"));
      List<ActorMention> found =
          of ? cast.at(s, c) : t.is("amod") && whose ? cast.nation(s, c) : List.of();
      if (of && found.isEmpty() && preposition.equals("de")) {
        found = cast.region(s, c); // "reconoció la independencia de Osetia"
      }
      if (of && found.isEmpty() && preposition.equals("de") && tree.child(c, "det") < 0) {
        for (int d : tree.children(c)) { // "los programas de radio peruana"
          found = found.isEmpty() && tree.token(d).is("amod") ? cast.nation(s, d) : found;
        }
      }
      if (!found.isEmpty() && !same(found, actors)) {
        return found;
      }
    }
    List<ActorMention> owner = whose ? cast.possessor(s, patient) : List.of();
    return same(owner, actors) ? List.of() : owner;
  }

  static boolean same(List<ActorMention> a, List<ActorMention> b) {
    return !a.isEmpty() && !b.isEmpty() && a.get(0).actor().equals(b.get(0).actor());
  }
}
