package org.cronista.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cronista.model.ActorMention;
import org.cronista.model.DateInterval;
import org.cronista.model.Disagreement;
import org.cronista.model.Quotation;
import org.cronista.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Quotations of one speaker in several reports that render the same words: which are the same, and
 * where they differ. One that only stops earlier or begins later does not differ.
 */
final class Renderings {
  private static final int DAYS = 31;

  /** Speaker to day to quotations; those of reports without a date at the earliest of days. */
  private final Map<String, TreeMap<LocalDate, List<Rendered>>> speakers = new HashMap<>();

  private final Map<String, List<Rendered>> byArticle = new HashMap<>();

  /** Those of which there is another rendering. */
  private final TreeSet<Rendered> several = new TreeSet<>();

  /** An utterance that two articles render in different words. */
  record Differing(Rendered first, Rendered next, Disagreement disagreement) {}

  /** A quotation with its words, among the others of the same utterance. */
  static final class Rendered implements Comparable<Rendered> {
    final Quotation quotation;
    final Report report;
    private final Wording words;
    private final TreeSet<Rendered> same = new TreeSet<>();

    Rendered(Quotation quotation, Report report) {
      this.quotation = quotation;
      this.report = report;
      words = Wording.of(report, quotation.span());
    }

    String article() {
      return report.article().id();
    }

    @Override
    public int compareTo(Rendered other) {
      int byReport = Told.PUBLICATION.compare(report, other.report);
      int bySpan = byReport == 0 ? quotation.span().compareTo(other.quotation.span()) : byReport;
      return bySpan == 0 ? quotation.id().compareTo(other.quotation.id()) : bySpan;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** Takes the quotations of a report. */
  void add(Report report) {
    List<Rendered> mine = new ArrayList<>();
    for (Quotation q : report.quotations()) {
      ActorMention speaker = q.speaker();
      if (speaker != null && q.kind() != Quotation.Kind.INDIRECT) {
        Rendered next = new Rendered(q, report);
        near(
            next,
            other -> {
              Rendered first = other.compareTo(next) < 0 ? other : next;
              Rendered second = first == other ? next : other;
              if (!other.article().equals(next.article()) && first.words.renders(second.words)) {
                next.same.add(other);
                other.same.add(next);
                several.add(next);
                several.add(other);
              }
            });
        days(next).computeIfAbsent(day(report), d -> new ArrayList<>(2)).add(next);
        mine.add(next);
      }
    }
    if (!mine.isEmpty()) {
      byArticle.put(report.article().id(), mine);
    }
  }

  /** Lets the quotations of a report go. */
  void remove(Report report) {
    List<Rendered> mine = byArticle.remove(report.article().id());
    for (Rendered r : mine == null ? List.<Rendered>of() : mine) {
      NavigableMap<LocalDate, List<Rendered>> days = days(r);
      List<Rendered> day = days.getOrDefault(day(report), new ArrayList<>());
      day.remove(r);
      if (day.isEmpty()) {
        days.remove(day(report));
      }
      several.remove(r);
      for (Rendered other : r.same) {
        other.same.remove(r);
        if (other.same.isEmpty()) {
          several.remove(other);
        }
      }
    }
  }

  private NavigableMap<LocalDate, List<Rendered>> days(Rendered r) {
    ActorMention speaker = java.util.Objects.requireNonNull(r.quotation.speaker());
    return speakers.computeIfAbsent(speaker.actor().name(), s -> new TreeMap<>());
  }

  private void near(Rendered r, java.util.function.Consumer<Rendered> found) {
    NavigableMap<LocalDate, List<Rendered>> days = days(r);
    LocalDate day = day(r.report);
    if (day.equals(LocalDate.MIN)) {
      days.values().forEach(d -> d.forEach(found));
    } else {
      days.subMap(day.minusDays(DAYS), true, day.plusDays(DAYS), true)
          .values()
          .forEach(d -> d.forEach(found));
      days.getOrDefault(LocalDate.MIN, List.of()).forEach(found);
    }
  }

  /** The middle of the days on which a report may have been published. */
  private static LocalDate day(Report report) {
    DateInterval when = report.published().interval();
    return when == null ? LocalDate.MIN : when.from().plusDays((when.days() - 1) / 2);
  }

  /** Quotation id to the first rendering of its utterance. */
  Map<String, String> sameAs() {
    Map<String, String> sameAs = new TreeMap<>();
    for (Rendered r : several) {
      Rendered first = r;
      while (first.same.first().compareTo(first) < 0) {
        first = first.same.first();
      }
      if (first != r) {
        sameAs.put(r.quotation.id(), first.quotation.id());
      }
    }
    return sameAs;
  }

  /**
   * Utterances whose renderings differ: each rendering with the last one before it that differs.
   */
  List<Differing> differing() {
    List<Differing> all = new ArrayList<>();
    for (Rendered next : several) {
      Set<String> seen = new HashSet<>();
      for (Rendered first : next.same.headSet(next, false).descendingSet()) {
        if (!seen.add(first.article())) {
          continue;
        }
        String here = first.words.sharedWith(next.words);
        String there = next.words.sharedWith(first.words);
        if (!Wording.fold(here).equals(Wording.fold(there))) {
          Disagreement d =
              new Disagreement(
                  "quotation",
                  List.of(
                      new Disagreement.Variant(here, List.of(first.quotation.id())),
                      new Disagreement.Variant(there, List.of(next.quotation.id()))));
          all.add(new Differing(first, next, d));
          break;
        }
      }
    }
    return all;
  }
}
