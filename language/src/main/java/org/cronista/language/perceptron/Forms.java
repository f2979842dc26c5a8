package org.cronista.language.perceptron;

import java.util.List;
import org.cronista.language.morphology.WordKinds;

/**
 * The words of a sentence as numbers: hashes of the word, its beginnings and ends, and its shape.
 * Made once for a sentence and read by all models. Every array has two places more than there are
 * words: {@link #root()} for the artificial root and {@link #none()} for "no word here". Immutable
 * by convention; do not write into the arrays.
 */
public final class Forms {
  /** Bits of {@link #shape}. */
  public static final int FIRST_UPPER = 1;

  public static final int INNER_UPPER = 2;
  public static final int LOWER = 4;
  public static final int DIGIT = 8;
  public static final int HYPHEN = 16;
  public static final int OTHER = 32;

  private static final int ROOT_HASH = 0x5bd1e995;
  private static final int NONE_HASH = 0x2545F491;

  private final List<String> words;

  /** Hash of the word as written. */
  public final int[] word;

  /** Hash of the word in lower case, all digits taken as 0. */
  public final int[] lower;

  /** Hashes of the last two to five letters, lower case. */
  public final int[] suffix2;

  public final int[] suffix3;
  public final int[] suffix4;
  public final int[] suffix5;

  /** Hashes of the first two and three letters, case kept. */
  public final int[] prefix2;

  public final int[] prefix3;

  /** Hash of the first four letters, lower case: what the forms of a verb mostly share. */
  public final int[] stem;

  /** Which of {@link Clusters} the word belongs to. */
  public final int[] cluster;

  /** What the dictionary says of the word in lower case: {@link WordKinds}. */
  public final int[] kinds;

  /** Which kinds of characters the word has: a sum of the constants above. */
  public final int[] shape;

  private Forms(List<String> words) {
    this.words = words;
    int size = words.size() + 2;
    word = new int[size];
    lower = new int[size];
    suffix2 = new int[size];
    suffix3 = new int[size];
    suffix4 = new int[size];
    suffix5 = new int[size];
    prefix2 = new int[size];
    prefix3 = new int[size];
    stem = new int[size];
    cluster = new int[size];
    kinds = new int[size];
    shape = new int[size];
    Clusters clusters = Clusters.standard();
    StringBuilder buffer = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      read(i, Typography.plain(words.get(i)), buffer);
    }
    for (int i = 0; i < words.size(); i++) {
      cluster[i] = clusters.of(lower[i]);
    }
    fill(root(), ROOT_HASH);
    fill(none(), NONE_HASH);
  }

  /** The numbers of these words; empty words are allowed. */
  public static Forms of(List<String> words) {
    return new Forms(List.copyOf(words));
  }

  /** The words themselves. */
  public List<String> words() {
    return words;
  }

  /** Number of words. */
  public int size() {
    return words.size();
  }

  /** The index that stands for the root. */
  public int root() {
    return words.size();
  }

  /** The index that stands for a word that is not there. */
  public int none() {
    return words.size() + 1;
  }

  /** The index itself where there is a word, {@link #none()} where there is not. */
  public int at(int index) {
    return index >= 0 && index < words.size() ? index : none();
  }

  private void read(int i, String form, StringBuilder small) {
    small.setLength(0);
    int characters = 0;
    for (int at = 0; at < form.length(); at++) {
      char c = form.charAt(at);
      characters |= kind(c, at);
      small.append(c >= '0' && c <= '9' ? '0' : Character.toLowerCase(c));
    }
    int length = form.length();
    word[i] = Hash.of(form);
    lower[i] = Hash.of(small);
    kinds[i] = WordKinds.standard().of(lower[i], small);
    suffix2[i] = end(small, 2);
    suffix3[i] = end(small, 3);
    suffix4[i] = end(small, 4);
    suffix5[i] = end(small, 5);
    prefix2[i] = Hash.of(form, 0, Math.min(2, length));
    prefix3[i] = Hash.of(form, 0, Math.min(3, length));
    stem[i] = Hash.of(small, 0, Math.min(4, small.length()));
    shape[i] = characters;
  }

  private static int end(CharSequence form, int letters) {
    return Hash.of(form, Math.max(0, form.length() - letters), form.length());
  }

  private static int kind(char c, int at) {
    if (c >= 'a' && c <= 'z') {
      return LOWER;
    }
    if (Character.isUpperCase(c)) {
      return at == 0 ? FIRST_UPPER : INNER_UPPER;
    }
    if (Character.isLetter(c)) {
      return LOWER;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return c == '-' ? HYPHEN : OTHER;
  }

  private void fill(int index, int hash) {
    int[][] all = {
      word, lower, suffix2, suffix3, suffix4, suffix5, prefix2, prefix3, stem, cluster, kinds
    };
    for (int[] column : all) {
      column[index] = hash;
    }
  }
}
