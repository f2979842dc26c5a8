package org.cronista.fusion;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.model.Actor;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Place;
import org.cronista.model.Status;

/**
 * What people did when they met: the words, promises and agreements of those who met, told by the
 * same report for the same days, are parts of the occasion. One that can be of several is of the
 * first.
 */
final class Occasions {
  private static final Set<String> MEETINGS = Set.of("meet", "host", "visit");
  private static final Set<EventType> PARTS =
      EnumSet.of(EventType.AGREE, EventType.SUPPORT, EventType.CONSULT, EventType.COOPERATE);
  private static final int DAYS = 4;

  private Occasions() {}

  static void find(Collection<Gathered> events, Dyads dyads, Links links) {
    Set<String> taken = new HashSet<>();
    for (Gathered g : events) {
      Event occasion = g.event();
      DateInterval days = occasion.date();
      if (days == null || !isOccasion(occasion)) {
        continue;
      }
      dyads.around(
          occasion,
          days,
          DAYS,
          other -> {
            Event part = other.event();
            if (part != occasion
                && PARTS.contains(part.type())
                && !isOccasion(part)
                && part.status() == occasion.status()
                && ofIt(part, occasion)
                && taken.add(part.id())) {
              links.of(occasion.id()).parts.add(part.id());
            }
          });
    }
  }

  private static boolean isOccasion(Event e) {
    DateInterval date = e.date();
    return e.type() == EventType.CONSULT
        && e.mode() != null
        && MEETINGS.contains(e.mode())
        && date != null
        && date.days() <= DAYS
        && (e.status() == Status.OCCURRED || e.status() == Status.ANNOUNCED);
  }

  private static boolean ofIt(Event part, Event occasion) {
    Place a = part.place();
    Place b = occasion.place();
    boolean elsewhere = a != null && b != null && a.located() && !a.equals(b);
    return !elsewhere
        && part.articles().stream().anyMatch(occasion.articles()::contains)
        && present(part.actors(), occasion)
        && present(part.recipients(), occasion);
  }

  private static boolean present(List<Actor> side, Event occasion) {
    return side.stream()
        .allMatch(a ->
            occasion.actors().stream().anyMatch(b -> Told.party(a).equals(Told.party(b)))
                || occasion.recipients().stream()
                    .anyMatch(b -> Told.party(a).equals(Told.party(b))));
  }
}
