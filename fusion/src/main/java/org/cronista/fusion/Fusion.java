package org.cronista.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Chronicle;
import org.cronista.model.DateInterval;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventMention;
import org.cronista.model.Report;
import org.cronista.model.Story;

/**
 * Gathers reports and fuses them into the chronicle: the last step of the road, and the only one
 * that sees many reports. Reports come and go in any order; the chronicle is the same for the same
 * reports. Taking one, or letting one go, costs the work of its neighbourhood: the mentions of the
 * same parties and months, the texts with common shingles, the quotations of the same speakers and
 * weeks. Writing the chronicle passes once over all events. Not safe for use by several threads at
 * once; two of them can be merged.
 */
public final class Fusion {
  /** By date; what is of the same days as it is read. */
  private static final Comparator<Gathered> BY_DATE =
      Comparator.comparing((Gathered g) -> first(g.event().date()))
          .thenComparing(g -> last(g.event().date()))
          .thenComparing(g -> g.told().get(0), Told.READING);

  private record Entry(Report report, List<Clusters.Node> nodes) {}

  private final TreeMap<String, Entry> reports = new TreeMap<>();
  private final Copies copies = new Copies();
  private final Clusters clusters = new Clusters();
  private final Renderings renderings = new Renderings();
  private final Origins origins = new Origins(copies);

  /** Events by the leaders of their mentions, as they were when they were last asked for. */
  private final Map<Clusters.Node, Gathered> merged = new HashMap<>();

  /** Articles whose originals may be others than when they were last asked for. */
  private final Set<String> recredited = new HashSet<>();

  /**
   * An empty pile.
   *
   * @param knowledge what the fused reports were coded with
   */
  public Fusion(Knowledge knowledge) {
    Objects.requireNonNull(knowledge);
  }

  /** Takes a report; the same report (by its article's id) twice changes nothing. */
  public void add(Report report) {
    String id = report.article().id();
    if (reports.containsKey(id)) {
      return;
    }
    Cast cast = new Cast(report);
    List<Told> told = new ArrayList<>();
    for (EventMention m : report.mentions()) {
      told.add(new Told(m, report, cast));
    }
    Told.settle(told);
    recredited.addAll(copies.add(report));
    origins.add(report);
    renderings.add(report);
    reports.put(id, new Entry(report, clusters.add(told)));
  }

  /** Lets a report go, as if it had never come; one that is not here changes nothing. */
  public void remove(String article) {
    Entry entry = reports.remove(article);
    if (entry == null) {
      return;
    }
    recredited.addAll(copies.remove(article));
    origins.remove(entry.report());
    renderings.remove(entry.report());
    clusters.remove(entry.nodes());
  }

  /** Takes all reports of another. */
  public void merge(Fusion other) {
    other.reports.values().forEach(e -> add(e.report()));
  }

  /** How many reports were taken. */
  public int size() {
    return reports.size();
  }

  /** The chronicle of all reports taken so far. */
  public Chronicle chronicle() {
    Collection<Gathered> gathered = merged();
    List<Report> ordered = new ArrayList<>(reports.size());
    reports.values().forEach(e -> ordered.add(e.report()));
    ordered.sort(Told.PUBLICATION);
    Tellings tellings = new Tellings(gathered);
    List<Event> linked = new Links(gathered, tellings).linked();
    Map<String, String> copyOf = copies.all();
    List<Story> stories = Stories.of(ordered, linked, copyOf);
    return new Chronicle(
        ordered, finish(linked, stories, gathered, tellings), stories, copyOf, renderings.sameAs());
  }

  /** All events, those merged anew of which something changed. */
  private Collection<Gathered> merged() {
    Set<Clusters.Node> stale = new HashSet<>(clusters.changed());
    for (String article : recredited) {
      Entry entry = reports.get(article);
      if (entry != null) {
        entry.nodes().forEach(n -> stale.add(n.leader()));
      }
    }
    recredited.clear();
    for (Clusters.Node leader : stale) {
      List<Told> members = leader.members();
      if (members.isEmpty()) {
        merged.remove(leader);
      } else {
        merged.put(leader, Merger.merge(members, origins));
      }
    }
    List<Gathered> all = new ArrayList<>(merged.values());
    all.sort(Comparator.comparing(Gathered::id));
    return all;
  }

  private List<Event> finish(
      List<Event> events, List<Story> stories, Collection<Gathered> gathered, Tellings tellings) {
    Map<String, String> storyOf = new HashMap<>();
    stories.forEach(s -> s.articles().forEach(a -> storyOf.put(a, s.id())));
    Map<String, List<Disagreement>> quoted = Quoted.of(gathered, renderings.differing());
    Map<String, List<Disagreement>> began = WhoBegan.of(gathered, tellings);
    Map<String, Event> byId = new HashMap<>();
    events.forEach(e -> byId.put(e.id(), e));
    Map<String, Event> finished = new HashMap<>();
    for (Event e : events) {
      List<Disagreement> differences = e.disagreements();
      List<Disagreement> more = quoted.get(e.id());
      Disagreement denied = Disagreements.denied(e, byId);
      List<Disagreement> outbreak = began.getOrDefault(e.id(), List.of());
      if (more != null || denied != null || !outbreak.isEmpty()) {
        differences = new ArrayList<>(differences);
        differences.addAll(outbreak);
        differences.addAll(more == null ? List.of() : more);
        differences.addAll(denied == null ? List.of() : List.of(denied));
      }
      String story = storyOf.getOrDefault(e.articles().get(0), "");
      finished.put(e.id(), e.within(differences, e.links(), story));
    }
    return gathered.stream()
        .sorted(BY_DATE)
        .map(g -> Objects.requireNonNull(finished.get(g.id())))
        .toList();
  }

  private static LocalDate first(@org.jspecify.annotations.Nullable DateInterval date) {
    return date == null ? LocalDate.MAX : date.from();
  }

  private static LocalDate last(@org.jspecify.annotations.Nullable DateInterval date) {
    return date == null ? LocalDate.MAX : date.to();
  }
}
