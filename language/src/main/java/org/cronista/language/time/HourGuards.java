package org.cronista.language.time;

import java.util.Set;
import org.cronista.language.time.TimeRules.Match;

/** Hours: "a las dos", but not "las dos". */
final class HourGuards {
  private static final Set<String> BEFORE_CLOCK =
      Set.of("a", "desde", "hasta", "hacia", "sobre", "de", "entre", "y");

  /** After "de": what names a day, or a part of one. */
  private static final Set<String> OF_DAY =
      Set.of("anoche", "anteayer", "ayer", "esta", "este", "hoy", "mañana");

  private static final Set<String> AFTER_CLOCK = Set.of(",", ".", ";", ")", "", "y");

  /** What a number with a mark in it can count: "6.35 milímetros", "el 0.43 %". */
  private static final Set<String> MEASURES = Set.of("%", "km", "m", "mm", "milímetros", "por");

  private HourGuards() {}

  /**
   * "Las 20.30", "(20.30)", "20,30 horas"; but not "el 0.43 %", "calibre de 6.35 milímetros",
   * "12,50".
   */
  static boolean clock(Match m, Written words) {
    boolean article = words.word(m.from()).startsWith("la");
    if (article || words.word(m.from()).startsWith("pasada")) {
      return true;
    }
    String next = words.word(m.to());
    String before = words.word(m.from() - 1);
    boolean marked = before.isEmpty() || !Character.isLetter(before.charAt(0));
    if (m.has("HOURS")) {
      return !m.has("DET") && (marked || BEFORE_CLOCK.contains(before) || !comma(m, words));
    }
    boolean counts = MEASURES.contains(next) || words.noun(m.to()) || words.adjective(m.to());
    return !m.has("DET")
        && !comma(m, words)
        && !counts
        && (marked || !words.word(m.from()).contains(".") || before.equals("a"));
  }

  private static boolean comma(Match m, Written words) {
    for (int i = m.from(); i < m.to(); i++) {
      String word = words.word(i);
      if (word.indexOf(',') > 0 || word.indexOf('\'') > 0) {
        return true;
      }
    }
    return false;
  }

  /** "A las tres y veinte"; but not "la ONCE y una empresa". */
  static boolean inWords(Match m, Written words) {
    return m.has("PART")
        || (words.expression() && m.from() == 0)
        || (BEFORE_CLOCK.contains(words.word(m.from() - 1)) && !words.capital(m.from() + 1));
  }

  /** "A seis de la tarde". */
  static boolean ofPart(Match m, Written words) {
    int hour = m.number("NUM", 0);
    return BEFORE_CLOCK.contains(words.word(m.from() - 1)) && hour >= 1 && hour <= 12;
  }

  /** "De ayer", "del lunes", "del 3 de mayo". */
  private static boolean ofDay(Written words, int of) {
    String next = words.word(of + 1);
    return switch (words.word(of)) {
      case "de" -> OF_DAY.contains(next);
      case "del" ->
          CalendarWords.weekday(next)
              || next.equals("día")
              || next.equals("pasado")
              || next.equals("próximo")
              || (!next.isEmpty() && Character.isDigit(next.charAt(0)));
      default -> false;
    };
  }

  /** "A las dos": an hour where nothing follows that it could count. */
  static boolean clockBare(Match m, Written words) {
    String next = words.word(m.to());
    int hour = m.number("NUM", 0);
    return hour >= 1
        && hour <= 12
        && (BEFORE_CLOCK.contains(words.word(m.from() - 1))
            || (words.expression() && m.from() == 0))
        && (m.has("punto")
            || ofDay(words, m.to())
            || AFTER_CLOCK.contains(next)
            || words.token(m.to()).upos().verbal());
  }
}
