package org.cronista.fusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cronista.model.Report;

/**
 * Reports whose text is the same or nearly the same as another's: four fifths of the shorter one's
 * shingles of five words stand in the longer one too (Broder 1997). Only reports that share a rare
 * shingle are compared.
 */
final class Copies {
  private static final int WORDS = 5;
  private static final double SHARED = 0.8;
  private static final int FEWEST = 8;

  /** A shingle in more reports than this is a phrase of the trade. */
  private static final int COMMON = 40;

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
      Set<Integer> mine = shingles(reports.get(i).article().text());
      Map<Integer, Integer> shared = new TreeMap<>();
      for (int shingle : mine) {
        List<Integer> others = holders.getOrDefault(shingle, List.of());
        if (others.size() <= COMMON) {
          others.forEach(o -> shared.merge(o, 1, Integer::sum));
        }
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
        holders.computeIfAbsent(shingle, s -> new ArrayList<>(2)).add(i);
      }
    }
    return copyOf;
  }

  private static Set<Integer> shingles(String text) {
    List<Integer> words = new ArrayList<>();
    int hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = hash * 31 + Character.toLowerCase(c);
      } else if (hash != 0) {
        words.add(hash);
        hash = 0;
      }
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
}
