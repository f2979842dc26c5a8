package org.cronista.app.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cronista.model.Actor;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is shown of the events: a plan under what kept it, a denial under what it denies,
 * what goes on and is told again and again once a year. What is only possible, and what names
 * nobody, is data and no line of a chronicle.
 */
final class Folding {
  private final Function<Event, @Nullable DateInterval> published;
  private final Function<Event, String> headline;
  private final Predicate<Event> told;

  /** An event with those that are told under it. */
  record Line(Event event, List<Event> under, @Nullable DateInterval date) {}

  /**
   * A folding.
   *
   * @param published when an event was first reported
   * @param headline an event's headline
   * @param told whether an event tells enough for a line
   */
  Folding(
      Function<Event, @Nullable DateInterval> published,
      Function<Event, String> headline,
      Predicate<Event> told) {
    this.published = published;
    this.headline = headline;
    this.told = told;
  }

  /**
   * The lines, in order of their dates, undated last.
   *
   * @param all whether nothing is to be left out or folded
   */
  List<Line> lines(List<Event> events, boolean all) {
    if (all) {
      return events.stream().map(e -> new Line(e, List.of(), e.date())).toList();
    }
    List<Event> shown =
        events.stream().filter(e -> e.status() != Status.POSSIBLE && told.test(e)).toList();
    Map<String, Event> byId = new HashMap<>();
    shown.forEach(e -> byId.put(e.id(), e));
    Map<String, List<Event>> under = new HashMap<>();
    Set<String> folded = new HashSet<>();
    for (Event e : shown) {
      List<String> below = new ArrayList<>(e.announcedBy());
      below.addAll(e.deniedBy());
      for (String id : below) {
        Event other = byId.get(id);
        if (other != null && !other.id().equals(e.id()) && below(other) && folded.add(id)) {
          under.computeIfAbsent(e.id(), k -> new ArrayList<>()).add(other);
        }
      }
    }
    Map<String, Event> first = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    for (Event e : shown) {
      if (folded.contains(e.id())) {
        continue;
      }
      Event same = first.putIfAbsent(key(e), e);
      if (same != null) {
        List<Event> list = under.computeIfAbsent(same.id(), k -> new ArrayList<>());
        list.add(e);
        list.addAll(under.getOrDefault(e.id(), List.of()));
      }
    }
    first
        .values()
        .forEach(e -> lines.add(new Line(e, under.getOrDefault(e.id(), List.of()), date(e))));
    lines.sort((a, b) -> {
      DateInterval x = a.date();
      DateInterval y = b.date();
      if (x == null || y == null) {
        return Boolean.compare(x == null, y == null);
      }
      int from = x.from().compareTo(y.from());
      return from == 0 ? x.to().compareTo(y.to()) : from;
    });
    return lines;
  }

  /** A plan, or a denial, that says no more than what it stands under. */
  private static boolean below(Event e) {
    return e.status() == Status.ANNOUNCED
        || (e.type() == EventType.REJECT && e.disagreements().isEmpty());
  }

  /** When it was; of what is planned, or goes on, without a day of its own, when it was told. */
  private @Nullable DateInterval date(Event e) {
    DateInterval date = e.date();
    boolean open = e.status() == Status.ANNOUNCED || e.status() == Status.ONGOING || state(e);
    return date == null && open ? published.apply(e) : date;
  }

  /** Working together, without anything that was done. */
  private static boolean state(Event e) {
    return e.type() == EventType.COOPERATE
        && (e.mode() == null || e.status() == Status.ONGOING)
        && e.disagreements().isEmpty();
  }

  /** What makes two events one line. */
  private String key(Event e) {
    DateInterval date = date(e);
    String year = date == null ? "" : Integer.toString(date.from().getYear());
    if (state(e)) {
      Set<String> parties = new TreeSet<>();
      for (List<Actor> side : List.of(e.actors(), e.recipients())) {
        side.forEach(a -> parties.add(a.code().isEmpty() ? a.name() : a.code()));
      }
      return "state " + year + parties;
    }
    return headline.apply(e) + ' ' + (date == null ? "" : date.edtf());
  }
}
