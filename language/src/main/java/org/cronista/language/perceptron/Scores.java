package org.cronista.language.perceptron;

/**
 * The scores of a model's classes in one decision. Holds the sums as the model packs its weights:
 * two classes to an {@code int}. Make one for each sentence or each thread.
 */
public final class Scores {
  /** Classes 0 and 2 of each four, low half first. */
  final int[] even;

  /** Classes 1 and 3 of each four. */
  final int[] odd;

  Scores(int groups) {
    even = new int[groups];
    odd = new int[groups];
  }

  /** The score of a class; only to be compared with that of another in the same decision. */
  public int of(int choice) {
    int pair = (choice & 1) == 0 ? even[choice >> 2] : odd[choice >> 2];
    return (choice & 2) == 0 ? pair & 0xFFFF : pair >>> 16;
  }
}
