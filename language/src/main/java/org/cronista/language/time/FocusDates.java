package org.cronista.language.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/** Dates that repeat one told before: "el mismo período de 2019", "aquel verano". */
final class FocusDates {
  private FocusDates() {}

  /** "El mismo período de 2019", "igual mes del año pasado": what was told last, in that year. */
  static @Nullable Reading samePeriod(Match m, Context c) {
    LocalDate today = c.today();
    DateInterval focus = c.focus();
    int year = m.number("YEAR", 0);
    if (year == 0) {
      boolean told = m.value("LAST").equals("F") && focus != null;
      if (!told && today == null) {
        return Reading.date("XXXX", null, true, "falta el año");
      }
      year =
          (told && focus != null ? focus.from() : today == null ? LocalDate.MIN : today).getYear()
              - 1;
    }
    if (year < 1) {
      return null;
    }
    String unit =
        m.has("mes")
            ? "M"
            : m.has("bimestre")
                ? "2M"
                : m.has("trimestre")
                    ? "3M"
                    : m.has("semestre")
                        ? "6M"
                        : m.has("semana") ? "W" : m.has("día") ? "D" : unit(focus);
    if (focus == null || unit.equals("Y")) {
      return Reading.interval(DateInterval.year(year), true, "el año dicho");
    }
    LocalDate first = focus.from().withYear(year);
    DateInterval days =
        unit.isEmpty()
            ? new DateInterval(first, focus.to().plusYears(year - focus.from().getYear()))
            : Unit.whole(first, unit);
    return Reading.date(
        unit.isEmpty() ? days.edtf() : Unit.value(days, unit),
        days,
        true,
        focus + ", la fecha dicha antes, en " + year);
  }

  /** "El 20 de ese mes": that of the month told before. */
  static @Nullable Reading dayOfMonth(Match m, Context c) {
    DateInterval focus = c.focus();
    boolean month = focus != null && !focus.to().isAfter(focus.from().plusMonths(1));
    if (focus == null || !month) {
      return Reading.date(
          "XXXX-XX-%02d".formatted(m.number("DAY", 1)), null, true, "un mes que el texto no da");
    }
    YearMonth told = YearMonth.from(focus.from());
    int day = m.number("DAY", 1);
    return told.isValidDay(day)
        ? Reading.interval(DateInterval.day(told.atDay(day)), true, "del mes dicho antes, " + told)
        : null;
  }

  /** The unit of the calendar that an interval fills; empty where none is. */
  static String unit(@Nullable DateInterval days) {
    if (days == null) {
      return "Y";
    }
    for (String unit : new String[] {"D", "M", "3M", "6M", "Y"}) {
      if (Unit.whole(days.from(), unit).equals(days)) {
        return unit;
      }
    }
    return "";
  }

  /** "Aquel mes de mayo": that of the year told before, else the last one. */
  static @Nullable Reading month(Match m, Context c) {
    DateInterval focus = c.focus();
    if (focus == null || focus.from().getYear() != focus.to().getYear()) {
      return CalendarDates.month(m, c);
    }
    int year = focus.from().getYear();
    return Reading.interval(
        DateInterval.month(year, m.number("MONTH", 1)), true, "del año dicho antes, " + year);
  }

  /** "Aquel verano": that of the year told before. */
  static Reading season(Match m, Context c) {
    DateInterval focus = c.focus();
    String season = m.value("SEASON");
    if (focus == null || focus.from().getYear() != focus.to().getYear()) {
      return Reading.date("XXXX-" + season, null, true, "un año que el texto no da");
    }
    int year = focus.from().getYear();
    return Reading.date(
        year + "-" + season,
        CalendarDates.season(year, season),
        true,
        "del año dicho antes, " + year);
  }
}
