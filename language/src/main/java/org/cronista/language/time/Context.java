package org.cronista.language.time;

import java.time.LocalDate;
import java.util.List;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * From where an expression is read.
 *
 * @param today the day of publication; null where unknown
 * @param direction where the verb looks
 * @param focus the date told last; null where none was
 * @param day the single day told last; null where none was
 * @param told the dates told before, the last one last
 * @param past the date told last of those that were over long before the report; null where none
 *     was told near
 */
record Context(
    @Nullable LocalDate today,
    Direction direction,
    @Nullable DateInterval focus,
    @Nullable DateInterval day,
    List<DateInterval> told,
    @Nullable DateInterval past) {
  Context on(@Nullable LocalDate newToday) {
    return new Context(newToday, direction, focus, day, told, past);
  }
}
