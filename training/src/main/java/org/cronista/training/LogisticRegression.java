package org.cronista.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the weights of signs that are there or not from examples that hold or not, by cyclic
 * coordinate descent on the logistic loss with a quadratic penalty (Genkin, Lewis and Madigan 2007,
 * with the loss's curvature bounded by a quarter). The same examples give the same weights.
 */
public final class LogisticRegression {
  /** The name of the weight that counts always; it is not penalised. */
  public static final String BIAS = "bias";

  private static final int ROUNDS = 300;
  private static final double SMALL = 1e-4;

  private final double penalty;
  private final int leastExamples;

  /**
   * A way to learn.
   *
   * @param penalty of a weight's square; the more, the nearer to 0 the weights stay
   * @param leastExamples signs that fewer examples show are left out
   */
  public LogisticRegression(double penalty, int leastExamples) {
    this.penalty = penalty;
    this.leastExamples = leastExamples;
  }

  /**
   * What is learned from.
   *
   * @param signs what is there, each once
   * @param holds whether it holds
   */
  public record Example(List<String> signs, boolean holds) {
    public Example {
      signs = List.copyOf(signs);
    }
  }

  /** Weights by sign, sorted; the bias among them. */
  public Map<String, Double> learn(List<Example> examples) {
    Map<String, List<Integer>> where = new TreeMap<>();
    for (int i = 0; i < examples.size(); i++) {
      for (String sign : examples.get(i).signs()) {
        where.computeIfAbsent(sign, s -> new ArrayList<>()).add(i);
      }
    }
    where.values().removeIf(at -> at.size() < leastExamples);
    double[] sums = new double[examples.size()];
    int[] all = new int[examples.size()];
    Arrays.setAll(all, i -> i);
    Map<String, Double> weights = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      double moved = Math.abs(step(BIAS, all, 0, examples, sums, weights));
      for (Map.Entry<String, List<Integer>> sign : where.entrySet()) {
        int[] at = sign.getValue().stream().mapToInt(Integer::intValue).toArray();
        moved =
            Math.max(moved, Math.abs(step(sign.getKey(), at, penalty, examples, sums, weights)));
      }
      if (moved < SMALL) {
        break;
      }
    }
    return weights;
  }

  private static double step(
      String sign,
      int[] at,
      double penalty,
      List<Example> examples,
      double[] sums,
      Map<String, Double> weights) {
    double weight = weights.getOrDefault(sign, 0.0);
    double slope = penalty * weight;
    for (int i : at) {
      slope += 1 / (1 + Math.exp(-sums[i])) - (examples.get(i).holds() ? 1 : 0);
    }
    double move = -slope / (penalty + at.length / 4.0);
    weights.put(sign, weight + move);
    for (int i : at) {
      sums[i] += move;
    }
    return move;
  }

  /** The probability that something with these signs holds. */
  public static double probability(Map<String, Double> weights, List<String> signs) {
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (String sign : signs) {
      sum += weights.getOrDefault(sign, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
