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

  /** Of long lists of parties the first ones count. */
  private static final int MOST = 5;

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
    return Neighbourhood.pairs(codes.stream().limit(MOST).toList());
  }

  /** The events of each pair or single party, undated last. */
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

  private static LocalDate first(Event e) {
    DateInterval date = e.date();
    return date == null ? LocalDate.MAX : date.from();
  }
}
