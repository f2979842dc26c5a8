package org.cronista.training;

import java.util.List;
import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.LinearModel;

/**
 * The weights of an averaged perceptron while it learns (Collins 2002; the lazy average of Daumé
 * 2006).
 */
final class AveragedWeights {
  private final List<String> classes;
  private final int bits;
  private final int mask;
  private final int stride;
  private final float[] weights;
  private final float[] totals;
  private final int[] stamps;
  private int now;

  AveragedWeights(List<String> classes, int bits) {
    this.classes = List.copyOf(classes);
    this.bits = bits;
    this.mask = (1 << bits) - 1;
    this.stride = LinearModel.stride(classes.size());
    weights = new float[stride << bits];
    totals = new float[weights.length];
    stamps = new int[weights.length];
  }

  float[] scores() {
    return new float[stride];
  }

  int classes() {
    return classes.size();
  }

  void score(Features features, float[] scores) {
    java.util.Arrays.fill(scores, 0);
    for (int f = 0; f < features.size(); f++) {
      int row = (features.hash(f) & mask) * stride;
      for (int c = 0; c < stride; c++) {
        scores[c] += weights[row + c];
      }
    }
  }

  int best(float[] scores) {
    int best = 0;
    for (int c = 1; c < classes.size(); c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  /** Counts a decision, and where it was wrong moves the weights. */
  void learn(Features features, int right, int chosen) {
    now++;
    if (right != chosen) {
      move(features, right, 1);
      move(features, chosen, -1);
    }
  }

  private void move(Features features, int of, float by) {
    for (int f = 0; f < features.size(); f++) {
      int at = (features.hash(f) & mask) * stride + of;
      totals[at] += (now - stamps[at]) * weights[at];
      stamps[at] = now;
      weights[at] += by;
    }
  }

  /** The averages as they stand now. */
  MeanWeights mean() {
    float[] means = new float[weights.length];
    for (int i = 0; i < means.length; i++) {
      double mean = (totals[i] + (double) (now - stamps[i]) * weights[i]) / Math.max(1, now);
      means[i] = (float) mean;
    }
    return new MeanWeights(classes, bits, means);
  }
}
