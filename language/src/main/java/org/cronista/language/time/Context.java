package org.cronista.language.time;

import java.time.LocalDate;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * From where an expression is read.
 *
 * @param today the day of publication; null where unknown
 * @param direction where the verb looks
 * @param focus the date told last; null where none was
 */
record Context(@Nullable LocalDate today, Direction direction, @Nullable DateInterval focus) {
  Context on(@Nullable LocalDate day) {
    return new Context(day, direction, focus);
  }
}
