package org.cronista.language.time;

import java.time.LocalDate;
import java.util.List;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.DateInterval;
import org.cronista.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What a matched rule means on a day: the meanings that {@code time-rules.tsv} names. */
final class Meanings {
  /** Dates back that "ese mes" and the like can still mean. */
  private static final int NEAR = 20;

  private Meanings() {}

  /** The meaning; null where the words are no time expression after all (31 de febrero). */
  static @Nullable Reading of(Match m, Context c) {
    return switch (m.rule().meaning()) {
      case "day",
          "date",
          "dayofmonth",
          "dayoftoldmonth",
          "month",
          "monthday",
          "monthweekday",
          "monthweekend",
          "monthsrange",
          "initials",
          "sameperiod",
          "toldmonth",
          "toldseason",
          "year",
          "yeartwo",
          "decade",
          "decadeyear",
          "century",
          "season",
          "quarter" ->
          CalendarDates.of(m, c);
      case "centurybefore" ->
          Reading.of(
              TimeExpression.Type.DATE,
              "BC%02d00".formatted(m.number("ROMAN", 1)),
              "siglo antes de Cristo");
      case "yearafter" -> {
        int year = m.number("NUM", 0);
        yield year < 1 || year > 2100
            ? null
            : Reading.interval(DateInterval.year(year), false, "después de Cristo");
      }
      case "millennium" -> millennium(m.number("ORD", 0));
      case "yearbefore" -> beforeChrist(m.number("NUM", 1));
      case "weekday",
          "weekdayofweek",
          "weekdaybeforelast",
          "weekend",
          "toldweekend",
          "someweekend" ->
          Weekdays.of(m, c);
      case "weekdayset" ->
          Reading.of(
              TimeExpression.Type.SET,
              "XXXX-WXX-" + m.value(m.has("WEEKDAY") ? "WEEKDAY" : "WEEKDAYS"),
              "cada semana ese día");
      case "nightbefore" -> part(day(c, -2), "NI");
      case "partshift" -> {
        // "la pasada madrugada" is that of the day which it began
        boolean begun = m.value("PART").equals("MO") && m.has("LAST") && !told(m, "LAST");
        yield part(begun ? day(c, 0) : shifted(c, m, "D"), m.value("PART"));
      }
      case "partbeside" -> part(shifted(c, m.has("antes"), "D"), m.value("PART"));
      case "focuspart" -> {
        Reading day = focus(m, c);
        DateInterval days = day.interval();
        yield days == null || !days.isDay()
            ? Reading.of(TimeExpression.Type.TIME, "T" + m.value("PART"), "parte de un día dicho")
            : part(day, m.value("PART"));
      }
      case "daybeside" -> shifted(c, m.has("antes"), "D");
      case "unitbeside" -> shifted(c, m.has("antes"), m.value("UNIT"));
      case "focusdate" -> focus(m, c);
      case "deictic" -> day(c, m.number("DEICTIC", 0));
      case "deictic2" -> day(c, 2);
      case "deictic-2" -> day(c, -2);
      case "lastnight" -> part(day(c, -1), "NI");
      case "thispart" -> part(day(c, 0), m.value("PART"));
      case "part" ->
          new Reading(
              TimeExpression.Type.TIME,
              "T" + m.value(m.has("PART") ? "PART" : m.has("LATE") ? "LATE" : "MIDPART"),
              null,
              null,
              false,
              "parte del día");
      case "clock" -> Clocks.digits(m);
      case "clockzone" ->
          Reading.of(TimeExpression.Type.TIME, m.value("CLOCK") + "Z", "hora universal");
      case "hourpart" -> Clocks.words(m);
      case "hourzone" -> Clocks.universal(m);
      case "thiscentury" -> unit(c, 0, "100Y");
      case "thisquarter" -> unit(c, 0, quarter(m));
      case "unit" ->
          m.value("LAST").equals("U") ? last(c, m.value("UNIT")) : shifted(c, m, m.value("UNIT"));
      case "unitbeforelast" -> unit(c, -2, m.value("UNIT"));
      case "agohalves" -> Durations.halves(m, c);
      case "unitnext" -> unit(c, 1, m.value("UNIT"));
      case "unitthis" -> {
        String unit = m.has("UNIT") ? m.value("UNIT") : m.has("mes") ? "M" : "Y";
        LocalDate today = c.today();
        DateInterval told = c.focus();
        boolean edge = told != null && m.has("EDGE") && !m.has("THIS") && unit.length() > 2;
        DateInterval whole = told != null && edge ? Unit.whole(told.from(), unit) : null;
        boolean year = told != null && unit.equals("10Y") && FocusDates.unit(told).equals("Y");
        boolean over = year && whole != null && today != null && whole.to().isBefore(today);
        if (whole != null && (whole.equals(told) || over)) {
          // "los años ochenta ... a finales de la década", "1973 ... a finales de la década"
          yield Reading.date(Unit.value(whole, unit), whole, true, "la fecha dicha antes");
        }
        yield m.has("HALF") && unit.equals("Y") && today != null
            ? CalendarDates.in(
                today.getYear(), "6M", m.value("HALF").equals("END") ? 2 : 1, "medio año")
            : unit(c, 0, unit);
      }
      case "partunit" -> {
        Symbol end = m.symbols().getLast();
        int shift =
            end.name().equals("LAST") ? -1 : end.name().equals("NEXT") || m.has("que") ? 1 : 0;
        yield UnitParts.of(m, unit(c, shift, UnitParts.whole(m)));
      }
      case "someunit" ->
          Reading.date(
              unknown(m.has("UNITS") ? m.value("UNITS") : m.value("UNIT")),
              null,
              true,
              "una fecha que el texto no da");
      case "afterdate" -> afterDate(m, c);
      case "datecounted" -> c.focus() == null ? Durations.ago(m, c) : afterDate(m, c);
      case "unittold" -> {
        DateInterval told = c.focus();
        boolean same = told != null && FocusDates.unit(told).equals(m.value("UNIT"));
        yield told != null && same
            ? Reading.date(Unit.value(told, m.value("UNIT")), told, true, "la fecha dicha antes")
            : unit(c, 0, m.value("UNIT"));
      }
      case "ago", "ahead" -> Durations.ago(m, c);
      case "after" -> Durations.after(m, c);
      case "holiday" -> Holidays.of(m, c);
      case "years" -> {
        DateInterval years = DateInterval.parse(m.value("YEARS")).orElse(null);
        yield years == null
            ? null
            : Reading.date(m.value("YEARS"), years, false, "de un año a otro");
      }
      case "eve" -> eve(c);
      case "todate" -> day(c, 0);
      case "partadj" ->
          new Reading(
              TimeExpression.Type.TIME,
              "T" + m.value("PARTADJ"),
              null,
              null,
              false,
              "parte del día");
      case "newunit" -> unit(c, m.value("UNIT").equals("Y") && late(c) ? 1 : 0, m.value("UNIT"));
      case "focus" -> focus(m, c);
      case "then" -> {
        // "entonces" with a present is "so"
        DateInterval past = c.direction() == Direction.PAST ? c.past() : null;
        yield Reading.date(
            "PAST_REF",
            past,
            past != null,
            past == null ? "sin fecha propia" : "la fecha pasada dicha antes");
      }
      case "pastref" -> Reading.of(TimeExpression.Type.DATE, "PAST_REF", "sin fecha propia");
      case "presentref" -> Reading.of(TimeExpression.Type.DATE, "PRESENT_REF", "sin fecha propia");
      case "reference" -> Reading.of(TimeExpression.Type.DATE, m.value("REF"), "sin fecha propia");
      default -> Durations.of(m, c);
    };
  }

  static String quarter(Match m) {
    return m.has("trimestre") ? "3M" : m.has("cuatrimestre") ? "4M" : "6M";
  }

  private static Reading day(Context c, int shift) {
    LocalDate today = c.today();
    if (today == null) {
      return Reading.date(
          shift == 0 ? "PRESENT_REF" : "XXXX-XX-XX",
          null,
          true,
          "contado desde un día desconocido");
    }
    LocalDate day = today.plusDays(shift);
    String why =
        shift == 0
            ? "el día del informe"
            : Math.abs(shift)
                + (shift < 0 ? " antes" : " después")
                + " del día del informe, "
                + today;
    return Reading.interval(DateInterval.day(day), true, why);
  }

  /** "La víspera": of the day told before, where that is neither that of the report nor its own. */
  private static @Nullable Reading eve(Context c) {
    DateInterval told = c.focus();
    LocalDate today = c.today();
    boolean other =
        told != null
            && today != null
            && told.isDay()
            && (told.from().isAfter(today) || told.from().isBefore(today.minusDays(1)));
    return other ? shifted(c, true, "D") : day(c, -1);
  }

  /** Whether the next year is the new one. */
  private static boolean late(Context c) {
    LocalDate today = c.today();
    return today != null && today.getMonthValue() > 6;
  }

  private static @Nullable Reading part(@Nullable Reading day, String part) {
    if (day == null) {
      return null;
    }
    String value = day.interval() == null ? "XXXX-XX-XXT" + part : day.value() + "T" + part;
    return new Reading(TimeExpression.Type.TIME, value, null, day.interval(), true, day.why());
  }

  private static @Nullable Reading unit(Context c, int shift, String unit) {
    LocalDate today = c.today();
    String which = shift < 0 ? "anterior al" : shift > 0 ? "siguiente al" : "en curso el";
    if (unit.startsWith("T")) {
      return Reading.of(TimeExpression.Type.DURATION, Unit.period("1", unit), "una unidad");
    }
    if (today == null) {
      return Reading.date(unknown(unit), null, true, which + " día del informe, desconocido");
    }
    DateInterval days = Unit.around(today, shift, unit);
    return days == null
        ? null
        : Reading.date(Unit.value(days, unit), days, true, which + " " + today);
  }

  /**
   * "La última semana": the seven days up to the day of reading, told by the week of their middle;
   * "el último día" is one of something, and of no date.
   */
  private static @Nullable Reading last(Context c, String unit) {
    LocalDate today = c.today();
    if (unit.equals("D")) {
      return Reading.date(unknown("D"), null, true, "el último día de algo");
    }
    DateInterval before = today == null ? null : Unit.back(today, unit);
    if (today == null || before == null) {
      return unit(c, -1, unit);
    }
    LocalDate middle = before.from().plusDays(before.days() / 2);
    return Reading.date(
        Unit.value(Unit.whole(middle, unit), unit), before, true, "hasta el " + today);
  }

  /**
   * "El año pasado" counts from the day of reading, "el año anterior" from the date told before.
   */
  private static @Nullable Reading shifted(Context c, Match m, String unit) {
    boolean back = m.has("LAST");
    DateInterval focus = holding(c, unit);
    return told(m, back ? "LAST" : "NEXT") && focus != null
        ? shifted(c, back, unit)
        : unit(c, back ? -1 : 1, unit);
  }

  /** Whether an adjective counts from a date told before: "anterior", "siguiente". */
  static boolean told(Match m, String adjective) {
    return m.value(adjective).equals("F");
  }

  private static String beside(DateInterval focus, boolean back) {
    return (back ? "anterior a " : "siguiente a ") + focus + ", la fecha dicha antes";
  }

  /** "El día antes": counted from the date told before, as "el día anterior". */
  private static @Nullable Reading shifted(Context c, boolean back, String unit) {
    DateInterval focus = holding(c, unit);
    if (focus == null || unit.startsWith("T")) {
      return unit(c, back ? -1 : 1, unit);
    }
    DateInterval days = Unit.around(back ? focus.from() : focus.to(), back ? -1 : 1, unit);
    return days == null
        ? null
        : Reading.date(Unit.value(days, unit), days, true, beside(focus, back));
  }

  static String unknown(String unit) {
    return switch (unit) {
      case "Y" -> "XXXX";
      case "M" -> "XXXX-XX";
      case "W" -> "XXXX-WXX";
      case "D" -> "XXXX-XX-XX";
      default -> "XXXX";
    };
  }

  /** "Un día después": the day, known to be meant and not the stretch up to it. */
  private static Reading afterDate(Match m, Context c) {
    Reading stretch = Durations.after(m, c);
    String unit = m.has("UNITS") ? m.value("UNITS") : m.value("UNIT");
    DateInterval days = stretch == null ? null : stretch.interval();
    return days == null
        ? Reading.date(unknown(unit), null, true, "una fecha que el texto no da")
        : Reading.date(Unit.value(days, unit), days, true, "contado desde la fecha dicha antes");
  }

  /** TIMEX3 counts years before Christ in four digits (TimeML 1.2.1, 2.2.1). */
  private static @Nullable Reading beforeChrist(int year) {
    return year < 1 || year > 9999
        ? null
        : Reading.of(TimeExpression.Type.DATE, "BC%04d".formatted(year), "antes de Cristo");
  }

  /** TIMEX3 writes a thousand years with one digit. */
  private static @Nullable Reading millennium(int number) {
    if (number < 1 || number > 3) {
      return null;
    }
    int from = Math.max(1, (number - 1) * 1000);
    return Reading.date(
        Integer.toString(number - 1),
        new DateInterval(LocalDate.of(from, 1, 1), LocalDate.of(number * 1000 - 1, 12, 31)),
        false,
        "milenio");
  }

  private static Reading focus(Match m, Context c) {
    String unit = m.has("UNIT") ? m.value("UNIT") : "D";
    DateInterval focus = m.has("fecha") ? c.focus() : holding(c, unit);
    if (focus == null || unit.startsWith("T")) {
      return Reading.date("PAST_REF", null, true, "una fecha que el texto no da");
    }
    DateInterval days = unit.equals("D") ? focus : Unit.whole(focus.from(), unit);
    String filled = unit.equals("D") ? FocusDates.unit(days) : unit;
    return Reading.date(
        Unit.value(days, filled.isEmpty() ? unit : filled), days, true, "la fecha dicha antes");
  }

  /**
   * The date told last that is no longer than a unit: "ese día" is no year told after it, but the
   * day before that.
   */
  private static @Nullable DateInterval holding(Context c, String unit) {
    long days =
        switch (unit) {
          case "D" -> 1;
          case "W" -> 7;
          case "M" -> 31;
          case "Y" -> 366;
          default -> Long.MAX_VALUE;
        };
    List<DateInterval> told = c.told();
    for (int i = told.size() - 1; i >= 0 && i >= told.size() - NEAR; i--) {
      if (told.get(i).days() <= days) {
        return told.get(i);
      }
    }
    return c.day();
  }
}
