package org.cronista.language.time;

import java.util.List;
import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
import org.jspecify.annotations.Nullable;

/**
 * Days that have a name and that no calendar here knows: "el Día del Pescador", "el Día Europeo de
 * los Parques". They are the day of the report where the sentence tells of "hoy", else one that is
 * not known.
 */
final class NamedDays {
  private static final Set<String> ARTICLES = Set.of("el", "del", "al", "su");
  private static final Set<String> OF = Set.of("de", "del", "contra", "para");
  private static final Set<String> WITHIN = Set.of("de", "del", "el", "la", "las", "los", "y");

  /** What makes a day of a theme: what it is of may then be written small. */
  private static final Set<String> KINDS =
      Set.of(
          "europeo",
          "iberoamericano",
          "internacional",
          "latinoamericano",
          "mundial",
          "nacional",
          "universal");

  private final TimeRule known;
  private final TimeRule unknown;

  NamedDays(TimeRules rules) {
    this.known = rules.rule("deictic");
    this.unknown = rules.rule("some-day");
  }

  /** The day named at a word, its article included; null where there is none. */
  @Nullable Match at(Written words, int from) {
    int day = ARTICLES.contains(words.word(from)) ? from + 1 : from;
    if (!words.word(day).equals("día") || !words.capital(day)) {
      return null;
    }
    int at = day + 1;
    boolean kind = KINDS.contains(words.word(at)) && (day > 0 || words.capital(at));
    if (kind) {
      at++;
    }
    int end = kind ? at : 0;
    if (OF.contains(words.word(at))) {
      end = Math.max(end, named(words, at + 1, kind));
    }
    if (end == 0) {
      return null;
    }
    return today(words)
        ? new Match(known, from, end, List.of(new Symbol("DEICTIC", "0", end - from)))
        : new Match(unknown, from, end, List.of(new Symbol("UNIT", "D", end - from)));
  }

  /** One past the last word of what the day is of; 0 where that is no name. */
  private static int named(Written words, int from, boolean kind) {
    int end = 0;
    for (int i = from; i < words.size(); i++) {
      boolean small = kind && end == 0 && words.noun(i);
      if (words.capital(i) || small) {
        end = i + 1;
      } else if (!WITHIN.contains(words.word(i))) {
        break;
      }
    }
    return end;
  }

  private static boolean today(Written words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.word(i).equals("hoy")) {
        return true;
      }
    }
    return false;
  }
}
