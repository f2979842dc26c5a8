package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.EventType;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parties of an event from the phrase of its noun: "la visita de X a Y", "la invasión
 * rusa de Y", "su apoyo a Y".
 */
final class NounFrames {
  private static final int[] NONE = {};

  private final Cast cast;
  private final NounParticiples participles;
  private final NounClause clause;

  NounFrames(Cast cast) {
    this.cast = cast;
    this.participles = new NounParticiples(cast);
    this.clause = new NounClause(cast);
  }

  @Nullable Frame of(Rule rule, Tree tree, int noun) {
    if (!NounConditions.hold(rule, tree, noun)) {
      return null;
    }
    int s = tree.sentence().index();
    List<ActorMention> actors = new ArrayList<>();
    List<ActorMention> recipients = new ArrayList<>();
    List<ActorMention> of = List.of();
    boolean stranger = false;
    for (int c : tree.children(noun)) {
      Token t = tree.token(c);
      if (t.is("amod") && recipients.isEmpty()) {
        recipients.addAll(cast.against(s, c));
      }
      if (t.is("amod") && actors.isEmpty()) {
        actors.addAll(cast.nation(s, c));
      } else if (t.is("nmod") || t.is("obl") || t.is("appos") || t.is("acl")) {
        String preposition = tree.preposition(c);
        switch (preposition) {
          case "de" -> {
            if (rule.type() == EventType.ASSAULT && recipients.isEmpty() && place(s, c)) {
              recipients.addAll(cast.nation(s, c)); // "los bombardeos de Gaza", not "de Israel"
            } else if (of.isEmpty() && !(rule.reciprocal() && city(s, c))) {
              of = cast.at(s, c);
              of = of.isEmpty() ? things(tree, c) : of;
              of = of.isEmpty() && Boolean.TRUE.equals(rule.ofActor()) ? offered(tree, c) : of;
            }
          }
          case "por" -> actors.addAll(0, cast.at(s, c));
          case "entre" -> {
            List<ActorMention> both = cast.at(s, c);
            if (both.size() > 1) {
              actors.add(both.get(0));
              recipients.addAll(both.subList(1, both.size()));
            } else {
              actors.addAll(both);
            }
          }
          default -> {
            if (EventWords.of("hands").contains(tree.lemma(c))) {
              actors.addAll(0, hands(tree, c)); // "a manos de"
            } else if (recipients.isEmpty()
                && (rule.recipients().contains(preposition)
                    || preposition.equals("a")
                    || preposition.equals("contra")
                    || preposition.equals("con")
                    || (preposition.equals("sobre") && rule.type() == EventType.ASSAULT))) {
              boolean place = preposition.equals("en") || preposition.equals("sobre");
              recipients.addAll(place ? cast.there(s, c) : cast.at(s, c));
              stranger |=
                  recipients.isEmpty() && t.upos() == Upos.NOUN && !preposition.equals("en");
            }
          }
        }
      }
    }
    if (actors.isEmpty()) {
      actors.addAll(agentBelow(tree, noun));
    }
    onContent(rule, tree, noun, actors, recipients);
    if (actors.isEmpty()) {
      clause.author(tree, noun, actors, recipients);
    }
    participles.read(rule, tree, noun, actors, recipients);
    if (recipients.isEmpty()) {
      recipients.addAll(behindOwner(rule, tree, noun));
    }
    if (rule.reciprocal() && actors.isEmpty()) {
      between(tree, noun, actors, recipients);
    }
    Boolean ofActor = rule.ofActor();
    if (!of.isEmpty() && ofActor != null) {
      if ((ofActor || !recipients.isEmpty()) && actors.isEmpty()) {
        actors.addAll(
            of.size() > 1 && rule.reciprocal() && recipients.isEmpty() ? of.subList(0, 1) : of);
        if (of.size() > 1 && rule.reciprocal() && recipients.isEmpty()) {
          recipients.addAll(of.subList(1, of.size()));
        }
      } else if (recipients.isEmpty()) {
        recipients.addAll(of);
      }
    }
    if (ofActor == null && actors.isEmpty() && !rule.with().isEmpty()) {
      actors.addAll(of); // "el envío de armas de X": beside what it is about, whose it is
    }
    if (actors.isEmpty() && recipients.isEmpty() && Boolean.TRUE.equals(ofActor)) {
      for (int c : tree.children(noun)) {
        if (tree.token(c).is("nmod")
            && tree.preposition(c).equals("de")
            && cast.people(s, c)
            && cast.at(s, c).isEmpty()) {
          return null; // "amenazas de fuerzas hostiles": of people whom nobody can tell
        }
      }
    }
    boolean direct = !actors.isEmpty() && !recipients.isEmpty();
    if (actors.isEmpty()) {
      actors.addAll(cast.possessor(s, noun));
    }
    clause.read(rule, tree, noun, actors, recipients);
    return new Frame(
        actors, recipients, List.of(), direct, stranger && recipients.isEmpty(), false);
  }

  /** "La incursión de una patrullera venezolana": whose country an adjective tells. */
  private List<ActorMention> things(Tree tree, int noun) {
    if (tree.token(noun).upos() != Upos.NOUN || tree.child(noun, "det") < 0) {
      return List.of();
    }
    for (int c : tree.children(noun)) {
      List<ActorMention> nation =
          c > noun && tree.token(c).is("amod")
              ? cast.nation(tree.sentence().index(), c)
              : List.of();
      if (!nation.isEmpty()) {
        return nation;
      }
    }
    return List.of();
  }

  /** "El ofrecimiento de apoyo de X": who was hung on what the act is about. */
  private List<ActorMention> offered(Tree tree, int content) {
    boolean bare = tree.token(content).upos() == Upos.NOUN && tree.child(content, "det") < 0;
    for (int c : bare ? tree.children(content) : NONE) {
      if (tree.token(c).is("nmod") && tree.preposition(c).equals("de")) {
        return cast.at(tree.sentence().index(), c);
      }
    }
    return List.of();
  }

  /** "El envío de armas de X a Y": the parties that the parser hung on what the act is about. */
  private void onContent(
      Rule rule, Tree tree, int noun, List<ActorMention> actors, List<ActorMention> recipients) {
    int s = tree.sentence().index();
    for (int c : rule.with().isEmpty() || rule.ofActor() != null ? NONE : tree.children(noun)) {
      for (int d : rule.with().contains(tree.lemma(c)) ? tree.children(c) : NONE) {
        Token t = tree.token(d);
        String preposition = tree.preposition(d);
        if (actors.isEmpty() && recipients.isEmpty() && preposition.equals("entre")) {
          List<ActorMention> both = cast.at(s, d); // "la ruptura de relaciones entre X e Y"
          actors.addAll(both.subList(0, Math.min(1, both.size())));
          recipients.addAll(both.subList(actors.size(), both.size()));
        } else if (actors.isEmpty()
            && (t.is("amod") || (t.is("nmod") && preposition.equals("de")))) {
          actors.addAll(t.is("amod") ? cast.nation(s, d) : cast.at(s, d));
        } else if (recipients.isEmpty() && rule.recipients().contains(preposition)) {
          recipients.addAll(cast.at(s, d));
        }
      }
    }
  }

  /** "La violación del espacio aéreo de X por Y": the agent that was hung on what it is done to. */
  private List<ActorMention> agentBelow(Tree tree, int noun) {
    for (int c : tree.children(noun)) { // "la irrupción en la embajada por parte de la policía"
      for (int d : c > noun && tree.token(c).is("nmod") ? tree.children(c) : NONE) {
        if (d > c && tree.token(d).is("nmod") && onTheirPart(tree, d)) {
          return cast.at(tree.sentence().index(), d);
        }
      }
    }
    int done = tree.child(noun, "nmod");
    for (int c : done > noun && tree.preposition(done).equals("de") ? tree.children(done) : NONE) {
      if (c > done && tree.token(c).is("nmod") && tree.preposition(c).equals("por")) {
        return cast.at(tree.sentence().index(), c);
      }
    }
    return List.of();
  }

  private static boolean onTheirPart(Tree tree, int word) {
    int by = tree.child(word, "case");
    int part = by < 0 ? -1 : tree.child(by, "fixed");
    return part >= 0
        && tree.preposition(word).equals("por")
        && tree.token(part).form().equals("parte");
  }

  /**
   * "entre X e Y" where the parser hung it on the participle or the verb beside the noun: "la
   * cumbre celebrada entre X e Y".
   */
  private void between(
      Tree tree, int noun, List<ActorMention> actors, List<ActorMention> recipients) {
    int s = tree.sentence().index();
    for (int i = noun + 1; i < tree.size() && i <= noun + 14; i++) {
      if (tree.preposition(i).equals("entre")
          && (tree.sentence().dominates(noun, i) || tree.head(i) == tree.head(noun))) {
        List<ActorMention> both = cast.at(s, i);
        if (both.size() > 1) {
          actors.add(both.get(0));
          recipients.clear();
          recipients.addAll(both.subList(1, both.size()));
          return;
        }
      }
    }
  }

  /** "La cumbre de Hanói": where it was; a capital does not meet. */
  private boolean city(int sentence, int token) {
    List<ActorMention> found = cast.at(sentence, token);
    return !found.isEmpty() && found.get(0).how() == ActorMention.How.METONYM;
  }

  /** A town or a part of a country, which does nothing to anybody. */
  private boolean place(int sentence, int token) {
    return cast.tree(sentence).token(token).upos() == Upos.PROPN
        && (city(sentence, token) || cast.at(sentence, token).isEmpty())
        && !cast.nation(sentence, token).isEmpty();
  }

  private List<ActorMention> hands(Tree tree, int hand) {
    int whose = tree.child(hand, "nmod");
    return whose < 0 ? List.of() : cast.at(tree.sentence().index(), whose);
  }

  /** "La visita del presidente ruso a Cuba" where the parser hung Cuba on the president. */
  private List<ActorMention> behindOwner(Rule rule, Tree tree, int noun) {
    for (int c : tree.children(noun)) {
      if (!tree.token(c).is("nmod") || !tree.preposition(c).equals("de")) {
        continue;
      }
      for (int d : tree.children(c)) {
        String preposition = tree.preposition(d);
        if (tree.token(d).is("nmod")
            && !preposition.equals("de")
            && (!preposition.equals("en") || rule.type() == EventType.SANCTION)
            && rule.recipients().contains(preposition)) {
          return cast.at(tree.sentence().index(), d);
        }
      }
    }
    return List.of();
  }
}
