package org.cronista.language.time;

import java.util.List;
import java.util.Set;

/** Words that are times by their shape: 2024-06-12, 12/6/2024, 08.00, XIX, 1º, '98. */
final class Shapes {
  /** The first of a month. */
  private static final Set<String> FIRST =
      Set.of("primero", "1.º", "1.°", "1o", "1o.", "1er", "1ro", "1°", "1º");

  private static final int LONGEST = 20; // septiembre-diciembre

  private static final String CLOCK_MARKS = ":.h,'’";

  /** What has a year that begins in one and ends in the next. */
  private static final Set<String> SEASONS =
      Set.of("bienio", "campaña", "curso", "ejercicio", "liga", "temporada", "temporadas");

  private Shapes() {}

  static void add(Written words, int i, List<Symbol> found) {
    String w = words.word(i);
    if (w.length() < 2 || w.length() > LONGEST) {
      if (w.length() == 1 && words.capital(i) && roman(w) > 0) {
        found.add(new Symbol("ROMAN", Integer.toString(roman(w)), 1));
      }
      return;
    }
    if (FIRST.contains(w)) {
      found.add(new Symbol("DAY", "1", 1));
    }
    char c = w.charAt(0);
    if (c == '\'' || c == '’') {
      int n = Numerals.digits(w.substring(1));
      if (w.length() == 3 && n >= 0) {
        found.add(new Symbol("YEAR", Integer.toString(n < 30 ? 2000 + n : 1900 + n), 1));
      }
    } else if (Character.isDigit(c)) {
      date(w, found);
      decimal(w, found);
      years(w, found);
      season(words, i, found);
      initials(words, i, found);
      range(w, found);
      clock(w, found);
    } else if (c == 'l' && w.length() == 4 && Numerals.digits(w.substring(1)) >= 900) {
      found.add(new Symbol("YEAR", "1" + w.substring(1), 1)); // typed for a one
    } else if (months(w, found)) {
      return;
    } else if (roman(w) > 0
        && (Character.isUpperCase(words.form(i).charAt(1))
            || words.word(i - 1).startsWith("siglo"))) {
      found.add(new Symbol("ROMAN", Integer.toString(roman(w)), 1));
    }
  }

  /** "3,5": digits, a mark, one or two more. */
  private static void decimal(String w, List<Symbol> found) {
    int mark = Math.max(w.indexOf(','), w.indexOf('.'));
    int after = w.length() - mark - 1;
    if (mark > 0
        && after >= 1
        && after <= 2
        && Numerals.digits(w.substring(0, mark)) >= 0
        && Numerals.digits(w.substring(mark + 1)) >= 0) {
      found.add(new Symbol("DECIMAL", w.replace(',', '.'), 1));
    }
  }

  /** "1998-1999", "1998/99". */
  private static void years(String w, List<Symbol> found) {
    boolean mark = w.length() > 4 && (w.charAt(4) == '-' || w.charAt(4) == '/');
    if (!mark || (w.length() != 9 && w.length() != 7)) {
      return;
    }
    int from = Numerals.digits(w.substring(0, 4));
    int to = Numerals.digits(w.substring(5));
    boolean shorter = w.length() == 7;
    if (shorter && (to < 0 || to <= 12)) {
      return; // a month
    }
    int last = shorter ? from / 100 * 100 + to : to;
    if (from >= 1000 && last > from && last <= 2100) {
      found.add(new Symbol("YEARS", "%04d/%04d".formatted(from, last), 1));
    }
  }

  /** "La temporada 99-00", "el curso 2000/01": what is a year of its own is told by two. */
  private static void season(Written words, int i, List<Symbol> found) {
    String w = words.word(i);
    int mark = Math.max(w.indexOf('-'), w.indexOf('/'));
    if ((mark != 2 && mark != 4) || w.length() != mark + 3) {
      return;
    }
    String noun = words.word(i - 1);
    if (!SEASONS.contains(noun) && !SEASONS.contains(words.word(i - 2))) {
      return;
    }
    int first = Numerals.digits(w.substring(0, mark));
    int second = Numerals.digits(w.substring(mark + 1));
    int from = mark == 4 ? first : first < 30 ? 2000 + first : 1900 + first;
    if (first >= 0 && second == (from + 1) % 100) {
      found.add(new Symbol("YEARS", "%04d/%04d".formatted(from, from + 1), 1));
    }
  }

  /** "El 12-M": a day and the first letter of its month. */
  private static void initials(Written words, int i, List<Symbol> found) {
    String w = words.word(i);
    int mark = w.indexOf('-');
    int day = mark < 1 || mark != w.length() - 2 ? 0 : Numerals.digits(w.substring(0, mark));
    if (day >= 1 && day <= 31 && Character.isUpperCase(words.form(i).charAt(mark + 1))) {
      found.add(new Symbol("INITIAL", day + w.substring(mark + 1), 1));
    }
  }

  /** "65-80 años": told by the less of the two. */
  private static void range(String w, List<Symbol> found) {
    int mark = w.indexOf('-');
    int from = mark < 1 || mark > 3 ? -1 : Numerals.digits(w.substring(0, mark));
    int to = from < 0 ? -1 : Numerals.digits(w.substring(mark + 1));
    if (from > 0 && to > from && to < 1000) {
      found.add(new Symbol("RANGE", Integer.toString(from), 1));
    }
  }

  /** "Enero-abril": the first and the last month. */
  private static boolean months(String w, List<Symbol> found) {
    int mark = Math.max(w.indexOf('-'), w.indexOf('/'));
    int from = mark < 1 ? 0 : CalendarWords.month(w.substring(0, mark));
    int to = from < 1 ? 0 : CalendarWords.month(w.substring(mark + 1));
    if (from < 1 || to <= from) {
      return false;
    }
    found.add(new Symbol("MONTHS", Integer.toString(from * 100 + to), 1));
    return true;
  }

  private static void date(String w, List<Symbol> found) {
    char mark = w.indexOf('-') > 0 ? '-' : w.indexOf('/') > 0 ? '/' : '.';
    int a = w.indexOf(mark);
    int b = w.indexOf(mark, a + 1);
    if (a <= 0 || b <= a + 1 || b == w.length() - 1) {
      return;
    }
    int x = Numerals.digits(w.substring(0, a));
    String middle = w.substring(a + 1, b);
    int y = Numerals.digits(middle);
    y = y < 0 ? roman(middle) : y; // 3-VI-1999
    int z = Numerals.digits(w.substring(b + 1));
    if (x >= 1000 && x <= 2100 && valid(x, y, z)) {
      found.add(new Symbol("DATE", iso(x, y, z), 1));
    } else if (z >= 1000 && z <= 2100 && valid(z, y, x)) {
      found.add(new Symbol("DATE", iso(z, y, x), 1));
    } else if (w.length() - b == 3 && z >= 0 && valid(z < 50 ? 2000 + z : 1900 + z, y, x)) {
      found.add(new Symbol("DATE", iso(z < 50 ? 2000 + z : 1900 + z, y, x), 1));
    }
  }

  private static boolean valid(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= java.time.YearMonth.of(year, month).lengthOfMonth();
  }

  private static String iso(int year, int month, int day) {
    return java.time.LocalDate.of(year, month, day).toString();
  }

  /** "08.00", "8:30", "20,30", "20'30", "15h", "15h30", "8:30h". */
  private static void clock(String w, List<Symbol> found) {
    int h = w.endsWith("h.") ? 2 : w.endsWith("h") ? 1 : 0;
    String digits = w.substring(0, w.length() - h);
    int mark = -1;
    for (int i = 0; i < digits.length() && mark < 0; i++) {
      mark = CLOCK_MARKS.indexOf(digits.charAt(i)) < 0 ? -1 : i;
    }
    int hour = Numerals.digits(mark < 0 ? digits : digits.substring(0, mark));
    int minute = mark < 0 ? 0 : Numerals.digits(digits.substring(mark + 1));
    boolean shaped =
        mark > 2
            ? false
            : mark > 0 ? digits.length() - mark == 3 : !digits.equals(w) && digits.length() <= 2;
    if (shaped && hour >= 0 && hour <= 24 && minute >= 0 && minute < 60) {
      found.add(new Symbol("CLOCK", "T%02d:%02d".formatted(hour, minute), 1));
    }
  }

  /** Value of a Roman number up to 30; 0 where it is none. */
  static int roman(String lower) {
    int total = 0;
    int before = 0;
    for (int i = lower.length() - 1; i >= 0; i--) {
      int n =
          switch (lower.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> -1;
          };
      if (n < 0) {
        return 0;
      }
      total += n < before ? -n : n;
      before = Math.max(before, n);
    }
    return total <= 30 ? total : 0;
  }
}
