package org.cronista.language.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/** Dates by their place in the calendar, the missing year filled in from the context. */
final class CalendarDates {
  private static final int HALF_A_YEAR = 6; // months

  /** Days back in the month beyond which "el 3" is that of the next one. */
  private static final int LATE = 20;

  /** Day of a month that is as near to the last month's end as to the next one's. */
  private static final int MIDDLE = 30;

  private CalendarDates() {}

  static @Nullable Reading of(Match m, Context c) {
    return switch (m.rule().meaning()) {
      case "day" -> {
        String value = m.has("FIXED") ? m.value("FIXED") : m.value("DATE");
        DateInterval day = DateInterval.parse(value).orElse(null);
        yield day == null ? null : Reading.interval(day, false, "fecha completa");
      }
      case "date" -> date(m, c);
      case "dayofmonth" -> dayOfMonth(m, c);
      case "dayoftoldmonth" -> FocusDates.dayOfMonth(m, c);
      case "sameperiod" -> FocusDates.samePeriod(m, c);
      case "toldseason" -> FocusDates.season(m, c);
      case "toldmonth" -> FocusDates.month(m, c);
      case "month", "monthday", "monthweekday", "monthweekend" -> {
        Reading month = month(m, c);
        yield month == null ? null : MonthParts.of(m, month);
      }
      case "monthsrange" -> PressDates.months(m, c);
      case "initials" -> PressDates.initials(m, c);
      case "yeartwo" ->
          Reading.interval(DateInterval.year(year(m)), false, "año dado en dos cifras");
      case "year" -> {
        int year = m.number("YEAR", 0);
        yield Reading.interval(DateInterval.year(year), false, "año dado");
      }
      case "decade" -> {
        int tens = m.number("DECADE", 0);
        yield decade((tens <= 1 ? 2000 : 1900) + tens * 10);
      }
      case "decadeyear" -> {
        int year = m.number("YEAR", 0);
        yield year % 10 == 0
            ? decade(year)
            : Reading.interval(DateInterval.year(year), false, "año dado");
      }
      case "century" -> century(m.number(m.has("ROMAN") ? "ROMAN" : "NUM", 0));
      case "season" -> season(m, c);
      default -> quarter(m, c);
    };
  }

  private static @Nullable Reading date(Match m, Context c) {
    int day = m.number("DAY", 0);
    int month = m.has("MONTH3") ? m.number("MONTH3", 0) : m.number("MONTH", 0);
    if (day > YearMonth.of(2000, month).lengthOfMonth()) {
      return null;
    }
    int year = year(m);
    if (year > 0) {
      return valid(year, month, day)
          ? Reading.interval(
              DateInterval.day(LocalDate.of(year, month, day)), false, "fecha completa")
          : null;
    }
    String unknown = "XXXX-%02d-%02d".formatted(month, day);
    LocalDate today = c.today();
    if (today == null) {
      return Reading.date(unknown, null, true, "falta el año");
    }
    LocalDate[] years = new LocalDate[3];
    for (int i = 0; i < 3; i++) {
      int y = today.getYear() - 1 + i;
      years[i] = LocalDate.of(y, month, valid(y, month, day) ? day : 28);
    }
    LocalDate found = pick(m, c, years, today);
    return Reading.interval(DateInterval.day(found), true, why(m, c, today));
  }

  /** The year that a match names, in four digits or two; 0 where it names none. */
  private static int year(Match m) {
    return m.has("YEAR2") ? 1900 + m.number("YEAR2", 0) : m.number("YEAR", 0);
  }

  static boolean valid(int year, int month, int day) {
    return year >= 1 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** Of last, this and next year's date the one that words and tense point to. */
  private static LocalDate pick(Match m, Context c, LocalDate[] years, LocalDate today) {
    if (m.has("THIS")) {
      return nearest(years, today);
    }
    if (m.has("LAST") || m.has("THAT")) { // "aquel 11 de septiembre"
      return years[1].isBefore(today) ? years[1] : years[0];
    }
    if (m.has("NEXT")) {
      return years[1].isAfter(today) ? years[1] : years[2];
    }
    if (c.direction() == Direction.PAST) {
      // A month ahead is as often this year's, the verb's tense being another clause's.
      return years[1].isAfter(today.plusDays(30)) ? years[0] : years[1];
    }
    if (c.direction() == Direction.FUTURE) {
      return years[1].isBefore(today.minusDays(120)) ? years[2] : years[1];
    }
    // as far as a month alone is this year's
    boolean thisYear = Math.abs(years[1].getMonthValue() - today.getMonthValue()) <= HALF_A_YEAR;
    return thisYear ? years[1] : nearest(years, today);
  }

  static LocalDate nearest(LocalDate[] days, LocalDate today) {
    LocalDate best = days[0];
    for (LocalDate d : days) {
      if (Math.abs(d.toEpochDay() - today.toEpochDay())
          < Math.abs(best.toEpochDay() - today.toEpochDay())) {
        best = d;
      }
    }
    return best;
  }

  static String why(Match m, Context c, LocalDate today) {
    if (m.has("LAST") || (!m.has("NEXT") && c.direction() == Direction.PAST)) {
      return "la última vez antes del " + today;
    }
    if (m.has("NEXT") || c.direction() == Direction.FUTURE) {
      return "la primera vez después del " + today;
    }
    return "la más cercana al " + today;
  }

  private static @Nullable Reading dayOfMonth(Match m, Context c) {
    int day = m.number("DAY", 0);
    LocalDate today = c.today();
    if (today == null) {
      return Reading.date("XXXX-XX-%02d".formatted(day), null, true, "faltan mes y año");
    }
    LocalDate base = today;
    DateInterval focus = c.focus();
    String unit = focus == null ? "" : FocusDates.unit(focus);
    boolean within = unit.equals("D") || unit.equals("M");
    if (focus != null
        && (Math.abs(focus.from().toEpochDay() - today.toEpochDay()) < (within ? 366 : 60)
            || (within && focus.equals(c.past()) && c.direction() != Direction.FUTURE))
        && !m.has("LAST")
        && !m.has("NEXT")) {
      base = focus.from();
    }
    YearMonth month = YearMonth.from(base);
    if (m.has("mes") || m.has("corrientes") || m.has("corriente")) {
      boolean ahead = m.has("NEXT") || m.has("que");
      boolean beside = m.value("NEXT").equals("F") || m.value("LAST").equals("F");
      YearMonth from = YearMonth.from(beside && focus != null ? focus.from() : today);
      YearMonth told = from.plusMonths(m.has("LAST") ? -1 : ahead ? 1 : 0);
      return told.isValidDay(day)
          ? Reading.interval(
              DateInterval.day(told.atDay(day)), true, "día del mes, contado desde el " + today)
          : null;
    }
    boolean past = m.has("LAST") || (!m.has("NEXT") && c.direction() == Direction.PAST);
    if (past && day > today.getDayOfMonth() && base.equals(today)) {
      month = month.minusMonths(1);
    } else if (!past && day < today.getDayOfMonth() && base.equals(today)) {
      boolean ahead = c.direction() == Direction.FUTURE || m.has("NEXT");
      month = ahead || today.getDayOfMonth() - day > LATE ? month.plusMonths(1) : month;
    }
    if (!base.equals(today) && c.direction() == Direction.UNKNOWN) { // "el 28 de mayo ... el 3"
      int after = base.getDayOfMonth() - day;
      month = after > LATE ? month.plusMonths(1) : after < -LATE ? month.minusMonths(1) : month;
    }
    if (!month.isValidDay(day)) { // "el 31" told in June: no two months in a row lack it
      boolean nearer = c.direction() == Direction.UNKNOWN && base.equals(today) && !m.has("NEXT");
      boolean back = past || (nearer && today.getDayOfMonth() < MIDDLE);
      month = month.plusMonths(back ? -1 : 1);
    }
    return month.isValidDay(day)
        ? Reading.interval(
            DateInterval.day(month.atDay(day)), true, "día del mes, contado desde el " + today)
        : null;
  }

  static @Nullable Reading month(Match m, Context c) {
    int month = m.number(m.has("MONTH3") ? "MONTH3" : "MONTH", 0);
    int year = year(m);
    LocalDate today = c.today();
    if (month == 0) { // "el primer domingo de mes"
      return today == null
          ? null
          : Reading.interval(
              DateInterval.month(today.getYear(), today.getMonthValue()), true, "el mes en curso");
    }
    if (year > 0) {
      return Reading.interval(DateInterval.month(year, month), false, "mes y año dados");
    }
    if (today == null) {
      return Reading.date("XXXX-%02d".formatted(month), null, true, "falta el año");
    }
    int y = today.getYear();
    int now = today.getMonthValue();
    boolean part = MonthParts.names(m); // "los últimos días de mayo" are not those of last May
    if (m.has("LAST") && !part) {
      y -= month < now ? 0 : 1;
    } else if (m.has("NEXT") || m.has("que")) {
      y += month > now ? 0 : 1;
    } else if (!m.has("THIS")) {
      if (c.direction() == Direction.FUTURE) {
        y += month < now ? 1 : 0;
      } else if (c.direction() == Direction.UNKNOWN && toldYear(c, today) > y) {
        y = toldYear(c, today);
      } else if (c.direction() == Direction.PAST || month - now > 6) {
        y -= month > now ? 1 : 0;
      } else if (now - month > 6) {
        y += 1;
      }
    }
    return Reading.interval(DateInterval.month(y, month), true, why(m, c, today));
  }

  private static Reading decade(int from) {
    return Reading.date(
        Integer.toString(from / 10),
        new DateInterval(LocalDate.of(from, 1, 1), LocalDate.of(from + 9, 12, 31)),
        false,
        "decenio");
  }

  private static @Nullable Reading century(int number) {
    if (number < 1 || number > 21) {
      return null;
    }
    int from = Math.max(1, (number - 1) * 100);
    return Reading.date(
        "%02d".formatted(number - 1),
        new DateInterval(LocalDate.of(from, 1, 1), LocalDate.of((number - 1) * 100 + 99, 12, 31)),
        false,
        "siglo");
  }

  private static Reading season(Match m, Context c) {
    String season = m.value("SEASON");
    LocalDate today = c.today();
    if (m.has("YEAR2")) {
      int given = year(m);
      return Reading.date(
          given + "-" + season, season(given, season), false, "estación y año dados");
    }
    if (today == null) {
      return Reading.date("XXXX-" + season, null, true, "falta el año");
    }
    int year = today.getYear();
    DateInterval told = c.focus();
    if (told != null && (m.value("LAST").equals("F") || m.value("NEXT").equals("F"))) {
      year = beside(told, season, m.has("LAST"));
      return Reading.date(year + "-" + season, season(year, season), true, "contado desde " + told);
    }
    LocalDate begin = season(year, season).from();
    boolean comes = m.has("NEXT") || m.has("que");
    if (m.has("LAST") || (c.direction() == Direction.PAST && !m.has("THIS") && !comes)) {
      year -=
          season(year, season).to().isBefore(today) || (begin.isBefore(today) && !m.has("LAST"))
              ? 0
              : 1;
    } else if (comes) {
      year += begin.isAfter(today) ? 0 : 1;
    } else if (c.direction() != Direction.FUTURE) {
      // a winter that is still on, or was just over, began the year before
      DateInterval last = season(year - 1, season);
      boolean nearer = c.direction() == Direction.UNKNOWN && nearer(last, begin, today);
      year -= nearer || last.contains(today) ? 1 : 0;
    }
    return Reading.date(
        year + "-" + season, season(year, season), true, "estación, contada desde el " + today);
  }

  /** Whether the season of last year is nearer than one that only begins late in this year. */
  private static boolean nearer(DateInterval last, LocalDate begin, LocalDate today) {
    return begin.isAfter(today)
        && today.toEpochDay() - last.to().toEpochDay() < begin.toEpochDay() - today.toEpochDay();
  }

  /** "El verano siguiente": the year of the season next to a date told before. */
  private static int beside(DateInterval told, String season, boolean back) {
    int year = told.from().getYear();
    DateInterval own = season(year, season);
    return back
        ? own.to().isBefore(told.from()) ? year : year - 1
        : own.from().isAfter(told.from()) ? year : year + 1;
  }

  /** The season's days on the northern half of the earth. */
  static DateInterval season(int year, String season) {
    int month =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    LocalDate from = LocalDate.of(year, month, 21);
    return new DateInterval(from, from.plusMonths(3).minusDays(1));
  }

  private static @Nullable Reading quarter(Match m, Context c) {
    String unit = Meanings.quarter(m);
    int length = unit.charAt(0) - '0';
    int ord = m.number("ORD", 1);
    int count = 12 / length;
    ord = ord < 0 ? count : ord;
    LocalDate today = c.today();
    if (ord > count) {
      return null;
    }
    if (today == null) {
      return Reading.date(
          "XXXX-" + (length == 3 ? "Q" : length == 4 ? "T" : "H") + ord,
          null,
          true,
          "falta el año");
    }
    int told = c.direction() == Direction.UNKNOWN ? toldYear(c, today) : 0;
    DateInterval part = c.focus();
    if (told == 0 && part != null && FocusDates.unit(part).equals(unit)) {
      // "el primer semestre de 1987 ... el segundo semestre"
      boolean next = part.from().getMonthValue() <= (ord - 1) * length;
      boolean plain = c.direction() == Direction.UNKNOWN;
      if (next && plain && part.from().getYear() != today.getYear()) {
        return in(part.from().getYear(), unit, ord, "del año de " + part);
      }
    }
    boolean over =
        told < today.getYear()
            && !Unit.months(today.getYear(), (ord - 1) * length + 1, length).to().isAfter(today);
    int year = told == 0 || over ? year(today, c.direction(), unit, ord) : told;
    return in(year, unit, ord, "contado desde el " + today);
  }

  /** "El año 2001 ... el primer semestre": another year told just before; 0 where none was. */
  private static int toldYear(Context c, LocalDate today) {
    DateInterval focus = c.focus();
    return focus != null
            && FocusDates.unit(focus).equals("Y")
            && focus.from().getYear() != today.getYear()
        ? focus.from().getYear()
        : 0;
  }

  /** The year whose part of the year the verb points to; that nearest where none does. */
  private static int year(LocalDate today, Direction direction, String unit, int ord) {
    int length = unit.charAt(0) - '0';
    int year = today.getYear();
    DateInterval days = Unit.months(year, (ord - 1) * length + 1, length);
    if (direction == Direction.PAST) {
      return days.from().isAfter(today) ? year - 1 : year;
    }
    boolean far = days.to().isBefore(today.minusMonths(HALF_A_YEAR));
    boolean over = days.to().isBefore(today) && direction == Direction.FUTURE;
    return far || over ? year + 1 : year;
  }

  static Reading in(int year, String unit, int ord, String why) {
    int length = unit.charAt(0) - '0';
    DateInterval days = Unit.months(year, (ord - 1) * length + 1, length);
    return Reading.date(Unit.value(days, unit), days, true, why);
  }
}
