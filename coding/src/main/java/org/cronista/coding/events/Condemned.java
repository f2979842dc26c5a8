package org.cronista.coding.events;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.rules.RuleBook;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.EventType;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Acts of violence that are condemned ("condenó el ataque de X a Y"): the blame is for who did
 * them, and not for who suffered them.
 */
final class Condemned {
  private static final RuleBook RULES = RuleBook.standard();

  private static final List<Rule> NONE = List.of();

  private static final Set<String> DOER = Set.of("de", "por");

  private static final Set<String> VICTIM = Set.of("a", "contra");

  private final Cast cast;

  Condemned(Cast cast) {
    this.cast = cast;
  }

  /** Whether a noun tells of violence. */
  static boolean violence(Tree tree, int noun) {
    return RULES.ofNoun(tree.lemma(noun)).stream().anyMatch(r -> r.type() == EventType.ASSAULT);
  }

  /** "El ataque a su embajada": who suffered it. */
  static boolean victim(Tree tree, int token) {
    int head = tree.head(token);
    return head >= 0
        && tree.token(token).is("nmod")
        && VICTIM.contains(tree.preposition(token))
        && violence(tree, head);
  }

  /** Who did an act, by its own words: "el ataque ruso", "la irrupción de la policía de X". */
  List<ActorMention> named(Tree tree, int act, List<ActorMention> actors) {
    int s = tree.sentence().index();
    for (int c : tree.children(act)) {
      Token t = tree.token(c);
      boolean of = t.is("nmod") && DOER.contains(tree.preposition(c));
      List<ActorMention> found = of ? cast.at(s, c) : t.is("amod") ? cast.nation(s, c) : List.of();
      if (!found.isEmpty() && !VerbFrames.same(found, actors)) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * "Francia condenó los ataques": those who did what was told before.
   *
   * @param code of who condemns
   * @param before the parties of the last event of a kind
   */
  static List<ActorMention> told(
      Tree tree, int trigger, String code, Function<String, @Nullable Parties> before) {
    for (int c : tree.children(trigger)) {
      for (Rule act : tree.token(c).upos() == Upos.NOUN ? RULES.ofNoun(tree.lemma(c)) : NONE) {
        Parties last =
            act.type() == EventType.ASSAULT ? before.apply(Participants.kind(act)) : null;
        if (last != null
            && !last.actors().isEmpty()
            && last.actors().stream().noneMatch(a -> a.actor().code().equals(code))) {
          return last.actors();
        }
      }
    }
    for (int c : tree.children(trigger)) {
      boolean carried = tree.token(c).is("obj") && tree.token(c).upos() == Upos.NOUN;
      List<ActorMention> found =
          carried && c > trigger
              ? told(tree, c, code, before)
              : List.of(); // "expresó su condena a los"
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
