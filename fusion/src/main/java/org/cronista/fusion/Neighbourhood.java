package org.cronista.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cronista.model.DateInterval;

/**
 * The groups of mentions in which two parties act, found by month and by report: where to look for
 * the same event again. Two reports of one event name at least one pair of its parties alike,
 * though one may name more of those who took part than the other.
 */
final class Neighbourhood {
  /** Of long lists of parties the first ones count. */
  private static final int MOST = 5;

  /** A date of more months than these is not entered month by month. */
  private static final int LONG = 15;

  private final TreeMap<Integer, List<Clusters.Group>> months = new TreeMap<>();
  private final Map<Integer, List<Clusters.Group>> reports = new HashMap<>();

  /** Groups with mentions that no month holds: undated ones, and dates of many years. */
  private final List<Clusters.Group> loose = new ArrayList<>();

  /** Groups with charges and denials that tell no day: others may answer much later. */
  private final List<Clusters.Group> disputes = new ArrayList<>();

  /**
   * The keys of the neighbourhoods in which a mention stands, at least one.
   *
   * @param parties sorted
   */
  static List<String> keys(Set<String> parties) {
    List<String> first = parties.stream().limit(MOST).toList();
    if (first.size() < 2) {
      return List.of(String.join(" ", first));
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      for (int j = i + 1; j < first.size(); j++) {
        pairs.add(first.get(i) + ' ' + first.get(j));
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
    boolean alone = parties.size() == 1;
    if (parties.isEmpty() || t.mention().mode() == null || t.persons().isEmpty()) {
      return List.of();
    }
    String mark = alone == mine ? " -" : " +";
    return parties.stream().limit(MOST).map(p -> p + mark).toList();
  }

  /** Enters a mention's group where others will look for it. */
  void enter(Told t, Clusters.Group group) {
    DateInterval date = t.date();
    if (date == null || month(date.to()) - month(date.from()) > LONG) {
      add(loose, group);
    } else {
      for (int m = month(date.from()); m <= month(date.to()); m++) {
        add(months.computeIfAbsent(m, k -> new ArrayList<>(2)), group);
      }
    }
    if (SameEvent.doubtful(t) && !t.dated()) {
      add(disputes, group);
    }
    add(reports.computeIfAbsent(t.order(), o -> new ArrayList<>(2)), group);
  }

  /** Groups that a mention may belong to, some of them more than once. */
  void around(Told t, Consumer<Clusters.Group> found) {
    reports.getOrDefault(t.order(), List.of()).forEach(found);
    loose.forEach(found);
    DateInterval date = t.date();
    if (date != null) {
      boolean dispute = SameEvent.doubtful(t) && !t.dated();
      int margin = dispute ? SameEvent.DISPUTE_DAYS / 30 + 1 : 0;
      // Days that are told wrongly by one or two can lie in the next month.
      int from = month(date.from().minusDays(2)) - margin;
      int to = month(date.to().plusDays(2)) + margin;
      months.subMap(from, true, to, true).values().forEach(groups -> groups.forEach(found));
      if (!t.dated()) {
        disputes.forEach(found);
      }
    }
  }

  private static void add(List<Clusters.Group> groups, Clusters.Group group) {
    if (groups.isEmpty() || groups.get(groups.size() - 1) != group) {
      groups.add(group);
    }
  }

  private static int month(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue() - 1;
  }
}
