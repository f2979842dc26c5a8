package org.cronista.coding.events;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.EventType;
import org.cronista.model.Token;

/**
 * The parties of a noun's act that its phrase leaves to the words above it: the verb that carries
 * the noun, the author of an attack, the pair that the sentence is about.
 */
final class NounClause {
  private final Cast cast;

  NounClause(Cast cast) {
    this.cast = cast;
  }

  /** Adds whom the clause of a noun names where the noun's phrase names nobody. */
  void read(
      Rule rule, Tree tree, int noun, List<ActorMention> actors, List<ActorMention> recipients) {
    if (actors.isEmpty()) {
      supported(tree, noun, actors, recipients);
    } else if (recipients.isEmpty()
        && tree.token(noun).is("obj")
        && tree.head(noun) >= 0
        && EventWords.of("thanks").contains(tree.lemma(tree.head(noun)))) {
      for (ActorMention m :
          cast.subject(
              tree.sentence().index(), tree.head(noun))) { // "agradeció a X la ayuda de sus"
        Actor own = m.actor().isPerson() ? cast.country(m.actor().code()).orElse(null) : null;
        recipients.add(own == null ? m : m.as(own));
      }
    } else if (recipients.isEmpty() && tree.token(noun).is("obj") && tree.head(noun) >= 0) {
      turned(tree, tree.head(noun), noun, recipients); // "presentó sus condolencias a"
    }
    boolean peaceful = rule.reciprocal() && rule.type() != EventType.ASSAULT;
    if (peaceful && actors.size() == 1 && recipients.isEmpty()) {
      recipients.addAll(inClause(tree, noun, actors));
    }
    if (peaceful && actors.isEmpty() && recipients.isEmpty()) {
      pairBefore(tree, noun, actors, recipients);
    }
  }

  /** Adds who is called the author of the act that a noun names, and against whom it was. */
  void author(Tree tree, int noun, List<ActorMention> actors, List<ActorMention> recipients) {
    actors.addAll(who(tree, noun));
    if (!actors.isEmpty() && recipients.isEmpty()) {
      recipients.addAll(against(tree, tree.head(noun), noun, 0));
    }
  }

  /** "El autor de un ataque", "Soto, responsable del atentado": who did it. */
  private List<ActorMention> who(Tree tree, int noun) {
    int above = tree.head(noun);
    if (above < 0
        || !tree.preposition(noun).equals("de")
        || !EventWords.of("authors").contains(tree.lemma(above))) {
      return List.of();
    }
    int s = tree.sentence().index();
    List<ActorMention> found = cast.at(s, above);
    if (found.isEmpty() && tree.token(above).is("appos")) {
      found = cast.at(s, tree.head(above));
    }
    int subject = tree.child(above, "nsubj");
    return found.isEmpty() && subject >= 0 ? cast.at(s, subject) : found;
  }

  /** "Soto, autor de un atentado contra X" where the parser hung X on the author, or on Soto. */
  private List<ActorMention> against(Tree tree, int author, int noun, int steps) {
    for (int c : tree.children(author)) {
      String preposition = c > noun ? tree.preposition(c) : "";
      if (preposition.equals("contra") || preposition.equals("a")) {
        return cast.at(tree.sentence().index(), c);
      }
    }
    boolean beside = steps < 3 && tree.token(author).is("appos") && tree.head(author) < author;
    return beside ? against(tree, tree.head(author), noun, steps + 1) : List.of();
  }

  /** The subject of a verb that only carries the noun, and to whom that verb turns. */
  private void supported(
      Tree tree, int noun, List<ActorMention> actors, List<ActorMention> recipients) {
    Token t = tree.token(noun);
    int verb = t.head();
    String by = t.is("obl") || t.is("obj") ? NounConditions.introduced(tree, noun) : "";
    // "en respaldo a", "como felicitación"; but not "en la reunión"
    boolean purpose = (by.equals("en") || by.equals("como")) && NounConditions.bare(tree, noun);
    boolean handled = t.is("obj") || (t.is("obl") && !beside(by));
    if (verb < 0
        || !(purpose || (handled && EventWords.of("carrier").contains(tree.lemma(verb))))) {
      return;
    }
    int s = tree.sentence().index();
    actors.addAll(cast.subject(s, verb));
    int subject = tree.subject(verb);
    if (actors.isEmpty() && purpose && subject >= 0) {
      actors.addAll(whose(tree, subject)); // "la carta de Putin fue enviada como felicitación"
    }
    if (recipients.isEmpty()) {
      turned(tree, verb, noun, recipients);
    }
  }

  /** To whom the verb of a noun turns. */
  private void turned(Tree tree, int verb, int noun, List<ActorMention> recipients) {
    int s = tree.sentence().index();
    for (int c : tree.children(verb)) {
      Token d = tree.token(c);
      String preposition = tree.preposition(c);
      if (c != noun
          && (d.is("iobj")
              || ((d.is("obl") || d.is("obj"))
                  && (preposition.equals("a")
                      || preposition.equals("con")
                      || preposition.equals("contra"))))) {
        List<ActorMention> found = cast.at(s, c);
        if (!found.isEmpty()) {
          recipients.addAll(found);
          return;
        }
      }
    }
  }

  /** "Durante la reunión", "en la cumbre": on the occasion of which something else is done. */
  private static boolean beside(String preposition) {
    return preposition.equals("en") || EventWords.of("aside").contains(preposition);
  }

  /** "En su reunión de mayo, Kim invitó al presidente ruso": with whom the clause deals. */
  private List<ActorMention> inClause(Tree tree, int noun, List<ActorMention> actors) {
    int clause = tree.head(noun);
    if (clause < 0 || !tree.predicate(clause) || !tree.token(noun).is("obl")) {
      return List.of();
    }
    for (int c : tree.children(clause)) {
      if (c != noun && (tree.token(c).is("obj") || tree.token(c).is("iobj"))) {
        List<ActorMention> found = cast.at(tree.sentence().index(), c);
        if (!found.isEmpty() && !found.get(0).actor().code().equals(actors.get(0).actor().code())) {
          return found;
        }
      }
    }
    return List.of();
  }

  /**
   * "La alianza entre X e Y se afianzó con la firma de un acuerdo": the pair that the sentence is
   * about.
   */
  private void pairBefore(
      Tree tree, int noun, List<ActorMention> actors, List<ActorMention> recipients) {
    int s = tree.sentence().index();
    for (int i = 0; i < noun; i++) {
      int head = tree.head(i);
      if (head >= 0 && tree.preposition(i).equals("entre") && tree.token(head).is("nsubj")) {
        List<ActorMention> both = cast.at(s, i);
        if (both.size() > 1) {
          actors.add(both.get(0));
          recipients.addAll(both.subList(1, both.size()));
          return;
        }
      }
    }
  }

  private List<ActorMention> whose(Tree tree, int noun) {
    for (int c : tree.children(noun)) {
      if (tree.token(c).is("nmod") && tree.preposition(c).equals("de")) {
        return cast.at(tree.sentence().index(), c);
      }
    }
    return List.of();
  }
}
