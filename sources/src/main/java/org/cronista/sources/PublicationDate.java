package org.cronista.sources;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronista.model.DateInterval;

/**
 * Dates of publication as inputs write them: ISO 8601 with or without time, EDTF, RFC 1123,
 * day/month/year, "12 de junio de 2024", seconds or milliseconds of the Unix epoch. The day is the
 * one written, whatever the time zone.
 */
final class PublicationDate {
  /** Newspapers begin in 1605; no report is from beyond this. */
  private static final int FIRST_YEAR = 1605;

  private static final int LAST_YEAR = 2199;
  private static final long MILLIS_FROM = 100_000_000_000L;

  private static final List<String> MONTHS =
      List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
  private static final List<String> ENGLISH_MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private PublicationDate() {}

  /** The day or days that a text names; empty where it names none or an impossible one. */
  static Optional<DateInterval> parse(String written) {
    String text = written.strip();
    try {
      return parseAny(text)
          .filter(d -> d.from().getYear() >= FIRST_YEAR && d.to().getYear() <= LAST_YEAR);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<DateInterval> parseAny(String text) {
    Optional<DateInterval> plain = DateInterval.parse(text);
    if (plain.isPresent()) {
      return plain;
    }
    if (text.length() > 10 && isIsoDay(text) && !Character.isDigit(text.charAt(10))) {
      return Optional.of(DateInterval.day(LocalDate.parse(text.substring(0, 10))));
    }
    if (text.length() == 8 && digits(text)) {
      return Optional.of(DateInterval.day(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)));
    }
    boolean basic = text.length() > 8 && text.charAt(8) == 'T' && digits(text.substring(0, 8));
    if (basic || (text.length() == 14 && digits(text))) {
      return Optional.of(
          DateInterval.day(
              LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)));
    }
    if (text.length() >= 9 && text.length() <= 13 && digits(text)) {
      long number = Long.parseLong(text);
      Instant at =
          number >= MILLIS_FROM ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
      return Optional.of(DateInterval.day(at.atOffset(ZoneOffset.UTC).toLocalDate()));
    }
    return Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0)) && text.indexOf('-') == 4
        ? yearFirst(text)
        : words(text);
  }

  /** {@code 2022-5-3T23:57:00}: ISO 8601 but for the zeros. */
  private static Optional<DateInterval> yearFirst(String text) {
    int[] numbers = new int[3];
    int at = 0;
    for (int i = 0; i < 3; i++) {
      int from = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (at == from || at - from > 4) {
        return Optional.empty();
      }
      numbers[i] = Integer.parseInt(text.substring(from, at));
      at++;
    }
    return Optional.of(DateInterval.day(LocalDate.of(numbers[0], numbers[1], numbers[2])));
  }

  /**
   * Day, month and year in this order, the month in digits or by name in Spanish or English; or
   * month by name, day, year.
   */
  private static Optional<DateInterval> words(String text) {
    int day = 0;
    int month = 0;
    int year = 0;
    boolean slashes = text.indexOf('/') >= 0 || text.indexOf('.') >= 0 || text.indexOf('-') >= 0;
    for (String part : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 12)) {
      if (part.isEmpty()) {
        continue;
      }
      if (digits(part)) {
        int n = part.length() <= 4 ? Integer.parseInt(part) : 0;
        if (part.length() == 4 && year == 0) {
          year = n;
        } else if (part.length() <= 2 && day == 0) {
          day = n;
        } else if (part.length() <= 2 && month == 0 && slashes) {
          month = n;
        }
      } else if (month == 0 && part.length() >= 3) {
        month = month(part);
      }
      if (day > 0 && month > 0 && year > 0) {
        return Optional.of(DateInterval.day(LocalDate.of(year, month, day)));
      }
    }
    return Optional.empty();
  }

  /** From 1, by the first three letters of its Spanish or English name; 0 where it is none. */
  static int month(String name) {
    String begin = name.substring(0, Math.min(3, name.length())).toLowerCase(Locale.ROOT);
    return Math.max(MONTHS.indexOf(begin), ENGLISH_MONTHS.indexOf(begin)) + 1;
  }

  private static boolean isIsoDay(String text) {
    return text.charAt(4) == '-' && text.charAt(7) == '-' && digits(text.substring(0, 4));
  }

  private static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
