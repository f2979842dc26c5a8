package org.cronista.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cronista.fusion.Clusters.Node;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * The mentions in which two parties act in one kind of way, found by month and by report: where to
 * look for the same event again. Two reports of one event name at least one pair of its parties
 * alike, though one may name more of those who took part than the other. Whoever finds another here
 * is found by it.
 */
final class Neighbourhood {
  /** Of long lists of parties the first ones count. */
  private static final int MOST = 5;

  /** A date of more months than these is not entered month by month. */
  private static final int LONG = 15;

  /** Nor one of more years than these year by year. */
  private static final int AGE = 40;

  /** Plans, charges and denials may be answered in this many months before or after. */
  private static final int DISPUTE = SameEvent.DISPUTE_DAYS / 30 + 1;

  private final TreeMap<Integer, List<Node>> months = new TreeMap<>();
  private final TreeMap<Integer, List<Node>> years = new TreeMap<>();
  private final List<Node> ages = new ArrayList<>(0);

  /** What tells no day of its own but is charged, denied or planned; by month. */
  private final TreeMap<Integer, List<Node>> open = new TreeMap<>();

  /** Mentions without any date, by the month of their report; those of no known month at 0. */
  private final TreeMap<Integer, List<Node>> undated = new TreeMap<>();

  private final Map<String, List<Node>> reports = new HashMap<>();

  /**
   * The keys of the neighbourhoods in which a mention stands: who takes part, and in what kind of
   * act.
   */
  static List<String> keys(Told t) {
    List<String> first = t.parties().stream().limit(MOST).toList();
    String kind = kind(t);
    if (first.isEmpty()) {
      // Nobody takes part: only the same words make the same event.
      return t.mention().objects().stream().map(o -> "~ " + o + kind).toList();
    }
    List<String> keys = new ArrayList<>();
    pairs(first).forEach(p -> keys.add(p + kind));
    SameEvent.killed(t).forEach(n -> keys.add("† " + n));
    return keys;
  }

  private static String kind(Told t) {
    return " " + SameEvent.kind(t.mention().type()).name();
  }

  /** All pairs of parties, or the only one. */
  static List<String> pairs(List<String> parties) {
    if (parties.size() < 2) {
      return parties;
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        pairs.add(parties.get(i) + ' ' + parties.get(j));
      }
    }
    return pairs;
  }

  /**
   * The keys under which others leave word that one party acts with more, or that it acts and
   * nobody says with whom: where only a mention of the other kind looks.
   */
  static List<String> halves(Told t, boolean mine) {
    Set<String> parties = t.parties();
    if (parties.isEmpty() || !SameEvent.partial(t)) {
      return List.of();
    }
    String mark = (parties.size() == 1) == mine ? " -" : " +";
    String kind = kind(t);
    return parties.stream().limit(MOST).map(p -> p + mark + kind).toList();
  }

  void enter(Node node) {
    each(node.told, list -> list.add(node));
  }

  /** Takes a mention out; whether nobody is left. */
  boolean leave(Node node) {
    each(node.told, list -> list.remove(node));
    String article = node.told.article();
    if (reports.getOrDefault(article, List.of()).isEmpty()) {
      reports.remove(article);
    }
    return reports.isEmpty();
  }

  /** The lists in which a mention stands. */
  private void each(Told t, Consumer<List<Node>> lists) {
    DateInterval date = t.date();
    if (date == null) {
      list(undated, published(t), lists);
    } else {
      int first = month(date.from());
      int last = month(date.to());
      if (last - first <= LONG) {
        for (int m = first; m <= last; m++) {
          list(months, m, lists);
          if (t.claimed() && !t.dated()) {
            list(open, m, lists);
          }
        }
      } else if (last - first <= 12 * AGE) {
        for (int y = first / 12; y <= last / 12; y++) {
          list(years, y, lists);
        }
      } else {
        lists.accept(ages);
      }
    }
    lists.accept(reports.computeIfAbsent(t.article(), a -> new ArrayList<>(2)));
  }

  private static void list(
      NavigableMap<Integer, List<Node>> map, int at, Consumer<List<Node>> lists) {
    List<Node> list = map.computeIfAbsent(at, k -> new ArrayList<>(2));
    lists.accept(list);
    if (list.isEmpty()) {
      map.remove(at);
    }
  }

  /** Mentions that may tell the same event as this one, some of them more than once. */
  void around(Told t, Consumer<Node> found) {
    reports.getOrDefault(t.article(), List.of()).forEach(found);
    DateInterval date = t.date();
    if (date == null) {
      int month = published(t);
      if (month == 0) {
        all(undated, Integer.MIN_VALUE, Integer.MAX_VALUE, found);
      } else {
        all(undated, 0, 0, found);
        all(undated, month - 2, month + 2, found);
        if (SameEvent.fallen(t)) {
          all(months, month - 2, month + 2, found);
        }
      }
      return;
    }
    // Days that are told wrongly by one or two can lie in the next month; a noun without a day of
    // its own refers some days back.
    int from = month(date.from().minusDays(SameEvent.REFERRING_DAYS));
    int to = month(date.to().plusDays(SameEvent.REFERRING_DAYS));
    if (!t.dated()) {
      boolean dispute = t.claimed();
      all(dispute ? months : open, from - DISPUTE, to + DISPUTE, found);
      if (dispute) {
        all(years, (from - DISPUTE) / 12, (to + DISPUTE) / 12, found);
      }
    }
    all(months, from, to, found);
    all(years, from / 12, to / 12, found);
    all(
        undated,
        from - 2,
        to + 2,
        n -> {
          if (SameEvent.fallen(n.told)) {
            found.accept(n);
          }
        });
    ages.forEach(found);
  }

  private static void all(
      NavigableMap<Integer, List<Node>> map, int from, int to, Consumer<Node> found) {
    map.subMap(from, true, to, true).values().forEach(list -> list.forEach(found));
  }

  private static int published(Told t) {
    @Nullable DateInterval when = t.published();
    return when == null ? 0 : month(when.from());
  }

  private static int month(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue() - 1;
  }
}
