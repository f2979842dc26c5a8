package org.cronista.coding.speech;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Outlet;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.jspecify.annotations.Nullable;

/** Makes attributions of noun phrases: agencies, outlets, documents, persons, the unnamed. */
final class Sources {
  private final Cast cast;
  private final Speakers speakers;

  Sources(Cast cast, Speakers speakers) {
    this.cast = cast;
    this.speakers = speakers;
  }

  /** The source that a noun phrase names. */
  Attribution of(Tree tree, int head) {
    int s = tree.sentence().index();
    Token noun = tree.token(head);
    String words = speakers.phrases.words(tree, head);
    Outlet medium = medium(tree, head, 0);
    String kind = Cues.STANDARD.source(noun);
    List<ActorMention> who = cast.at(s, head);
    if (medium != null) {
      return medium(medium, noun.span());
    }
    if (kind != null && kind.equals("document") && !named(who)) {
      return new Attribution(words, code(who), null, Attribution.Kind.DOCUMENT, noun.span());
    }
    if (named(who)) {
      return person(who.get(0), noun.span());
    }
    int beside = NounPhrase.name(tree, cast, head);
    if (beside >= 0 && named(cast.alone(s, beside))) {
      return person(cast.alone(s, beside).get(0), tree.token(beside).span());
    }
    if (kind != null && (kind.equals("agency") || kind.equals("medium"))) {
      Attribution.Kind as =
          kind.equals("agency") ? Attribution.Kind.AGENCY : Attribution.Kind.OUTLET;
      boolean before = !who.isEmpty() && "MED".equals(who.get(0).actor().sector());
      String name = before ? who.get(0).actor().name() : words;
      return new Attribution(name, code(who), null, as, noun.span());
    }
    if (!who.isEmpty() && kind == null && !who.get(0).actor().isPerson()) {
      return person(who.get(0), noun.span());
    }
    return new Attribution(words, code(who), null, Attribution.Kind.UNNAMED, noun.span());
  }

  static Attribution medium(Outlet medium, @Nullable Span span) {
    return new Attribution(
        medium.name(),
        medium.country(),
        null,
        medium.agency() ? Attribution.Kind.AGENCY : Attribution.Kind.OUTLET,
        span);
  }

  /** The source that an actor is, where only the actor is known (an omitted subject). */
  static Attribution person(ActorMention m, @Nullable Span span) {
    Actor a = m.actor();
    Attribution.Kind kind =
        !a.isPerson()
            ? Attribution.Kind.ORGANISATION
            : Character.isUpperCase(a.name().charAt(0))
                ? Attribution.Kind.PERSON
                : Attribution.Kind.UNNAMED;
    return new Attribution(a.name(), a.code().isEmpty() ? null : a.code(), a.id(), kind, span);
  }

  private static boolean named(List<ActorMention> who) {
    return !who.isEmpty()
        && Character.isUpperCase(who.get(0).actor().name().charAt(0))
        && who.get(0).actor().isPerson();
  }

  private static @Nullable String code(List<ActorMention> who) {
    return who.isEmpty() || who.get(0).actor().code().isEmpty() ? null : who.get(0).actor().code();
  }

  /** The medium "por" which something was published. */
  private @Nullable Outlet agent(Tree tree, int participle, int depth) {
    for (int c : tree.children(participle)) {
      if (tree.preposition(c).equals("por")) {
        return medium(tree, c, depth + 1);
      }
    }
    return null;
  }

  /** Whether a noun phrase can be a source at all: an actor, a medium, a noun of sources. */
  boolean source(Tree tree, int head) {
    return !cast.at(tree.sentence().index(), head).isEmpty()
        || Cues.STANDARD.source(tree.token(head)) != null
        || medium(tree, head, 0) != null;
  }

  private @Nullable Outlet medium(Tree tree, int head, int depth) {
    Outlet own = cast.medium(tree.sentence().index(), head);
    if (own != null || depth > 2) {
      return own;
    }
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      boolean part =
          t.is("flat")
              || t.is("appos")
              || t.is("amod")
              || (t.is("nmod")
                  && (tree.preposition(c).isEmpty() || tree.preposition(c).equals("de")));
      if ((t.is("acl") || t.is("amod")) && Cues.STANDARD.in("carried", tree.lemma(c))) {
        Outlet agent = agent(tree, c, depth);
        if (agent != null) {
          return agent;
        }
      }
      Outlet below = part ? medium(tree, c, depth + 1) : null;
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
