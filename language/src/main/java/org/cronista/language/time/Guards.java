package org.cronista.language.time;

import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.Sentence;
import org.cronista.model.Upos;

/** What looks like a time expression and is none: "Plaza de Mayo", "2000 personas". */
final class Guards {
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "en", "de", "desde", "hasta", "entre", "y", "a", "hacia", "para", "durante", "(", ",",
          "e", "o", "-", "–", "del", "antes", "tras");
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
          "copa",
          "curso",
          "ejercicio",
          "elecciones",
          "electoral",
          "legislativas",
          "liga",
          "mundial",
          "olímpicos",
          "período",
          "periodo",
          "presidenciales",
          "presupuesto",
          "presupuestos",
          "temporada");

  private static final Set<String> AFTER_YEAR_UNIT =
      Set.of("que", "de", "del", "en", "más", "y", "o", "cuando");

  private Guards() {}

  /** Whether a match is to be kept. */
  static boolean holds(Match m, Written words) {
    if (m.from() == 0 && m.to() == words.size() && !m.rule().id().equals("date-line")) {
      return true; // nothing else stands about it that could make it something else
    }
    return switch (m.rule().id()) {
      case "alone-past", "alone-present", "alone-year" ->
          false; // words of other uses in a sentence
      case "reference" -> !(words.word(m.from()).equals("su") && words.capital(m.to() - 1));
      case "date-line" -> dateline(words);
      case "year" -> year(m, words);
      case "month" -> month(m, words);
      case "weekday" -> weekday(m, words);
      case "frequency" -> !DAILY.contains(words.word(m.from())) || adjective(words, m.from());
      case "parts" -> m.from() > 0 && words.word(m.from() - 1).equals("por");
      case "edge-unit" -> !m.value("UNIT").startsWith("T");
      case "year-two" -> yearTwo(m, words);
      case "duration" -> !(m.value("UNIT").equals("TS") && noun(words, m.to()));
      case "duration-bare" -> m.from() > 0 && BEFORE_STRETCH.contains(words.word(m.from() - 1));
      case "day-alone" -> dayAlone(m, words);
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
    boolean digits = Character.isDigit(words.word(m.from()).charAt(0));
    String before = words.word(m.from() - 1);
    boolean first = m.from() == 0 || BEFORE_YEAR.contains(before) || OF_YEAR.contains(before);
    return digits && first && !AFTER_NUMBER.contains(next) && !noun(words, m.to());
  }

  /** "La avenida 9 de Julio", "el Movimiento 26 de Julio": a name, its month in capitals. */
  private static boolean named(Match m, Written words) {
    if (m.from() == 0 || m.has("DET") || m.has("YEAR") || m.has("LAST") || m.has("NEXT")) {
      return false;
    }
    Upos before = words.token(m.from() - 1).upos();
    return words.capital(m.to() - 1) && (before == Upos.NOUN || before == Upos.PROPN);
  }

  /** "A lo largo del año", but not "el año de la cumbre", "el año judicial". */
  private static boolean unitYear(Match m, Written words) {
    int next = m.to();
    return !AFTER_YEAR_UNIT.contains(words.word(next))
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

  private static boolean month(Match m, Written words) {
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
    return digits && (verb || AFTER_DAY.contains(words.word(next)));
  }

  private static boolean decadeAlone(Match m, Written words) {
    boolean within = m.from() > 0 && BEFORE_DECADE.contains(words.word(m.from() - 1));
    return within && !noun(words, m.to()) && !AFTER_NUMBER.contains(words.word(m.to()));
  }

  private static boolean adjective(Written words, int i) {
    return words.token(i).upos() == Upos.ADJ;
  }

  private static boolean noun(Written words, int i) {
    return i < words.size() && words.token(i).upos() == Upos.NOUN;
  }
}
