package org.cronista.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.model.Actor;
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
  private final Map<String, Gathered> byId = new HashMap<>();
  private final Dyads dyads;

  /** The day of the last report on two parties. */
  private final Map<String, LocalDate> reported = new HashMap<>();

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
  Links(Collection<Gathered> gathered, Tellings tellings) {
    dyads = new Dyads(gathered);
    gathered.forEach(g -> byId.put(g.id(), g));
    for (Gathered g : gathered) {
      for (String key : Dyads.keys(g.event())) {
        for (Told t : g.told()) {
          DateInterval when = t.published();
          if (when != null) {
            reported.merge(key, when.from(), (x, y) -> x.isAfter(y) ? x : y);
          }
        }
      }
    }
    Denials.find(gathered, dyads, tellings, this);
    new Plans(dyads, this).find(gathered);
    Answers.find(gathered, dyads, tellings, this);
    Occasions.find(gathered, dyads, this);
    inOrder();
    for (Gathered g : gathered) {
      events.add(standing(g));
    }
  }

  /**
   * What begins after something has ended is no cause of it, whatever led to the link. Of a cause
   * that the answer's own report tells without a day nobody knows that it was later.
   */
  private void inOrder() {
    links.forEach((answer, of) ->
        of.responseTo.removeIf(cause ->
            later(
                Objects.requireNonNull(byId.get(cause)),
                Objects.requireNonNull(byId.get(answer)))));
  }

  private static boolean later(Gathered cause, Gathered answer) {
    DateInterval x = cause.event().date();
    DateInterval y = answer.event().date();
    boolean known =
        cause.told().stream().anyMatch(Told::dated)
            || cause.event().articles().stream().noneMatch(answer.event().articles()::contains);
    return x != null && y != null && known && x.from().isAfter(y.to());
  }

  /** The events with their links, in the order in which they were given. */
  List<Event> linked() {
    return events;
  }

  Of of(String event) {
    return links.computeIfAbsent(event, e -> new Of());
  }

  /**
   * Where an event stands in the light of others: what was announced for a day, of which no report
   * says that it came, though others tell of the same parties since, has lapsed.
   */
  private Event standing(Gathered g) {
    Event e = g.event();
    Of of = links.get(g.id());
    Event standing = of == null ? e : e.within(e.disagreements(), of.links(), e.story());
    standing = of == null ? standing : contested(standing, of);
    DateInterval date = e.date();
    boolean open =
        e.status() == Status.ANNOUNCED
            && date != null
            && (of == null || of.fulfilledBy.isEmpty())
            && g.told().stream().anyMatch(t -> t.dated() && t.status() == Status.ANNOUNCED);
    if (!open || date == null) {
      return standing;
    }
    StatusStep end = calledOff(g, date);
    if (end == null) {
      // Others tell of the same parties, and none of them says that it came: so none says it here.
      end =
          !reportedAfter(e, date.to().plusDays(GRACE_DAYS)) || acted(e, date)
              ? null
              : new StatusStep(Status.LAPSED, DateInterval.day(date.to()), List.of(), List.of());
    }
    if (end == null) {
      return standing;
    }
    List<StatusStep> steps = new ArrayList<>(e.statuses());
    steps.add(end);
    return standing.standing(Status.LAPSED, steps);
  }

  /** The history with the denials that are events of their own, where more was said after them. */
  private Event contested(Event e, Of of) {
    List<StatusStep> steps = new ArrayList<>(e.statuses());
    for (String id : of.deniedBy) {
      Gathered denial = byId.get(id);
      DateInterval said = denial == null ? null : denial.told().get(0).published();
      int after = said == null ? -1 : last(steps, said);
      if (denial != null
          && after >= 0
          && after + 1 < steps.size()
          && steps.get(after).status() != Status.DENIED
          && steps.get(after + 1).status() != Status.DENIED) {
        List<String> who = denial.event().actors().stream().map(Actor::name).toList();
        steps.add(after + 1, new StatusStep(Status.DENIED, said, denial.event().articles(), who));
      }
    }
    return steps.size() == e.statuses().size() ? e : e.standing(e.status(), steps);
  }

  /** The last step that was made by then; -1 where none was. */
  private static int last(List<StatusStep> steps, DateInterval day) {
    int last = -1;
    for (int i = 0; i < steps.size(); i++) {
      DateInterval since = steps.get(i).since();
      last = since != null && !since.from().isAfter(day.from()) ? i : last;
    }
    return last;
  }

  /**
   * That one of those who were to meet or travel called it off (CAMEO 125) after it was announced
   * and before its day; null where nobody did.
   */
  private @Nullable StatusStep calledOff(Gathered plan, DateInterval date) {
    DateInterval said = told(plan, Status.ANNOUNCED);
    if (plan.event().type() != EventType.CONSULT
        || said == null
        || said.from().isAfter(date.to())) {
      return null;
    }
    List<Gathered> off = new ArrayList<>();
    dyads.around(
        plan.event(),
        new DateInterval(said.from(), date.to()),
        7,
        g -> {
          Event e = g.event();
          boolean refusal = e.type() == EventType.REJECT && e.cameo().startsWith("125");
          boolean theirs =
              e.actors().stream()
                  .anyMatch(a ->
                      plan.event().actors().stream()
                          .anyMatch(b -> Told.party(a).equals(Told.party(b))));
          boolean own = plan.event().articles().containsAll(e.articles());
          if (refusal && theirs && !own && e.status() == Status.OCCURRED) {
            off.add(g);
          }
        });
    if (off.isEmpty()) {
      return null;
    }
    Gathered first = Collections.min(off, Dyads.BY_DAY);
    return new StatusStep(
        Status.LAPSED, told(first, Status.OCCURRED), first.event().articles(), List.of());
  }

  /** Whether the same parties did something with one another in those days after all. */
  private boolean acted(Event plan, DateInterval days) {
    boolean[] acted = new boolean[1];
    dyads.around(
        plan,
        days.widen(2),
        31,
        g -> {
          EventType type = g.event().type();
          boolean together = type == EventType.CONSULT || type == EventType.AGREE;
          acted[0] |= together && g.event().status() == Status.OCCURRED;
        });
    return acted[0];
  }

  private boolean reportedAfter(Event e, LocalDate day) {
    for (String key : Dyads.keys(e)) {
      LocalDate last = reported.get(key);
      if (last != null && last.isAfter(day)) {
        return true;
      }
    }
    return false;
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
