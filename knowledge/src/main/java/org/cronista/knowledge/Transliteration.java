package org.cronista.knowledge;

import java.util.Arrays;
import java.util.Set;

/**
 * Names that come from another script are written in as many ways as there are languages between:
 * Serguéi, Sergey, Sergei; Zelenski, Zelenskyy; Mohamed, Muhammad; Kim Jong-un, Kim Jong Un. What
 * they share is the skeleton of consonants, and that is what names are compared by here: vowels,
 * the glides y, j, h and kh inside a word, doubled letters and Arabic articles are left out, sounds
 * that the Latin scripts write in several ways are written in one.
 */
final class Transliteration {
  /** Consonants that a single name must have so that it is not taken for another's. */
  private static final int ENOUGH = 4;

  /** Countries whose people's names are not written in Latin letters at home. */
  private static final Set<String> OTHER_SCRIPTS =
      Set.of(
          "AFG", "ARE", "ARM", "AZE", "BGD", "BGR", "BHR", "BLR", "CYP", "DJI", "DZA", "EGY", "ERI",
          "ESH", "ETH", "GEO", "GRC", "IND", "IRN", "IRQ", "ISR", "JOR", "KAZ", "KGZ", "KWT", "LBN",
          "LBY", "LKA", "MAR", "MDV", "MKD", "MMR", "MNG", "MRT", "NPL", "OMN", "PAK", "PSE", "QAT",
          "RUS", "SAU", "SDN", "SOM", "SRB", "SUN", "SYR", "TJK", "TKM", "TUN", "UKR", "UZB",
          "YEM");

  private char[] letters = new char[16];
  private int length;

  /** Words of the name that the skeleton keeps. */
  private int words;

  /** Where the skeleton of the first of them ends. */
  private int first;

  static boolean applies(String country) {
    return OTHER_SCRIPTS.contains(country);
  }

  /**
   * Makes the skeleton of a name.
   *
   * @param folded the name in lower case without accents
   */
  Transliteration of(String folded) {
    length = 0;
    words = 0;
    first = 0;
    return then(folded);
  }

  /** Makes the skeleton of a name that goes on with more words. */
  Transliteration then(String folded) {
    int at = 0;
    while (at < folded.length()) {
      int end = end(folded, at);
      if (end > at && !article(folded, at, end)) {
        if (words++ > 0) {
          append(' ');
        }
        word(folded, at, end);
        first = words == 1 ? length : first;
      }
      at = end + 1;
    }
    return this;
  }

  /** Whether there is enough of a name to tell it from others. */
  boolean enough() {
    return words > 1 ? length >= ENOUGH : words == 1 && length > ENOUGH;
  }

  /** Makes the skeleton of the first word of a name, where it begins with no article. */
  Transliteration ofFirst(String folded) {
    length = 0;
    words = 0;
    int end = end(folded, 0);
    if (end > 0) {
      word(folded, 0, end);
    }
    return this;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** The hash of the skeleton. */
  long whole() {
    return hash(length);
  }

  /** The hash of the skeleton of the first word that is kept. */
  long head() {
    return hash(first);
  }

  private long hash(int end) {
    long hash = 0;
    for (int i = 0; i < end; i++) {
      hash = Folding.then(hash, letters[i]);
    }
    return hash;
  }

  /** The skeleton; empty where too little is left to tell the name from others. */
  @Override
  public String toString() {
    return enough() ? new String(letters, 0, length) : "";
  }

  /** Whether the first word of a folded name is none that a skeleton keeps. */
  static boolean beginsWithArticle(String folded) {
    return article(folded, 0, end(folded, 0));
  }

  private static int end(String folded, int from) {
    int end = from;
    while (end < folded.length() && !gap(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  /** "Al", "ad", "an", "ar", "as", "at", "az", "el", "ul"; "ash", "bin", "ben", "ibn". */
  private static boolean article(String s, int from, int to) {
    if (to - from == 2) {
      char a = s.charAt(from);
      char b = s.charAt(from + 1);
      return b == 'l'
          ? a == 'a' || a == 'e' || a == 'u'
          : a == 'a' && (b == 'd' || b == 'n' || b == 'r' || b == 's' || b == 't' || b == 'z');
    }
    return to - from == 3
        && (s.startsWith("ash", from)
            || s.startsWith("bin", from)
            || s.startsWith("ben", from)
            || s.startsWith("ibn", from));
  }

  private static boolean gap(char c) {
    return c == ' ' || c == '-' || c == '\'' || c == '’';
  }

  private void word(String s, int from, int to) {
    int i = from + begin(s, from, to);
    for (; i < to; i++) {
      char c = s.charAt(i);
      char next = i + 1 < to ? s.charAt(i + 1) : ' ';
      if (c == next || vowel(c) || c == 'y' || c == 'j' || c == 'h' || breath(s, i, to)) {
        continue;
      }
      if (next == 'h') {
        i++;
        switch (c) {
          case 'k', 'g' -> {} // a rough breath, which Spanish writes j
          case 's', 'c' -> put('c');
          case 'p' -> put('f');
          default -> put(one(c, next));
        }
      } else if ((c == 't' && (s.startsWith("tch", i) || s.startsWith("tsch", i)))
          || (c == 's' && s.startsWith("sch", i))) {
        put('c');
        i = s.indexOf("ch", i) + 1;
      } else if (c == 't' && (next == 's' || next == 'z')) {
        put('s');
        i++;
      } else if (c == 'd' && next == 'z') {
        put('s');
        i++;
      } else if (c == 'x') {
        put('k');
        put('s');
      } else {
        put(one(c, next));
      }
    }
  }

  /** The d of Rafsandyani, which is a j. */
  private static boolean breath(String s, int i, int to) {
    return i + 2 < to
        && s.charAt(i) == 'd'
        && (s.charAt(i + 1) == 'j' || s.charAt(i + 1) == 'y')
        && vowel(s.charAt(i + 2));
  }

  /** The first sound, which is kept though it be a vowel or a breath; how many letters it takes. */
  private int begin(String s, int from, int to) {
    char c = s.charAt(from);
    if ((s.startsWith("ye", from) || s.startsWith("yi", from)) && to - from > 2) {
      append('a'); // Yeltsin, Eltsin; Yitzhak, Itzhak
      return 2;
    }
    if (vowel(c)) {
      append('a');
      return 1;
    }
    if (c == 'j' || c == 'y' || c == 'h' || s.startsWith("kh", from) || s.startsWith("dj", from)) {
      append('h');
      return c == 'k' || c == 'd' ? 2 : 1;
    }
    return 0;
  }

  private static char one(char c, char next) {
    return switch (c) {
      case 'q' -> 'k';
      case 'c' -> next == 'e' || next == 'i' ? 's' : 'k';
      case 'w' -> 'v';
      case 'z', 'ç' -> 's';
      default -> c;
    };
  }

  private void put(char c) {
    if (length == 0 || letters[length - 1] != c) {
      append(c);
    }
  }

  private void append(char c) {
    if (length == letters.length) {
      letters = Arrays.copyOf(letters, 2 * length);
    }
    letters[length++] = c;
  }

  private static boolean vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
