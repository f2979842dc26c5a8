package org.cronista.app.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two groupings of the same things compared: B-cubed, the mean over all things of how much of a
 * thing's group is right (Bagga and Baldwin 1998).
 *
 * @param name what is scored
 * @param precision 0 to 1
 * @param recall 0 to 1
 * @param things how many were grouped
 * @param known how many there are in the key
 */
public record Bcubed(String name, double precision, double recall, int things, int known) {
  /** One thing with its group here and there. */
  record Pair(String system, String gold) {}

  static Bcubed of(String name, List<Pair> pairs, int known) {
    Map<Pair, Integer> both = new HashMap<>();
    Map<String, Integer> system = new HashMap<>();
    Map<String, Integer> gold = new HashMap<>();
    for (Pair p : pairs) {
      both.merge(p, 1, Integer::sum);
      system.merge(p.system(), 1, Integer::sum);
      gold.merge(p.gold(), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Pair, Integer> e : both.entrySet()) {
      double n = e.getValue();
      precision += n * n / system.getOrDefault(e.getKey().system(), 1);
      recall += n * n / gold.getOrDefault(e.getKey().gold(), 1);
    }
    int all = Math.max(1, pairs.size());
    return new Bcubed(name, precision / all, recall / all, pairs.size(), known);
  }

  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "%-8s P %.3f R %.3f F1 %.3f  (B-cubed over %d of %d)",
        name,
        precision,
        recall,
        f1(),
        things,
        known);
  }
}
