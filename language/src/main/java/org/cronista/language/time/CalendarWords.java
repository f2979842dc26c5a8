package org.cronista.language.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the months and the days of the week are called, in lower case. */
public final class CalendarWords {
  private static final List<String> MONTHS =
      List.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");

  private static final String SETIEMBRE = "setiembre"; // in Peru and Uruguay

  /** Months as dates cut them; agencies do it in English as well. */
  private static final Set<String> CUT =
      Set.of(
          "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "sept", "set", "oct",
          "nov", "dic", "jan", "apr", "aug", "dec");

  private static final int LETTERS = 3;

  private static final Set<String> WEEKDAYS =
      Set.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

  private CalendarWords() {}

  /** The month that has this for its whole name, from 1; 0 where none has. */
  public static int month(String word) {
    return MONTHS.indexOf(word.equals(SETIEMBRE) ? "septiembre" : word) + 1;
  }

  /** Whether a date may write a month so: whole or cut. */
  public static boolean monthInDate(String word) {
    return CUT.contains(word) || month(word) > 0;
  }

  /** Whether a word, in whatever case, begins with a month cut to three letters: "Junio". */
  public static boolean beginsAsMonth(String word) {
    return word.length() >= LETTERS
        && CUT.contains(word.substring(0, LETTERS).toLowerCase(Locale.ROOT));
  }

  /** Whether a day of the week is called so. */
  public static boolean weekday(String word) {
    return WEEKDAYS.contains(word);
  }
}
