package org.cronista.language.time;

import java.util.List;
import java.util.Set;
import org.cronista.language.time.TimeRules.Match;

/** Numbers that are years, decades and days of a month only beside certain words. */
final class NumberGuards {
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "en", "de", "desde", "hasta", "entre", "y", "a", "hacia", "para", "durante", "(", ",",
          "e", "o", "-", "–", "del", "antes", "tras", "todo");

  static final Set<String> AFTER_NUMBER =
      Set.of(
          "%",
          "euros",
          "dólares",
          "pesos",
          "personas",
          "millones",
          "km",
          "kilómetros",
          "metros",
          "puntos",
          "por");

  /** What has a year for its surname ("elecciones 2024"). */
  private static final Set<String> OF_YEAR =
      Set.of(
          "balance",
          "campeonato",
          "censo",
          "convocatoria",
          "copa",
          "cumbre",
          "curso",
          "edición",
          "ejercicio",
          "elecciones",
          "electoral",
          "eurocopa",
          "feria",
          "festival",
          "legislativas",
          "liga",
          "modelo",
          "modelos",
          "mundial",
          "nobel",
          "olimpiada",
          "olimpíada",
          "olímpicos",
          "periodo",
          "período",
          "premio",
          "presidenciales",
          "presupuesto",
          "presupuestos",
          "supercopa",
          "temporada",
          "torneo",
          "versión");

  private static final Set<String> AFTER_DAY = Set.of(",", ".", ")", "hasta", "");

  private static final Set<String> BEFORE_DECADE = Set.of("en", "de", "desde", "hasta");

  private NumberGuards() {}

  static boolean year(Match m, Written words) {
    String next = words.word(m.to());
    if (next.equals("por") && !words.word(m.to() + 1).equals("ciento")) {
      next = ""; // "fundada en 1997 por dos socios"
    }
    boolean digits =
        Character.isDigit(words.word(m.from()).charAt(0))
            || (m.value("YEAR").length() == 4 && words.word(m.from()).charAt(0) == 'l');
    String before = words.word(m.from() - 1);
    boolean first =
        m.from() == 0
            || BEFORE_YEAR.contains(before)
            || OF_YEAR.contains(before)
            || OF_YEAR.contains(words.word(m.from() - 2));
    return digits && first && !AFTER_NUMBER.contains(next) && !counted(words, m.to());
  }

  /** Whether a word can be what a number before it counts: "1999 respecto de" counts nothing. */
  private static boolean counted(Written words, int i) {
    return words.noun(i) && !words.token(i).feat("Number").equals("Sing");
  }

  /** "En el 98", "el Mundial del 98"; not "el 98 % de". */
  static boolean yearTwo(Match m, Written words) {
    String before = words.word(m.from() - 1);
    boolean in = before.equals("en") || before.equals("desde") || before.equals("hasta");
    boolean of = words.word(m.from()).equals("del") && OF_YEAR.contains(before);
    int next = m.to();
    return ((in && words.word(m.from()).equals("el")) || of)
        && !AFTER_NUMBER.contains(words.word(next))
        && !words.noun(next)
        && !words.word(next).equals("de");
  }

  /** "El 5, ...": digits with nothing after them that they could count. */
  static boolean dayAlone(Match m, Written words) {
    int next = m.to();
    boolean digits = Character.isDigit(words.word(next - 1).charAt(0));
    boolean verb = next < words.size() && words.token(next).upos().verbal();
    if (m.has("LAST") || m.has("NEXT")) { // "el próximo 20 se verán"
      return digits && !words.noun(next) && !AFTER_NUMBER.contains(words.word(next));
    }
    return digits && (verb || AFTER_DAY.contains(words.word(next)));
  }

  /** "Del día 3 al 5", "los días 3 y 4": a day after one. */
  static boolean another(Match m, Written words, List<Match> before) {
    if (before.isEmpty() || !words.word(m.from()).equals("al")) {
      return false;
    }
    Match last = before.getLast();
    return last.to() == m.from() && last.rule().meaning().equals("dayofmonth");
  }

  static boolean decadeAlone(Match m, Written words) {
    boolean within = m.from() > 0 && BEFORE_DECADE.contains(words.word(m.from() - 1));
    return within && !words.noun(m.to()) && !AFTER_NUMBER.contains(words.word(m.to()));
  }
}
