package org.cronista.fusion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cronista.model.ActorMention;
import org.cronista.model.DateInterval;
import org.cronista.model.Disagreement;
import org.cronista.model.Quotation;
import org.cronista.model.Report;

/**
 * Quotations of one speaker in several reports that render the same words: which are the same, and
 * where they differ. One that only stops earlier or begins later does not differ.
 */
final class Renderings {
  private static final int DAYS = 31;

  /** Earlier quotations of a speaker that one is compared with. */
  private static final int BEFORE = 50;

  /** Quotation id to the first rendering of its utterance. */
  final Map<String, String> sameAs = new TreeMap<>();

  /** Utterances whose renderings differ, in the order in which that came out. */
  final List<Differing> differing = new ArrayList<>();

  /** An utterance that two articles render in different words. */
  record Differing(Rendered first, Rendered next, Disagreement disagreement) {}

  /** A quotation with its words. */
  record Rendered(Quotation quotation, Report report, Wording words) {
    String article() {
      return report.article().id();
    }
  }

  /**
   * Compares the quotations of each speaker.
   *
   * @param reports in order of publication
   */
  Renderings(List<Report> reports) {
    Map<String, List<Rendered>> bySpeaker = new TreeMap<>();
    for (Report r : reports) {
      for (Quotation q : r.quotations()) {
        ActorMention speaker = q.speaker();
        if (speaker == null || q.kind() == Quotation.Kind.INDIRECT) {
          continue;
        }
        Rendered next = new Rendered(q, r, Wording.of(r, q.span()));
        List<Rendered> before =
            bySpeaker.computeIfAbsent(speaker.actor().name(), s -> new ArrayList<>());
        compare(next, before);
        before.add(next);
      }
    }
  }

  private void compare(Rendered next, List<Rendered> before) {
    Set<String> seen = new HashSet<>();
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - BEFORE; i--) {
      Rendered first = before.get(i);
      if (first.article().equals(next.article())
          || seen.contains(first.article())
          || !near(first.report(), next.report())
          || !first.words().renders(next.words())) {
        continue;
      }
      seen.add(first.article());
      String original = sameAs.getOrDefault(first.quotation().id(), first.quotation().id());
      sameAs.putIfAbsent(next.quotation().id(), original);
      String here = first.words().sharedWith(next.words());
      String there = next.words().sharedWith(first.words());
      if (!Wording.fold(here).equals(Wording.fold(there))) {
        Disagreement d =
            new Disagreement(
                "quotation",
                List.of(
                    new Disagreement.Variant(here, List.of(first.quotation().id())),
                    new Disagreement.Variant(there, List.of(next.quotation().id()))));
        differing.add(new Differing(first, next, d));
        return;
      }
    }
  }

  private static boolean near(Report a, Report b) {
    DateInterval x = a.published().interval();
    DateInterval y = b.published().interval();
    return x == null || y == null || x.widen(DAYS).overlaps(y);
  }
}
