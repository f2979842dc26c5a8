package org.cronista.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Times with their zone as feeds write them: RFC 3339 (Atom, dc:date), RFC 822 and 1123 (RSS) with
 * years of two or four digits, months in English or Spanish, zones as numbers or names.
 */
final class FeedDate {
  /** RFC 822's names of zones, and those of Spain and Portugal; hours from UTC. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("wet", 0),
          Map.entry("west", 1),
          Map.entry("cet", 1),
          Map.entry("cest", 2),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7));

  private FeedDate() {}

  /** Empty where the text names no time, or none with a zone. */
  static Optional<OffsetDateTime> parse(String written) {
    String text = written.strip();
    try {
      boolean iso = text.length() > 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
      return Optional.ofNullable(iso ? iso(text) : rfc822(text));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static @Nullable OffsetDateTime iso(String text) {
    int zone = zoneAt(text);
    ZoneOffset offset = zone < 0 ? null : zone(text.substring(zone).strip());
    if (offset == null) {
      return null;
    }
    LocalDate day = LocalDate.parse(text.substring(0, 10));
    return OffsetDateTime.of(day, LocalTime.parse(text.substring(11, zone).strip()), offset);
  }

  /** Where the zone begins after the time: a letter or a sign; -1 where there is none. */
  private static int zoneAt(String text) {
    for (int i = 11; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '+' || c == '-' || Character.isLetter(c)) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable OffsetDateTime rfc822(String text) {
    int day = 0;
    int month = 0;
    int year = -1;
    LocalTime time = null;
    for (String part : text.replace(',', ' ').split("\\s+")) {
      if (time != null) {
        ZoneOffset offset = zone(part);
        return offset == null || day == 0 || month == 0 || year < 0
            ? null
            : OffsetDateTime.of(LocalDate.of(year, month, day), time, offset);
      } else if (part.indexOf(':') > 0) {
        time = LocalTime.parse(part.indexOf(':') == 1 ? "0" + part : part);
      } else if (!Character.isDigit(part.isEmpty() ? ' ' : part.charAt(0))) {
        // The day of the week stands before the day.
        month = day > 0 && month == 0 ? PublicationDate.month(part) : month;
      } else if (day == 0) {
        day = Integer.parseInt(part);
      } else if (month > 0 && year < 0) {
        year = year(Integer.parseInt(part), part.length());
      }
    }
    return null;
  }

  /** RFC 2822, 4.3: two digits below 50 are of this century. */
  private static int year(int number, int digits) {
    return digits > 2 ? number : number < 50 ? 2000 + number : 1900 + number;
  }

  private static @Nullable ZoneOffset zone(String written) {
    Integer hours = ZONES.get(written.toLowerCase(Locale.ROOT));
    if (hours != null) {
      return ZoneOffset.ofHours(hours);
    }
    return written.startsWith("+") || written.startsWith("-") ? ZoneOffset.of(written) : null;
  }
}
