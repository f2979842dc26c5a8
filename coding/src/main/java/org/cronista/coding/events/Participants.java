package org.cronista.coding.events;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.rules.Rule;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.jspecify.annotations.Nullable;

/**
 * Who acts and towards whom in the events of an article: {@link Sides} settles it for one, and what
 * it settles is remembered for those that follow.
 */
final class Participants {
  /**
   * The parties of an event.
   *
   * @param said whether the clause itself names both sides
   * @param between whether they are only those whom the article is about
   * @param loose whether they are fewer than the rule asks for, or of another kind
   */
  record Settled(
      List<ActorMention> actors,
      List<ActorMention> recipients,
      boolean said,
      boolean between,
      boolean loose) {}

  private final Cast cast;
  private final Completion completion;

  Participants(Cast cast, Completion completion) {
    this.cast = cast;
    this.completion = completion;
  }

  /** Remembers them for the events that follow in the article. */
  void remember(Rule rule, Settled who) {
    if (who.loose()) {
      return;
    }
    if (who.said()) {
      completion.remember(rule.type(), who.actors(), who.recipients());
    }
    if (!who.between()) {
      completion.told(kind(rule), who.actors(), who.recipients());
    }
  }

  /**
   * The parties of an event; null where they are not those that the rule needs.
   *
   * @param reading which parties count
   * @param political whether the article tells of dealings between countries or bodies
   */
  @Nullable Settled settle(Attempt attempt, Frame frame, Reading reading, boolean political) {
    return new Sides(attempt, frame, reading, cast, completion).settle(political);
  }

  /** Acts of one kind: "se reunieron", "la reunión". */
  static String kind(Rule rule) {
    return rule.type() + " " + (rule.mode() == null ? "" : rule.mode());
  }

  /** Whether somebody acts for a state or an organisation, and not as citizens or a party do. */
  static boolean body(Actor actor) {
    String sector = actor.sector();
    return actor.kind() == Actor.Kind.COUNTRY
        || actor.kind() == Actor.Kind.ORGANISATION
        || actor.office() != null
        || (sector != null
            && (sector.equals("GOV")
                || sector.equals("LEG")
                || sector.equals("JUD")
                || sector.equals("MED")));
  }
}
