package org.cronista.knowledge;

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

  private static final Set<String> ARTICLES =
      Set.of("al", "ad", "an", "ar", "as", "ash", "at", "az", "el", "ul", "bin", "ben", "ibn");

  private Transliteration() {}

  static boolean applies(String country) {
    return OTHER_SCRIPTS.contains(country);
  }

  /**
   * The skeleton of a name; empty where too little is left to tell it from others.
   *
   * @param folded the name in lower case without accents
   */
  static String skeleton(String folded) {
    StringBuilder all = new StringBuilder(folded.length());
    int words = 0;
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      while (end < folded.length() && !gap(folded.charAt(end))) {
        end++;
      }
      if (end > at && !ARTICLES.contains(folded.substring(at, end))) {
        if (words++ > 0) {
          all.append(' ');
        }
        word(folded, at, end, all);
      }
      at = end + 1;
    }
    boolean enough = words > 1 ? all.length() >= ENOUGH : words == 1 && all.length() > ENOUGH;
    return enough ? all.toString() : "";
  }

  /** The skeleton of the first word of a name, where it begins with no article. */
  static String head(String folded) {
    int end = 0;
    while (end < folded.length() && !gap(folded.charAt(end))) {
      end++;
    }
    StringBuilder head = new StringBuilder(end);
    if (end > 0) {
      word(folded, 0, end, head);
    }
    return head.toString();
  }

  /** Whether the first word of a folded name is none that a skeleton keeps. */
  static boolean beginsWithArticle(String folded) {
    int end = 0;
    while (end < folded.length() && !gap(folded.charAt(end))) {
      end++;
    }
    return ARTICLES.contains(folded.substring(0, end));
  }

  private static boolean gap(char c) {
    return c == ' ' || c == '-' || c == '\'' || c == '’';
  }

  private static void word(String s, int from, int to, StringBuilder out) {
    int i = from + begin(s, from, to, out);
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
          case 's', 'c' -> put('c', out);
          case 'p' -> put('f', out);
          default -> put(one(c, next), out);
        }
      } else if ((c == 't' && (s.startsWith("tch", i) || s.startsWith("tsch", i)))
          || (c == 's' && s.startsWith("sch", i))) {
        put('c', out);
        i = s.indexOf("ch", i) + 1;
      } else if (c == 't' && (next == 's' || next == 'z')) {
        put('s', out);
        i++;
      } else if (c == 'd' && next == 'z') {
        put('s', out);
        i++;
      } else if (c == 'x') {
        put('k', out);
        put('s', out);
      } else {
        put(one(c, next), out);
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
  private static int begin(String s, int from, int to, StringBuilder out) {
    char c = s.charAt(from);
    if ((s.startsWith("ye", from) || s.startsWith("yi", from)) && to - from > 2) {
      out.append('a'); // Yeltsin, Eltsin; Yitzhak, Itzhak
      return 2;
    }
    if (vowel(c)) {
      out.append('a');
      return 1;
    }
    if (c == 'j' || c == 'y' || c == 'h' || s.startsWith("kh", from) || s.startsWith("dj", from)) {
      out.append('h');
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

  private static void put(char c, StringBuilder out) {
    if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
      out.append(c);
    }
  }

  private static boolean vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
