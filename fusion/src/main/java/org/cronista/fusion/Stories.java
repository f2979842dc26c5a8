package org.cronista.fusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.Report;
import org.cronista.model.Story;

/**
 * Reports on the same affair: they copy one another, or tell the same events, or are of the same
 * days and the same parties.
 */
final class Stories {
  private static final int DAYS = 10;

  private final Map<String, String> leader = new HashMap<>();

  /** Puts reports together; each story's id is that of its first report. */
  static List<Story> of(List<Report> reports, List<Event> events, Map<String, String> copyOf) {
    return new Stories().gather(reports, events, copyOf);
  }

  private String find(String id) {
    String at = id;
    while (leader.containsKey(at)) {
      at = leader.get(at);
    }
    if (!at.equals(id)) {
      leader.put(id, at);
    }
    return at;
  }

  private void join(String a, String b, Map<String, Integer> order) {
    String x = find(a);
    String y = find(b);
    if (!x.equals(y)) {
      boolean first = order.getOrDefault(x, 0) < order.getOrDefault(y, 0);
      leader.put(first ? y : x, first ? x : y);
    }
  }

  private List<Story> gather(List<Report> reports, List<Event> events, Map<String, String> copyOf) {
    Map<String, Integer> order = new HashMap<>();
    Map<String, Report> byId = new HashMap<>();
    for (Report r : reports) {
      order.put(r.article().id(), order.size());
      byId.put(r.article().id(), r);
    }
    copyOf.forEach((copy, original) -> join(copy, original, order));
    Map<String, Map<String, Integer>> parties = new HashMap<>();
    for (Event e : events) {
      for (int i = 1; i < e.articles().size(); i++) {
        Report a = byId.get(e.articles().get(0));
        Report b = byId.get(e.articles().get(i));
        if (a != null && b != null && near(a, b, 45)) {
          join(e.articles().get(0), e.articles().get(i), order);
        }
      }
      for (String article : e.articles()) {
        Map<String, Integer> mine = parties.computeIfAbsent(article, p -> new TreeMap<>());
        e.actors().stream().map(Told::party).forEach(c -> mine.merge(c, 1, Integer::sum));
        e.recipients().stream().map(Told::party).forEach(c -> mine.merge(c, 1, Integer::sum));
      }
    }
    Map<String, List<Report>> byPair = new LinkedHashMap<>();
    for (Report r : reports) {
      String pair = pair(parties.getOrDefault(r.article().id(), Map.of()));
      if (!pair.isEmpty() && r.published().known()) {
        List<Report> same = byPair.computeIfAbsent(pair, p -> new ArrayList<>());
        for (int i = same.size() - 1; i >= 0 && i >= same.size() - 5; i--) {
          if (near(same.get(i), r, DAYS)) {
            join(same.get(i).article().id(), r.article().id(), order);
          }
        }
        same.add(r);
      }
    }
    return stories(reports, events);
  }

  private static boolean near(Report a, Report b, int days) {
    DateInterval x = a.published().interval();
    DateInterval y = b.published().interval();
    return x != null && y != null && x.widen(days).overlaps(y);
  }

  /** The two that take part in most of a report's events. */
  private static String pair(Map<String, Integer> codes) {
    List<String> two =
        codes.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(2)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return two.size() < 2 ? "" : String.join(" ", two);
  }

  private List<Story> stories(List<Report> reports, List<Event> events) {
    Map<String, List<Report>> groups = new LinkedHashMap<>();
    for (Report r : reports) {
      groups.computeIfAbsent(find(r.article().id()), g -> new ArrayList<>()).add(r);
    }
    Map<String, Map<Integer, String>> byArticle = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      for (String article : events.get(i).articles()) {
        byArticle.computeIfAbsent(article, a -> new TreeMap<>()).put(i, events.get(i).id());
      }
    }
    List<Story> stories = new ArrayList<>();
    for (List<Report> group : groups.values()) {
      Set<String> ids = new LinkedHashSet<>();
      DateInterval span = null;
      String title = "";
      for (Report r : group) {
        ids.add(r.article().id());
        DateInterval when = r.published().interval();
        span = span == null ? when : when == null ? span : cover(span, when);
        title = title.isEmpty() ? r.analysis().title().orElse("") : title;
      }
      TreeMap<Integer, String> its = new TreeMap<>();
      ids.forEach(a -> its.putAll(byArticle.getOrDefault(a, Map.of())));
      String first = group.get(0).article().id();
      stories.add(
          new Story(
              id(first),
              title.isEmpty() ? first : title,
              List.copyOf(ids),
              span,
              List.copyOf(its.values())));
    }
    return stories;
  }

  private static String id(String article) {
    long h = 0xcbf29ce484222325L; // FNV-1a, as the ids of mentions
    for (int i = 0; i < article.length(); i++) {
      h = (h ^ article.charAt(i)) * 0x100000001b3L;
    }
    return "s%016x".formatted(h);
  }

  private static DateInterval cover(DateInterval a, DateInterval b) {
    return new DateInterval(
        a.from().isBefore(b.from()) ? a.from() : b.from(),
        a.to().isAfter(b.to()) ? a.to() : b.to());
  }
}
