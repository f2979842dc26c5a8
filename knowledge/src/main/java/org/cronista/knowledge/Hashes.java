package org.cronista.knowledge;

/**
 * A set of 64-bit hashes, numbered in the order in which they came: the index that others are made
 * of, without an object a key. Read by many threads once it is made.
 */
final class Hashes {
  /** The golden ratio, by which neighbours are scattered. */
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private long[] hashes;

  /** One more than the numbers; 0 where a place is free. */
  private int[] numbers;

  private int size;

  /** Bits by which most of what is not there is seen not to be, in few cache lines. */
  private final long[] sieve;

  /**
   * @param expected about how many will come
   */
  Hashes(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected)) << 1;
    hashes = new long[capacity];
    numbers = new int[capacity];
    sieve = new long[Math.max(1, capacity >> 3)];
  }

  /** The number of a hash, which is new where it was not there. */
  int add(long hash) {
    int bit = (int) ((hash * SCATTER) >>> Integer.SIZE);
    sieve[(bit >>> 6) & (sieve.length - 1)] |= 1L << bit;
    int place = place(hashes, numbers, hash);
    if (numbers[place] != 0) {
      return numbers[place] - 1;
    }
    hashes[place] = hash;
    numbers[place] = ++size;
    if (3 * size > 2 * hashes.length) {
      grow();
    }
    return size - 1;
  }

  /** The number of a hash; -1 where it is not there. */
  int find(long hash) {
    int bit = (int) ((hash * SCATTER) >>> Integer.SIZE);
    return (sieve[(bit >>> 6) & (sieve.length - 1)] & (1L << bit)) == 0
        ? -1
        : numbers[place(hashes, numbers, hash)] - 1;
  }

  int size() {
    return size;
  }

  private void grow() {
    long[] more = new long[2 * hashes.length];
    int[] numbered = new int[more.length];
    for (int i = 0; i < hashes.length; i++) {
      if (numbers[i] != 0) {
        int place = place(more, numbered, hashes[i]);
        more[place] = hashes[i];
        numbered[place] = numbers[i];
      }
    }
    hashes = more;
    numbers = numbered;
  }

  /** Where a hash stands, or the free place where it would. */
  private static int place(long[] hashes, int[] numbers, long hash) {
    int mask = hashes.length - 1;
    int place = (int) ((hash * SCATTER) >>> Integer.SIZE) & mask;
    while (numbers[place] != 0 && hashes[place] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
