package org.cronista.language.perceptron;

/**
 * The hash functions of the models. They are part of the models: whoever changes one has to train
 * again.
 */
public final class Hash {
  private static final int FNV_BASIS = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  private Hash() {}

  /** FNV-1a over UTF-16 units from {@code begin} to {@code end}, with a final stir. */
  public static int of(CharSequence text, int begin, int end) {
    int hash = FNV_BASIS;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return stir(hash);
  }

  /** The hash of a whole word as written. */
  public static int of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /** Mixes two values into one, in order. */
  static int pair(int first, int second) {
    return first * 0x27d4eb2f + second * 0x165667b1 + (second >>> 7);
  }

  /** The finisher of MurmurHash3: every bit of the input moves every bit of the output. */
  static int finish(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  private static int stir(int hash) {
    int h = (hash ^ (hash >>> 15)) * 0x2c1b3c6d;
    return h ^ (h >>> 12);
  }
}
