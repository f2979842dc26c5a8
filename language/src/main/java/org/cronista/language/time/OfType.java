package org.cronista.language.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.DateInterval;
import org.cronista.model.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of which it is known what TIMEX3 calls their type: it decides between the rules that
 * match, turns what is matched only as another type into its own ("un año" as a date is the year,
 * "1899-1986" as a stretch 87 years), and where no rule matches lets the words of {@code
 * time-bare.tsv} and the units speak.
 */
final class OfType {
  /** Any day of a month that has a 31st before and after it: no type depends on which. */
  private static final Context SOMEWHERE =
      new Context(LocalDate.of(2000, 8, 15), Direction.UNKNOWN, null, null, null);

  /** Rules of a number and of a unit by itself. */
  private static final Set<String> ALONE = Set.of("duration-bare", "sole-number", "some-day");

  /** "Hace poco", "hace unas horas". */
  private static final Set<String> SINCE =
      Set.of("dentro", "hace", "hacen", "hacía", "hará", "no", "poco");

  /** "Dentro de unos días", "en pocos meses". */
  private static final Set<String> AHEAD = Set.of("dentro", "en");

  /** Rules of what comes once among several: "el primer día". */
  private static final String ORDINAL = "ordinalunit";

  private final TimeRules rules;
  private final BareWords bareWords;

  OfType(TimeRules rules, BareWords bareWords) {
    this.rules = rules;
    this.bareWords = bareWords;
  }

  /** The one piece that words of a type are; none where not even their type tells anything. */
  List<Piece> pieces(Written words, List<Piece> found, Type type) {
    Piece longest = longest(found);
    Piece joined = type == Type.TIME ? hourOfDay(found) : null;
    if (type == Type.TIME && joined == null && longest != null) {
      joined = feastPart(longest, words);
    }
    if (joined != null) {
      return List.of(joined);
    }
    if (type == Type.DURATION && found.size() == 2 && elided(found, words)) {
      return List.of(found.getFirst()); // "dos o tres años": told by the less of the two
    }
    if (type == Type.DATE && longest != null && longest.main().has("YEARS")) {
      return List.of(new Piece(firstYear(longest.main())));
    }
    if (longest != null && is(longest, type)) {
      Match unit = longest.meaning().equals("reference") ? bareWords.byWord(words, type) : null;
      // "la próxima temporada" is more than "próxima"
      return unit != null && !whole(longest, words) && !unit.has("REF")
          ? List.of(new Piece(unit))
          : List.of(longest);
    }
    if (type == Type.DATE && longest != null && whole(longest, words) && is(longest, Type.TIME)) {
      return List.of(longest); // "la pasada noche": as precise as it is told
    }
    Match m = other(words, type);
    Match best = m != null && m.to() - m.from() == words.size() ? m : null;
    if (best == null && longest != null && whole(longest, words)) {
      best = turned(longest, words, type);
    }
    best = best == null ? bareWords.byWord(words, type) : best;
    best = best == null ? m : best;
    if (best == null && longest != null) {
      best = turned(longest, words, type);
    }
    m = best == null ? bareWords.byUnit(words, type) : best;
    m = m == null && type == Type.DATE && words.size() == 1 ? year(words) : m;
    if (m == null && longest == null && type == Type.DATE) { // "el franquismo"
      m =
          BareWords.with(
              rules.rule("reference"),
              new Match(rules.rule("reference"), 0, words.size(), List.of()),
              new Symbol("REF", "PAST_REF", 1));
    }
    return m != null ? List.of(new Piece(m)) : longest == null ? List.of() : List.of(longest);
  }

  /** "97" as a date. */
  private @Nullable Match year(Written words) {
    for (Symbol s : words.symbols(0, rules.symbols())) {
      if (s.name().equals("YEAR2")) {
        return new Match(rules.rule("year-two"), 0, 1, List.of(s));
      }
    }
    return null;
  }

  /** "La noche de San Juan", which is the name of a feast as well. */
  private @Nullable Piece feastPart(Piece p, Written words) {
    if (!p.meaning().equals("holiday") || !whole(p, words)) {
      return null;
    }
    for (int i = 0; i < words.size(); i++) {
      for (Symbol s : words.symbols(i, rules.symbols())) {
        if (s.name().equals("PART")) {
          Match part = new Match(rules.rule("part"), i, i + 1, List.of(s));
          return new Piece(p.from(), p.to(), p.main(), p.year(), part, p.edge());
        }
      }
    }
    return null;
  }

  private static @Nullable Piece longest(List<Piece> pieces) {
    return pieces.stream().max(Comparator.comparingInt(p -> p.to() - p.from())).orElse(null);
  }

  /** "Mañana a las diez": the hour with the day beside it. */
  private @Nullable Piece hourOfDay(List<Piece> found) {
    if (found.size() != 2) {
      return null;
    }
    Piece a = found.getFirst();
    Piece b = found.getLast();
    if (b.hour() && !b.meaning().equals("part")) {
      Piece ofPart = HoursOfPart.join(b, a, rules); // "esta tarde a las ocho"
      if (ofPart != null) {
        return ofPart;
      }
    }
    Piece day = a.day() ? a : b;
    Piece hour = a.day() ? b : a;
    return day.day() && hour.hour() && day.time() == null
        ? new Piece(a.from(), b.to(), day.main(), day.year(), hour.main(), day.edge())
        : null;
  }

  /** "Tres o cuatro años", "entre dos y tres": the first number has the unit of the second. */
  private static boolean elided(List<Piece> found, Written words) {
    Piece a = found.getFirst();
    Piece b = found.getLast();
    return a.to() - a.from() == 1
        && a.to() + 1 == b.from()
        && b.to() == words.size()
        && a.meaning().equals("duration")
        && b.meaning().equals("duration");
  }

  /** "1934-1940" as one date: TIMEX3 has no value for both, and annotators give the first. */
  private Match firstYear(Match m) {
    DateInterval years = DateInterval.parse(m.value("YEARS")).orElse(null);
    return years == null
        ? m
        : BareWords.with(
            rules.rule("year"), m, new Symbol("YEAR", Integer.toString(years.from().getYear()), 1));
  }

  private static boolean whole(Piece p, Written words) {
    return p.to() - p.from() == words.size();
  }

  private static boolean is(Piece p, Type type) {
    Reading r = p.read(SOMEWHERE);
    return r != null && r.type() == type;
  }

  /** The longest match that is of the type. */
  private @Nullable Match other(Written words, Type type) {
    Match best = null;
    for (int i = 0; i < words.size(); i++) {
      for (Match m : rules.all(words, i)) {
        if (words.size() > 1 && ALONE.contains(m.rule().id())) {
          continue; // "los dos recientes meses": how many, and of what, is told apart
        }
        boolean longer = best == null || m.to() - m.from() > best.to() - best.from();
        if (longer && is(new Piece(m), type)) {
          best = m;
        }
      }
    }
    return best;
  }

  /** What is matched as another type, read as this one. */
  private @Nullable Match turned(Piece p, Written words, Type type) {
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
    if (unit.isEmpty() || unit.startsWith("T")) {
      return SINCE.contains(words.word(0)) ? several(m, words) : null;
    }
    if (p.meaning().equals(ORDINAL) && !words.word(m.from()).startsWith("tod")) {
      return BareWords.named("some-unit", "someunit", m);
    }
    boolean one = m.has("UNIT") && (!m.has("NUM") || m.number("NUM", 0) == 1);
    return one
        ? BareWords.with(rules.rule("unit-this"), m, new Symbol("UNIT", unit, 1))
        : several(m, words);
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
    if (m.has("YEARS")) {
      DateInterval years = DateInterval.parse(m.value("YEARS")).orElse(null);
      return years == null
          ? null
          : bareWords.of(m, years.to().getYear() - years.from().getYear(), "Y");
    }
    if (m.rule().id().startsWith("ago-half-unit") || m.rule().id().startsWith("ahead-half-unit")) {
      return BareWords.with(rules.rule("duration-half-unit"), m, m.symbols());
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
      case "season", "quarter" -> bareWords.of(m, m.has("mitad") ? 6 : 3, "M");
      case "weekend" -> bareWords.of(m, 2, "D");
      case "day", "date", "dayofmonth", "weekday", "deictic", "holiday" -> bareWords.of(m, 1, "D");
      default -> null;
    };
  }

  private @Nullable Match set(Piece p) {
    Match m = p.main();
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
