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
    try {
      return switch (text.length()) {
        case 4 -> Optional.of(year(Integer.parseInt(text)));
        case 7 -> {
          YearMonth m = YearMonth.parse(text);
          yield Optional.of(month(m.getYear(), m.getMonthValue()));
        }
        case 10 -> Optional.of(day(LocalDate.parse(text)));
        default -> Optional.empty();
      };
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
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
