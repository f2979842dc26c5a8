package org.cronista.language.perceptron;

/**
 * Quotation marks, dashes and dots as the treebanks write them. The texts that the models learn
 * from know one kind of each; to the models the others shall be the same.
 */
final class Typography {
  private Typography() {}

  /** The word with plain marks; the word itself where it has no others. */
  static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (plain(word.charAt(i)) != word.charAt(i)) {
        return replaced(word);
      }
    }
    return word.equals("…") ? "..." : word;
  }

  private static String replaced(String word) {
    char[] letters = word.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = plain(letters[i]);
    }
    return new String(letters);
  }

  private static char plain(char c) {
    if (c < 128 && c != '`') {
      return c;
    }
    return switch (c) {
      case '«', '»', '“', '”', '„', '‟', '″', '＂' -> '"';
      case '‘', '’', '‚', '‛', '′', '´', '`', '‹', '›' -> '\'';
      case '–', '—', '―', '−', '‐', '‑' -> '-';
      default -> c;
    };
  }
}
