package org.cronista.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.EventLinks;
import org.cronista.model.EventType;
import org.cronista.model.Status;
import org.cronista.model.StatusStep;
import org.jspecify.annotations.Nullable;

/** How events hang together: plans and what became of them, denials, answers, occasions. */
final class Links {
  /** A plan whose day passed this long before a report on the same parties has come to nothing. */
  private static final int GRACE_DAYS = 5;

  private final List<Event> events = new ArrayList<>();
  private final Map<String, Links.Of> links = new HashMap<>();
  private final Map<String, List<Gathered>> byParties = new HashMap<>();

  /** The days of the reports on two parties, with the first report of each. */
  private final Map<String, TreeMap<LocalDate, String>> reported = new HashMap<>();

  /** The links of one event while they are found. */
  static final class Of {
    final Set<String> announcedBy = new LinkedHashSet<>();
    final Set<String> fulfilledBy = new LinkedHashSet<>();
    final Set<String> deniedBy = new TreeSet<>();
    final Set<String> responseTo = new TreeSet<>();
    final Set<String> parts = new LinkedHashSet<>();

    private EventLinks links() {
      return new EventLinks(
          List.copyOf(announcedBy),
          List.copyOf(fulfilledBy),
          List.copyOf(deniedBy),
          List.copyOf(responseTo),
          List.copyOf(parts));
    }
  }

  /** Finds the links between events. */
  Links(Collection<Gathered> gathered) {
    for (Gathered g : gathered) {
      for (String key : keys(g.event())) {
        byParties.computeIfAbsent(key, p -> new ArrayList<>(2)).add(g);
        for (Told t : g.told()) {
          DateInterval when = t.published();
          if (when != null) {
            reported
                .computeIfAbsent(key, p -> new TreeMap<>())
                .merge(when.from(), t.article(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
          }
        }
      }
    }
    Denials.find(gathered, byParties, this);
    new Plans(byParties, this).find(gathered);
    Answers.find(gathered, byParties, this);
    Occasions.find(gathered, byParties, this);
    for (Gathered g : gathered) {
      events.add(standing(g));
    }
  }

  /** The events with their links, in the order in which they were given. */
  List<Event> linked() {
    return events;
  }

  Of of(String event) {
    return links.computeIfAbsent(event, e -> new Of());
  }

  static List<String> keys(Event e) {
    Set<String> codes = new TreeSet<>();
    e.actors().stream().map(Told::party).forEach(codes::add);
    e.recipients().stream().map(Told::party).forEach(codes::add);
    return Neighbourhood.pairs(codes.stream().limit(5).toList());
  }

  /**
   * Where an event stands in the light of others: what was announced for a day, of which no report
   * says that it came, though others tell of the same parties since, has lapsed.
   */
  private Event standing(Gathered g) {
    Event e = g.event();
    Of of = links.get(g.id());
    Event standing = of == null ? e : e.within(e.disagreements(), of.links(), e.story());
    DateInterval date = e.date();
    boolean open =
        e.status() == Status.ANNOUNCED
            && date != null
            && (of == null || of.fulfilledBy.isEmpty())
            && g.told().stream().anyMatch(t -> t.dated() && t.status() == Status.ANNOUNCED);
    String later = open && date != null ? reportAfter(e, date.to().plusDays(GRACE_DAYS)) : null;
    if (later == null || date == null || acted(e, date)) {
      return standing;
    }
    List<StatusStep> steps = new ArrayList<>(e.statuses());
    steps.add(
        new StatusStep(Status.LAPSED, DateInterval.day(date.to()), List.of(later), List.of()));
    return standing.standing(Status.LAPSED, steps);
  }

  /** Whether the same parties did something with one another in those days after all. */
  private boolean acted(Event plan, DateInterval days) {
    DateInterval around = days.widen(2);
    for (String key : keys(plan)) {
      for (Gathered g : byParties.getOrDefault(key, List.of())) {
        Event e = g.event();
        DateInterval date = e.date();
        boolean together = e.type() == EventType.CONSULT || e.type() == EventType.AGREE;
        if (together
            && e.status() == Status.OCCURRED
            && date != null
            && date.days() <= 31
            && date.overlaps(around)) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable String reportAfter(Event e, LocalDate day) {
    Map.Entry<LocalDate, String> first = null;
    for (String key : keys(e)) {
      Map.Entry<LocalDate, String> next =
          reported.getOrDefault(key, new TreeMap<>()).higherEntry(day);
      if (next != null && (first == null || next.getKey().isBefore(first.getKey()))) {
        first = next;
      }
    }
    return first == null ? null : first.getValue();
  }

  /** Whether both are told by one report, or can be of one day. */
  static boolean together(Event a, Event b) {
    return a.articles().stream().anyMatch(b.articles()::contains)
        || (a.date() != null && b.date() != null && a.date().overlaps(b.date()));
  }

  /** When an event was first told; null where no report has a date. */
  static @Nullable DateInterval told(Gathered g, Status status) {
    for (Told t : g.told()) {
      if (t.status() == status && t.published() != null) {
        return t.published();
      }
    }
    return null;
  }
}
