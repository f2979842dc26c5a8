package org.cronista.knowledge;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * A day that comes back every year.
 *
 * @param rule {@code 08-15}; {@code E-2}, days from Easter Sunday; {@code H9-1}, month and day of
 *     the Islamic calendar (Umm al-Qura); {@code W06-7-3}, in a month a day of the week (1 Monday
 *     to 7 Sunday) and which of them
 * @param origin year of what it recalls; 0 where it recalls no year
 * @param code ISO 3166-1 alpha-3 code of the country whose day it is; empty for all the world
 * @param country words that name the country, begun words in lower case without accents; empty for
 *     all the world
 * @param names what it is called, in lower case without accents
 */
public record Commemoration(
    String rule, int origin, String code, List<String> country, List<String> names) {
  public Commemoration {
    country = List.copyOf(country);
    names = List.copyOf(names);
  }

  /** The day in a year; empty where the rule gives none. */
  public Optional<LocalDate> in(int year) {
    try {
      return switch (rule.charAt(0)) {
        case 'E' -> Optional.of(easter(year).plusDays(Integer.parseInt(rule.substring(1))));
        case 'H' -> islamic(year);
        case 'W' -> Optional.of(weekday(year, rule.substring(1).split("-")));
        default -> Optional.of(LocalDate.parse("%04d-%s".formatted(year, rule)));
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * @throws DateTimeException if the parts are no month, day of the week and number
   */
  private static LocalDate weekday(int year, String[] parts) {
    return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
        .with(
            TemporalAdjusters.dayOfWeekInMonth(
                Integer.parseInt(parts[2]), DayOfWeek.of(Integer.parseInt(parts[1]))));
  }

  private Optional<LocalDate> islamic(int year) {
    int dash = rule.indexOf('-');
    int month = Integer.parseInt(rule.substring(1, dash));
    int day = Integer.parseInt(rule.substring(dash + 1));
    int hijri = HijrahDate.from(LocalDate.of(year, 1, 1)).get(java.time.temporal.ChronoField.YEAR);
    for (int y = hijri; y <= hijri + 1; y++) {
      LocalDate found = LocalDate.from(HijrahChronology.INSTANCE.date(y, month, day));
      if (found.getYear() == year) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
