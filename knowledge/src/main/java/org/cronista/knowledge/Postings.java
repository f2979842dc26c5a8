package org.cronista.knowledge;

import java.util.Arrays;

/**
 * Values by 64-bit hashes, those of one hash in the order in which they came. Two keys with one
 * hash are not to be expected, but who asks compares. Read by many threads once it is made.
 */
final class Postings {
  private final Hashes hashes;
  private int[] firsts;
  private int[] lasts;
  private int[] values;
  private int[] nexts;
  private int size;

  /**
   * @param expected about how many values will come
   */
  Postings(int expected) {
    hashes = new Hashes(expected / 2);
    firsts = new int[expected];
    lasts = new int[expected];
    values = new int[expected];
    nexts = new int[expected];
  }

  void add(long hash, int value) {
    if (size == values.length) {
      int more = 2 * size + 8;
      values = Arrays.copyOf(values, more);
      nexts = Arrays.copyOf(nexts, more);
      firsts = Arrays.copyOf(firsts, more);
      lasts = Arrays.copyOf(lasts, more);
    }
    int known = hashes.size();
    int key = hashes.add(hash);
    if (key < known) {
      nexts[lasts[key]] = size;
    } else {
      firsts[key] = size;
    }
    lasts[key] = size;
    values[size] = value;
    nexts[size++] = -1;
  }

  /** How many hashes there are. */
  int keys() {
    return hashes.size();
  }

  /** The number of a hash, below {@link #keys}; -1 where it has no value. */
  int key(long hash) {
    return hashes.find(hash);
  }

  /** The first posting of a key, -1 of -1. */
  int first(int key) {
    return key < 0 ? -1 : firsts[key];
  }

  /** The posting after one; -1 after the last. */
  int next(int posting) {
    return nexts[posting];
  }

  int value(int posting) {
    return values[posting];
  }
}
