package org.cronista.knowledge;

import java.util.Arrays;

/**
 * Names and what each means, of which an index has the hashes and nothing else before one of them
 * is looked for.
 */
abstract class Names {
  static final int EXPECTED = 1 << 13;

  private static final int APART = 1;
  private static final int CAPITAL = 2;

  private long[] wholes;
  private long[] heads;
  private byte[] words;
  private byte[] marks;
  private int size;

  Names() {
    wholes = new long[EXPECTED];
    heads = new long[EXPECTED];
    words = new byte[EXPECTED];
    marks = new byte[EXPECTED];
  }

  /** A name as it is written. */
  abstract String name(int index);

  /** What a name means; the same object for all names of the same. */
  abstract Entry entry(int index);

  /** Indexes the next name. */
  final void index(Fingerprint name) {
    note(name, 0);
  }

  /** Indexes a name that has hyphens once more, with blanks in their place: "Kim Jong Un". */
  final void apart(String name, Fingerprint buffer) {
    buffer.of(spaced(name));
    note(buffer, APART);
  }

  private void note(Fingerprint f, int mark) {
    if (size == wholes.length) {
      wholes = Arrays.copyOf(wholes, 2 * size);
      heads = Arrays.copyOf(heads, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
      marks = Arrays.copyOf(marks, 2 * size);
    }
    wholes[size] = f.whole;
    heads[size] = f.each[0];
    words[size] = (byte) Math.min(f.words, Byte.MAX_VALUE);
    marks[size++] = (byte) (f.capital ? mark | CAPITAL : mark);
  }

  private static String spaced(String name) {
    return Folding.fold(name).replace('-', ' ');
  }

  final int size() {
    return size;
  }

  final long whole(int index) {
    return wholes[index];
  }

  final long head(int index) {
    return heads[index];
  }

  final int words(int index) {
    return words[index];
  }

  final boolean capital(int index) {
    return (marks[index] & CAPITAL) != 0;
  }

  /** Whether a name is indexed once more, with blanks for its hyphens. */
  final boolean apart(int index) {
    return (marks[index] & APART) != 0;
  }

  /** What a name is looked for by without regard to case and accents. */
  final String folded(int index) {
    return apart(index) ? spaced(name(index)) : Folding.fold(name(index));
  }
}
