package org.cronista.language.time;

import org.cronista.model.DateInterval;
import org.cronista.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means.
 *
 * @param interval null where it stands for no days
 * @param anchored whether the value was counted from the day of reading or a date told before
 */
record Reading(
    TimeExpression.Type type,
    String value,
    @Nullable String mod,
    @Nullable DateInterval interval,
    boolean anchored,
    String why) {
  static Reading date(String value, @Nullable DateInterval interval, boolean anchored, String why) {
    return new Reading(TimeExpression.Type.DATE, value, null, interval, anchored, why);
  }

  static Reading of(TimeExpression.Type type, String value, String why) {
    return new Reading(type, value, null, null, false, why);
  }

  static Reading interval(DateInterval interval, boolean anchored, String why) {
    return date(interval.edtf(), interval, anchored, why);
  }

  /** The hour alone of an hour of some day. */
  Reading ofAnyDay() {
    return of(
        type, value.substring(Math.max(0, value.indexOf('T'))), "de ningún día en particular");
  }

  Reading withMod(@Nullable String newMod) {
    return new Reading(type, value, newMod, interval, anchored, why);
  }

  Reading withInterval(@Nullable DateInterval days, String reason) {
    return new Reading(type, value, mod, days, true, reason);
  }
}
