package org.cronista.training;

import java.util.Arrays;
import java.util.List;
import org.cronista.language.perceptron.LinearModel;

/**
 * What a training ends with: weights that can be added to those of another training, and packed.
 */
final class MeanWeights {
  /** So many of the weights shall fit the scale; the few that are larger are cut. */
  private static final double FITTING = 0.9999;

  private final List<String> classes;
  private final int bits;
  private final float[] means;

  MeanWeights(List<String> classes, int bits, float[] means) {
    this.classes = classes;
    this.bits = bits;
    this.means = means;
  }

  /**
   * Adds another training's weights: linear models that differ in the order of their lessons decide
   * better together, and the sum costs no more than one.
   */
  void add(MeanWeights other) {
    for (int i = 0; i < means.length; i++) {
      means[i] += other.means[i];
    }
  }

  /**
   * The weights in bytes.
   *
   * @param drop those smaller than this become zero: they are many and decide little
   */
  LinearModel freeze(double drop) {
    double scale = 127 / top(drop);
    byte[] frozen = new byte[means.length];
    for (int i = 0; i < frozen.length; i++) {
      if (Math.abs(means[i]) >= drop) {
        frozen[i] = (byte) Math.round(Math.clamp(means[i] * scale, -127, 127));
      }
    }
    return new LinearModel(classes, bits, frozen);
  }

  private double top(double drop) {
    float[] sizes = new float[means.length];
    int kept = 0;
    for (float mean : means) {
      float size = Math.abs(mean);
      if (size != 0 && size >= drop) {
        sizes[kept++] = size;
      }
    }
    Arrays.sort(sizes, 0, kept);
    return kept == 0 ? 1 : sizes[(int) (FITTING * (kept - 1))];
  }
}
