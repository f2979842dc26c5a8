package org.cronista.language.time;

import java.util.ArrayList;
import java.util.List;
import org.cronista.language.time.TimeRules.Match;
import org.jspecify.annotations.Nullable;

/**
 * An hour beside a part of some day: "las ocho de esta tarde", "anoche a las diez", "el lunes por
 * la noche, a las nueve". The part tells the day, and which half of it the hour is of.
 */
final class HoursOfPart {
  private HoursOfPart() {}

  /** The hour on the day of the part; null where the second is no part of a day that is known. */
  static @Nullable Piece join(Piece hour, Piece part, TimeRules rules) {
    Match day = part.main();
    int shift = 0;
    String half = "";
    switch (part.meaning()) {
      case "thispart" -> half = day.value("PART");
      case "lastnight" -> {
        shift = -1;
        half = "NI";
      }
      default -> {
        Match time = part.time();
        if (!part.day() || time == null || !time.rule().meaning().equals("part")) {
          return null;
        }
        half = time.value(time.has("PART") ? "PART" : time.has("LATE") ? "LATE" : "MIDPART");
      }
    }
    if (hour.meaning().equals("part")) { // "primera hora de esta mañana"
      return part.day()
          ? null
          : new Piece(hour.from(), part.to(), day, part.year(), part.time(), part.edge());
    }
    Match main =
        part.day()
            ? day
            : new Match(
                rules.rule("deictic"),
                day.from(),
                day.to(),
                List.of(new Symbol("DEICTIC", Integer.toString(shift), 1)));
    return new Piece(
        Math.min(hour.from(), part.from()),
        Math.max(hour.to(), part.to()),
        main,
        part.year(),
        of(hour.main(), half),
        part.edge());
  }

  /** The hour with the part of the day that it is of, where it tells none itself. */
  private static Match of(Match hour, String half) {
    if (half.isEmpty() || hour.has("PART") || hour.has("AMPM") || hour.has("mediodía")) {
      return hour;
    }
    List<Symbol> symbols = new ArrayList<>(hour.symbols());
    symbols.add(new Symbol("PART", half, 1));
    return new Match(hour.rule(), hour.from(), hour.to(), symbols);
  }
}
