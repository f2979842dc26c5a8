package org.cronista.knowledge;

import java.util.Arrays;

/** How many words the longest phrase has that begins with a word, by the word's folded hash. */
final class Heads {
  private final Hashes words;
  private byte[] longest;
  private byte[] small;

  Heads(int expected) {
    words = new Hashes(expected);
    longest = new byte[expected + 8];
    small = new byte[expected + 8];
  }

  /**
   * @param low whether the phrase begins with a small letter
   */
  void add(long head, int length, boolean low) {
    int word = words.add(head);
    if (word == longest.length) {
      longest = Arrays.copyOf(longest, 2 * word + 8);
      small = Arrays.copyOf(small, 2 * word + 8);
    }
    byte n = (byte) Math.min(length, Byte.MAX_VALUE);
    longest[word] = (byte) Math.max(longest[word], n);
    if (low) {
      small[word] = (byte) Math.max(small[word], n);
    }
  }

  /** 0 where none begins so. */
  int longest(long head) {
    int word = words.find(head);
    return word < 0 ? 0 : longest[word];
  }

  /** The same of phrases that begin with a small letter. */
  int longestSmall(long head) {
    int word = words.find(head);
    return word < 0 ? 0 : small[word];
  }
}
