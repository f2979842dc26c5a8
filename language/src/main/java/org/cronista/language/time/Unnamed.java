package org.cronista.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that leave their noun to the one before them: "este año", "el próximo"; "tres
 * semanas", "las dos últimas"; "el primer trimestre", "el segundo"; "los años ochenta", "noventa".
 */
final class Unnamed {
  private static final Set<String> ARTICLES = Set.of("al", "del", "el", "la");
  private static final Set<String> SEVERAL = Set.of("las", "los");
  private static final Set<String> THIS = Set.of("esta", "este", "ésta", "éste");
  private static final Set<String> HALF = Set.of("media", "medio");
  private static final Set<String> ANOTHER = Set.of("otra", "otro");
  private static final Set<String> OF = Set.of("de", "entre"); // "de dos", "a tres meses"
  private static final Set<String> FEMININE = Set.of("W", "2W", "10Y");

  /** Words of the longest: "el que viene". */
  static final int LONGEST = 3;

  /** Of a noun that is no unit's name: "la temporada". */
  static final String OTHER_NOUN = "other-noun";

  /** Lines back in which the noun can be named. */
  private static final int NEAR = 4;

  private final TimeRules rules;

  Unnamed(TimeRules rules) {
    this.rules = rules;
  }

  /**
   * The expression with the noun of that before it, or of a greater number after it; null where it
   * has one itself or can have none.
   *
   * @param type null where it is not known
   */
  @Nullable Piece read(
      Written words, @Nullable Type type, @Nullable Piece before, @Nullable Piece after) {
    if (type == Type.DURATION) {
      boolean of = words.size() == 2 && after != null && OF.contains(words.word(0));
      Piece stretch = of && after != null ? stretch(words, after) : null;
      return stretch == null && before != null ? stretch(words, before) : stretch;
    }
    if (type == Type.SET && before != null && words.size() == 2) {
      return words.word(0).equals("cada") ? each(words, before) : null;
    }
    if (before != null && (type == Type.DATE || type == null)) {
      Match m = words.size() == 1 ? alone(words, before) : beside(words, before);
      return m != null ? new Piece(m) : words.size() == 2 ? quarter(words, before) : null;
    }
    return null;
  }

  /** The line that names the noun for those after it which leave it out: "la pasada", "el 2.º". */
  int back(List<Written> words, int from) {
    int i = from;
    while (i > 0 && i > from - NEAR && leavesNoun(words.get(i))) {
      i--;
    }
    return i;
  }

  private boolean leavesNoun(Written words) {
    String first = words.word(0);
    return switch (words.size()) {
      case 1 -> THIS.contains(first);
      case 2 -> ARTICLES.contains(first) && symbol(words, 1, "LAST", "NEXT", "ORD") != null;
      case 3 ->
          symbol(words, 0, "EDGE") == null
              ? ARTICLES.contains(first) && comes(words)
              : words.word(1).equals("del") && symbol(words, 2, "LAST", "NEXT") != null;
      default -> false;
    };
  }

  private static boolean comes(Written words) {
    return words.word(1).equals("que") && words.word(2).equals("viene");
  }

  /** "Los dos siguientes", "las últimas": of what was told before. */
  boolean several(Written words) {
    return words.size() > 1
        && symbol(words, words.size() - 1, "LAST", "NEXT") != null
        && SEVERAL.contains(words.word(0));
  }

  private @Nullable Symbol symbol(Written words, int i, String... names) {
    for (Symbol s : words.symbols(i, rules.symbols())) {
      if (List.of(names).contains(s.name())) {
        return s;
      }
    }
    return null;
  }

  /** "Las dos últimas", "otros dos", "otro". */
  private @Nullable Piece stretch(Written words, Piece before) {
    Symbol named = unit(before.main());
    Symbol unit = named == null && several(words) ? calendarUnit(before) : named;
    if (unit == null) {
      return null;
    }
    boolean all = // "unos cuantos"
        words.symbols(0, rules.symbols()).stream()
            .anyMatch(s -> s.name().equals("VAGUE") && s.length() == words.size());
    if (all || (words.size() == 2 && symbol(words, 1, "VAGUE") != null)) {
      return vague(words, unit); // "varios", "unos pocos"
    }
    if (words.size() == 1) {
      boolean half = HALF.contains(words.word(0));
      return half
          ? new Piece(new Match(rules.rule("duration-half-unit"), 0, 1, List.of(unit)))
          : ANOTHER.contains(words.word(0)) ? stretch(words, "1", unit) : null;
    }
    if (words.size() == 2 && ARTICLES.contains(words.word(0))) { // "el primero", "la última"
      return symbol(words, 1, "ORD", "LAST", "NEXT") == null ? null : stretch(words, "1", unit);
    }
    if (words.size() == 3 && HALF.contains(words.word(2))) { // "dos y medio"
      Symbol whole = words.word(1).equals("y") ? symbol(words, 0, "NUM") : null;
      return whole == null
          ? null
          : new Piece(new Match(rules.rule("duration-half"), 0, 3, List.of(whole, unit)));
    }
    String number = null;
    for (int i = 0; i < words.size(); i++) {
      for (Symbol s : words.symbols(i, rules.symbols())) {
        if (s.name().startsWith("UNIT") || s.name().equals("YEAR") || s.name().equals("CLOCK")) {
          return null;
        }
        number = s.name().equals("NUM") && number == null ? s.value() : number;
      }
      if (words.noun(i)) {
        return null;
      }
    }
    if (number == null && several(words)) {
      return vague(words, unit); // "los siguientes"
    }
    return number == null ? null : stretch(words, number, unit);
  }

  private Piece vague(Written words, Symbol unit) {
    return new Piece(new Match(rules.rule("duration-vague"), 0, words.size(), List.of(unit)));
  }

  /** "Cada mes", "cada dos". */
  private @Nullable Piece each(Written words, Piece before) {
    Symbol unit = unit(before.main());
    Symbol number = symbol(words, 1, "NUM");
    return unit == null || number == null
        ? null
        : new Piece(new Match(rules.rule("each"), 0, 2, List.of(number, unit)));
  }

  /** The unit of a date: "el primer trimestre", "los dos siguientes". */
  private static @Nullable Symbol calendarUnit(Piece date) {
    String unit =
        switch (date.meaning()) {
          case "year", "yeartwo" -> "Y";
          case "month" -> "M";
          case "quarter" -> Meanings.quarter(date.main());
          case "decade", "decadeyear" -> "10Y";
          case "weekday", "date", "dayofmonth", "day", "deictic" -> "D";
          default -> "";
        };
    return unit.isEmpty() ? null : new Symbol("UNIT", unit, 1);
  }

  private Piece stretch(Written words, String number, Symbol unit) {
    List<Symbol> symbols = List.of(new Symbol("NUM", number, 1), unit);
    return new Piece(new Match(rules.rule("duration"), 0, words.size(), symbols));
  }

  static @Nullable Symbol unit(Match m) {
    return m.has("UNITS") ? m.get("UNITS") : m.get("UNIT");
  }

  /** "Noventa" after "los años ochenta", "esta" after "la semana pasada". */
  private @Nullable Match alone(Written words, Piece before) {
    String unit = unitName(before);
    return THIS.contains(words.word(0)) && !unit.isEmpty() && !unit.startsWith("T")
        ? new Match(rules.rule("unit-this"), 0, 1, List.of(new Symbol("UNIT", unit, 1)))
        : decade(words, before.main());
  }

  private static String unitName(Piece p) {
    return p.meaning().equals("year")
        ? "Y"
        : p.meaning().equals("month") ? "M" : p.main().value("UNIT");
  }

  /**
   * "El próximo", "la anterior", "el que viene", "principios del siguiente"; but "el pasado" is the
   * past.
   */
  private @Nullable Match beside(Written words, Piece before) {
    Symbol edge = words.size() == 3 ? symbol(words, 0, "EDGE") : null;
    int from = edge == null ? 0 : 1;
    int size = words.size() - from;
    String article = words.word(from);
    String unit = unitName(before);
    boolean weekday = before.meaning().equals("weekday");
    boolean shape = (size == 2 || size == 3) && ARTICLES.contains(article);
    if (!shape || (unit.isEmpty() && !weekday) || unit.startsWith("T") || before.time() != null) {
      return null;
    }
    boolean feminine = article.equals("la");
    if (FEMININE.contains(unit) != feminine && !before.main().rule().id().equals(OTHER_NOUN)) {
      return null;
    }
    Symbol which = null;
    if (size == 3) {
      which = comes(words) ? new Symbol("NEXT", "", 2) : null;
    } else if (!words.word(from + 1).startsWith("pasado")) {
      which = symbol(words, from + 1, "LAST", "NEXT");
    }
    if (which == null || which.value().equals("U")) {
      return null;
    }
    if (weekday) {
      Symbol day = before.main().get("WEEKDAY");
      return day == null
          ? null
          : new Match(before.main().rule(), 0, words.size(), List.of(day, which));
    }
    List<Symbol> symbols = new ArrayList<>(List.of(new Symbol("UNIT", unit, 1), which));
    if (edge != null) {
      symbols.add(edge);
    }
    return new Match(rules.rule("unit-last2"), 0, words.size(), symbols);
  }

  /** "El segundo" after "el primer trimestre de 1999". */
  private @Nullable Piece quarter(Written words, Piece before) {
    if (!before.meaning().equals("quarter") || !ARTICLES.contains(words.word(0))) {
      return null;
    }
    for (Symbol s : words.symbols(1, rules.symbols())) {
      if (s.name().equals("ORD")) {
        List<Symbol> symbols = new ArrayList<>(List.of(s));
        before.main().symbols().stream().filter(b -> !b.name().equals("ORD")).forEach(symbols::add);
        Match m = new Match(before.main().rule(), 0, words.size(), symbols);
        return new Piece(0, words.size(), m, before.year(), null, null);
      }
    }
    return null;
  }

  /** "Noventa" after "los años ochenta". */
  private @Nullable Match decade(Written words, Match before) {
    boolean decade = before.rule().meaning().equals("decade");
    for (Symbol s : decade ? words.symbols(0, rules.symbols()) : List.<Symbol>of()) {
      if (s.name().equals("DECADE")) {
        return new Match(before.rule(), 0, 1, List.of(s));
      }
    }
    return null;
  }
}
