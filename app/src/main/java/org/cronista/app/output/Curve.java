package org.cronista.app.output;

import java.io.IOException;
import java.io.Writer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Status;

/**
 * The course of relations as a series: for each week or month the events by type, the sums of the
 * Goldstein scale, cooperation and conflict apart, and the same weighted by how sure the events are
 * and how many independent origins tell them; with a headline of the relations of the two parties
 * that are told most of. Events of more days than the step are left out.
 */
final class Curve {
  /** How long a step is. */
  enum Step {
    WEEK(10),
    MONTH(31);

    private final int longest;

    Step(int longest) {
      this.longest = longest;
    }

    private LocalDate first(LocalDate day) {
      return this == WEEK
          ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
          : day.withDayOfMonth(1);
    }

    private LocalDate last(LocalDate first) {
      return this == WEEK ? first.plusDays(6) : first.with(TemporalAdjusters.lastDayOfMonth());
    }
  }

  private final List<Event> taken = new ArrayList<>();
  private int events;
  private double cooperation;
  private double conflict;
  private double weighted;
  private final Map<EventType, Integer> types = new EnumMap<>(EventType.class);

  private Curve() {}

  /** Writes the series as JSON Lines, steps without events left out. */
  static void write(List<Event> shown, Step step, Dyad dyad, Writer writer) throws IOException {
    Map<LocalDate, Curve> curves = new TreeMap<>();
    for (Event e : shown) {
      DateInterval date = e.date();
      if (date != null && date.days() <= step.longest) {
        curves.computeIfAbsent(step.first(date.from()), d -> new Curve()).take(e);
      }
    }
    try (Json json = new Json(writer)) {
      for (Map.Entry<LocalDate, Curve> c : curves.entrySet()) {
        DateInterval days = new DateInterval(c.getKey(), step.last(c.getKey()));
        json.line(() -> c.getValue().write(json, days, dyad.within(days, c.getValue().taken)));
      }
    }
  }

  private void take(Event e) {
    taken.add(e);
    events++;
    double sure = certainty(e.status());
    if (sure > 0.5) {
      cooperation += Math.max(0, e.goldstein());
      conflict += Math.min(0, e.goldstein());
    }
    weighted += e.goldstein() * sure * origins(e.origins().size());
    types.merge(e.type(), 1, Integer::sum);
  }

  private void write(Json json, DateInterval days, String headline) throws IOException {
    json.put("from", days.from().toString());
    json.put("to", days.to().toString());
    if (!headline.isEmpty()) {
      json.put("headline", headline);
    }
    json.put("events", events);
    json.put("cooperation", cooperation, 1);
    json.put("conflict", conflict, 1);
    json.put("weighted", weighted, 2);
    json.object(
        "types",
        () -> {
          for (Map.Entry<EventType, Integer> t : types.entrySet()) {
            json.put(t.getKey().name(), t.getValue());
          }
        });
  }

  /** What happened counts whole, a charge half, a plan a quarter, what is denied or lapsed not. */
  static double certainty(Status status) {
    return switch (status) {
      case OCCURRED, ONGOING -> 1;
      case ALLEGED -> 0.5;
      case ANNOUNCED -> 0.25;
      case POSSIBLE -> 0.1;
      case DENIED, LAPSED -> 0;
    };
  }

  /** A second origin adds half, a fourth as much again. */
  static double origins(int origins) {
    return 1 + Math.log(Math.max(1, origins)) / Math.log(2) / 2;
  }
}
