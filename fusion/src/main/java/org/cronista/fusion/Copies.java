package org.cronista.fusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cronista.model.Report;
import org.cronista.model.Sentence;
import org.cronista.model.Span;

/**
 * Reports whose text is the same or nearly the same as another's: four fifths of the shorter one's
 * shingles of five words stand in the longer one too (Broder 1997). A shingle leads to the first
 * reports that hold it, so a phrase of the trade costs no more than another.
 */
final class Copies {
  private static final int WORDS = 5;
  private static final double SHARED = 0.8;
  private static final int FEWEST = 8;

  /** A shingle leads to no more reports than this, the first that hold it. */
  private static final int HOLDERS = 40;

  private Copies() {}

  /**
   * Which report repeats which.
   *
   * @param reports in order of publication: the first is the original
   */
  static Map<String, String> of(List<Report> reports) {
    List<Set<Integer>> shingles = new ArrayList<>();
    Map<Integer, List<Integer>> holders = new HashMap<>();
    Map<String, String> copyOf = new TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      Set<Integer> mine = shingles(reports.get(i));
      Map<Integer, Integer> shared = new TreeMap<>();
      for (int shingle : mine) {
        holders.getOrDefault(shingle, List.of()).forEach(o -> shared.merge(o, 1, Integer::sum));
      }
      for (Map.Entry<Integer, Integer> e : shared.entrySet()) {
        int smaller = Math.min(mine.size(), shingles.get(e.getKey()).size());
        if (smaller >= FEWEST && e.getValue() >= SHARED * smaller) {
          String original = reports.get(e.getKey()).article().id();
          copyOf.put(reports.get(i).article().id(), copyOf.getOrDefault(original, original));
          break;
        }
      }
      shingles.add(mine);
      for (int shingle : mine) {
        List<Integer> first = holders.computeIfAbsent(shingle, s -> new ArrayList<>(2));
        if (first.size() < HOLDERS) {
          first.add(i);
        }
      }
    }
    return copyOf;
  }

  /** Of the body: an outlet gives its own title, byline and dateline to what it copies. */
  private static Set<Integer> shingles(Report report) {
    String text = report.article().text();
    List<Integer> words = new ArrayList<>();
    boolean body = false;
    for (Sentence s : report.analysis().sentences()) {
      if (s.kind() == Sentence.Kind.BODY) {
        words(text, s.span(), words);
        body = true;
      }
    }
    if (!body) {
      words(text, new Span(0, text.length()), words);
    }
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      int shingle = 17;
      for (int w = 0; w < WORDS; w++) {
        shingle = shingle * 1_000_003 + words.get(i + w);
      }
      shingles.add(shingle);
    }
    return shingles;
  }

  private static void words(String text, Span span, List<Integer> words) {
    int hash = 0;
    for (int i = span.begin(); i <= span.end(); i++) {
      char c = i < span.end() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = hash * 31 + Character.toLowerCase(c);
      } else if (hash != 0) {
        words.add(hash);
        hash = 0;
      }
    }
  }
}
