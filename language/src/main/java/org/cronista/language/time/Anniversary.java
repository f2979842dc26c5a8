package org.cronista.language.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * The time that a sentence counts since an event: "50 aniversario de", "al cumplirse treinta años",
 * "a dos años del inicio de", "seis meses después de".
 *
 * @param count how many
 * @param unit years or months
 * @param how how exact the press is with it
 * @param words which, as the text has them
 * @param event the first word of what is counted from, and {@code end} the word after its last;
 *     both -1 where the event is told elsewhere in the sentence
 */
record Anniversary(int count, ChronoUnit unit, How how, String words, int event, int end) {
  /** How near to the day such words are written. */
  enum How {
    /** "En el 20 aniversario de": on the day or the days after it. */
    FEAST(0, 3),
    /** "A dos años de": about the day. */
    ABOUT(10, 20),
    /** "Treinta años después de": in the months about it. */
    AFTER(30, 183);

    private final int before;
    private final int after;

    How(int before, int after) {
      this.before = before;
      this.after = after;
    }
  }

  /** "20 años de prisión por los atentados". */
  private static final Set<String> OTHER =
      Set.of("prision", "carcel", "reclusion", "presidio", "condena", "edad", "trabajo");

  /** Words from the first of what is counted from to its last. */
  private static final int REACH = 14;

  /** The first such count of a sentence; null where there is none. */
  static @Nullable Anniversary in(Folded f) {
    for (int i = 0; i < f.size(); i++) {
      String w = f.word(i);
      Anniversary a = null;
      if (w.startsWith("aniversario")) {
        a = feast(f, i);
      } else if (jubilee(w) > 0) {
        a = of(f, jubilee(w), ChronoUnit.YEARS, How.FEAST, i, i + 1);
      } else if (w.startsWith("cumpl") || w.startsWith("conmemora")) {
        a = completed(f, i);
      } else {
        a = since(f, i);
      }
      if (a != null) {
        return a;
      }
    }
    return null;
  }

  /** The days on which a report that counts so from a day can have been published. */
  DateInterval window(LocalDate from) {
    LocalDate day = from.plus(count, unit);
    return new DateInterval(day.minusDays(how.before), day.plusDays(how.after));
  }

  /** "El 20 aniversario", "el quinto aniversario", "el XX aniversario". */
  private static @Nullable Anniversary feast(Folded f, int at) {
    for (int k = Math.max(0, at - 2); k < at; k++) {
      int n = number(f, k);
      if (n > 0) {
        return of(f, n, ChronoUnit.YEARS, How.FEAST, k, at + 1);
      }
    }
    return null;
  }

  private static int number(Folded f, int at) {
    String word = f.word(at);
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    int n = digits > 0 && digits < 4 ? Numerals.digits(word.substring(0, digits)) : -1;
    if (n < 0) {
      n = ordinal(word);
    }
    return n > 0 ? n : f.roman(at);
  }

  /** "Se cumplen 20 años", "al cumplirse hoy medio siglo". */
  private static @Nullable Anniversary completed(Folded f, int at) {
    for (int k = at + 1; k < Math.min(f.size(), at + 4); k++) {
      Count c = count(f, k);
      if (c != null) {
        return of(f, c.n, c.unit, How.FEAST, k, c.end);
      }
    }
    return null;
  }

  /** "A dos años de", "treinta años después de": only before what is counted from. */
  private static @Nullable Anniversary since(Folded f, int at) {
    boolean to = f.word(at).equals("a");
    int begin = to ? at + 1 : at;
    Count c = count(f, begin);
    if (c == null) {
      return null;
    }
    boolean after = f.word(c.end).equals("despues");
    int of = after ? c.end + 1 : c.end;
    if (!(to || after) || !genitive(f, of)) {
      return null;
    }
    return of(f, c.n, c.unit, after ? How.AFTER : How.ABOUT, begin, of);
  }

  /** A number of years or months, and the word after it. */
  private record Count(int n, ChronoUnit unit, int end) {}

  private static @Nullable Count count(Folded f, int at) {
    if (f.word(at).equals("medio") && f.word(at + 1).equals("siglo")) {
      return new Count(50, ChronoUnit.YEARS, at + 2);
    }
    int n;
    int length = 1;
    if (f.word(at).equals("un")) {
      n = 1;
    } else {
      Symbol number = f.number(at);
      if (number == null) {
        return null;
      }
      n = number.number();
      length = number.length();
    }
    String unit = f.word(at + length);
    boolean years = unit.equals("ano") || unit.equals("anos");
    if (n < 1 || n > 600 || !(years || unit.equals("mes") || unit.equals("meses"))) {
      return null;
    }
    return new Count(n, years ? ChronoUnit.YEARS : ChronoUnit.MONTHS, at + length + 1);
  }

  private static @Nullable Anniversary of(
      Folded f, int n, ChronoUnit unit, How how, int from, int end) {
    if (!genitive(f, end) && !f.word(end).equals("desde")) {
      return new Anniversary(n, unit, how, f.asWritten(from, end), -1, -1);
    }
    int event = end + 1;
    if (OTHER.contains(f.word(event))) {
      return null;
    }
    int stop = event;
    while (stop < Math.min(f.size(), event + REACH) && !breaks(f.word(stop))) {
      stop++;
    }
    return new Anniversary(n, unit, how, f.asWritten(from, end), event, stop);
  }

  private static boolean genitive(Folded f, int at) {
    return f.word(at).equals("de") || f.word(at).equals("del");
  }

  private static boolean breaks(String word) {
    return !word.isEmpty() && ",;:.!?".indexOf(word.charAt(0)) >= 0;
  }

  private static int jubilee(String word) {
    return switch (word) {
      case "cincuentenario" -> 50;
      case "centenario" -> 100;
      case "sesquicentenario" -> 150;
      case "bicentenario" -> 200;
      default -> 0;
    };
  }

  private static int ordinal(String word) {
    return switch (word) {
      case "primer" -> 1;
      case "segundo" -> 2;
      case "tercer" -> 3;
      case "cuarto" -> 4;
      case "quinto", "cinco" -> 5;
      case "sexto" -> 6;
      case "septimo" -> 7;
      case "octavo" -> 8;
      case "noveno" -> 9;
      case "decimo", "diez" -> 10;
      case "vigesimo", "veinte" -> 20;
      case "trigesimo", "treinta" -> 30;
      case "cuadragesimo", "cuarenta" -> 40;
      case "quincuagesimo", "cincuenta" -> 50;
      default -> 0;
    };
  }
}
