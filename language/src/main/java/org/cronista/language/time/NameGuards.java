package org.cronista.language.time;

import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.Upos;

/** What is named after a time: "Plaza de Mayo", "avenida 9 de Julio", "el Primavera Sound". */
final class NameGuards {
  /** What is named after days: streets, places, movements. */
  private static final Set<String> PLACES =
      Set.of(
          "avenida",
          "barrio",
          "batallón",
          "brigada",
          "calle",
          "colonia",
          "estadio",
          "frente",
          "hospital",
          "movimiento",
          "operación",
          "parque",
          "plaza",
          "plazuela",
          "puente",
          "túnel");

  private static final Set<String> BEFORE_MONTH =
      Set.of("en", "desde", "hasta", "entre", "durante", "hacia", "y");

  private NameGuards() {}

  /** Whether a match that is not to be kept is a name, of which no part is a time either. */
  static boolean name(Match m, Written words) {
    return m.rule().id().startsWith("date") && named(m, words);
  }

  /** "La avenida 9 de Julio", "el Movimiento 26 de Julio": a name, its month in capitals. */
  static boolean named(Match m, Written words) {
    if (m.from() == 0 || m.has("DET") || m.has("YEAR") || m.has("LAST") || m.has("NEXT")) {
      return false;
    }
    if (PLACES.contains(words.word(m.from() - 1))) {
      return true;
    }
    Upos before = words.token(m.from() - 1).upos();
    return words.capital(m.to() - 1) && (before == Upos.NOUN || before == Upos.PROPN);
  }

  /** "Taha Yasin Ramadán", "la visita de Ramadán": feasts that are also names of persons. */
  static boolean holiday(Match m, Written words) {
    if (!words.word(m.to() - 1).equals("ramadán") || !words.capital(m.to() - 1)) {
      return true;
    }
    String before = words.word(m.from() - 1);
    return m.has("DET") || before.equals("durante") || before.equals("mes");
  }

  /** "La Primavera de Praga", "el Primavera Sound": a name, unless a year follows. */
  static boolean season(Match m, Written words) {
    int at = m.from();
    while (at < m.to() - 1 && !words.capital(at)) {
      at++;
    }
    boolean year =
        words.word(m.to()).startsWith("de")
            && !words.word(m.to() + 1).isEmpty()
            && Character.isDigit(words.word(m.to() + 1).charAt(0));
    return at == 0 || !words.capital(at) || year;
  }

  static boolean month(Match m, Written words) {
    if (words.word(m.from() - 1).equals("su")) {
      return false; // "hacen su agosto"
    }
    if (m.to() - m.from() > 1 || m.from() == 0 || !words.capital(m.from())) {
      return true;
    }
    if (m.from() > 0 && BEFORE_MONTH.contains(words.word(m.from() - 1))) {
      return !proper(m.to(), words); // "Miguel y Julio Pérez"
    }
    // In running text months are written small: a capital makes a name of it (Plaza de Mayo).
    return false;
  }

  static boolean weekday(Match m, Written words) {
    return m.to() - m.from() > 1 || !words.capital(m.from());
  }

  /** "La final del año", "la final de 1998": a match, and not the end. */
  static boolean match(int i, Written words) {
    return words.word(i).equals("la") && words.word(i + 1).equals("final");
  }

  static boolean proper(int i, Written words) {
    return i < words.size() && words.token(i).upos() == Upos.PROPN;
  }
}
