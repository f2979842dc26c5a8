package org.cronista.language.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.DateInterval;

/**
 * The days of which a text has told the year: "el 20 de julio de 1944 ... la noche del 20 de julio"
 * is of 1944.
 */
final class ToldDays {
  private static final int MONTHS = 100; // month * 100 + day

  private final Map<Integer, Integer> years = new HashMap<>();

  /** "El pasado lunes ... el lunes": which one of each day of the week was told. */
  private final Map<Integer, LocalDate> weekdays = new HashMap<>();

  private final TimeRule year;
  private final TimeRule day;

  ToldDays(TimeRule year, TimeRule day) {
    this.year = year;
    this.day = day;
  }

  /**
   * A day of the week that no verb tells the side of, where it was told before which one it is; as
   * it is where it was not.
   */
  Piece sameWeekday(Piece p) {
    Match m = p.main();
    LocalDate told = alone(p) ? weekdays.get(m.number("WEEKDAY", 0)) : null;
    if (told == null) {
      return p;
    }
    Symbol date = new Symbol("DATE", told.toString(), 1);
    return new Piece(
        p.from(),
        p.to(),
        new Match(day, m.from(), m.to(), List.of(date)),
        null,
        p.time(),
        p.edge());
  }

  private static boolean alone(Piece p) {
    Match m = p.main();
    return p.meaning().equals("weekday")
        && !m.has("LAST")
        && !m.has("NEXT")
        && !m.has("THIS")
        && !m.has("THAT")
        && !m.has("que");
  }

  /** The expression with the year that was told of its day; as it is where none was. */
  Piece of(Piece p) {
    if (years.isEmpty() || !plain(p)) {
      return p;
    }
    Match m = p.main();
    Integer told = years.get(key(m.number("MONTH", 0), m.number("DAY", 0)));
    return told == null
        ? p
        : new Piece(
            p.from(),
            p.to(),
            m,
            new Match(
                year, p.from(), p.to(), List.of(new Symbol("YEAR", Integer.toString(told), 1))),
            p.time(),
            p.edge());
  }

  /** Keeps the day of an expression that tells its year or which one is meant. */
  void add(Piece p, Reading r) {
    DateInterval days = r.interval();
    boolean weekday = p.meaning().equals("weekday") && !alone(p);
    if (weekday && days != null && days.isDay()) {
      weekdays.put(days.from().getDayOfWeek().getValue(), days.from());
    }
    if (p.meaning().equals("date") && days != null && days.isDay() && !plain(p)) {
      years.put(
          key(days.from().getMonthValue(), days.from().getDayOfMonth()), days.from().getYear());
    }
  }

  private static int key(int month, int day) {
    return month * MONTHS + day;
  }

  /** Day and month alone. */
  private static boolean plain(Piece p) {
    Match m = p.main();
    return p.meaning().equals("date")
        && p.yearless()
        && m.has("MONTH")
        && !m.has("LAST")
        && !m.has("NEXT")
        && !m.has("THIS")
        && !m.has("WEEKDAY");
  }
}
