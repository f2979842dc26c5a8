package org.cronista.app.evaluation;

import java.util.Locale;

/**
 * Precision, recall and F1.
 *
 * @param name what is scored
 * @param hits right ones
 * @param system what the program gave
 * @param gold what should be found
 */
public record Score(String name, int hits, int system, int gold) {
  public double precision() {
    return system == 0 ? 0 : (double) hits / system;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-8s P %.3f R %.3f F1 %.3f  (%d of %d found, %d right)",
        name,
        precision(),
        recall(),
        f1(),
        system,
        gold,
        hits);
  }
}
