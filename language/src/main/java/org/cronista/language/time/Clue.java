package org.cronista.language.time;

import java.time.LocalDate;
import org.cronista.model.DateInterval;
import org.cronista.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that tells when a report was published.
 *
 * @param window the days in which it can have been published
 * @param weight how much it is trusted, the higher the more
 * @param why the reasoning, a Spanish phrase
 * @param span the words; null where there are none to point at
 */
record Clue(DateInterval window, int weight, String why, @Nullable Span span) {
  /** Weight of a clue that may bound a window alone. */
  static final int FIRM = 3;

  /** Weight of one that may not. */
  static final int WEAK = 2;

  /** Later than any report; stands for no end. */
  static final LocalDate NEVER = LocalDate.of(2100, 1, 1);

  /** Not before a day. */
  static Clue since(LocalDate day, int weight, String why, @Nullable Span span) {
    return new Clue(new DateInterval(day, NEVER), weight, why, span);
  }

  boolean open() {
    return window.to().equals(NEVER);
  }
}
