package org.cronista.knowledge;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Spelling without regard to case and accents: a phrase in lower case, without accents but for the
 * tilde of ñ, which makes another letter; and the hash of that, which needs no copy of the phrase.
 */
final class Folding {
  private Folding() {}

  /** Lower case, no accents; the tilde of ñ stays. */
  static String fold(String text) {
    int length = text.length();
    int i = 0;
    while (i < length && plain(text.charAt(i))) {
      i++;
    }
    if (i == length) {
      return text;
    }
    byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1); // a copy, not a loop
    for (; i < length; i++) {
      byte b = latin[i];
      if (b == '?') {
        return wide(text); // or a letter of another block
      }
      latin[i] = (byte) Letters.PLAIN[b & 0xFF];
    }
    return new String(latin, StandardCharsets.ISO_8859_1);
  }

  private static String wide(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (c < Letters.PLAIN.length) {
        folded[i] = Letters.PLAIN[c];
      } else if (!mark(c)) {
        return slow(text); // combining accents, other scripts
      }
    }
    return new String(folded);
  }

  /** Apostrophes, quotes and dashes, which no accent stands on: not worth the JDK's tables. */
  private static boolean mark(char c) {
    return (c >= '\u02B0' && c < '\u0300') || (c >= '\u2010' && c <= '\u2027');
  }

  private static boolean plain(char c) {
    return c < 128 && !(c >= 'A' && c <= 'Z');
  }

  private static String slow(String text) {
    String lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    StringBuilder b = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c < Letters.PLAIN.length) {
        b.append(Letters.PLAIN[c]);
      } else {
        b.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
      }
    }
    return b.toString();
  }

  /** The hash of a phrase folded. */
  static long hash(String phrase) {
    return hash(0, phrase);
  }

  /** The hash of a phrase that goes on with a word, without a blank between. */
  static long hash(long before, String word) {
    long hash = before;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < Letters.PLAIN.length) {
        hash = then(hash, Letters.PLAIN[c]);
      } else if (mark(c)) {
        hash = then(hash, c);
      } else {
        return folded(before, fold(word));
      }
    }
    return hash;
  }

  private static long folded(long before, String folded) {
    long hash = before;
    for (int i = 0; i < folded.length(); i++) {
      hash = then(hash, folded.charAt(i));
    }
    return hash;
  }

  /** The hash of what goes on with a folded letter. */
  static long then(long hash, char folded) {
    return 31 * hash + folded;
  }

  /** A letter folded, of those below {@link #LETTERS}. */
  static char fold(char c) {
    return Letters.PLAIN[c];
  }

  /** Letters from here on are folded with those around them. */
  static final int LETTERS = 0x250;

  /** The letters of the Latin blocks in lower case without what stands on or in them. */
  private static final class Letters {
    private static final String ACCENTED =
        "àáâãäåāăą"
            + "çćĉċč"
            + "ďđð"
            + "èéêëēĕėęě"
            + "ĝğġģ"
            + "ĥħ"
            + "ìíîïĩīĭįı"
            + "ĵ"
            + "ķ"
            + "ĺļľŀł"
            + "ńņňŉ"
            + "òóôõöøōŏő"
            + "ŕŗř"
            + "śŝşšș"
            + "ţťŧț"
            + "ùúûüũūŭůűų"
            + "ŵ"
            + "ýÿŷ"
            + "źżž";
    private static final String BASE =
        "aaaaaaaaa"
            + "ccccc"
            + "ddd"
            + "eeeeeeeee"
            + "gggg"
            + "hh"
            + "iiiiiiiii"
            + "j"
            + "k"
            + "lllll"
            + "nnnn"
            + "ooooooooo"
            + "rrr"
            + "sssss"
            + "tttt"
            + "uuuuuuuuuu"
            + "w"
            + "yyy"
            + "zzz";

    static final char[] PLAIN = plain();

    private static char[] plain() {
      char[] plain = new char[LETTERS];
      for (char c = 0; c < plain.length; c++) {
        plain[c] = Character.toLowerCase(c);
      }
      for (int i = 0; i < ACCENTED.length(); i++) {
        plain[ACCENTED.charAt(i)] = BASE.charAt(i);
      }
      for (char c = 0; c < plain.length; c++) {
        char lower = Character.toLowerCase(c);
        plain[c] = lower < plain.length ? plain[lower] : lower;
      }
      return plain;
    }
  }
}
