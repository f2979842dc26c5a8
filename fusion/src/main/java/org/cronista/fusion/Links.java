package org.cronista.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cronista.model.Actor;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.EventLinks;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;

/** Announcements and what became of them; claims and who denies them. */
final class Links {
  /** A plan that has not come to pass after this long is another plan. */
  private static final int MOST_DAYS = 400;

  private Links() {}

  /**
   * The events with their links; {@code announced} tells when an undated announcement was
   * published.
   */
  static List<Event> of(List<Event> events, Map<String, DateInterval> announced) {
    Map<String, List<Event>> byParties = new HashMap<>();
    for (Event e : events) {
      for (String key : Neighbourhood.keys(parties(e))) {
        byParties.computeIfAbsent(key, p -> new ArrayList<>()).add(e);
      }
    }
    Map<String, List<String>> fulfilledBy = new HashMap<>();
    Map<String, List<String>> announcedBy = new HashMap<>();
    Map<String, List<String>> deniedBy = new HashMap<>();
    for (List<Event> near : byParties.values()) {
      if (near.stream().anyMatch(e -> e.status() == Status.DENIED)) {
        denials(near, deniedBy);
      }
    }
    fulfilments(events, byParties, announced, fulfilledBy, announcedBy);
    return events.stream()
        .map(e ->
            e.within(
                e.disagreements(),
                new EventLinks(
                    announcedBy.getOrDefault(e.id(), List.of()),
                    fulfilledBy.getOrDefault(e.id(), List.of()),
                    deniedBy.getOrDefault(e.id(), List.of()),
                    List.of(),
                    List.of()),
                e.story()))
        .toList();
  }

  private static void denials(List<Event> near, Map<String, List<String>> deniedBy) {
    for (Event denial : near) {
      if (denial.status() != Status.DENIED) {
        continue;
      }
      for (Event claim : near) {
        if (claim != denial
            && claim.type() == denial.type()
            && (claim.status() == Status.ALLEGED || claim.status() == Status.OCCURRED)
            && together(claim, denial)) {
          add(deniedBy, claim.id(), denial.id());
        }
      }
    }
  }

  private static void fulfilments(
      List<Event> events,
      Map<String, List<Event>> byParties,
      Map<String, DateInterval> announced,
      Map<String, List<String>> fulfilledBy,
      Map<String, List<String>> announcedBy) {
    Map<String, NavigableMap<LocalDate, List<Event>>> done = new HashMap<>();
    byParties.forEach((key, near) -> {
      NavigableMap<LocalDate, List<Event>> byDay = new TreeMap<>();
      for (Event e : near) {
        DateInterval date = e.date();
        if (date != null && (e.status() == Status.OCCURRED || e.status() == Status.ONGOING)) {
          byDay.computeIfAbsent(date.to(), d -> new ArrayList<>(2)).add(e);
        }
      }
      done.put(key, byDay);
    });
    for (Event plan : events) {
      DateInterval said = announced.get(plan.id());
      DateInterval when = plan.date() == null ? said : plan.date();
      if (plan.status() == Status.ANNOUNCED && when != null) {
        LocalDate earliest = said == null ? when.from() : later(when.from(), said.from());
        Event kept = null;
        for (String key : Neighbourhood.keys(parties(plan))) {
          NavigableMap<LocalDate, List<Event>> near = done.getOrDefault(key, new TreeMap<>());
          Event first = first(plan, near.tailMap(earliest, true), when.from().plusDays(MOST_DAYS));
          kept = kept == null || (first != null && before(first, kept)) ? first : kept;
        }
        if (kept != null) {
          add(fulfilledBy, plan.id(), kept.id());
          add(announcedBy, kept.id(), plan.id());
        }
      }
    }
  }

  /** The first that keeps the plan, among what was over by then or later. */
  private static @Nullable Event first(
      Event plan, NavigableMap<LocalDate, List<Event>> near, LocalDate last) {
    Event kept = null;
    for (Map.Entry<LocalDate, List<Event>> day : near.entrySet()) {
      // Dates of a year at most: what ends a year after the last day begins after it.
      if (day.getKey().isAfter(last.plusDays(366))) {
        break;
      }
      for (Event e : day.getValue()) {
        DateInterval date = e.date();
        if (date != null
            && !date.from().isAfter(last)
            && keeps(plan, e)
            && (kept == null || before(e, kept))) {
          kept = e;
        }
      }
    }
    return kept;
  }

  private static boolean before(Event a, Event b) {
    DateInterval x = a.date();
    DateInterval y = b.date();
    return x != null && y != null && x.from().isBefore(y.from());
  }

  /** The same kind of act by the same people or countries to one of those it was meant for. */
  private static boolean keeps(Event plan, Event done) {
    return plan.type() == done.type()
        && oneKind(plan, done)
        && ((!plan.type().directed() && !"visit".equals(plan.mode()))
            || shared(plan.actors(), done.actors()));
  }

  /** One mode; where there is none, one code: to invite is not to sign what was to be signed. */
  private static boolean oneKind(Event plan, Event done) {
    String mode = plan.mode();
    return mode == null
        ? done.mode() == null && plan.cameo().equals(done.cameo())
        : mode.equals(done.mode());
  }

  /** Whether both sides name one party, and no two people of it. */
  private static boolean shared(List<Actor> a, List<Actor> b) {
    return a.stream()
        .anyMatch(x ->
            b.stream()
                .anyMatch(y ->
                    Told.party(x).equals(Told.party(y))
                        && (!x.isPerson() || !y.isPerson() || x.name().equals(y.name()))));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static void add(Map<String, List<String>> links, String from, String to) {
    List<String> tos = links.computeIfAbsent(from, k -> new ArrayList<>(2));
    if (!tos.contains(to)) {
      tos.add(to);
    }
  }

  private static boolean together(Event a, Event b) {
    return a.articles().stream().anyMatch(b.articles()::contains)
        || (a.date() != null && b.date() != null && a.date().overlaps(b.date()));
  }

  private static Set<String> parties(Event e) {
    Set<String> codes = new TreeSet<>();
    e.actors().stream().map(Told::party).forEach(codes::add);
    e.recipients().stream().map(Told::party).forEach(codes::add);
    return codes;
  }
}
