package org.cronista.app;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.model.Actor;
import org.cronista.model.Chronicle;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a chronicle are shown; all conditions must hold.
 *
 * @param between country or organisation codes that must all take part; empty for no condition
 * @param actor part of an actor's name, or a code; without regard to case and accents; empty for no
 *     condition
 * @param types PLOVER types; empty for all
 * @param statuses last statuses; empty for all
 * @param during the event may have been in these days; null for any time. An event without a date
 *     is shown only then
 * @param minOrigins independent origins, at least
 * @param statements whether mere statements are shown too
 */
record EventFilter(
    List<String> between,
    String actor,
    Set<EventType> types,
    Set<Status> statuses,
    @Nullable DateInterval during,
    int minOrigins,
    boolean statements) {

  List<Event> select(Chronicle chronicle) {
    return chronicle.events().stream().filter(this::shows).toList();
  }

  boolean shows(Event event) {
    if (event.type() == EventType.STATEMENT
        && !statements
        && !types.contains(EventType.STATEMENT)) {
      return false;
    }
    if (!types.isEmpty() && !types.contains(event.type())) {
      return false;
    }
    if (!statuses.isEmpty() && !statuses.contains(told(event.status()))) {
      return false;
    }
    if (event.origins().size() < minOrigins) {
      return false;
    }
    DateInterval date = event.date();
    if (during != null && (date == null || !date.overlaps(during))) {
      return false;
    }
    List<Actor> parties = new ArrayList<>(event.actors());
    parties.addAll(event.recipients());
    for (String code : between) {
      if (parties.stream().noneMatch(a -> a.code().equalsIgnoreCase(code))) {
        return false;
      }
    }
    return actor.isEmpty() || parties.stream().anyMatch(this::named);
  }

  private boolean named(Actor party) {
    return party.code().equalsIgnoreCase(actor) || fold(party.name()).contains(fold(actor));
  }

  static String fold(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder b = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(b::appendCodePoint);
    return b.toString().toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  /** What lapsed was announced, and is found as such too. */
  private static Status told(Status status) {
    return status == Status.LAPSED ? Status.ANNOUNCED : status;
  }
}
