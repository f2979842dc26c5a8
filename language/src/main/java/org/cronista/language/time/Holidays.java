package org.cronista.language.time;

import java.time.LocalDate;
import java.util.List;
import org.cronista.knowledge.Commemoration;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * "La pasada Navidad", "Semana Santa": feasts, fixed or counted from Easter or the Islamic calendar
 * as {@link Commemoration} has them, some of more than one day ({@code E-7/0}, from the first day
 * to the last; the last counted like the first).
 */
final class Holidays {
  /** Days for which a feast that is over is meant without a verb that says so. */
  private static final int RECENT = 120;

  private Holidays() {}

  static @Nullable Reading of(Match m, Context c) {
    String rule = m.value("HOLIDAY");
    boolean fixed = Character.isDigit(rule.charAt(0));
    LocalDate today = c.today();
    int year = m.number("YEAR", 0);
    if (year > 0) {
      return reading(in(rule, year), false, "fiesta");
    }
    if (today == null) {
      return Reading.date(fixed ? "XXXX-" + rule : "XXXX-XX-XX", null, true, "falta el año");
    }
    boolean plain = !m.has("LAST") && !m.has("NEXT") && c.direction() == Direction.UNKNOWN;
    DateInterval near = plain || m.has("NEAREST") ? nearest(rule, today) : null;
    boolean past = near != null && near.to().isBefore(today.minusDays(RECENT));
    if (near != null && (m.has("NEAREST") || !past)) {
      return reading(near, true, "la más cercana al " + today);
    }
    DateInterval feast = in(rule, today.getYear());
    boolean back = m.has("LAST") || (c.direction() == Direction.PAST && !m.has("NEXT"));
    boolean ahead = m.has("NEXT") || c.direction() == Direction.FUTURE;
    if (back && feast != null && feast.from().isAfter(today)) {
      feast = in(rule, today.getYear() - 1);
    } else if (ahead && feast != null && feast.to().isBefore(today)) {
      feast = in(rule, today.getYear() + 1);
    }
    return reading(feast, true, CalendarDates.why(m, c, today));
  }

  private static @Nullable Reading reading(
      @Nullable DateInterval days, boolean anchored, String why) {
    return days == null ? null : Reading.interval(days, anchored, why);
  }

  private static @Nullable DateInterval nearest(String rule, LocalDate today) {
    DateInterval best = null;
    long least = Long.MAX_VALUE;
    for (int y = today.getYear() - 1; y <= today.getYear() + 1; y++) {
      DateInterval feast = in(rule, y);
      long far =
          feast == null ? Long.MAX_VALUE : Math.abs(feast.from().toEpochDay() - today.toEpochDay());
      if (far < least) {
        best = feast;
        least = far;
      }
    }
    return best;
  }

  private static @Nullable DateInterval in(String rule, int year) {
    int slash = rule.indexOf('/');
    LocalDate from = day(slash < 0 ? rule : rule.substring(0, slash), year);
    if (from == null || slash < 0) {
      return from == null ? null : DateInterval.day(from);
    }
    int last = Integer.parseInt(rule.substring(slash + 1));
    int sign = rule.charAt(1) == '-' ? -1 : 1;
    int first = rule.charAt(0) == 'E' ? Integer.parseInt(rule.substring(2, slash)) * sign : 1;
    return new DateInterval(from, from.plusDays(last - first));
  }

  private static @Nullable LocalDate day(String rule, int year) {
    return new Commemoration(rule, 0, "", List.of(), List.of()).in(year).orElse(null);
  }
}
