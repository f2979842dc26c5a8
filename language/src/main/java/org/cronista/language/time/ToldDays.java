package org.cronista.language.time;

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
  private final TimeRule year;

  ToldDays(TimeRule year) {
    this.year = year;
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
