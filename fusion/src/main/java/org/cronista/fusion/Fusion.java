package org.cronista.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Chronicle;
import org.cronista.model.DateInterval;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventMention;
import org.cronista.model.Report;
import org.cronista.model.Status;
import org.cronista.model.Story;

/**
 * Gathers reports and fuses them into the chronicle: the last step of the road, and the only one
 * that sees many reports. The result is the same for any order of arrival. Not safe for use by
 * several threads at once; two of them can be merged.
 */
public final class Fusion {
  private static final Comparator<Report> BY_PUBLICATION =
      Comparator.comparing(
              (Report r) -> r.published().when().map(DateInterval::from).orElse(LocalDate.MAX))
          .thenComparing(r -> r.article().id());

  private final TreeMap<String, Report> reports = new TreeMap<>();

  /**
   * An empty pile.
   *
   * @param knowledge what the fused reports were coded with
   */
  public Fusion(Knowledge knowledge) {
    java.util.Objects.requireNonNull(knowledge);
  }

  /** Takes a report; the same report (by its article's id) twice changes nothing. */
  public void add(Report report) {
    reports.putIfAbsent(report.article().id(), report);
  }

  /** Takes all reports of another. */
  public void merge(Fusion other) {
    other.reports.values().forEach(this::add);
  }

  /** The chronicle of all reports taken so far. */
  public Chronicle chronicle() {
    List<Report> ordered = new ArrayList<>(reports.values());
    ordered.sort(BY_PUBLICATION);
    Map<String, String> copyOf = Copies.of(ordered);
    Origins origins = new Origins(ordered, copyOf);
    List<Event> events = new ArrayList<>();
    Map<String, DateInterval> announced = new HashMap<>();
    List<Told> told = told(ordered);
    for (List<Told> group : Clusters.of(told)) {
      Event event = Merger.merge(group, origins);
      events.add(event);
      group.stream()
          .filter(t -> t.status() == Status.ANNOUNCED)
          .map(t -> t.report().published().interval())
          .filter(java.util.Objects::nonNull)
          .findFirst()
          .ifPresent(when -> announced.put(event.id(), when));
    }
    Renderings renderings = new Renderings(ordered);
    List<Event> linked = Links.of(events, announced);
    List<Story> stories = Stories.of(ordered, linked, copyOf);
    return new Chronicle(
        ordered, finish(linked, stories, renderings, told), stories, copyOf, renderings.sameAs);
  }

  /**
   * All mentions in the order in which they are grouped: dated by their own words first, then by
   * the report's day, then undated.
   */
  private static List<Told> told(List<Report> ordered) {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      for (EventMention m : ordered.get(i).mentions()) {
        told.add(new Told(m, ordered.get(i), i));
      }
    }
    told.sort(
        Comparator.comparingInt((Told t) -> t.dated() ? 0 : t.date() == null ? 2 : 1)
            .thenComparingLong(
                t -> t.date() == null ? 0 : java.util.Objects.requireNonNull(t.date()).days())
            .thenComparingInt(Told::order)
            .thenComparing(t -> t.mention().span())
            .thenComparing(t -> t.mention().id()));
    return told;
  }

  private static List<Event> finish(
      List<Event> events, List<Story> stories, Renderings renderings, List<Told> told) {
    Map<String, String> storyOf = new HashMap<>();
    stories.forEach(s -> s.articles().forEach(a -> storyOf.put(a, s.id())));
    Map<String, List<Disagreement>> quoted = Quoted.of(events, renderings.differing, told);
    List<Event> finished = new ArrayList<>();
    for (Event e : events) {
      List<Disagreement> disagreements = new ArrayList<>(e.disagreements());
      disagreements.addAll(quoted.getOrDefault(e.id(), List.of()));
      finished.add(
          e.within(disagreements, e.links(), storyOf.getOrDefault(e.articles().get(0), "")));
    }
    finished.sort(
        Comparator.comparing((Event e) ->
                e.date() == null
                    ? LocalDate.MAX
                    : java.util.Objects.requireNonNull(e.date()).from())
            .thenComparing(e ->
                e.date() == null ? LocalDate.MAX : java.util.Objects.requireNonNull(e.date()).to())
            .thenComparing(Event::id));
    return finished;
  }
}
