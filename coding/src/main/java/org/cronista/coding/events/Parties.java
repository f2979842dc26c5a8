package org.cronista.coding.events;

import java.util.List;
import java.util.stream.Stream;
import org.cronista.model.ActorMention;
import org.jspecify.annotations.Nullable;

/** The two sides of an event. */
record Parties(List<ActorMention> actors, List<ActorMention> recipients) {
  /** The same, with who acted for the same side before. */
  Parties led(@Nullable Parties before) {
    if (before == null || before.actors().isEmpty()) {
      return this;
    }
    String code = before.actors().get(0).actor().code();
    return code.equals(actors.get(0).actor().code())
        ? new Parties(before.actors(), recipients)
        : this;
  }

  /** Who is on the other side of somebody; empty where that is nobody. */
  List<ActorMention> facing(ActorMention m) {
    boolean acts = actors.stream().anyMatch(a -> a.actor().code().equals(m.actor().code()));
    boolean gets = recipients.stream().anyMatch(a -> a.actor().code().equals(m.actor().code()));
    return acts == gets ? List.of() : acts ? recipients : actors;
  }

  /** Whether somebody of the same country or body is on either side. */
  boolean involves(ActorMention m) {
    return Stream.concat(actors.stream(), recipients.stream())
        .anyMatch(p -> p.actor().code().equals(m.actor().code()));
  }
}
