package org.cronista.language.time;

import java.time.LocalDate;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a longer stretch of the calendar: "el último día del año", "los primeros meses de 2019",
 * "la primera década del siglo XX". One part that the calendar has is given as such; several, or a
 * week, as the whole with where in it they lie, as with the weeks of a month ({@link MonthParts}).
 */
final class UnitParts {
  private UnitParts() {}

  /** Whether a match names such a part. */
  static boolean names(Match m) {
    return switch (m.rule().id()) {
      case "part-unit",
          "part-unit-comes",
          "unit-ordinal",
          "unit-last",
          "units-first",
          "units-last" ->
          (m.has("ORD") || m.has("FIRST") || m.value("LAST").equals("U"))
              && !m.has("NUM")
              && !(m.has("UNITS") ? m.value("UNITS") : m.value("UNIT")).startsWith("T");
      default -> false;
    };
  }

  /** The unit of which a match names a part. */
  static String whole(Match m) {
    return m.has("mes")
        ? "M"
        : m.has("semana")
            ? "W"
            : m.has("década") ? "10Y" : m.has("trimestre") ? "3M" : m.has("semestre") ? "6M" : "D";
  }

  /** The part of the whole; the whole where the calendar has no such part. */
  static @Nullable Reading of(Match m, @Nullable Reading whole) {
    DateInterval days = whole == null ? null : whole.interval();
    if (whole == null || days == null) {
      return whole;
    }
    int n = m.symbols().get(1).name().equals("LAST") ? -1 : m.has("ORD") ? m.number("ORD", 1) : 1;
    String unit = m.has("UNITS") ? m.value("UNITS") : m.value("UNIT");
    DateInterval part = m.has("UNITS") ? null : part(days, unit, n);
    if (part != null) {
      return Reading.date(Unit.value(part, unit), part, whole.anchored(), whole.why());
    }
    String edge = n < 0 ? "END" : n == 1 ? "START" : null;
    DateInterval third = edge == null ? days : Piece.edge(days, edge);
    return new Reading(whole.type(), whole.value(), edge, third, whole.anchored(), whole.why());
  }

  private static @Nullable DateInterval part(DateInterval days, String unit, int n) {
    if (unit.equals("W") || unit.startsWith("T")) {
      return null;
    }
    LocalDate at = n < 0 ? days.to() : days.from();
    DateInterval first = Unit.whole(at, unit);
    DateInterval part = n < 1 ? first : Unit.around(at, n - 1, unit);
    return part != null
            && days.contains(part.from())
            && days.contains(part.to())
            && !part.equals(days)
        ? part
        : null;
  }
}
