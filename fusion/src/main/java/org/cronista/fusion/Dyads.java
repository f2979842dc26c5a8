package org.cronista.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;

/**
 * Events by each pair of those who take part, in order of their days: so that who looks for what
 * hangs together with an event sees the pair's days around it and not all its years.
 */
final class Dyads {
  /** By their first days; what is of one day as it is read. */
  static final Comparator<Gathered> BY_DAY =
      Comparator.comparing((Gathered g) -> first(g.event()))
          .thenComparing(g -> g.told().get(0), Told.READING);

  private final Map<String, List<Gathered>> byPair = new HashMap<>();

  Dyads(Collection<Gathered> events) {
    for (Gathered g : events) {
      for (String key : keys(g.event())) {
        byPair.computeIfAbsent(key, p -> new ArrayList<>(2)).add(g);
      }
    }
    byPair.values().forEach(near -> near.sort(BY_DAY));
  }

  /** The pairs of an event's parties, or its only party. */
  static List<String> keys(Event e) {
    Set<String> codes = new TreeSet<>();
    e.actors().stream().map(Told::party).forEach(codes::add);
    e.recipients().stream().map(Told::party).forEach(codes::add);
    return pairs(codes.stream().limit(Keys.MOST).toList());
  }

  /** All pairs of parties, or the only one. */
  static List<String> pairs(List<String> parties) {
    if (parties.size() < 2) {
      return parties;
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        pairs.add(parties.get(i) + ' ' + parties.get(j));
      }
    }
    return pairs;
  }

  /** The events of each pair or single party in order of {@link #BY_DAY}, undated last. */
  Map<String, List<Gathered>> all() {
    return byPair;
  }

  /**
   * The events of one of a pair's parties or more with this event's, itself among them, that take
   * no more than so many days and have one in common with these; some more than once.
   */
  void around(Event event, DateInterval days, int longest, Consumer<Gathered> found) {
    LocalDate from = days.from().minusDays(longest - 1L);
    for (String key : keys(event)) {
      List<Gathered> near = byPair.getOrDefault(key, List.of());
      for (int i = from(near, from); i < near.size(); i++) {
        DateInterval date = near.get(i).event().date();
        if (date == null || date.from().isAfter(days.to())) {
          break;
        }
        if (date.days() <= longest && date.overlaps(days)) {
          found.accept(near.get(i));
        }
      }
    }
  }

  /** Where the events of this day and later begin. */
  static int from(List<Gathered> near, LocalDate day) {
    int low = 0;
    int high = near.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (first(near.get(middle).event()).isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first day of an event; of one without a date a day after all others. */
  static LocalDate first(Event e) {
    DateInterval date = e.date();
    return date == null ? LocalDate.MAX : date.from();
  }
}
