package org.cronista.coding.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;

/**
 * "Yo", "nosotros", "nuestro país" and verbs in the first person: those who speak in a quotation.
 */
final class FirstPersons {
  static final FirstPersons NONE = new FirstPersons();

  private final Map<Long, List<ActorMention>> expressed = new HashMap<>();
  private final Map<Long, List<ActorMention>> omitted = new HashMap<>();

  private FirstPersons() {}

  static FirstPersons of(Scene scene, List<Cast.Speech> speeches) {
    FirstPersons found = new FirstPersons();
    int next = 0;
    for (Sentence s : scene.analysis.sentences()) {
      Tree tree = scene.trees.get(s.index());
      for (Token t : s.tokens()) {
        while (next < speeches.size() && speeches.get(next).span().end() <= t.span().begin()) {
          next++;
        }
        if (next < speeches.size() && speeches.get(next).span().overlaps(t.span())) {
          found.look(scene, tree, t, speeches.get(next).speaker());
        }
      }
    }
    return found;
  }

  private void look(Scene scene, Tree tree, Token t, ActorMention speaker) {
    int s = tree.sentence().index();
    boolean first = t.feat("Person").equals("1");
    if (first && t.upos().verbal()) {
      int predicate = t.is("aux") || t.is("cop") ? t.head() : t.index();
      if (predicate >= 0 && tree.subject(predicate) < 0) {
        omitted.put(key(s, predicate), List.of(as(speaker.actor(), null, t)));
      }
    } else if (first && t.feat("Poss").equals("Yes") && t.head() >= 0) {
      Role role = Roles.STANDARD.of(tree.token(t.head()));
      String code = speaker.actor().code();
      boolean country =
          role != null && (role.kind() == Role.Kind.COUNTRY || role.kind() == Role.Kind.GOVERNMENT);
      if (country && !code.isEmpty()) {
        Token noun = tree.token(t.head());
        expressed.put(key(s, noun.index()), List.of(as(scene.nation(code), noun.span(), noun)));
      } else if (role != null && role.kind() == Role.Kind.GROUP && !code.isEmpty()) {
        Token noun = tree.token(t.head());
        String name = noun.form().toLowerCase(Locale.ROOT) + " de " + scene.nation(code).name();
        Actor group = new Actor(name, code, Actor.Kind.GROUP, role.sector(), null, null);
        expressed.put(key(s, noun.index()), List.of(as(group, noun.span(), noun)));
      }
    } else if (first) {
      expressed.put(key(s, t.index()), List.of(as(speaker.actor(), t.span(), t)));
    }
  }

  private static ActorMention as(
      Actor actor, @org.jspecify.annotations.Nullable Span span, Token t) {
    return new ActorMention(
        actor,
        span,
        span == null ? ActorMention.How.OMITTED : ActorMention.How.PRONOUN,
        "«" + t.form() + "»: quien habla, " + actor.name());
  }

  List<ActorMention> at(int sentence, int token) {
    return expressed.getOrDefault(key(sentence, token), List.of());
  }

  List<ActorMention> omitted(int sentence, int predicate) {
    return omitted.getOrDefault(key(sentence, predicate), List.of());
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }
}
