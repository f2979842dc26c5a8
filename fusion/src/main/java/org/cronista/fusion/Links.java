package org.cronista.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Status;

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
      byParties.computeIfAbsent(parties(e), p -> new ArrayList<>()).add(e);
    }
    Map<String, List<String>> fulfilledBy = new HashMap<>();
    Map<String, List<String>> announcedBy = new HashMap<>();
    Map<String, List<String>> deniedBy = new HashMap<>();
    for (List<Event> near : byParties.values()) {
      for (Event plan : near) {
        if (plan.status() == Status.ANNOUNCED) {
          fulfilment(plan, near, announced, fulfilledBy, announcedBy);
        } else if (plan.status() == Status.DENIED) {
          for (Event claim : near) {
            if (!claim.id().equals(plan.id())
                && claim.type() == plan.type()
                && (claim.status() == Status.ALLEGED || claim.status() == Status.OCCURRED)
                && together(claim, plan)) {
              deniedBy.computeIfAbsent(claim.id(), k -> new ArrayList<>()).add(plan.id());
            }
          }
        }
      }
    }
    return events.stream()
        .map(e ->
            new Event(
                e.id(),
                e.type(),
                e.mode(),
                e.cameo(),
                e.goldstein(),
                e.actors(),
                e.recipients(),
                e.date(),
                e.dateInferred(),
                e.place(),
                e.status(),
                e.statuses(),
                e.mentions(),
                e.lead(),
                e.articles(),
                e.outlets(),
                e.origins(),
                e.disagreements(),
                announcedBy.getOrDefault(e.id(), List.of()),
                fulfilledBy.getOrDefault(e.id(), List.of()),
                deniedBy.getOrDefault(e.id(), List.of()),
                e.story()))
        .toList();
  }

  private static void fulfilment(
      Event plan,
      List<Event> near,
      Map<String, DateInterval> announced,
      Map<String, List<String>> fulfilledBy,
      Map<String, List<String>> announcedBy) {
    DateInterval said = announced.get(plan.id());
    DateInterval when = plan.date() == null ? said : plan.date();
    if (when == null) {
      return;
    }
    Event best = null;
    LocalDate earliest = null;
    for (Event done : near) {
      DateInterval date = done.date();
      boolean sure = done.status() == Status.OCCURRED || done.status() == Status.ONGOING;
      if (!sure
          || date == null
          || !kin(plan.type(), done.type())
          || (plan.mode() != null && done.mode() != null && !plan.mode().equals(done.mode()))) {
        continue;
      }
      boolean inTime =
          !date.to().isBefore(when.from()) && !date.from().isAfter(when.from().plusDays(MOST_DAYS));
      if (inTime && (earliest == null || date.from().isBefore(earliest))) {
        earliest = date.from();
        best = done;
      }
    }
    if (best != null) {
      fulfilledBy.computeIfAbsent(plan.id(), k -> new ArrayList<>()).add(best.id());
      announcedBy.computeIfAbsent(best.id(), k -> new ArrayList<>()).add(plan.id());
    }
  }

  private static boolean kin(EventType a, EventType b) {
    return a == b;
  }

  private static boolean together(Event a, Event b) {
    return a.articles().stream().anyMatch(b.articles()::contains)
        || (a.date() != null && b.date() != null && a.date().overlaps(b.date()));
  }

  private static String parties(Event e) {
    Set<String> codes = new TreeSet<>();
    e.actors().stream().map(Told::party).forEach(codes::add);
    e.recipients().stream().map(Told::party).forEach(codes::add);
    return String.join(" ", codes);
  }
}
