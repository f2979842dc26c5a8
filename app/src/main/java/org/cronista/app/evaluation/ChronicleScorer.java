package org.cronista.app.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cronista.model.Chronicle;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventMention;
import org.cronista.model.Report;
import org.cronista.model.Span;
import org.cronista.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * A chronicle against a key. What coding does not find is not counted against fusion: only mentions
 * that stand on the key's words are grouped, only links and differences between events of which
 * such mentions were found are asked for. A program's event counts as that of the key of which it
 * holds most mentions.
 */
public final class ChronicleScorer {
  private final ChronicleKey key;
  private final Chronicle chronicle;

  /** Mention to its event in the key. */
  private final Map<String, String> keyed = new TreeMap<>();

  /** Event of the chronicle to its event in the key; absent where it has none. */
  private final Map<String, String> named = new HashMap<>();

  private final Set<String> found = new TreeSet<>();
  private final List<String> misses = new ArrayList<>();
  private int unmatched;

  private ChronicleScorer(ChronicleKey key, Chronicle chronicle) {
    this.key = key;
    this.chronicle = chronicle;
  }

  /**
   * Scores a chronicle.
   *
   * @param file the key
   * @return one line a score, then a line for each miss
   * @throws IOException where the key cannot be read, or words of it stand in no report
   */
  public static Result of(Path file, Chronicle chronicle) throws IOException {
    ChronicleScorer scorer = new ChronicleScorer(ChronicleKey.read(file), chronicle);
    scorer.match(file);
    return scorer.result();
  }

  /**
   * The scores of a chronicle.
   *
   * @param misses what was wrong, a line each
   */
  public record Result(
      Bcubed events,
      Bcubed stories,
      Score copies,
      Score disagreements,
      Score links,
      Score statuses,
      List<String> misses) {
    /** The table. */
    public List<String> lines() {
      return List.of(
          events.toString(),
          stories.toString(),
          copies.toString(),
          disagreements.toString(),
          links.toString(),
          statuses.toString());
    }
  }

  private void match(Path file) throws IOException {
    Map<String, List<Stretch>> stretches = new HashMap<>();
    Map<String, Report> reports = new HashMap<>();
    chronicle.reports().forEach(r -> reports.put(r.article().id(), r));
    for (ChronicleKey.Place p : key.places()) {
      Report report = reports.get(p.report());
      if (report == null) {
        throw new IOException(file + ": no report " + p.report());
      }
      String text = report.article().text();
      int at = -1;
      for (int n = 0; n < p.occurrence(); n++) {
        at = text.indexOf(p.words(), at + 1);
        if (at < 0) {
          throw new IOException(file + ": " + p.report() + " does not say: " + p.words());
        }
      }
      stretches
          .computeIfAbsent(p.report(), r -> new ArrayList<>())
          .add(new Stretch(p, new Span(at, at + p.words().length())));
    }
    for (Report r : chronicle.reports()) {
      for (EventMention m : r.mentions()) {
        ChronicleKey.Place place = place(m, stretches.getOrDefault(r.article().id(), List.of()));
        if (place != null) {
          keyed.put(m.id(), place.event());
          found.add(place.event());
        } else {
          unmatched++;
        }
      }
    }
    for (Event e : chronicle.events()) {
      Map<String, Integer> votes = new TreeMap<>();
      for (String m : e.mentions()) {
        String event = keyed.get(m);
        if (event != null) {
          votes.merge(event, 1, Integer::sum);
        }
      }
      votes.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .ifPresent(best -> named.put(e.id(), best.getKey()));
    }
  }

  private record Stretch(ChronicleKey.Place place, Span span) {}

  /** The words on which a mention's trigger stands, the shortest where several do. */
  private static ChronicleKey.@Nullable Place place(EventMention m, List<Stretch> stretches) {
    Stretch best = null;
    for (Stretch s : stretches) {
      boolean on = s.span().overlaps(m.trigger().span());
      if (on
          && s.place().types().contains(m.type().name())
          && (best == null || s.span().length() < best.span().length())) {
        best = s;
      }
    }
    return best == null ? null : best.place();
  }

  private Result result() {
    List<Bcubed.Pair> events = new ArrayList<>();
    for (Event e : chronicle.events()) {
      for (String m : e.mentions()) {
        String event = keyed.get(m);
        if (event != null) {
          events.add(new Bcubed.Pair(e.id(), event));
        }
      }
    }
    groups();
    Bcubed told = Bcubed.of("events", events, key.places().size());
    return new Result(
        told, stories(), copies(), disagreements(), links(), statuses(), List.copyOf(misses));
  }

  private void groups() {
    Map<String, Map<String, List<String>>> bySystem = new TreeMap<>();
    Map<String, Set<String>> split = new TreeMap<>();
    Map<String, EventMention> mentions = new HashMap<>();
    chronicle.reports().forEach(r -> r.mentions().forEach(m -> mentions.put(m.id(), m)));
    for (Event e : chronicle.events()) {
      for (String m : e.mentions()) {
        String event = keyed.get(m);
        EventMention mention = mentions.get(m);
        if (event != null && mention != null) {
          bySystem
              .computeIfAbsent(e.id(), k -> new TreeMap<>())
              .computeIfAbsent(event, k -> new ArrayList<>())
              .add(mention.article() + ":" + mention.trigger().lemma());
          split.computeIfAbsent(event, k -> new TreeSet<>()).add(e.id());
        }
      }
    }
    bySystem.forEach((id, of) -> {
      if (of.size() > 1) {
        misses.add("merged " + id + " " + of);
      }
    });
    split.forEach((event, ids) -> {
      if (ids.size() > 1) {
        List<String> parts = new ArrayList<>();
        ids.forEach(
            id -> parts.add(String.valueOf(bySystem.getOrDefault(id, Map.of()).get(event))));
        misses.add("split " + event + " " + parts);
      }
    });
  }

  private Bcubed stories() {
    Map<String, String> system = new HashMap<>();
    for (Story s : chronicle.stories()) {
      s.articles().forEach(a -> system.put(a, s.id()));
    }
    List<Bcubed.Pair> pairs = new ArrayList<>();
    Map<String, Set<String>> wrong = new TreeMap<>();
    int known = 0;
    for (List<String> group : key.stories()) {
      known += group.size();
      for (String a : group) {
        String story = system.get(a);
        if (story != null) {
          pairs.add(new Bcubed.Pair(story, group.get(0)));
          wrong.computeIfAbsent(story, k -> new TreeSet<>()).add(group.get(0));
        }
      }
      if (group.stream().map(system::get).distinct().count() > 1) {
        misses.add("story split " + group);
      }
    }
    wrong.values().stream()
        .filter(w -> w.size() > 1)
        .forEach(w -> misses.add("stories merged " + w));
    return Bcubed.of("stories", pairs, known);
  }

  private Score copies() {
    Set<Set<String>> gold = new HashSet<>();
    key.copies().forEach(g -> pairs(g, gold));
    Map<String, List<String>> groups = new TreeMap<>();
    chronicle
        .copyOf()
        .forEach((copy, original) ->
            groups.computeIfAbsent(original, o -> new ArrayList<>(List.of(o))).add(copy));
    Set<Set<String>> system = new HashSet<>();
    groups.values().forEach(g -> pairs(g, system));
    return score("copies", system, gold);
  }

  private static void pairs(List<String> group, Set<Set<String>> pairs) {
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        pairs.add(Set.of(group.get(i), group.get(j)));
      }
    }
  }

  private <T> Score score(String name, Set<T> system, Set<T> gold) {
    Set<T> hits = new HashSet<>(system);
    hits.retainAll(gold);
    system.stream()
        .filter(s -> !gold.contains(s))
        .map(String::valueOf)
        .sorted()
        .forEach(s -> misses.add(name + " spurious " + s));
    gold.stream()
        .filter(s -> !system.contains(s))
        .map(String::valueOf)
        .sorted()
        .forEach(s -> misses.add(name + " missed " + s));
    return new Score(name, hits.size(), system.size(), gold.size());
  }

  private Score disagreements() {
    Set<String> system = new TreeSet<>();
    Set<String> gold = new TreeSet<>();
    for (ChronicleKey.Difference d : key.differences()) {
      // Renderings hang on quotations, whatever event they stand with.
      if (found.contains(d.event()) || d.field().equals("quotation")) {
        gold.add(d.event() + " " + d.field());
      }
    }
    for (Event e : chronicle.events()) {
      for (Disagreement d : e.disagreements()) {
        String event = named.get(e.id());
        ChronicleKey.Difference known =
            key.differences().stream()
                .filter(k -> k.field().equals(d.field()))
                .filter(k -> k.field().equals("quotation") || k.event().equals(event))
                .filter(k -> says(d, k))
                .findFirst()
                .orElse(null);
        if (known != null) {
          system.add(known.event() + " " + known.field());
        } else if (event != null || d.field().equals("quotation")) {
          system.add(e.id() + " " + event + " " + d);
        }
      }
    }
    return score("disagreements", system, gold);
  }

  /** Whether at least two of the key's values are given. */
  private static boolean says(Disagreement d, ChronicleKey.Difference known) {
    long said =
        known.values().stream()
            .filter(v ->
                d.variants().stream()
                    .anyMatch(x -> (' ' + fold(x.value()) + ' ').contains(' ' + fold(v) + ' ')))
            .count();
    return said >= 2;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
  }

  private Score links() {
    Set<ChronicleKey.Link> system = new HashSet<>();
    for (Event e : chronicle.events()) {
      e.announcedBy().forEach(to -> link(e.id(), "announcedBy", to, system));
      e.fulfilledBy().forEach(to -> link(to, "announcedBy", e.id(), system));
      e.deniedBy().forEach(to -> link(e.id(), "deniedBy", to, system));
      e.responseTo().forEach(to -> link(e.id(), "responseTo", to, system));
    }
    Set<ChronicleKey.Link> gold = new HashSet<>();
    for (ChronicleKey.Link l : key.links()) {
      if (found.contains(l.from()) && found.contains(l.to())) {
        gold.add(l);
      }
    }
    return score("links", system, gold);
  }

  private void link(String from, String kind, String to, Set<ChronicleKey.Link> links) {
    String a = named.get(from);
    String b = named.get(to);
    if (a != null && b != null) {
      links.add(new ChronicleKey.Link(a, kind, b));
    }
  }

  private Score statuses() {
    Set<String> system = new TreeSet<>();
    Set<String> gold = new TreeSet<>();
    Map<String, Event> largest = new HashMap<>();
    for (Event e : chronicle.events()) {
      String event = named.get(e.id());
      if (event != null && key.statuses().containsKey(event)) {
        largest.merge(event, e, (a, b) -> a.mentions().size() >= b.mentions().size() ? a : b);
      }
    }
    largest.forEach((event, e) -> system.add(event + " " + e.status().label()));
    key.statuses()
        .forEach((event, status) -> {
          if (found.contains(event)) {
            gold.add(event + " " + status);
          }
        });
    return score("statuses", system, gold);
  }

  /** How many mentions stand on no words of the key. */
  int unmatched() {
    return unmatched;
  }
}
