package org.cronista.app.output;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Event;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Parties of an event that no text names there: what the articles are about supplies them, and a
 * reader should see that they are a reading and not a report.
 */
final class Supplied {
  private Supplied() {}

  /**
   * Those of an event's parties whose country or organisation none of its mentions names on that
   * side; of what two do together, on either side.
   *
   * @param mentions finds a mention by its id
   */
  static Set<Actor> parties(Event event, Function<String, @Nullable EventMention> mentions) {
    Set<String> actors = new HashSet<>();
    Set<String> recipients = new HashSet<>();
    for (String id : event.mentions()) {
      EventMention mention = mentions.apply(id);
      if (mention != null) {
        named(mention.actors(), actors);
        named(mention.recipients(), together(event.type()) ? actors : recipients);
      }
    }
    Set<Actor> supplied = new HashSet<>();
    unnamed(event.actors(), actors, supplied);
    unnamed(event.recipients(), together(event.type()) ? actors : recipients, supplied);
    return supplied;
  }

  /**
   * Whether an event is more than that something was done in a country: a text names somebody, or
   * it has its place, or it is between two that the articles are about.
   */
  static boolean told(Event event, Function<String, @Nullable EventMention> mentions) {
    Set<String> codes = new HashSet<>();
    event.actors().forEach(a -> codes.add(a.code()));
    event.recipients().forEach(a -> codes.add(a.code()));
    Set<Actor> supplied = parties(event, mentions);
    boolean named = false;
    for (List<Actor> side : List.of(event.actors(), event.recipients())) {
      named |= !supplied.containsAll(side);
    }
    return named || codes.size() > 1 || event.place() != null;
  }

  private static boolean together(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, COOPERATE -> true;
      default -> false;
    };
  }

  private static void named(List<ActorMention> parties, Set<String> codes) {
    for (ActorMention party : parties) {
      if (!party.whollySupplied()) {
        codes.add(party.actor().code());
      }
    }
  }

  private static void unnamed(List<Actor> parties, Set<String> codes, Set<Actor> supplied) {
    for (Actor party : parties) {
      if (!codes.contains(party.code())) {
        supplied.add(party);
      }
    }
  }
}
