package org.cronista.language.time;

import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
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

  private static final Set<String> AFTER_DAY = Set.of(",", ".", ")", "hasta", "");
  private static final Set<String> BEFORE_DECADE = Set.of("en", "de", "desde", "hasta");

  private static final Set<String> BEFORE_STRETCH =
      Set.of("durante", "lleva", "llevan", "llevaba", "llevaban", "hace", "tras", "por");

  private Guards() {}

  /** Whether a match is to be kept. */
  static boolean holds(Match m, Written words) {
    if (m.from() == 0 && m.to() == words.size()) {
      return true; // nothing else stands about it that could make it something else
    }
    return switch (m.rule().id()) {
      case "year" -> year(m, words);
      case "month" -> month(m, words);
      case "weekday" -> weekday(m, words);
      case "frequency" -> !words.word(m.from()).startsWith("diari") || adjective(words, m.from());
      case "duration" -> !(m.value("UNIT").equals("TS") && noun(words, m.to()));
      case "duration-bare" -> m.from() > 0 && BEFORE_STRETCH.contains(words.word(m.from() - 1));
      case "day-alone" -> dayAlone(m, words);
      case "decade-alone" -> decadeAlone(m, words);
      case "unit-ordinal" -> !words.word(m.to() - 1).equals("jornada"); // matches of a league
      case "to-date" -> m.from() > 0 && words.word(m.from() - 1).equals("hasta");
      default -> true;
    };
  }

  private static boolean year(Match m, Written words) {
    String next = words.word(m.to());
    boolean digits = Character.isDigit(words.word(m.from()).charAt(0));
    boolean first = m.from() == 0 || BEFORE_YEAR.contains(words.word(m.from() - 1));
    return digits && first && !AFTER_NUMBER.contains(next) && !noun(words, m.to());
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
