package org.cronista.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office when.
 *
 * @param office id of the office ({@link Office#id})
 * @param code country or organisation whose office it is
 * @param person who held it
 * @param from first day
 * @param until last day; null while it is held
 */
public record Term(
    String office, String code, Person person, LocalDate from, @Nullable LocalDate until) {
  /** Whether the office was held on that day; on the day of a hand-over both hold it. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
