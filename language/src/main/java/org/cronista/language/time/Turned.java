package org.cronista.language.time;

import java.util.List;
import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/**
 * What is matched as one type of TIMEX3 and known to be of another, read as that: "un año" as a
 * date is the year, "el primer semestre" as a stretch six months, "los martes" as a set each of
 * them.
 */
final class Turned {
  /** "Hace poco", "hace unas horas". */
  private static final Set<String> SINCE =
      Set.of("dentro", "hace", "hacen", "hacía", "hará", "no", "poco");

  /** "Dentro de unos días", "en pocos meses". */
  private static final Set<String> AHEAD = Set.of("dentro", "en");

  /** Parts of a year that are counted: "el primer trimestre". */
  private static final Set<String> QUARTERS = Set.of("3M", "4M", "6M");

  /** Rules of what comes once among several: "el primer día". */
  private static final String ORDINAL = "ordinalunit";

  private final TimeRules rules;
  private final BareWords bareWords;

  Turned(TimeRules rules, BareWords bareWords) {
    this.rules = rules;
    this.bareWords = bareWords;
  }

  /** What is matched as another type, read as this one. */
  @Nullable Match read(Piece p, Written words, Type type) {
    return switch (type) {
      case DATE -> date(p, words);
      case TIME -> time(p.main());
      case DURATION -> duration(p);
      case SET -> set(p);
    };
  }

  private @Nullable Match date(Piece p, Written words) {
    Match m = p.main();
    String unit = unit(m);
    if (p.meaning().equals("toldstretch")) {
      return m.has("THIS")
          ? null
          : BareWords.with(rules.rule("focus-date"), m, new Symbol("fecha", "", 1));
    }
    if (p.meaning().equals("after") && !unit.startsWith("T")) {
      return BareWords.named("after-date", "afterdate", m);
    }
    if (m.rule().id().equals("ago-half") && !unit.startsWith("T")) {
      return BareWords.with(rules.rule("ago-num-half"), m, m.symbols());
    }
    if (unit.isEmpty() || unit.startsWith("T")) {
      return SINCE.contains(words.word(0)) ? several(m, words) : null;
    }
    if (p.meaning().equals(ORDINAL) && m.has("ORD") && QUARTERS.contains(unit)) {
      String noun =
          unit.equals("3M") ? "trimestre" : unit.equals("4M") ? "cuatrimestre" : "semestre";
      return BareWords.with(
          rules.rule("quarter"), // "segundo semestre"
          m,
          List.of(new Symbol("ORD", m.value("ORD"), 1), new Symbol(noun, "", 1)));
    }
    if (p.meaning().equals(ORDINAL) && !words.word(m.from()).startsWith("tod")) {
      return BareWords.named("some-unit", "someunit", m);
    }
    boolean one = m.has("UNIT") && (!m.has("NUM") || m.number("NUM", 0) == 1);
    if (one && words.word(m.from()).startsWith("un")) {
      return BareWords.named("unit-told", "unittold", m);
    }
    if (m.rule().id().equals("duration-par") || (m.has("NUM") && number(words, m))) {
      return BareWords.named("date-counted", "datecounted", m); // "(a los) tres días"
    }
    return one
        ? BareWords.with(rules.rule("unit-this"), m, new Symbol("UNIT", unit, 1))
        : several(m, words);
  }

  private static boolean number(Written words, Match m) {
    return m.rule().id().equals("duration") && Numerals.at(words, m.from()) != null;
  }

  /** "Los últimos años": what is past; "los próximos": what is to come. */
  private Match several(Match m, Written words) {
    boolean ahead = m.has("NEXT") || AHEAD.contains(words.word(0)) || m.has("vienen");
    String when =
        ahead ? "FUTURE_REF" : words.word(m.from()).startsWith("est") ? "PRESENT_REF" : "PAST_REF";
    return BareWords.with(rules.rule("reference"), m, new Symbol("REF", when, 1));
  }

  private @Nullable Match time(Match m) {
    if (m.has("medio") && m.value("UNIT").equals("D")) {
      return BareWords.with(rules.rule("part"), m, new Symbol("PART", "MI", 1));
    }
    if (m.has("THIS") && m.value("UNIT").startsWith("T")) { // "a esta hora"
      return BareWords.with(rules.rule("reference"), m, new Symbol("REF", "PRESENT_REF", 1));
    }
    boolean hours =
        m.value("UNITS").equals("TH")
            && m.symbols().getLast().name().equals("UNITS")
            && m.rule().id().equals("duration")
            && !m.has("APPROX");
    if (!unit(m).isEmpty() && !hours) {
      return null;
    }
    int hour = m.number(m.has("NUM") ? "NUM" : m.has("SMALL") ? "SMALL" : "DAY", 25);
    if (hour <= 24) {
      return BareWords.with(
          rules.rule("clock"), m, new Symbol("CLOCK", "T%02d:00".formatted(hour), 1));
    }
    Symbol part = m.get(m.has("PARTS") ? "PARTS" : "PART");
    return part == null
        ? null
        : BareWords.with(rules.rule("part"), m, new Symbol("PART", part.value(), part.length()));
  }

  private @Nullable Match duration(Piece p) {
    Match m = p.main();
    String unit = unit(m);
    int many = m.has("par") ? 2 : m.number("NUM", m.has("UNITS") ? 0 : 1);
    if (m.rule().id().startsWith("ago-half-unit") || m.rule().id().startsWith("ahead-half-unit")) {
      return BareWords.with(rules.rule("duration-half-unit"), m, m.symbols());
    }
    Match part =
        m.has("PARTOF") ? m : p.time() != null && UnitParts.names(p.time()) ? p.time() : null;
    if (part != null) { // "la primera semana de mayo", "los primeros meses del año"
      return part(m, part);
    }
    if (p.meaning().equals("sameperiod") && (m.has("periodo") || m.has("período"))) {
      return BareWords.with(rules.rule("told-stretch"), m, List.of());
    }
    if (m.has("HALF") && unit.equals("Y")) { // "la segunda mitad del año"
      return bareWords.of(m, 6, "M");
    }
    if (p.meaning().equals("frequency")) { // "su mandato cuatrienal"
      return BareWords.with(rules.rule("age"), m, new Symbol("AGE", m.value("FREQ"), 1));
    }
    if (m.rule().id().equals("decade-alone")) { // "los 20"
      return bareWords.of(m, 10 * m.number("DECADE", 1), "Y");
    }
    if (m.has("CLOCK") && m.has("HOURS")) { // "1:20 horas"
      return BareWords.with(rules.rule("duration-hours"), m, m.symbols());
    }
    if (p.meaning().equals("quartercentury")) {
      return bareWords.of(m, 25, "Y");
    }
    if (p.meaning().equals("agohalves")) {
      return BareWords.with(rules.rule("duration-half"), m, m.symbols());
    }
    if (!unit.isEmpty()) {
      return bareWords.of(m, many, unit);
    }
    return switch (p.meaning()) {
      case "decade", "decadeyear" -> bareWords.of(m, 10, "Y");
      case "year", "yeartwo" -> bareWords.of(m, 1, "Y");
      case "month" -> bareWords.of(m, 1, "M");
      case "season" -> bareWords.of(m, 3, "M");
      case "quarter" -> bareWords.of(m, Meanings.quarter(m).charAt(0) - '0', "M");
      case "weekend" -> bareWords.of(m, 2, "D");
      case "day", "date", "dayofmonth", "weekday", "deictic", "holiday" -> bareWords.of(m, 1, "D");
      default -> null;
    };
  }

  private Match part(Match whole, Match part) {
    if (part.has("PARTOF")) {
      String unit = part.value("PARTOF");
      return switch (unit) {
        case "H" -> bareWords.of(whole, 2, "W");
        case "X" -> bareWords.of(whole, 0, part.has("semanas") ? "W" : "D");
        default -> bareWords.of(whole, 1, unit);
      };
    }
    return bareWords.of(whole, part.has("UNITS") ? 0 : 1, unit(part));
  }

  private @Nullable Match set(Piece p) {
    Match m = p.main();
    if (p.meaning().endsWith("weekend")) {
      return BareWords.with(rules.rule("weekend-each"), m, List.of());
    }
    if (m.has("PARTADJ")) { // "las sesiones nocturnas"
      return BareWords.with(rules.rule("each-part"), m, new Symbol("PART", m.value("PARTADJ"), 1));
    }
    if (m.has("WEEKDAY")) {
      return BareWords.with(rules.rule("each-weekday-one"), m, m.symbols());
    }
    if (m.has("HOLIDAY") && Character.isDigit(m.value("HOLIDAY").charAt(0))) { // "cada Navidad"
      String day = m.value("HOLIDAY");
      return BareWords.with(
          rules.rule("each-date"),
          m,
          List.of(
              new Symbol("DAY", day.substring(day.indexOf('-') + 1), 1),
              new Symbol("MONTH", day.substring(0, day.indexOf('-')), 1)));
    }
    if (m.has("MONTH")) {
      return BareWords.with(rules.rule(m.has("DAY") ? "each-date" : "each-month"), m, m.symbols());
    }
    if (m.has("SEASON")) {
      return BareWords.with(rules.rule("each-season1"), m, m.symbols());
    }
    if (m.has("PART")) {
      return BareWords.with(rules.rule("each-part"), m, m.symbols());
    }
    String unit = unit(m);
    return unit.isEmpty() || (m.has("UNITS") && !m.has("NUM"))
        ? null
        : BareWords.with(
            rules.rule("each"),
            m,
            List.of(
                new Symbol("NUM", Integer.toString(m.number("NUM", 1)), 1),
                new Symbol("UNIT", unit, 1)));
  }

  private static String unit(Match m) {
    return m.has("UNITS") ? m.value("UNITS") : m.value("UNIT");
  }
}
