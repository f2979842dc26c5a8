package org.cronista.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.cronista.model.Actor;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;

/** Finds for each plan the first event that keeps it. */
final class Plans {
  /** A plan that has not come to pass after this long is another plan. */
  private static final int MOST_DAYS = 400;

  /** By parties and kind of act, in order of the last day. */
  private final Map<String, NavigableMap<LocalDate, List<Event>>> done = new HashMap<>();

  private final Links links;

  Plans(Dyads dyads, Links links) {
    this.links = links;
    dyads
        .all()
        .forEach((pair, near) -> {
          for (Gathered g : near) {
            Event e = g.event();
            DateInterval date = e.date();
            if (date != null && (e.status() == Status.OCCURRED || e.status() == Status.ONGOING)) {
              done.computeIfAbsent(key(pair, e), k -> new TreeMap<>())
                  .computeIfAbsent(date.to(), d -> new ArrayList<>(2))
                  .add(e);
            }
          }
        });
  }

  /** A visit is kept by who is received as well. */
  private static String key(String pair, Event e) {
    String mode = "host".equals(e.mode()) ? "visit" : e.mode();
    return pair + '|' + e.type() + '|' + (mode == null ? e.cameo() : mode);
  }

  void find(Collection<Gathered> events) {
    for (Gathered g : events) {
      Event plan = g.event();
      DateInterval said = Links.told(g, Status.ANNOUNCED);
      DateInterval when = plan.date() == null ? said : plan.date();
      if (plan.status() != Status.ANNOUNCED || when == null) {
        continue;
      }
      LocalDate earliest = said == null ? when.from() : later(when.from(), said.from());
      Event kept = null;
      for (String pair : Dyads.keys(plan)) {
        NavigableMap<LocalDate, List<Event>> near =
            done.getOrDefault(key(pair, plan), new TreeMap<>());
        Event first = first(plan, near.tailMap(earliest, true), when.from().plusDays(MOST_DAYS));
        kept = kept == null || (first != null && before(first, kept)) ? first : kept;
      }
      if (kept != null) {
        links.of(plan.id()).fulfilledBy.add(kept.id());
        links.of(kept.id()).announcedBy.add(plan.id());
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
            && !known(plan, e)
            && (kept == null || before(e, kept))) {
          kept = e;
        }
      }
      if (kept != null && day.getKey().isAfter(last(kept).plusDays(366))) {
        break;
      }
    }
    return kept;
  }

  /** A report that tells both knows the one as done, and announces another. */
  private static boolean known(Event plan, Event done) {
    return done.statuses().stream()
        .filter(s -> s.status() == Status.OCCURRED || s.status() == Status.ONGOING)
        .flatMap(s -> s.articles().stream())
        .anyMatch(plan.articles()::contains);
  }

  private static LocalDate last(Event e) {
    DateInterval date = e.date();
    return date == null ? LocalDate.MAX.minusDays(400) : date.to();
  }

  private static boolean before(Event a, Event b) {
    DateInterval x = a.date();
    DateInterval y = b.date();
    if (x == null || y == null) {
      return false;
    }
    int byDay = x.from().compareTo(y.from());
    return byDay == 0 ? a.id().compareTo(b.id()) < 0 : byDay < 0;
  }

  /** The same kind of act by the same people or countries to one of those it was meant for. */
  private static boolean keeps(Event plan, Event done) {
    boolean visit = "visit".equals(plan.mode());
    if (visit && "host".equals(done.mode())) {
      return shared(plan.actors(), done.recipients());
    }
    return plan.type() == done.type()
        && oneKind(plan, done)
        && samePeople(plan, done)
        && ((!plan.type().directed() && !visit) || shared(plan.actors(), done.actors()));
  }

  /** Where the plan names people of a country, the same people come. */
  private static boolean samePeople(Event plan, Event done) {
    List<Actor> here = people(plan);
    List<Actor> there = people(done);
    for (Actor p : here) {
      boolean other = false;
      boolean same = false;
      for (Actor q : there) {
        if (q.code().equals(p.code())) {
          same |= q.name().equals(p.name());
          other |= !q.name().equals(p.name());
        }
      }
      if (other && !same) {
        return false;
      }
    }
    return true;
  }

  private static List<Actor> people(Event e) {
    List<Actor> people = new ArrayList<>(e.actors());
    people.addAll(e.recipients());
    people.removeIf(a -> !a.isPerson());
    return people;
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
}
