package org.cronista.language.perceptron;

/**
 * The features of one decision, as hashes. A feature is a template's number with up to three
 * values; what a model does with collisions is left to training. Not for use by several threads:
 * make one for each sentence or each thread.
 */
public final class Features {
  /** No decision of ours has more. */
  private static final int CAPACITY = 128;

  private final int[] hashes = new int[CAPACITY];
  private int size;

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  /** The hash of the i-th feature; models take as many of its low bits as they have rows for. */
  public int hash(int i) {
    return hashes[i];
  }

  /** Adds a feature of one value. */
  public void add(int template, int value) {
    hashes[size++] = Hash.finish(value + template * 0x9E3779B9);
  }

  /** Adds a feature of two values. */
  public void add(int template, int first, int second) {
    add(template, Hash.pair(first, second));
  }

  /** Adds a feature of three values. */
  public void add(int template, int first, int second, int third) {
    add(template, Hash.pair(Hash.pair(first, second) * 0x5bd1e995, third));
  }
}
