package org.cronista.coding.speech;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Actor;

/** Who has spoken so far in an article. */
final class Said {
  /** Speakers back whom a description may still call. */
  private static final int REACH = 3;

  private final List<Actor> order = new ArrayList<>();

  void add(Speaker speaker) {
    if (speaker.mention() != null) {
      Actor actor = speaker.mention().actor();
      order.removeIf(a -> a.name().equals(actor.name()));
      order.add(0, actor);
    }
  }

  /** Those who spoke last, the last first. */
  List<Actor> latest() {
    return List.copyOf(order.subList(0, Math.min(REACH, order.size())));
  }
}
