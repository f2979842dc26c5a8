package org.cronista.model;

/**
 * Turns UTF-16 offsets of one text into Unicode code points, as they are written in every output.
 * Costs nothing for a text without supplementary characters; else a binary search per offset. Safe
 * for use by many threads.
 */
public final class CodePoints {
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  public static CodePoints of(CharSequence text) {
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (isLowHalf(text, i)) {
        n++;
      }
    }
    int[] halves = new int[n];
    for (int i = 1, k = 0; k < n; i++) {
      if (isLowHalf(text, i)) {
        halves[k++] = i;
      }
    }
    return new CodePoints(halves);
  }

  private static boolean isLowHalf(CharSequence text, int i) {
    return Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /** The number of code points before the UTF-16 offset {@code utf16}. */
  public int at(int utf16) {
    if (lowSurrogates.length == 0) {
      return utf16;
    }
    int found = java.util.Arrays.binarySearch(lowSurrogates, utf16);
    int before = found >= 0 ? found : -found - 1;
    return utf16 - before;
  }
}
