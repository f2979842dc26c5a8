package org.cronista.language.time;

import java.util.List;
import org.cronista.model.DateInterval;
import org.cronista.model.TimeExpression;
import org.cronista.model.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/**
 * How long "ese periodo", "ese tiempo" is: the stretch told before, or that between the two dates
 * told before ("entre 2000 y 2006 ... en ese tiempo").
 */
final class ToldStretches {
  /** Expressions back that can still be meant. */
  private static final int NEAR = 3;

  private ToldStretches() {}

  /** The reading with the stretch that it means; as it is where none was told. */
  static Reading read(Reading r, List<TimeExpression> before) {
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - NEAR; i--) {
      TimeExpression t = before.get(i);
      String value = t.value();
      String told =
          t.type() != Type.DURATION
              ? dates(before, i)
              : value.indexOf('X') < 0 && value.startsWith("P") ? value : null;
      if (told != null) {
        return Reading.of(Type.DURATION, told, "el tiempo dicho antes");
      }
    }
    return r;
  }

  /** From the date before one to this; the date itself where it is a month, a quarter, a year. */
  private static @Nullable String dates(List<TimeExpression> times, int i) {
    DateInterval last = times.get(i).interval();
    String unit = last == null || times.get(i).type() != Type.DATE ? "" : FocusDates.unit(last);
    if (last == null || unit.isEmpty()) {
      return null;
    }
    DateInterval first = i == 0 ? null : times.get(i - 1).interval();
    boolean range =
        first != null && first.from().isBefore(last.from()) && FocusDates.unit(first).equals(unit);
    if (first == null || !range) {
      return unit.equals("D") ? null : Unit.period("1", unit);
    }
    int years = last.from().getYear() - first.from().getYear();
    return switch (unit) {
      case "Y" -> "P" + years + "Y";
      case "D" -> "P" + (last.to().toEpochDay() - first.from().toEpochDay() + 1) + "D";
      default ->
          "P" + (years * 12 + last.to().getMonthValue() - first.from().getMonthValue() + 1) + "M";
    };
  }
}
