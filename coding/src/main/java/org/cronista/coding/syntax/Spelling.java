package org.cronista.coding.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Spelling without what headlines and hasty typing leave out. */
public final class Spelling {
  private static final Locale SPANISH = Locale.of("es");

  /** The letters of the first block folded. */
  private static final byte[] LATIN = latin();

  private Spelling() {}

  /**
   * Lower case without acute accents and diaeresis; the eñe stays ("CANCILLERÍA" and "cancilleria"
   * are one).
   */
  public static String fold(String word) {
    int plain = 0;
    while (plain < word.length() && word.charAt(plain) >= 'a' && word.charAt(plain) <= 'z') {
      plain++;
    }
    if (plain == word.length()) {
      return word;
    }
    byte[] latin = word.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = plain; i < latin.length; i++) {
      if (latin[i] == '?' && word.charAt(i) != '?') {
        return wide(word); // a letter of another block
      }
      latin[i] = LATIN[latin[i] & 0xFF];
    }
    return new String(latin, StandardCharsets.ISO_8859_1);
  }

  /** A letter in lower case without what {@link #fold(String)} leaves out. */
  public static char fold(char c) {
    return c < LATIN.length ? (char) (LATIN[c] & 0xFF) : plain(Character.toLowerCase(c));
  }

  private static String wide(String word) {
    char[] folded = word.toLowerCase(SPANISH).toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = plain(folded[i]);
    }
    return new String(folded);
  }

  private static byte[] latin() {
    byte[] folded = new byte[256];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = (byte) plain(Character.toLowerCase(c));
    }
    return folded;
  }

  private static char plain(char c) {
    return switch (c) {
      case 'á', 'à', 'â', 'ä' -> 'a';
      case 'é', 'è', 'ê', 'ë' -> 'e';
      case 'í', 'ì', 'î', 'ï' -> 'i';
      case 'ó', 'ò', 'ô', 'ö' -> 'o';
      case 'ú', 'ù', 'û', 'ü' -> 'u';
      default -> c;
    };
  }

  /** Whether a word of two letters or more is written in capitals throughout. */
  public static boolean capitals(String word) {
    return capitals(word, 0, word.length());
  }

  /** The same of a part of a text. */
  public static boolean capitals(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        letters++;
      }
    }
    return letters > 1;
  }

  public static boolean capitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
