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
  private static final Set<String> ANOTHER = Set.of("otra", "otro");
  private static final Set<String> OF = Set.of("de", "entre"); // "de dos", "a tres meses"
  private static final Set<String> FEMININE = Set.of("W", "2W", "10Y");

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
    if (before != null && (type == Type.DATE || type == null)) {
      Match m = words.size() == 1 ? decade(words, before.main()) : beside(words, before);
      return m != null ? new Piece(m) : words.size() == 2 ? quarter(words, before) : null;
    }
    return null;
  }

  /** "Las dos últimas", "otros dos", "otro". */
  private @Nullable Piece stretch(Written words, Piece before) {
    Symbol unit = unit(before.main());
    if (unit == null) {
      return null;
    }
    if (words.size() == 1) {
      return ANOTHER.contains(words.word(0)) ? stretch(words, "1", unit) : null;
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
    return number == null ? null : stretch(words, number, unit);
  }

  private Piece stretch(Written words, String number, Symbol unit) {
    List<Symbol> symbols = List.of(new Symbol("NUM", number, 1), unit);
    return new Piece(new Match(rules.rule("duration"), 0, words.size(), symbols));
  }

  private static @Nullable Symbol unit(Match m) {
    return m.has("UNITS") ? m.get("UNITS") : m.get("UNIT");
  }

  /** "El próximo", "la anterior", "el que viene"; but "el pasado" is the past. */
  private @Nullable Match beside(Written words, Piece before) {
    Match m = before.main();
    String unit =
        before.meaning().equals("year")
            ? "Y"
            : before.meaning().equals("month") ? "M" : m.value("UNIT");
    boolean shape = words.size() == 2 || words.size() == 3;
    if (!shape || unit.isEmpty() || unit.startsWith("T") || !ARTICLES.contains(words.word(0))) {
      return null;
    }
    if (FEMININE.contains(unit) != words.word(0).equals("la") || before.time() != null) {
      return null;
    }
    Symbol which = null;
    if (words.size() == 3) {
      boolean comes = words.word(1).equals("que") && words.word(2).equals("viene");
      which = comes ? new Symbol("NEXT", "", 2) : null;
    } else if (!words.word(1).startsWith("pasad")) {
      for (Symbol s : words.symbols(1, rules.symbols())) {
        which = s.name().equals("LAST") || s.name().equals("NEXT") ? s : which;
      }
    }
    return which == null || which.value().equals("U")
        ? null
        : new Match(
            rules.rule("unit-last2"), 0, words.size(), List.of(new Symbol("UNIT", unit, 1), which));
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
