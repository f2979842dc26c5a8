package org.cronista.fusion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
 * where they differ.
 */
final class Renderings {
  private static final double ALIKE = 0.5;
  private static final int FEWEST = 3;
  private static final int DAYS = 31;

  /** Quotation id to the first rendering of its utterance. */
  final Map<String, String> sameAs = new TreeMap<>();

  /** Utterances whose renderings differ, in the order in which that came out. */
  final List<Differing> differing = new ArrayList<>();

  /** Two articles that render an utterance in different words. */
  record Differing(String first, String next, Disagreement disagreement) {}

  private record Rendered(Quotation quotation, Report report, String words, Set<String> set) {}

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
        String words = q.span().of(r.article().text());
        Rendered next = new Rendered(q, r, words, words(words));
        List<Rendered> before =
            bySpeaker.computeIfAbsent(speaker.actor().name(), s -> new ArrayList<>());
        compare(next, before);
        before.add(next);
      }
    }
  }

  private void compare(Rendered next, List<Rendered> before) {
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 50; i--) {
      Rendered first = before.get(i);
      if (first.report().article().id().equals(next.report().article().id())
          || !near(first.report(), next.report())
          || !alike(first.set(), next.set())) {
        continue;
      }
      String original = sameAs.getOrDefault(first.quotation().id(), first.quotation().id());
      sameAs.put(next.quotation().id(), original);
      if (!first.set().equals(next.set())) {
        Disagreement d =
            new Disagreement(
                "quotation",
                List.of(
                    new Disagreement.Variant(first.words(), List.of(first.quotation().id())),
                    new Disagreement.Variant(next.words(), List.of(next.quotation().id()))));
        differing.add(
            new Differing(first.report().article().id(), next.report().article().id(), d));
      }
      return;
    }
  }

  private static boolean near(Report a, Report b) {
    DateInterval x = a.published().interval();
    DateInterval y = b.published().interval();
    return x == null || y == null || x.widen(DAYS).overlaps(y);
  }

  private static boolean alike(Set<String> a, Set<String> b) {
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    int smaller = Math.min(a.size(), b.size());
    int union = a.size() + b.size() - shared.size();
    return (smaller >= 2 && shared.size() == smaller && smaller >= FEWEST - 1)
        || (smaller >= FEWEST && shared.size() >= ALIKE * union);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return words;
  }
}
