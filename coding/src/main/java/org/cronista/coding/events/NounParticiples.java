package org.cronista.coding.events;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * Parties that hang on a participle of an event's noun, or of the noun behind "de": "las sanciones
 * impuestas a Irán", "la carta de pésame enviada por Cuba". Only participles of verbs that carry a
 * noun's act count: "el ataque denunciado por Cuba" is not Cuba's.
 */
final class NounParticiples {
  private final Cast cast;

  NounParticiples(Cast cast) {
    this.cast = cast;
  }

  /** Adds the parties to those found so far, on each side only where there are none yet. */
  void read(
      Rule rule, Tree tree, int noun, List<ActorMention> actors, List<ActorMention> recipients) {
    for (int c : tree.children(noun)) {
      if (c < noun) {
        continue;
      }
      if (carries(tree, c)) {
        parties(rule, tree, c, actors, recipients);
      } else if (relative(tree, c)) {
        clause(rule, tree, c, actors, recipients);
      } else if (tree.token(c).upos() == Upos.NOUN && tree.preposition(c).equals("de")) {
        for (int d : tree.children(c)) {
          if (d > c && carries(tree, d)) {
            parties(rule, tree, d, actors, recipients);
          }
        }
      }
    }
  }

  /** "La visita que hará a Lima el presidente": a clause whose verb only carries the noun. */
  private static boolean relative(Tree tree, int word) {
    if (!tree.token(word).is("acl")
        || !tree.finite(word)
        || !EventWords.of("carrier").contains(tree.verb(word))) {
      return false;
    }
    for (int c : tree.children(word)) {
      Token t = tree.token(c);
      if (c < word && t.feat("PronType").contains("Rel")) {
        return !t.is("nsubj") || tree.children(word).length > 1;
      }
    }
    return false;
  }

  private void clause(
      Rule rule, Tree tree, int verb, List<ActorMention> actors, List<ActorMention> recipients) {
    int s = tree.sentence().index();
    for (int c : tree.children(verb)) {
      Token t = tree.token(c);
      String preposition = tree.preposition(c);
      if (t.is("nsubj") && !t.feat("PronType").contains("Rel")) {
        if (actors.isEmpty()) {
          actors.addAll(cast.at(s, c));
        }
      } else if (recipients.isEmpty() && c > verb && to(rule, preposition)) {
        recipients.addAll(preposition.equals("en") ? cast.there(s, c) : cast.at(s, c));
      }
    }
    if (actors.isEmpty()) {
      actors.addAll(cast.omittedSubject(s, verb));
    }
  }

  private static boolean carries(Tree tree, int word) {
    Token t = tree.token(word);
    return t.feat("VerbForm").equals("Part")
        && (t.is("amod") || t.is("acl"))
        && EventWords.of("carrier").contains(tree.verb(word));
  }

  private void parties(
      Rule rule,
      Tree tree,
      int participle,
      List<ActorMention> actors,
      List<ActorMention> recipients) {
    int s = tree.sentence().index();
    for (int c : tree.children(participle)) {
      String preposition = tree.preposition(c);
      if (preposition.equals("por")) {
        if (actors.isEmpty()) {
          actors.addAll(cast.at(s, c));
        }
      } else if (recipients.isEmpty() && to(rule, preposition)) {
        recipients.addAll(preposition.equals("en") ? cast.there(s, c) : cast.at(s, c));
      }
    }
  }

  private static boolean to(Rule rule, String preposition) {
    return preposition.equals("a")
        || preposition.equals("contra")
        || rule.recipients().contains(preposition);
  }
}
