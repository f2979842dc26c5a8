package org.cronista.fusion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.Report;
import org.cronista.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * Reports on the same affair, gathered in one pass through them in order of publication, as in
 * topic detection and tracking (Allan et al. 1998): a report joins the story of which it copies a
 * report, with which it shares news, or to whose latest reports its names and parties are most
 * alike; else it opens one. A story to which nothing is added for three weeks has ended; one that
 * only a report on two affairs holds together is two.
 */
final class Stories {
  /** A story ends when nothing is added for so long. */
  private static final int DAYS = 21;

  /** What is that near to its report's day is its news, and no background. */
  private static final int NEWS_DAYS = 8;

  /** What is planned is news until it comes. */
  private static final int PLAN_DAYS = 45;

  /** Likeness from which reports of the same days, and of the outermost days, are of one affair. */
  private static final double ALIKE = 0.30;

  private static final double ALIKE_LATE = 0.62;

  /** Of a story the latest reports are compared. */
  private static final int LATEST = 6;

  /** Each report of a story is compared with so many before it to see whether the story parts. */
  private static final int AROUND = 30;

  /** Where a name leads to more recent reports than these, the latest are looked at. */
  private static final int HOLDERS = 60;

  private final Map<String, Affair> storyOf = new HashMap<>();
  private final List<Affair> affairs = new ArrayList<>();
  private final Map<Integer, Deque<Item>> byName = new HashMap<>();

  /** A report among the others of its story. */
  private record Item(Report report, @Nullable LocalDate day, Names names) {}

  private static final class Affair {
    private final List<Item> items = new ArrayList<>();
  }

  /** Puts reports together; each story's id is that of its first report. */
  static List<Story> of(List<Report> reports, List<Event> events, Map<String, String> copyOf) {
    return new Stories().gather(reports, events, copyOf);
  }

  private List<Story> gather(List<Report> reports, List<Event> events, Map<String, String> copyOf) {
    Map<String, Set<String>> partners = partners(reports, events);
    Names.Vocabulary vocabulary = new Names.Vocabulary();
    reports.forEach(vocabulary::count);
    for (Report r : reports) {
      String id = r.article().id();
      DateInterval when = r.published().interval();
      Names names = vocabulary.of(r);
      Item item = new Item(r, when == null ? null : when.from(), names);
      Affair affair = known(id, copyOf, partners);
      affair = affair == null ? alike(item) : affair;
      if (affair == null) {
        affair = new Affair();
        affairs.add(affair);
      }
      affair.items.add(item);
      storyOf.put(id, affair);
      for (int name : names.rarest()) {
        Deque<Item> latest = byName.computeIfAbsent(name, n -> new ArrayDeque<>(2));
        latest.addFirst(item);
        if (latest.size() > HOLDERS) {
          latest.removeLast();
        }
      }
    }
    List<Affair> parted = new ArrayList<>();
    for (Affair affair : affairs) {
      parted.addAll(part(affair, copyOf, partners));
    }
    affairs.clear();
    affairs.addAll(parted);
    return stories(events);
  }

  /** The affairs that a story has become. */
  private static List<Affair> part(
      Affair affair, Map<String, String> copyOf, Map<String, Set<String>> partners) {
    List<Item> items = affair.items;
    if (items.size() < Parting.SMALLEST) {
      return List.of(affair);
    }
    List<Set<Integer>> ties = new ArrayList<>();
    Map<String, Integer> at = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      ties.add(new TreeSet<>());
      Item item = items.get(i);
      String id = item.report().article().id();
      Set<Integer> earlier = new TreeSet<>();
      for (int j = Math.max(0, i - AROUND); j < i; j++) {
        if (alike(item, items.get(j))) {
          earlier.add(j);
        }
      }
      // What it copies, or has the news of, can be further back.
      Stream.concat(
              Stream.of(copyOf.getOrDefault(id, id)), partners.getOrDefault(id, Set.of()).stream())
          .map(at::get)
          .filter(Objects::nonNull)
          .forEach(earlier::add);
      for (int j : earlier) {
        ties.get(i).add(j);
        ties.get(j).add(i);
      }
      at.put(id, i);
    }
    List<List<Integer>> near = ties.stream().map(List::copyOf).toList();
    List<Affair> affairs = new ArrayList<>();
    for (List<Integer> group : new Parting(near).groups()) {
      Affair part = new Affair();
      group.forEach(i -> part.items.add(items.get(i)));
      affairs.add(part);
    }
    return affairs;
  }

  private static boolean alike(Item item, Item before) {
    LocalDate day = item.day();
    return day != null && likeness(item, before, day) > 0;
  }

  /** The story of the original, or of the earlier report with most of the same news. */
  private @Nullable Affair known(
      String id, Map<String, String> copyOf, Map<String, Set<String>> partners) {
    String original = copyOf.get(id);
    Affair affair = original == null ? null : storyOf.get(original);
    if (affair != null) {
      return affair;
    }
    for (String partner : partners.getOrDefault(id, Set.of())) {
      Affair of = storyOf.get(partner);
      if (of != null) {
        return of;
      }
    }
    return null;
  }

  private @Nullable Affair alike(Item item) {
    LocalDate day = item.day();
    if (day == null) {
      return null;
    }
    Map<Affair, Boolean> near = new LinkedHashMap<>();
    for (int name : item.names().rarest()) {
      for (Item other : byName.getOrDefault(name, new ArrayDeque<>())) {
        LocalDate before = other.day();
        if (before == null || before.isBefore(day.minusDays(DAYS))) {
          break;
        }
        Affair of = storyOf.get(other.report().article().id());
        if (of != null) {
          near.put(of, true);
        }
      }
    }
    Affair best = null;
    double most = 0;
    for (Affair affair : near.keySet()) {
      double likeness = likeness(item, affair, day);
      if (likeness > most) {
        most = likeness;
        best = affair;
      }
    }
    return best;
  }

  /** How alike the most alike of the latest reports is, where it is enough; else nothing. */
  private static double likeness(Item item, Affair affair, LocalDate day) {
    double most = 0;
    List<Item> items = affair.items;
    for (int i = items.size() - 1; i >= 0 && i >= items.size() - LATEST; i--) {
      most = Math.max(most, likeness(item, items.get(i), day));
    }
    return most;
  }

  /** How alike a report and an earlier one are, where it is enough for their days; else nothing. */
  private static double likeness(Item item, Item earlier, LocalDate day) {
    LocalDate before = earlier.day();
    if (before == null) {
      return 0;
    }
    double past = Math.min(1, ChronoUnit.DAYS.between(before, day) / (double) DAYS);
    double needed = ALIKE + (ALIKE_LATE - ALIKE) * past;
    double alike = item.names().cosine(earlier.names());
    return alike >= needed && past <= 1 ? alike / needed : 0;
  }

  /** For each report the earlier ones that have the same news, those with most of it first. */
  private static Map<String, Set<String>> partners(List<Report> reports, List<Event> events) {
    Map<String, Report> byId = new HashMap<>();
    reports.forEach(r -> byId.put(r.article().id(), r));
    Map<String, Map<String, Integer>> shared = new HashMap<>();
    for (Event e : events) {
      List<String> news = new ArrayList<>();
      for (String a : e.articles()) {
        Report r = byId.get(a);
        if (r != null && news(e, r)) {
          for (int i = Math.max(0, news.size() - LATEST); i < news.size(); i++) {
            shared.computeIfAbsent(a, k -> new TreeMap<>()).merge(news.get(i), 1, Integer::sum);
          }
          news.add(a);
        }
      }
    }
    Map<String, Set<String>> partners = new HashMap<>();
    shared.forEach((article, with) -> {
      Set<String> sorted = new LinkedHashSet<>();
      with.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .forEach(x -> sorted.add(x.getKey()));
      partners.put(article, sorted);
    });
    return partners;
  }

  /** Whether the event is of the report's own days, or planned for soon. */
  private static boolean news(Event e, Report r) {
    DateInterval date = e.date();
    DateInterval when = r.published().interval();
    return date != null
        && when != null
        && date.days() <= 31
        && !date.to().isBefore(when.from().minusDays(NEWS_DAYS))
        && !date.from().isAfter(when.to().plusDays(PLAN_DAYS));
  }

  private List<Story> stories(List<Event> events) {
    Map<String, Map<Integer, String>> byArticle = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      for (String article : events.get(i).articles()) {
        byArticle.computeIfAbsent(article, a -> new TreeMap<>()).put(i, events.get(i).id());
      }
    }
    List<Story> stories = new ArrayList<>();
    for (Affair affair : affairs) {
      Set<String> ids = new LinkedHashSet<>();
      DateInterval span = null;
      TreeMap<Integer, String> its = new TreeMap<>();
      for (Item item : affair.items) {
        String id = item.report().article().id();
        ids.add(id);
        DateInterval when = item.report().published().interval();
        span = span == null ? when : when == null ? span : cover(span, when);
        its.putAll(byArticle.getOrDefault(id, Map.of()));
      }
      String first = affair.items.get(0).report().article().id();
      stories.add(
          new Story(id(first), title(affair), List.copyOf(ids), span, List.copyOf(its.values())));
    }
    return stories;
  }

  /** The headline of the report that is most like the others; empty where none has one. */
  private static String title(Affair affair) {
    String title = "";
    double most = -1;
    int compared = Math.min(affair.items.size(), 40);
    for (int i = 0; i < compared; i++) {
      Item item = affair.items.get(i);
      String own = item.report().analysis().title().orElse("");
      double sum = 0;
      for (int j = 0; j < compared; j++) {
        sum += i == j ? 0 : item.names().cosine(affair.items.get(j).names());
      }
      if (!own.isEmpty() && sum > most + 1e-9) {
        most = sum;
        title = own;
      }
    }
    return title;
  }

  private static String id(String article) {
    return "s%016x".formatted(Keys.hash(article)); // as the ids of mentions
  }

  private static DateInterval cover(DateInterval a, DateInterval b) {
    return new DateInterval(
        a.from().isBefore(b.from()) ? a.from() : b.from(),
        a.to().isAfter(b.to()) ? a.to() : b.to());
  }
}
