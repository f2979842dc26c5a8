package org.cronista.language.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/** Units of the calendar in TIMEX3's letters, counted from a day. */
final class Unit {
  /** Furthest year that a date is worked out for. */
  private static final int FURTHEST = 9999;

  private Unit() {}

  /** "P2M" of 2 and M, "PT30M" of 30 and TM, "P20Y" of 2 and 10Y; "X" for an unknown number. */
  static String period(String amount, String unit) {
    if (Character.isDigit(unit.charAt(0))) {
      int letters = unit.length() - 1;
      int times = Numerals.digits(unit.substring(0, letters));
      return "P" + product(amount, times) + unit.substring(letters);
    }
    return unit.charAt(0) == 'T' ? "PT" + amount + unit.substring(1) : "P" + amount + unit;
  }

  private static String product(String amount, int times) {
    boolean half = amount.endsWith(".5");
    int n =
        Numerals.digits(amount.endsWith(".5") ? amount.substring(0, amount.length() - 2) : amount);
    if (n < 0) {
      return "X";
    }
    long tenths = ((long) n * 10 + (half ? 5 : 0)) * times;
    return tenths / 10 + (tenths % 10 == 0 ? "" : ".5");
  }

  /**
   * The whole unit that lies {@code n} units from the one that holds the day; null beyond reach.
   */
  static @Nullable DateInterval around(LocalDate day, long n, String unit) {
    int letters = unit.length() - 1;
    long times =
        Character.isDigit(unit.charAt(0)) ? n * Numerals.digits(unit.substring(0, letters)) : n;
    if (Math.abs(times) > 400_000) {
      return null;
    }
    try {
      LocalDate at =
          switch (unit.charAt(letters)) {
            case 'Y' -> day.plusYears(times);
            case 'M' -> unit.startsWith("T") ? day : day.plusMonths(times);
            case 'W' -> day.plusWeeks(times);
            case 'D' -> day.plusDays(times);
            case 'H' -> day.plusDays(times / 24);
            default -> day;
          };
      return at.getYear() < 1 || at.getYear() > FURTHEST ? null : whole(at, unit);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** As many days as a week, a month, a year or ten have, up to a day; null for other units. */
  static @Nullable DateInterval back(LocalDate day, String unit) {
    LocalDate from =
        switch (unit) {
          case "10Y" -> day.minusYears(10);
          case "Y" -> day.minusYears(1);
          case "M" -> day.minusMonths(1);
          case "W" -> day.minusWeeks(1);
          default -> day;
        };
    return from.equals(day) || from.getYear() < 1 ? null : new DateInterval(from.plusDays(1), day);
  }

  /** The unit that holds a day. */
  static DateInterval whole(LocalDate day, String unit) {
    return switch (unit) {
      case "Y" -> DateInterval.year(day.getYear());
      case "M" -> DateInterval.month(day.getYear(), day.getMonthValue());
      case "W", "2W" -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new DateInterval(monday, monday.plusDays(6));
      }
      case "3M", "4M", "6M", "2M" -> {
        int length = unit.charAt(0) - '0';
        int first = (day.getMonthValue() - 1) / length * length + 1;
        yield months(day.getYear(), first, length);
      }
      case "10Y", "100Y", "1000Y", "5Y" -> {
        int length = Numerals.digits(unit.substring(0, unit.length() - 1));
        int first = Math.max(1, day.getYear() / length * length);
        yield new DateInterval(
            LocalDate.of(first, 1, 1), LocalDate.of(Math.min(9999, first + length - 1), 12, 31));
      }
      case "2Y", "3Y", "4Y", "6Y" -> // "el último trienio": of whole years, and no others'
          new DateInterval(
              DateInterval.year(day.getYear()).from(),
              DateInterval.year(Math.min(FURTHEST, day.getYear() + unit.charAt(0) - '1')).to());
      default -> DateInterval.day(day);
    };
  }

  static DateInterval months(int year, int first, int length) {
    return new DateInterval(
        LocalDate.of(year, first, 1), DateInterval.month(year, first + length - 1).to());
  }

  /** TIMEX3's value of a unit that holds a day. */
  static String value(DateInterval days, String unit) {
    LocalDate from = days.from();
    return switch (unit) {
      case "W", "2W" -> week(from);
      case "1000Y" -> Integer.toString(from.getYear() / 1000);
      case "10Y" -> "%03d".formatted(from.getYear() / 10);
      case "100Y" -> "%02d".formatted(from.getYear() / 100);
      case "3M" -> "%04d-Q%d".formatted(from.getYear(), (from.getMonthValue() + 2) / 3);
      case "4M" -> "%04d-T%d".formatted(from.getYear(), (from.getMonthValue() + 3) / 4);
      case "6M" -> "%04d-H%d".formatted(from.getYear(), from.getMonthValue() > 6 ? 2 : 1);
      default -> days.edtf();
    };
  }

  static String week(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
