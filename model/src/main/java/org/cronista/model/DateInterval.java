package org.cronista.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A stretch of days, both ends included: what is known of when something was. A single day, a
 * month, a year or any other interval.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record DateInterval(LocalDate from, LocalDate to) {
  public DateInterval {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "an interval that ends before it begins: " + from + " to " + to);
    }
  }

  public static DateInterval day(LocalDate day) {
    return new DateInterval(day, day);
  }

  public static DateInterval month(int year, int month) {
    YearMonth m = YearMonth.of(year, month);
    return new DateInterval(m.atDay(1), m.atEndOfMonth());
  }

  public static DateInterval year(int year) {
    return new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * Reads {@code 2019}, {@code 2019-04}, {@code 2019-04-25} or {@code A/B} of these; empty where it
   * is none of them or no such day exists.
   */
  public static Optional<DateInterval> parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      Optional<DateInterval> a = parse(text.substring(0, slash));
      Optional<DateInterval> b = parse(text.substring(slash + 1));
      return a.isPresent() && b.isPresent() && !b.get().to.isBefore(a.get().from)
          ? Optional.of(new DateInterval(a.get().from, b.get().to))
          : Optional.empty();
    }
    int length = text.length();
    int year = number(text, 0, 4);
    if (year < 0
        || (length > 4 && text.charAt(4) != '-')
        || (length > 7 && text.charAt(7) != '-')) {
      return Optional.empty();
    }
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    try {
      return switch (length) {
        case 4 -> Optional.of(year(year));
        case 7 -> Optional.of(month(year, month));
        case 10 -> Optional.of(day(LocalDate.of(year, month, day)));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What digits say; -1 where there are none. The JDK's own reader costs more than the days. */
  private static int number(String text, int from, int to) {
    int number = text.length() < to ? -1 : 0;
    for (int i = from; i < to && number >= 0; i++) {
      int digit = text.charAt(i) - '0';
      number = digit < 0 || digit > 9 ? -1 : 10 * number + digit;
    }
    return number;
  }

  /** Number of days, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  public boolean isDay() {
    return from.equals(to);
  }

  public boolean isMonth() {
    return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth());
  }

  public boolean isYear() {
    return from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
  }

  public boolean contains(DateInterval other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean overlaps(DateInterval other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  /** The days that both hold, where there are any. */
  public Optional<DateInterval> intersect(DateInterval other) {
    LocalDate a = from.isAfter(other.from) ? from : other.from;
    LocalDate b = to.isBefore(other.to) ? to : other.to;
    return b.isBefore(a) ? Optional.empty() : Optional.of(new DateInterval(a, b));
  }

  /** The same interval with {@code days} (zero or more) added at each end. */
  public DateInterval widen(int days) {
    return new DateInterval(from.minusDays(days), to.plusDays(days));
  }

  /**
   * Extended Date/Time Format (ISO 8601-2): {@code 2019}, {@code 2019-04}, {@code 2019-04-25} or
   * {@code A/B}.
   */
  public String edtf() {
    if (isDay()) {
      return from.toString();
    }
    if (isYear()) {
      return "%04d".formatted(from.getYear());
    }
    if (isMonth()) {
      return YearMonth.from(from).toString();
    }
    return from + "/" + to;
  }

  @Override
  public String toString() {
    return edtf();
  }
}
