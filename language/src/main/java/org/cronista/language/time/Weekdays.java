package org.cronista.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/** Days of the week: the tense and the words about them tell which. */
final class Weekdays {
  private static final int HALF_A_WEEK = 3;

  /** Days back beyond which "este jueves" looks ahead. */
  private static final int FAR = 5;

  private static final int WEEK = 7;

  private Weekdays() {}

  static @Nullable Reading of(Match m, Context c) {
    return switch (m.rule().meaning()) {
      case "weekend" -> weekend(m, c);
      case "toldweekend" -> toldWeekend(c);
      case "someweekend" ->
          Reading.date("XXXX-WXX-WE", null, true, "fin de una semana desconocida");
      case "weekdayofweek" -> ofWeek(m, c);
      case "weekdaybeforelast" -> beforeLast(m, c);
      default -> weekday(m, c);
    };
  }

  private static Reading weekday(Match m, Context c) {
    int day = m.number("WEEKDAY", 1);
    LocalDate today = c.today();
    if (today == null || m.rule().id().equals("weekday-some")) {
      return Reading.date("XXXX-WXX-" + day, null, true, "día de una semana desconocida");
    }
    DayOfWeek weekday = DayOfWeek.of(day);
    LocalDate told = told(m, c, weekday);
    if (told != null) {
      return Reading.interval(DateInterval.day(told), true, "contado desde la fecha dicha antes");
    }
    LocalDate found;
    String why;
    if (m.has("NEXT") || m.has("que")) {
      found = today.with(TemporalAdjusters.next(weekday));
      why = "el primero después del " + today;
    } else if (m.has("LAST") || m.has("THAT")) {
      found = today.with(TemporalAdjusters.previous(weekday));
      why = "el último antes del " + today;
    } else if (c.direction() == Direction.FUTURE
        || (c.direction() == Direction.PRESENT && !m.has("THIS"))) {
      found = today.with(TemporalAdjusters.nextOrSame(weekday));
      why = "el verbo mira adelante desde el " + today;
    } else {
      LocalDate before = today.with(TemporalAdjusters.previousOrSame(weekday));
      long ago = today.toEpochDay() - before.toEpochDay();
      boolean past = c.direction() == Direction.PAST;
      // "este jueves" is never that of last week, whatever the tense of the verbs about it
      int near = m.has("THIS") ? HALF_A_WEEK - 1 : HALF_A_WEEK;
      boolean nearer = ago > near;
      boolean even = ago == near || ago == near + 1;
      boolean next = even ? besideTold(c, before, nearer) : nearer;
      boolean ahead = past ? m.has("THIS") && ago > FAR : next;
      found = ahead ? before.plusWeeks(1) : before;
      why =
          past && !ahead
              ? "el verbo está en pasado, contado desde el " + today
              : "el más cercano al " + today;
    }
    return Reading.interval(DateInterval.day(found), true, why);
  }

  /** "El lunes siguiente", "aquel lunes": counted from a day told before; null where none was. */
  private static @Nullable LocalDate told(Match m, Context c, DayOfWeek weekday) {
    DateInterval focus = c.focus();
    if (focus == null || focus.days() > WEEK) {
      return null;
    }
    if (Meanings.told(m, "NEXT")) {
      return focus.to().with(TemporalAdjusters.next(weekday));
    }
    if (Meanings.told(m, "LAST")) {
      return focus.from().with(TemporalAdjusters.previous(weekday));
    }
    LocalDate after = focus.from().with(TemporalAdjusters.nextOrSame(weekday));
    boolean same = focus.contains(after);
    if (m.has("THAT") && same) {
      return after;
    }
    // "el próximo lunes ... el martes": of what lies ahead the day beside it
    boolean ahead =
        c.today() != null
            && focus.from().isAfter(c.today())
            && focus.from().isBefore(c.today().plusWeeks(2));
    boolean plain = !m.has("LAST") && !m.has("NEXT") && !m.has("THIS") && !m.has("que");
    if (!plain || !ahead || c.direction() == Direction.PAST) {
      return null;
    }
    LocalDate before = after.minusWeeks(same ? 0 : 1);
    boolean nearer =
        focus.from().toEpochDay() - before.toEpochDay()
            < after.toEpochDay() - focus.from().toEpochDay();
    return nearer && before.isAfter(c.today()) ? before : after;
  }

  /** "Ese fin de semana": that of the week told before. */
  private static Reading toldWeekend(Context c) {
    DateInterval focus = c.focus();
    if (focus == null || focus.days() > WEEK) {
      return Reading.date("PAST_REF", null, true, "una fecha que el texto no da");
    }
    LocalDate saturday =
        focus.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    return Reading.date(
        Unit.week(saturday) + "-WE",
        new DateInterval(saturday, saturday.plusDays(1)),
        true,
        "de la semana dicha antes");
  }

  /**
   * Whether of two days about as far the one ahead is meant, being nearer to a day told just
   * before: after "el sábado" that lies ahead "el domingo" does.
   */
  private static boolean besideTold(Context c, LocalDate before, boolean otherwise) {
    DateInterval told = c.focus();
    LocalDate today = c.today();
    if (told == null
        || today == null
        || !told.isDay()
        || told.from().equals(today)
        || Math.abs(told.from().toEpochDay() - today.toEpochDay()) > WEEK) {
      return otherwise;
    }
    long back = Math.abs(told.from().toEpochDay() - before.toEpochDay());
    return back > Math.abs(told.from().toEpochDay() - before.toEpochDay() - WEEK);
  }

  /** "El lunes antepasado". */
  private static Reading beforeLast(Match m, Context c) {
    LocalDate today = c.today();
    int day = m.number("WEEKDAY", 1);
    return today == null
        ? Reading.date("XXXX-WXX-" + day, null, true, "día de una semana desconocida")
        : Reading.interval(
            DateInterval.day(
                today.with(TemporalAdjusters.previous(DayOfWeek.of(day))).minusWeeks(1)),
            true,
            "el penúltimo antes del " + today);
  }

  /** "El viernes de la semana pasada". */
  private static Reading ofWeek(Match m, Context c) {
    int day = m.number("WEEKDAY", 1);
    LocalDate today = c.today();
    if (today == null) {
      return Reading.date("XXXX-WXX-" + day, null, true, "día de una semana desconocida");
    }
    int shift = m.has("LAST") ? -1 : m.has("NEXT") || m.has("que") ? 1 : 0;
    DateInterval told = c.focus();
    boolean toldWeek = m.has("THAT") && told != null && told.days() <= WEEK;
    LocalDate found =
        (toldWeek && told != null ? told.from() : today)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(shift)
            .plusDays(day - 1);
    return Reading.interval(
        DateInterval.day(found), true, "en su semana, contada desde el " + today);
  }

  private static Reading weekend(Match m, Context c) {
    LocalDate today = c.today();
    if (today == null) {
      return Reading.date("XXXX-WXX-WE", null, true, "fin de una semana desconocida");
    }
    boolean over = c.direction() == Direction.PAST && today.getDayOfWeek().getValue() < 6;
    int shift = 0;
    boolean ahead = m.has("NEXT") || m.has("que");
    if (m.has("LAST") || (over && !ahead)) {
      shift = -1;
    } else if (ahead && today.getDayOfWeek().getValue() > 5) {
      shift = 1;
    }
    LocalDate saturday =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5).plusWeeks(shift);
    return Reading.date(
        Unit.week(saturday) + "-WE",
        new DateInterval(saturday, saturday.plusDays(1)),
        true,
        "contado desde el " + today);
  }
}
