package org.cronista.language.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cardinal numbers in Spanish words, up to the thousands, and in digits. */
final class Numerals {
  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("cero", 0),
          Map.entry("un", 1),
          Map.entry("uno", 1),
          Map.entry("una", 1),
          Map.entry("dos", 2),
          Map.entry("tres", 3),
          Map.entry("cuatro", 4),
          Map.entry("cinco", 5),
          Map.entry("seis", 6),
          Map.entry("siete", 7),
          Map.entry("ocho", 8),
          Map.entry("nueve", 9),
          Map.entry("diez", 10),
          Map.entry("once", 11),
          Map.entry("doce", 12),
          Map.entry("trece", 13),
          Map.entry("catorce", 14),
          Map.entry("quince", 15),
          Map.entry("dieciseis", 16),
          Map.entry("dieciséis", 16),
          Map.entry("diecisiete", 17),
          Map.entry("dieciocho", 18),
          Map.entry("diecinueve", 19),
          Map.entry("veintitantos", 20),
          Map.entry("veintitantas", 20),
          Map.entry("treintaitantos", 30),
          Map.entry("treintaitantas", 30),
          Map.entry("veintiun", 21),
          Map.entry("veintiún", 21),
          Map.entry("veintiuno", 21),
          Map.entry("veintiuna", 21),
          Map.entry("veintidos", 22),
          Map.entry("veintidós", 22),
          Map.entry("veintitres", 23),
          Map.entry("veintitrés", 23),
          Map.entry("veinticuatro", 24),
          Map.entry("veinticinco", 25),
          Map.entry("veintiseis", 26),
          Map.entry("veintiséis", 26),
          Map.entry("veintisiete", 27),
          Map.entry("veintiocho", 28),
          Map.entry("veintinueve", 29));
  private static final Map<String, Integer> TENS =
      Map.of(
          "veinte",
          20,
          "treinta",
          30,
          "cuarenta",
          40,
          "cincuenta",
          50,
          "sesenta",
          60,
          "setenta",
          70,
          "ochenta",
          80,
          "noventa",
          90);
  private static final Map<String, Integer> HUNDREDS =
      Map.ofEntries(
          Map.entry("cien", 100),
          Map.entry("ciento", 100),
          Map.entry("doscientos", 200),
          Map.entry("doscientas", 200),
          Map.entry("trescientos", 300),
          Map.entry("trescientas", 300),
          Map.entry("cuatrocientos", 400),
          Map.entry("cuatrocientas", 400),
          Map.entry("quinientos", 500),
          Map.entry("quinientas", 500),
          Map.entry("seiscientos", 600),
          Map.entry("seiscientas", 600),
          Map.entry("setecientos", 700),
          Map.entry("setecientas", 700),
          Map.entry("ochocientos", 800),
          Map.entry("ochocientas", 800),
          Map.entry("novecientos", 900),
          Map.entry("novecientas", 900));

  private Numerals() {}

  /** The number that begins at a word, the longest reading; null where there is none. */
  static @Nullable Symbol at(Written words, int from) {
    String word = words.word(from);
    if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
      int n = word.indexOf('.') > 0 ? thousands(word) : digits(word);
      boolean mil = n > 0 && n < 1000 && words.word(from + 1).equals("mil");
      return n < 0 ? null : millions(words, from, mil ? n * 1000 : n, mil ? 2 : 1);
    }
    int at = from;
    int total = 0;
    int below = below1000(words, at);
    int used = below < 0 ? 0 : length(words, at);
    at += used;
    if (words.word(at).equals("mil")) {
      total = 1000 * (used == 0 ? 1 : below);
      at++;
      int rest = below1000(words, at);
      if (rest >= 0) {
        total += rest;
        at += length(words, at);
      }
    } else if (used > 0) {
      total = below;
    }
    return at == from ? null : millions(words, from, total, at - from);
  }

  /** "Dos millones de años": the number in words or digits, times the millions after it. */
  private static Symbol millions(Written words, int from, int n, int length) {
    String next = words.word(from + length);
    boolean millions =
        (next.equals("millón") || next.equals("millones"))
            && words.word(from + length + 1).equals("de")
            && n > 0
            && n < 1000;
    return new Symbol(
        "NUM", Integer.toString(millions ? n * 1_000_000 : n), millions ? length + 2 : length);
  }

  /** "10.000": digits in groups of three; -1 where it is none. */
  private static int thousands(String word) {
    int group = 0;
    int n = 0;
    boolean first = true;
    for (int i = 0; i <= word.length(); i++) {
      char c = i < word.length() ? word.charAt(i) : '.';
      if (c == '.') {
        if (group == 0 || group > 3 || (!first && group != 3)) {
          return -1;
        }
        first = false;
        group = 0;
      } else if (c < '0' || c > '9' || n > 99_999_999) {
        return -1;
      } else {
        n = n * 10 + c - '0';
        group++;
      }
    }
    return n;
  }

  /** Value of a word of digits; -1 where it is none or beyond nine digits. */
  static int digits(String word) {
    if (word.isEmpty() || word.length() > 9) {
      return -1;
    }
    int n = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      n = n * 10 + c - '0';
    }
    return n;
  }

  private static int below1000(Written words, int at) {
    Integer hundreds = HUNDREDS.get(words.word(at));
    if (hundreds == null) {
      return below100(words, at);
    }
    int rest = below100(words, at + 1);
    return hundreds + Math.max(rest, 0);
  }

  private static int below100(Written words, int at) {
    Integer tens = TENS.get(words.word(at));
    if (tens == null) {
      return UNITS.getOrDefault(words.word(at), -1);
    }
    Integer unit = words.word(at + 1).equals("y") ? UNITS.get(words.word(at + 2)) : null;
    return unit != null && unit < 10 ? tens + unit : tens;
  }

  private static int length(Written words, int at) {
    int n = 0;
    if (HUNDREDS.containsKey(words.word(at))) {
      n++;
      if (below100(words, at + 1) < 0) {
        return n;
      }
    }
    if (TENS.containsKey(words.word(at + n))) {
      Integer unit = words.word(at + n + 1).equals("y") ? UNITS.get(words.word(at + n + 2)) : null;
      return n + (unit != null && unit < 10 ? 3 : 1);
    }
    return n + 1;
  }
}
