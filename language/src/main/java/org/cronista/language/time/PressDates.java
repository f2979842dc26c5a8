package org.cronista.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/** Dates as the press shortens them: "el 12-M", "enero-abril". */
final class PressDates {
  /** The first letters of the months, from January on. */
  private static final String MONTH_INITIALS = "efmamjjasond";

  private PressDates() {}

  /** "El 12-M": the day nearest of those in months that begin so. */
  static @Nullable Reading initials(Match m, Context c) {
    LocalDate today = c.today();
    String value = m.value("INITIAL");
    int day = Numerals.digits(value.substring(0, value.length() - 1));
    if (today == null) {
      return Reading.date("XXXX-XX-%02d".formatted(day), null, true, "faltan mes y año");
    }
    List<LocalDate> days = new ArrayList<>();
    for (int month = 1; month <= MONTH_INITIALS.length(); month++) {
      boolean begins = MONTH_INITIALS.charAt(month - 1) == value.charAt(value.length() - 1);
      for (int year = today.getYear() - 1; begins && year <= today.getYear() + 1; year++) {
        if (CalendarDates.valid(year, month, day)) {
          days.add(LocalDate.of(year, month, day));
        }
      }
    }
    return days.isEmpty()
        ? null
        : Reading.interval(
            DateInterval.day(CalendarDates.nearest(days.toArray(new LocalDate[0]), today)),
            true,
            "el más cercano al " + today);
  }

  /** "Enero-abril": from the first day of the one to the last of the other. */
  static @Nullable Reading months(Match m, Context c) {
    int first = m.number("MONTHS", 0) / 100;
    int last = m.number("MONTHS", 0) % 100;
    List<Symbol> symbols = new ArrayList<>(m.symbols());
    symbols.add(new Symbol("MONTH", Integer.toString(first), 1));
    Reading month = CalendarDates.month(new Match(m.rule(), m.from(), m.to(), symbols), c);
    DateInterval days = month == null ? null : month.interval();
    if (month == null || days == null) {
      return month;
    }
    int year = days.from().getYear();
    DateInterval end = DateInterval.month(year, last);
    return Reading.date(
        days.edtf() + "/" + end.edtf(),
        new DateInterval(days.from(), end.to()),
        month.anchored(),
        month.why());
  }
}
