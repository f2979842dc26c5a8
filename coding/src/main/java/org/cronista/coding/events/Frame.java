package org.cronista.coding.events;

import java.util.List;
import org.cronista.model.ActorMention;

/**
 * Who takes which part in what a trigger tells.
 *
 * @param actors who acts
 * @param recipients to, with or about whom
 * @param objects tokens of the phrases that say what it was about
 * @param direct whether both parties stand in the trigger's own phrase or clause
 * @param stranger whether the text names a recipient of whom nothing is known
 * @param unknown whether the text names somebody who acts, of whom nothing is known
 */
record Frame(
    List<ActorMention> actors,
    List<ActorMention> recipients,
    List<Integer> objects,
    boolean direct,
    boolean stranger,
    boolean unknown) {
  Frame {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    objects = List.copyOf(objects);
  }
}
