package org.cronista.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronista.language.time.TimeRules.Match;

/**
 * Stretches of time and units of the calendar that are none: "una quincena de países", "el día a
 * día".
 */
final class StretchGuards {
  private static final Set<String> BEFORE_STRETCH = Set.of("durante", "hace", "tras", "por", "en");

  /** Verbs whose object is a stretch of time: "llevan años esperando". */
  private static final Set<String> LAST =
      Set.of("demorar", "durar", "esperar", "llevar", "pasar", "tardar", "tomar");

  /** "Después de años", "a lo largo de meses", "en cuestión de minutos". */
  private static final Set<String> BEFORE_OF = Set.of("cuestión", "después", "largo");

  private static final Set<String> OF_HELD = Set.of("de", "dedicada", "para", "sobre", "titulada");

  private static final Set<String> AFTER_YEAR_UNIT =
      Set.of("que", "de", "del", "más", "y", "o", "cuando");

  /** Units from the least to the greatest. */
  private static final List<String> UNITS =
      List.of(
          "", "TS", "TM", "TH", "D", "W", "2W", "M", "2M", "3M", "4M", "6M", "Y", "10Y", "100Y");

  private StretchGuards() {}

  /**
   * A number of units; but not "un segundo partido", "la Guerra de los Cien Años", "una jornada de
   * protesta", which is what is held on a day.
   */
  static boolean duration(Match m, Written words) {
    String unit = words.word(m.to() - 1);
    boolean held =
        unit.equals("jornada")
            && words.word(m.from()).equals("una")
            && (OF_HELD.contains(words.word(m.to())) || words.adjective(m.to()));
    return !(m.value("UNIT").equals("TS") && words.noun(m.to()))
        && !held
        && !capital(m, words)
        && !measure(m, words);
  }

  /** Whether a unit is written as in a name. */
  private static boolean capital(Match m, Written words) {
    String form = words.form(m.to() - 1);
    return m.from() > 0
        && form.length() > 1
        && words.capital(m.to() - 1)
        && Character.isLowerCase(form.charAt(1));
  }

  /** "Durante meses", "llevan años", "en cuestión de minutos". */
  static boolean bare(Match m, Written words) {
    int at = m.from() - 1;
    String before = words.word(at);
    return BEFORE_STRETCH.contains(before)
        || (at >= 0 && LAST.contains(words.token(at).lemma()))
        || (before.equals("de") && BEFORE_OF.contains(words.word(at - 1)));
  }

  /** "Con un tiempo de 6 h 23 min": what was measured of a race. */
  static boolean result(Match m, Written words) {
    String next = words.word(m.to() + 1);
    return words.word(m.to()).equals("de") && !next.isEmpty() && Character.isDigit(next.charAt(0));
  }

  /** "Hace poco esfuerzo": does little of it. */
  static boolean little(Match m, Written words) {
    return !words.word(m.to() - 1).equals("tiempo") && words.noun(m.to());
  }

  /** "Año tras año", "día a día"; but not "el día a día", which is everyday life. */
  static boolean repeated(Match m, Written words) {
    String before = words.word(m.from() - 1);
    return words.word(m.from()).equals(words.word(m.to() - 1))
        && !ReferenceGuards.ARTICLES.contains(before)
        && !before.equals("su");
  }

  /** "A lo largo del año", but not "el año de la cumbre", "el año judicial". */
  static boolean unitYear(Match m, Written words) {
    int next = m.to();
    String after = words.word(next + 1);
    boolean relative = words.word(next).equals("en") && (after.equals("que") || after.equals("el"));
    boolean name =
        m.from() > 0 && words.capital(m.to() - 1) && !words.capital(m.from()); // "el Año"
    return !name
        && !AFTER_YEAR_UNIT.contains(words.word(next))
        && !relative
        && (!words.adjective(next) || !Character.isLetter(words.word(next).charAt(0)));
  }

  /** "Una quincena de países": a number of things, and no time. */
  static boolean measure(Match m, Written words) {
    return words.word(m.to() - 1).equals("quincena")
        && words.word(m.to()).equals("de")
        && words.noun(m.to() + 1);
  }

  /**
   * "Entre tres meses y dos años" is two stretches, and not one of the sort of "dos años y tres
   * meses": the first of them; other matches as they are.
   */
  static Match first(Match m, TimeRule stretch) {
    if (!m.rule().meaning().equals("durationtwo")) {
      return m;
    }
    List<Symbol> first = new ArrayList<>();
    int at = m.from();
    int size = 0;
    for (Symbol s : m.symbols()) {
      if (s.name().startsWith("UNIT") && size > 0) {
        return UNITS.indexOf(s.value()) >= size ? new Match(stretch, m.from(), at, first) : m;
      }
      if (size == 0) {
        first.add(s);
        at += s.length();
      }
      if (s.name().startsWith("UNIT")) {
        size = UNITS.indexOf(s.value());
      }
    }
    return m;
  }
}
