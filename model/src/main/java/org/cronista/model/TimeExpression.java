package org.cronista.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time expression, normalised as in TIMEX3 (TimeML 1.2.1).
 *
 * @param span where
 * @param sentence index of its sentence
 * @param firstToken index of its first token
 * @param lastToken index of its last token (inclusive)
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value ({@code 2019-04}, {@code P2M}, {@code PRESENT_REF}); empty where it
 *     could not be worked out
 * @param mod TIMEX3 modifier (START, MID, END, APPROX ...), null where there is none
 * @param interval the days it stands for; of a duration the days at its other end, where the text
 *     says from when it counts ("dos meses antes"); null for other durations, for sets and for what
 *     could not be anchored
 * @param why how the value was worked out, one phrase in Spanish
 */
public record TimeExpression(
    Span span,
    int sentence,
    int firstToken,
    int lastToken,
    Type type,
    String value,
    @Nullable String mod,
    @Nullable DateInterval interval,
    String why) {
  /** TIMEX3's types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  public Optional<DateInterval> when() {
    return Optional.ofNullable(interval);
  }
}
