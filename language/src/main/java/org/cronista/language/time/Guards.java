package org.cronista.language.time;

import java.util.List;
import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.Sentence;
import org.cronista.model.Upos;

/** What looks like a time expression and is none: the condition of each rule that has one. */
final class Guards {
  private static final Set<String> OF_MORNING = Set.of("cada", "otra", "toda", "una");

  private static final Set<String> BEFORE_EARLY = Set.of("a", "desde", "de", "en", "hasta");

  /** "El día antes de la cumbre" counts from the summit. */
  private static final Set<String> STRETCH_OF = Set.of("de", "del", "que");

  private Guards() {}

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
          "so-far-bare",
          "some-day",
          "sole-century",
          "sole-century-roman",
          "sole-night",
          "sole-number",
          "sole-per",
          "sole-per-the",
          "sole-period",
          "told-stretch",
          "told-stretch-det" ->
          false; // words of other uses in a sentence
      case "sole-late" -> words.expression() && Listed.of(words.word(m.to())); // "de ayer"
      case "days-weekend-bare", "days-weekends-bare" ->
          !words.word(m.from() - 1).equals("de"); // "paseos de fin de semana"
      case "unit-new" -> m.value("UNIT").equals("Y") || m.value("UNIT").endsWith("00Y");
      case "part-midnight" ->
          !m.value("MIDPART").equals("MO") // "a primera hora"
              || words.expression()
              || BEFORE_EARLY.contains(words.word(m.from() - 1));
      case "reference" -> ReferenceGuards.reference(m, words);
      case "holiday" -> NameGuards.holiday(m, words);
      case "then" -> ReferenceGuards.then(m, words);
      case "age" -> words.adjective(m.from());
      case "clock" -> HourGuards.clock(m, words);
      case "clock-bare" -> HourGuards.clockBare(m, words);
      case "clock-minutes", "clock-quarter", "clock-quarter-noon" -> HourGuards.inWords(m, words);
      case "half" -> words.word(m.to()).equals("de") || words.word(m.to()).equals("del");
      case "date-line" -> dateline(words);
      case "year" -> NumberGuards.year(m, words);
      case "month" -> NameGuards.month(m, words);
      case "season" -> NameGuards.season(m, words);
      case "weekday" -> NameGuards.weekday(m, words);
      case "frequency" ->
          !ReferenceGuards.DAILY.contains(words.word(m.from())) || ReferenceGuards.daily(m, words);
      // "tras una mañana de bombardeos"
      case "deictic" ->
          !words.word(m.from()).equals("mañana") || !OF_MORNING.contains(words.word(m.from() - 1));
      case "part" -> // "la Alba", "el Amanecer": names
          m.from() == 0 || words.word(m.to() - 1).equals("noche") || !words.capital(m.to() - 1);
      case "unit-after-unit", "unit-by-unit" -> StretchGuards.repeated(m, words);
      case "part-unit", "part-unit-comes" -> UnitParts.names(m);
      case "clock-part-bare" -> HourGuards.ofPart(m, words);
      case "day-bare" ->
          Character.isDigit(words.word(m.from()).charAt(0))
              && !words.noun(m.to())
              && !NameGuards.named(m, words);
      case "decade-thousands-alone" ->
          m.number("YEAR", 1) % 10 == 0 && NumberGuards.decadeAlone(m, words);
      case "edge-decade-thousands", "decade-thousands" -> m.number("YEAR", 1) % 10 == 0;
      case "this-time" -> m.from() > 0 && words.token(m.from() - 1).upos() == Upos.ADP;
      case "month-short" -> !words.word(m.from()).equals("mar") || words.capital(m.from());
      case "day-beside", "part-beside", "unit-beside" -> !STRETCH_OF.contains(words.word(m.to()));
      case "date-us-short" -> NumberGuards.dayAlone(m, words);
      case "parts" -> m.from() > 0 && words.word(m.from() - 1).equals("por");
      case "edge-unit" -> !m.value("UNIT").startsWith("T") && !NameGuards.match(m.from(), words);
      case "edge-century-bare" -> !words.noun(m.to()) && !NameGuards.proper(m.to(), words);
      case "year-two" -> NumberGuards.yearTwo(m, words);
      case "duration" -> StretchGuards.duration(m, words);
      case "duration-bare" -> StretchGuards.bare(m, words);
      case "duration-time" -> !StretchGuards.result(m, words);
      case "ago-much" -> !StretchGuards.little(m, words);
      case "day-alone" -> NumberGuards.dayAlone(m, words) || NumberGuards.another(m, words, before);
      case "decade-alone" -> NumberGuards.decadeAlone(m, words);
      case "unit-last" -> // the last round of a league
          !words.word(m.to() - 1).equals("jornada") || !m.value("LAST").equals("U");
      case "unit-ordinal" -> // matches of a league; "a última hora"
          !words.word(m.to() - 1).equals("jornada") && !words.word(m.to() - 1).equals("hora");
      case "date", "date-bare", "date-short" -> !NameGuards.named(m, words);
      case "unit-year" -> StretchGuards.unitYear(m, words);
      case "to-date" -> m.from() > 0 && words.word(m.from() - 1).equals("hasta");
      default -> true;
    };
  }

  private static boolean dateline(Written words) {
    Sentence.Kind kind = words.sentence().kind();
    return kind == Sentence.Kind.DATELINE || kind == Sentence.Kind.BYLINE;
  }
}
