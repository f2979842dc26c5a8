package org.cronista.coding.syntax;

import java.util.Locale;

/** Spelling without what headlines and hasty typing leave out. */
public final class Spelling {
  private static final Locale SPANISH = Locale.of("es");

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
    String lower = word.toLowerCase(SPANISH);
    for (int i = 0; i < lower.length(); i++) {
      if (plain(lower.charAt(i)) != lower.charAt(i)) {
        char[] folded = lower.toCharArray();
        for (int k = i; k < folded.length; k++) {
          folded[k] = plain(folded[k]);
        }
        return new String(folded);
      }
    }
    return lower;
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
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
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
