package org.cronista.language.time;

import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Hours: "las 15.30", "las diez y media de la noche", "las 5 p.m.". */
final class Clocks {
  private static final int NOON = 12;

  private Clocks() {}

  /** The hour in digits, with what tells whether it is before noon. */
  static @Nullable Reading digits(Match m) {
    String clock = m.value("CLOCK");
    int hour = Numerals.digits(clock.substring(1, 3));
    int turned = turned(hour, half(m));
    return turned < 0 ? null : time("T%02d%s".formatted(turned, clock.substring(3)));
  }

  /** The hour in words. */
  static @Nullable Reading words(Match m) {
    int hour = m.number("NUM", 0);
    if (hour < 1 || hour > NOON) {
      return null;
    }
    int minute = m.has("media") ? 30 : m.has("cuarto") ? 15 : m.number("SMALL", 0);
    if (m.has("menos")) {
      minute = 60 - minute;
      hour = hour == 1 ? NOON : hour - 1;
    }
    return time("T%02d:%02d".formatted(turned(hour, half(m)), minute));
  }

  /** "Las 20 GMT": an hour of universal time. */
  static @Nullable Reading universal(Match m) {
    int hour = m.number("NUM", 25);
    return hour > 2 * NOON ? null : time("T%02d:00Z".formatted(hour));
  }

  private static Reading time(String value) {
    return Reading.of(TimeExpression.Type.TIME, value, "hora");
  }

  private static String half(Match m) {
    return m.has("AMPM") ? m.value("AMPM") : m.has("mediodía") ? "MI" : m.value("PART");
  }

  /** The hour of the day of one that a part of the day goes with; -1 where they do not agree. */
  private static int turned(int hour, String part) {
    if (part.isEmpty() || hour > NOON) {
      return hour;
    }
    return switch (part) {
      case "PM" -> hour == NOON ? NOON : hour + NOON;
      case "AM" -> hour == NOON ? 0 : hour;
      case "AF" -> hour < NOON ? hour + NOON : hour;
      case "NI" -> hour >= 6 && hour < NOON ? hour + NOON : hour == NOON ? 0 : hour;
      case "MI" -> hour < 5 ? hour + NOON : hour;
      default -> hour;
    };
  }
}
