package org.cronista.language.perceptron;

/**
 * The scores of a model's classes in one decision. Holds the sums as the model packs its weights:
 * four classes to a {@code long}. Make one for each sentence or each thread.
 */
public final class Scores {
  /** Classes 0, 2, 4 and 6 of each eight, lowest quarter first. */
  final long[] even;

  /** Classes 1, 3, 5 and 7 of each eight. */
  final long[] odd;

  Scores(int groups) {
    even = new long[groups];
    odd = new long[groups];
  }

  /** The score of a class; only to be compared with that of another in the same decision. */
  public int of(int choice) {
    long four = (choice & 1) == 0 ? even[choice >> 3] : odd[choice >> 3];
    return (int) (four >>> ((choice & 6) << 3)) & 0xFFFF;
  }
}
