package org.cronista.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a state that declared itself one and that few or none recognise: what the press calls
 * "la república separatista".
 *
 * @param body its name; its code is the country that it broke away from
 * @param backer ISO 3166-1 alpha-3 of the state that keeps it up; empty where none does
 * @param from the day of its declaration
 * @param until the last day; null where it still is
 */
public record Breakaway(
    Organisation body, String backer, LocalDate from, @Nullable LocalDate until) {
  /** The country that it broke away from, ISO 3166-1 alpha-3. */
  public String country() {
    return body.code();
  }

  /** Whether it was there on a day. */
  boolean stood(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
