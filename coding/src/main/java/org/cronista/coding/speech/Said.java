package org.cronista.coding.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.jspecify.annotations.Nullable;

/** Who has spoken so far in an article. */
final class Said {
  /** Speakers back whom a description may still call. */
  private static final int REACH = 3;

  private final List<ActorMention> order = new ArrayList<>();

  /** Bodies that are told to have said something. */
  private final Set<String> bodies = new HashSet<>();

  void add(Speaker speaker) {
    ActorMention who = speaker.mention();
    if (who != null) {
      order.removeIf(m -> m.actor().name().equals(who.actor().name()));
      order.add(0, who);
    }
  }

  /** The person who spoke last, where no body has spoken since; null for nobody. */
  @Nullable ActorMention person() {
    return order.isEmpty() || !order.get(0).actor().isPerson() ? null : order.get(0);
  }

  /** Notes that a body is told to have said something, whoever else speaks last. */
  void told(Actor body) {
    bodies.add(body.name());
  }

  /** Whether somebody has spoken. */
  boolean has(Actor actor) {
    return bodies.contains(actor.name())
        || order.stream().anyMatch(m -> m.actor().name().equals(actor.name()));
  }

  /** Those who spoke last, the last first. */
  List<Actor> latest() {
    return order.stream().limit(REACH).map(ActorMention::actor).toList();
  }
}
