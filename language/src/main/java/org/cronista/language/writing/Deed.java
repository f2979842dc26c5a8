package org.cronista.language.writing;

import java.util.List;
import org.cronista.model.Actor;
import org.cronista.model.Event;
import org.cronista.model.EventMention;

/**
 * What a headline tells: an act, who did it and to whom; where all do it to each other, all are
 * among those who did it.
 */
record Deed(Act act, List<Actor> actors, List<Actor> recipients) {
  /**
   * The deed of an event.
   *
   * @param lead the mention whose words are told
   */
  static Deed of(Event event, EventMention lead, Phrasebook phrases) {
    List<Actor> actors = Parties.select(event.actors(), List.of());
    List<Actor> recipients = Parties.select(event.recipients(), actors);
    Act act = phrases.act(event, lead, actors.size(), recipients.size());
    return act.reciprocal() && actors.size() + recipients.size() > 1
        ? new Deed(act, Parties.together(actors, recipients), List.of())
        : new Deed(act, actors, recipients);
  }
}
