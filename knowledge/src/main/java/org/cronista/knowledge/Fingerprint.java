package org.cronista.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What an index keeps of a phrase: the hashes of it and of its words, all folded. */
final class Fingerprint {
  /** The first two bits of three of a letter's first byte where it has two. */
  private static final int TWO = 0xC0;

  private static final int LEAD = 0xE0;

  /** What the two bytes hold of the letter. */
  private static final int OWN = 0x1F;

  private static final int REST = 0x3F;

  /** The hash of the phrase. */
  long whole;

  /** The hashes of what stands between its blanks, the first {@link #words} of them. */
  long[] each = new long[8];

  int words;

  /** Whether a hyphen stands behind the first letter. */
  boolean hyphen;

  /** Whether it begins with a capital. */
  boolean capital;

  private boolean begun;

  /** Reads a phrase. */
  void of(String phrase) {
    begin();
    capital = !phrase.isEmpty() && Character.isUpperCase(phrase.charAt(0));
    String plain = Folding.fold(phrase);
    for (int i = 0; i < plain.length(); i++) {
      next(plain.charAt(i));
    }
  }

  /** Reads a phrase in UTF-8. */
  void of(byte[] text, int from, int to) {
    begin();
    for (int i = from; i < to; i++) {
      int c = text[i];
      if (c < 0) {
        c = (c & LEAD) == TWO ? ((c & OWN) << 6) | (text[++i] & REST) : Folding.LETTERS;
        if (c >= Folding.LETTERS) {
          of(new String(text, from, to - from, StandardCharsets.UTF_8));
          return;
        }
      }
      capital |= !begun && Character.isUpperCase((char) c);
      next(Folding.fold((char) c));
    }
  }

  private void begin() {
    whole = 0;
    words = 1;
    each[0] = 0;
    hyphen = false;
    capital = false;
    begun = false;
  }

  private void next(char c) {
    if (c == ' ') {
      if (words == each.length) {
        each = Arrays.copyOf(each, 2 * words);
      }
      each[words++] = 0;
    } else {
      hyphen |= c == '-' && begun;
      each[words - 1] = Folding.then(each[words - 1], c);
    }
    begun = true;
    whole = Folding.then(whole, c);
  }
}
