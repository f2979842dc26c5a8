package org.cronista.language.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.DateInterval;
import org.cronista.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A time expression before it is read: a match with what stands about it.
 *
 * @param from first word
 * @param to one past the last word
 * @param main what names the day, month or stretch
 * @param year what names its year; null where nothing does
 * @param time what names the hour, the part of the day or of a longer stretch; null where nothing
 *     does
 * @param edge START, MID or END ("a finales de"); null where none
 */
record Piece(
    int from,
    int to,
    Match main,
    @Nullable Match year,
    @Nullable Match time,
    @Nullable String edge) {
  private static final Map<String, UnaryOperator<DateInterval>> EDGES =
      new TreeMap<>(
          Map.of(
              "START",
              days -> third(days, 0),
              "MID",
              days -> third(days, 1),
              "END",
              days -> third(days, 2)));

  Piece(Match main) {
    this(main.from(), main.to(), main, null, null, edge(main));
  }

  private static @Nullable String edge(Match m) {
    if (m.rule().id().equals("decade-years-first") || m.rule().id().startsWith("part-decade")) {
      return m.has("FIRST") ? "START" : "END";
    }
    boolean halfYear = m.has("HALF") && m.value("UNIT").equals("Y");
    return m.has("EDGE") ? m.value("EDGE") : m.has("HALF") && !halfYear ? m.value("HALF") : null;
  }

  String meaning() {
    return main.rule().meaning();
  }

  /** Whether it names a day. */
  boolean day() {
    return switch (meaning()) {
      case "day",
          "date",
          "dayofmonth",
          "dayoftoldmonth",
          "weekday",
          "weekdayofweek",
          "deictic",
          "deictic2",
          "deictic-2" ->
          true;
      default -> false;
    };
  }

  /** Whether it names a day, a month, a season or a year, by itself or counted from one told. */
  boolean dated() {
    return day()
        || switch (meaning()) {
          case "month", "season", "year", "yeartwo", "unit", "unitthis", "unitnext", "weekend" ->
              true;
          default -> false;
        };
  }

  /** Whether it names a stretch of the calendar that has parts: a year, a decade. */
  boolean period() {
    return switch (meaning()) {
      case "year",
          "yeartwo",
          "unit",
          "unitthis",
          "unitnext",
          "decade",
          "decadeyear",
          "century",
          "thiscentury" ->
          edge == null && !main.value("UNIT").equals("D");
      default -> false;
    };
  }

  /** Whether it names an hour by the clock and no day. */
  boolean clock() {
    return switch (meaning()) {
      case "clock", "clockzone", "hourzone" -> true;
      default -> false;
    };
  }

  /** Whether it names an hour or a part of some day. */
  boolean hour() {
    return switch (meaning()) {
      case "part", "clock", "clockzone", "hourpart", "hourzone" -> true;
      default -> false;
    };
  }

  /** "Las primeras horas" of some day. */
  boolean firstHours() {
    return meaning().equals("lastunits")
        && (main.has("FIRST") || main.value("LAST").equals("U"))
        && (main.value("UNITS").equals("TH") && !main.has("NUM"));
  }

  boolean yearless() {
    return switch (meaning()) {
      case "date", "month", "monthday", "monthweekday", "monthweekend", "season", "quarter" ->
          !main.has("YEAR") && !main.has("YEAR2") && year == null;
      default -> false;
    };
  }

  boolean namesYear() {
    return meaning().equals("year")
        || ((meaning().startsWith("unit") || meaning().equals("focus")) // "mayo de ese año"
            && (main.value("UNIT").equals("Y") || main.has("año"))
            && edge == null);
  }

  @Nullable Reading read(Context c) {
    Context at = c;
    if (year != null) {
      Reading y = Meanings.of(year, c);
      DateInterval days = y == null ? null : y.interval();
      if (days != null) {
        return around(inYear(days.from().getYear()), c);
      }
      at = c.on(null);
    }
    Reading r = Meanings.of(main, at);
    return around(r != null && hour() && !meaning().equals("part") ? onDay(r, c) : r, c);
  }

  /** An hour without a day is the focused day's where that is a day, else the day of reading's. */
  private static Reading onDay(Reading hour, Context c) {
    DateInterval focus = c.focus();
    DateInterval today = c.today() == null ? null : DateInterval.day(c.today());
    DateInterval day = focus != null && focus.isDay() ? focus : today;
    return day == null
        ? hour
        : new Reading(
            TimeExpression.Type.TIME,
            day + hour.value(),
            null,
            day,
            true,
            "hora del día del que se habla");
  }

  private @Nullable Reading inYear(int y) {
    String why = "en " + y;
    return switch (meaning()) {
      case "month", "monthday", "monthweekday", "monthweekend" ->
          MonthParts.of(
              main, Reading.interval(DateInterval.month(y, main.number("MONTH", 1)), true, why));
      case "season" -> {
        String season = main.value("SEASON");
        yield Reading.date(y + "-" + season, CalendarDates.season(y, season), true, why);
      }
      case "quarter" -> {
        String unit = Meanings.quarter(main);
        int count = 12 / (unit.charAt(0) - '0');
        int ord = main.number("ORD", 1);
        yield ord > count ? null : CalendarDates.in(y, unit, ord < 0 ? count : ord, why);
      }
      default -> {
        String value =
            "%04d-%02d-%02d"
                .formatted(
                    y,
                    main.number(main.has("MONTH3") ? "MONTH3" : "MONTH", 1),
                    main.number("DAY", 1));
        DateInterval day = DateInterval.parse(value).orElse(null);
        yield day == null ? null : Reading.interval(day, true, why);
      }
    };
  }

  private @Nullable Reading around(@Nullable Reading r, Context c) {
    if (r == null) {
      return null;
    }
    Reading result = r;
    if (time != null && !day() && UnitParts.names(time)) {
      Reading part = UnitParts.of(time, r);
      result = part == null ? r : part;
    } else if (time != null) {
      Reading t = Meanings.of(time, c);
      result =
          t == null
              ? r
              : r.value().equals("PAST_REF")
                  ? t
                  : new Reading(
                      r.type() == TimeExpression.Type.SET ? r.type() : TimeExpression.Type.TIME,
                      r.value()
                          + (t.type() == TimeExpression.Type.TIME
                              ? t.value()
                              : time.has("LAST") ? "TNI" : "TMO"),
                      r.mod(),
                      r.interval(),
                      true,
                      r.why());
    }
    DateInterval days = result.interval();
    if (edge != null && days != null) {
      DateInterval part = edge(days, edge);
      result =
          new Reading(result.type(), result.value(), edge, part, result.anchored(), result.why());
    }
    return edge == null ? result : result.withMod(edge);
  }

  /** The first, middle or last third of a stretch of days. */
  static DateInterval edge(DateInterval days, String edge) {
    return EDGES.getOrDefault(edge, UnaryOperator.identity()).apply(days);
  }

  private static DateInterval third(DateInterval days, int which) {
    long n = days.days();
    LocalDate from = days.from().plusDays(n * which / 3);
    LocalDate to = days.from().plusDays(n * (which + 1) / 3 - 1);
    return to.isBefore(from) ? days : new DateInterval(from, to);
  }
}
