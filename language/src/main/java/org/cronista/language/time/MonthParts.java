package org.cronista.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/** Weeks, halves and days of a month: "la primera semana de mayo", "el último viernes de abril". */
final class MonthParts {
  private static final int WEEK = 7;
  private static final int HALF = 15;

  /** Days that "los primeros días" and "los últimos días" are at most. */
  private static final int SOME = 10;

  private MonthParts() {}

  /** Whether a match names a part of its month. */
  static boolean names(Match m) {
    return m.rule().meaning().equals("monthweekend")
        || m.has("PARTOF")
        || m.has("día")
        || (m.has("ORD") && m.has("WEEKDAY"));
  }

  /** The part of the month that a match names; the whole month where it names none. */
  static @Nullable Reading of(Match m, Reading month) {
    DateInterval days = month.interval();
    if (!names(m) || (m.has("mes") && !m.has("WEEKDAY")) || days == null) {
      return month;
    }
    int n = m.has("LAST") ? -1 : m.number("ORD", m.has("FIRST") ? 1 : 0);
    if (m.has("WEEKDAY") || m.has("día")) {
      LocalDate day =
          m.has("WEEKDAY")
              ? days.from()
                  .with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(m.number("WEEKDAY", 1))))
              : n < 0 ? days.to() : days.from().plusDays(n - 1);
      return days.contains(day)
          ? Reading.interval(DateInterval.day(day), month.anchored(), month.why())
          : null;
    }
    if (m.rule().meaning().equals("monthweekend")) {
      LocalDate saturday =
          days.from().with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.SATURDAY));
      return days.contains(saturday)
          ? Reading.date(
              Unit.week(saturday) + "-WE",
              new DateInterval(saturday, saturday.plusDays(1)),
              month.anchored(),
              month.why())
          : null;
    }
    DateInterval part = part(days, m.value("PARTOF"), n);
    return part == null
        ? month
        : new Reading(
            month.type(),
            month.value(),
            n < 0 ? "END" : n == 1 ? "START" : null,
            part,
            month.anchored(),
            month.why());
  }

  private static @Nullable DateInterval part(DateInterval month, String unit, int n) {
    int length =
        switch (unit) {
          case "W" -> WEEK;
          case "X" -> SOME;
          default -> HALF;
        };
    if (n < 0 || (length == HALF && n == 2)) {
      LocalDate from =
          length == HALF ? month.from().plusDays(HALF) : month.to().minusDays(length - 1);
      return new DateInterval(from, month.to());
    }
    LocalDate from = month.from().plusDays((long) (n - 1) * length);
    if (n == 0 || !month.contains(from)) {
      return null;
    }
    LocalDate to = from.plusDays(length - 1);
    return new DateInterval(from, to.isAfter(month.to()) ? month.to() : to);
  }
}
