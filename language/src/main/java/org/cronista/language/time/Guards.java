package org.cronista.language.time;

import java.util.List;
import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.Sentence;
import org.cronista.model.Upos;

/** What looks like a time expression and is none: "Plaza de Mayo", "2000 personas". */
final class Guards {
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "en", "de", "desde", "hasta", "entre", "y", "a", "hacia", "para", "durante", "(", ",",
          "e", "o", "-", "–", "del", "antes", "tras", "todo");
  private static final Set<String> AFTER_NUMBER =
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

  private static final Set<String> BEFORE_MONTH =
      Set.of("en", "desde", "hasta", "entre", "durante", "hacia", "y");

  private static final Set<String> DAILY = Set.of("diario", "diaria", "diarios", "diarias");
  private static final Set<String> AFTER_DAY = Set.of(",", ".", ")", "hasta", "");
  private static final Set<String> BEFORE_DECADE = Set.of("en", "de", "desde", "hasta");

  private static final Set<String> BEFORE_STRETCH =
      Set.of("durante", "lleva", "llevan", "llevaba", "llevaban", "hace", "tras", "por", "en");

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

  private static final Set<String> AFTER_YEAR_UNIT =
      Set.of("que", "de", "del", "más", "y", "o", "cuando");

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

  private static final Set<String> OF_MORNING = Set.of("cada", "otra", "toda", "una");

  private static final Set<String> BEFORE_CLOCK =
      Set.of("a", "desde", "hasta", "hacia", "sobre", "de", "entre", "y");

  private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las", "del", "al");
  private static final Set<String> BEFORE_EARLY = Set.of("a", "desde", "de", "en", "hasta");

  private static final Set<String> AFTER_CLOCK = Set.of(",", ".", ";", ")", "", "y");

  /** "El día antes de la cumbre" counts from the summit. */
  private static final Set<String> STRETCH_OF = Set.of("de", "del", "que");

  private Guards() {}

  /**
   * "El futuro campo", "en el pasado Mundial": before a noun the adjective without its article;
   * other matches as they are.
   */
  static Match bare(Match m, Written words) {
    if (m.rule().id().equals("per-night")) {
      return new Match(m.rule(), m.from() + 1, m.to(), m.symbols());
    }
    boolean noun = m.rule().id().equals("reference") && m.to() - m.from() == 2;
    String article = words.word(m.from());
    if (!noun
        || !(article.equals("el") || article.equals("del") || article.equals("un"))
        || m.to() >= words.size()) {
      return m;
    }
    Upos next = words.token(m.to()).upos();
    boolean word = Character.isLetter(words.word(m.to()).charAt(0));
    boolean adjective = word && (next == Upos.NOUN || next == Upos.PROPN);
    return adjective && !words.word(m.to() - 1).equals("momento")
        ? new Match(m.rule(), m.from() + 1, m.to(), m.symbols())
        : m;
  }

  /** "La hoy extinta liga", "y hoy hay veinte": these days, and not the day of the report. */
  static boolean nowadays(Match m, Written words) {
    int next = m.to();
    if (!words.word(m.from()).equals("hoy") || next - m.from() != 1 || next >= words.size()) {
      return false;
    }
    boolean article = ARTICLES.contains(words.word(m.from() - 1));
    return (article && (adjective(words, next) || noun(words, next)))
        || words.word(next).equals("tan")
        || words.word(next).equals("hay");
  }

  /** "Desde el momento en que llegó": no moment of now. */
  static boolean bygone(Match m, Written words) {
    String next = words.word(m.to());
    return words.word(m.from()).equals("el")
        && words.word(m.to() - 1).equals("momento")
        && words.word(m.from() - 1).equals("desde")
        && (next.equals("que") || next.equals("en"));
  }

  /**
   * Whether a match is to be kept.
   *
   * @param before what was found before it in the sentence
   */
  static boolean holds(Match m, Written words, List<Match> before) {
    if (words.expression() && m.from() == 0 && m.to() == words.size()) {
      return true;
    }
    return switch (m.rule().id()) {
      case "alone-past",
          "alone-present",
          "alone-year",
          "sole-century",
          "sole-night",
          "sole-number",
          "sole-period" ->
          false; // words of other uses in a sentence
      case "part-midnight" ->
          !m.value("MIDPART").equals("MO") || BEFORE_EARLY.contains(words.word(m.from() - 1));
      case "reference" -> reference(m, words);
      case "holiday" -> holiday(m, words);
      case "then" -> then(m, words);
      case "age" -> adjective(words, m.from());
      case "clock-bare" -> clockBare(m, words);
      case "clock-minutes", "clock-quarter" ->
          m.has("PART") || BEFORE_CLOCK.contains(words.word(m.from() - 1));
      case "half" -> words.word(m.to()).equals("de") || words.word(m.to()).equals("del");
      case "date-line" -> dateline(words);
      case "year" -> year(m, words);
      case "month" -> month(m, words);
      case "season" -> season(m, words);
      case "weekday" -> weekday(m, words);
      case "frequency" -> !DAILY.contains(words.word(m.from())) || daily(m, words);
      // "tras una mañana de bombardeos"
      case "deictic" ->
          !words.word(m.from()).equals("mañana") || !OF_MORNING.contains(words.word(m.from() - 1));
      case "part" -> // "la Alba", "el Amanecer": names
          m.from() == 0 || words.word(m.to() - 1).equals("noche") || !words.capital(m.to() - 1);
      case "unit-after-unit", "unit-by-unit" -> repeated(m, words);
      case "part-unit", "part-unit-comes" -> UnitParts.names(m);
      case "clock-part-bare" ->
          BEFORE_CLOCK.contains(words.word(m.from() - 1))
              && m.number("NUM", 0) >= 1
              && m.number("NUM", 0) <= 12;
      case "day-bare" ->
          Character.isDigit(words.word(m.from()).charAt(0))
              && !noun(words, m.to())
              && !named(m, words);
      case "decade-thousands-alone" -> m.number("YEAR", 1) % 10 == 0 && decadeAlone(m, words);
      case "edge-decade-thousands", "decade-thousands" -> m.number("YEAR", 1) % 10 == 0;
      case "this-time" -> m.from() > 0 && words.token(m.from() - 1).upos() == Upos.ADP;
      case "month-short" -> !words.word(m.from()).equals("mar") || words.capital(m.from());
      case "day-beside" -> !STRETCH_OF.contains(words.word(m.to()));
      case "date-us-short" -> dayAlone(m, words);
      case "parts" -> m.from() > 0 && words.word(m.from() - 1).equals("por");
      case "edge-unit" -> !m.value("UNIT").startsWith("T");
      case "year-two" -> yearTwo(m, words);
      case "duration" ->
          !(m.value("UNIT").equals("TS") && noun(words, m.to())) && !measure(m, words);
      case "duration-bare" ->
          BEFORE_STRETCH.contains(words.word(m.from() - 1))
              || (words.word(m.from() - 1).equals("de")
                  && (words.word(m.from() - 2).equals("después")
                      || words.word(m.from() - 2).equals("largo")));
      case "day-alone" -> dayAlone(m, words) || another(m, words, before);
      case "decade-alone" -> decadeAlone(m, words);
      case "unit-ordinal" -> // matches of a league; "a última hora"
          !words.word(m.to() - 1).equals("jornada") && !words.word(m.to() - 1).equals("hora");
      case "date", "date-bare", "date-short" -> !named(m, words);
      case "unit-year" -> unitYear(m, words);
      case "to-date" -> m.from() > 0 && words.word(m.from() - 1).equals("hasta");
      default -> true;
    };
  }

  private static boolean year(Match m, Written words) {
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
    return noun(words, i) && !words.token(i).feat("Number").equals("Sing");
  }

  private static boolean reference(Match m, Written words) {
    String word = words.word(m.to() - 1);
    String next = words.word(m.to());
    String before = words.word(m.from() - 1);
    return switch (word) {
      case "ahora" -> !next.equals("bien");
      // "próximo a Lima", "sus más próximos colaboradores" are near in space or trust
      case "próximo", "próxima", "próximos", "próximas" ->
          !next.equals("a") && !next.equals("al") && !before.equals("más");
      case "futuro", "pasado" -> someTime(m, words);
      case "recién" -> !next.startsWith("nacid");
      case "pasada" -> next.isEmpty() || !before.equals("una");
      case "pasados", "pasadas" -> errors(m, words);
      case "presente" ->
          m.to() - m.from() > 1
              || ((before.equals("la") || before.equals("el") || before.equals("del"))
                  && noun(words, m.to()));
      case "momento" ->
          m.to() - m.from() != 2
              || !words.word(m.from()).equals("el")
              || !(adjective(words, m.to()) || next.equals("más"));
      default -> !(words.word(m.from()).equals("su") && words.capital(m.to() - 1));
    };
  }

  /**
   * "Las pasadas elecciones", "errores pasados"; but not "pasados dos meses", "pasadas las ocho".
   */
  private static boolean errors(Match m, Written words) {
    int next = m.to();
    if (m.from() == 0) {
      return false;
    }
    Upos before = words.token(m.from() - 1).upos();
    return (before == Upos.DET && noun(words, next)) || before == Upos.NOUN;
  }

  /** "Año tras año", "día a día"; but not "el día a día", which is everyday life. */
  private static boolean repeated(Match m, Written words) {
    String before = words.word(m.from() - 1);
    return words.word(m.from()).equals(words.word(m.to() - 1))
        && !ARTICLES.contains(before)
        && !before.equals("su");
  }

  /** "En el futuro", "un proyecto futuro"; but not "el futuro de las pensiones", "su futuro". */
  private static boolean someTime(Match m, Written words) {
    String next = words.word(m.to());
    Upos after = m.to() < words.size() ? words.token(m.to()).upos() : Upos.X;
    boolean before = after == Upos.NOUN || after == Upos.PROPN;
    if (before && Character.isLetter(next.charAt(0))) {
      return true;
    }
    int last = m.from() - 1;
    return m.from() > 0
        && !next.equals("de")
        && !next.equals("del")
        && (words.token(last).upos() == Upos.ADP || words.token(last).upos() == Upos.NOUN);
  }

  /** "Vuelos diarios", but not "el opositor diario La Voz". */
  private static boolean daily(Match m, Written words) {
    return adjective(words, m.from()) && !words.capital(m.to());
  }

  /** "Desde entonces", "dijo entonces"; but not "y entonces", "si llueve, entonces". */
  private static boolean then(Match m, Written words) {
    if (!words.word(m.from()).equals("entonces")) {
      return true;
    }
    if (m.from() == 0) { // "entonces había seis": of that time; "entonces se fue": after that
      return m.to() < words.size() && words.token(m.to()).feat("Tense").equals("Imp");
    }
    return words.token(m.from() - 1).upos() != Upos.PUNCT && !words.word(m.from() - 1).equals("y");
  }

  /** "Taha Yasin Ramadán", "la visita de Ramadán": feasts that are also names of persons. */
  private static boolean holiday(Match m, Written words) {
    if (!words.word(m.to() - 1).equals("ramadán") || !words.capital(m.to() - 1)) {
      return true;
    }
    String before = words.word(m.from() - 1);
    return m.has("DET") || before.equals("durante") || before.equals("mes");
  }

  /** "A las dos": an hour where nothing follows that it could count. */
  private static boolean clockBare(Match m, Written words) {
    String next = words.word(m.to());
    int hour = m.number("NUM", 0);
    return hour >= 1
        && hour <= 12
        && BEFORE_CLOCK.contains(words.word(m.from() - 1))
        && (m.has("punto") || AFTER_CLOCK.contains(next) || words.token(m.to()).upos().verbal());
  }

  /** "Del día 3 al 5", "los días 3 y 4": a day after one. */
  private static boolean another(Match m, Written words, List<Match> before) {
    if (before.isEmpty() || !words.word(m.from()).equals("al")) {
      return false;
    }
    Match last = before.getLast();
    return last.to() == m.from() && last.rule().meaning().equals("dayofmonth");
  }

  /** Whether a match that is not to be kept is a name, of which no part is a time either. */
  static boolean name(Match m, Written words) {
    return m.rule().id().startsWith("date") && named(m, words);
  }

  /** "La avenida 9 de Julio", "el Movimiento 26 de Julio": a name, its month in capitals. */
  private static boolean named(Match m, Written words) {
    if (m.from() == 0 || m.has("DET") || m.has("YEAR") || m.has("LAST") || m.has("NEXT")) {
      return false;
    }
    if (PLACES.contains(words.word(m.from() - 1))) {
      return true;
    }
    Upos before = words.token(m.from() - 1).upos();
    return words.capital(m.to() - 1) && (before == Upos.NOUN || before == Upos.PROPN);
  }

  /** "A lo largo del año", but not "el año de la cumbre", "el año judicial". */
  private static boolean unitYear(Match m, Written words) {
    int next = m.to();
    String after = words.word(next + 1);
    boolean relative = words.word(next).equals("en") && (after.equals("que") || after.equals("el"));
    return !AFTER_YEAR_UNIT.contains(words.word(next))
        && !relative
        && (next >= words.size() || !adjective(words, next));
  }

  private static boolean dateline(Written words) {
    Sentence.Kind kind = words.sentence().kind();
    return kind == Sentence.Kind.DATELINE || kind == Sentence.Kind.BYLINE;
  }

  /** "En el 98", "el Mundial del 98"; not "el 98 % de". */
  private static boolean yearTwo(Match m, Written words) {
    String before = words.word(m.from() - 1);
    boolean in = before.equals("en") || before.equals("desde") || before.equals("hasta");
    boolean of = words.word(m.from()).equals("del") && OF_YEAR.contains(before);
    int next = m.to();
    return ((in && words.word(m.from()).equals("el")) || of)
        && !AFTER_NUMBER.contains(words.word(next))
        && !noun(words, next)
        && !words.word(next).equals("de");
  }

  /** "La Primavera de Praga", "el Primavera Sound": a name, unless a year follows. */
  private static boolean season(Match m, Written words) {
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

  private static boolean month(Match m, Written words) {
    if (words.word(m.from() - 1).equals("su")) {
      return false; // "hacen su agosto"
    }
    if (m.to() - m.from() > 1 || m.from() == 0 || !words.capital(m.from())) {
      return true;
    }
    if (m.from() > 0 && BEFORE_MONTH.contains(words.word(m.from() - 1))) {
      return true;
    }
    // In running text months are written small: a capital makes a name of it (Plaza de Mayo).
    return false;
  }

  private static boolean weekday(Match m, Written words) {
    return m.to() - m.from() > 1 || !words.capital(m.from());
  }

  /** "El 5, ...": digits with nothing after them that they could count. */
  private static boolean dayAlone(Match m, Written words) {
    int next = m.to();
    boolean digits = Character.isDigit(words.word(next - 1).charAt(0));
    boolean verb = next < words.size() && words.token(next).upos().verbal();
    if (m.has("LAST") || m.has("NEXT")) { // "el próximo 20 se verán"
      return digits && !noun(words, next) && !AFTER_NUMBER.contains(words.word(next));
    }
    return digits && (verb || AFTER_DAY.contains(words.word(next)));
  }

  private static boolean decadeAlone(Match m, Written words) {
    boolean within = m.from() > 0 && BEFORE_DECADE.contains(words.word(m.from() - 1));
    return within && !noun(words, m.to()) && !AFTER_NUMBER.contains(words.word(m.to()));
  }

  /** "Una quincena de países": a number of things, and no time. */
  private static boolean measure(Match m, Written words) {
    return words.word(m.to() - 1).equals("quincena")
        && words.word(m.to()).equals("de")
        && noun(words, m.to() + 1);
  }

  private static boolean adjective(Written words, int i) {
    return i < words.size() && words.token(i).upos() == Upos.ADJ;
  }

  private static boolean noun(Written words, int i) {
    return i < words.size() && words.token(i).upos() == Upos.NOUN;
  }
}
