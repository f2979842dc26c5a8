package org.cronista.language.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of a text that are listed by themselves, each in a line of its own: what one lacks
 * stands in its neighbour, as {@link Composer} finds it within a sentence. "Del 7", "al 11 de
 * septiembre"; "tres", "cuatro semanas".
 */
final class Listed {
  private static final int LAST_DAY = 31;

  /** Months from one to another that is told together with it. */
  private static final int SOON = 3;

  /** Lines back in which what others leave out can be named. */
  static final int NEAR = 9;

  /** A year in which every day of a month is one. */
  private static final int LEAP = 2000;

  /** Stretches of a known unit that are told in halves or without a number. */
  private static final Set<String> MEASURED =
      Set.of("durationhalf", "durationpar", "durationvague", "halfunit", "lastunits", "unithalf");

  private final TimeRule duration;
  private final Unnamed unnamed;
  private final TimeRules rules;
  private final BareWords bareWords;

  Listed(TimeRules rules, BareWords bareWords) {
    this.rules = rules;
    this.bareWords = bareWords;
    this.duration = rules.rule("duration");
    this.unnamed = new Unnamed(rules);
  }

  /**
   * Completes the expressions in place; only lines that are one expression take part.
   *
   * @param types one for each; none where they are not known
   */
  void complete(List<Written> words, List<List<Piece>> lines, List<Type> types) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Type type = types.isEmpty() ? null : types.get(i);
      Piece before = single(lines, i - 1);
      Piece after = single(lines, i + 1);
      boolean often = before != null && before.meaning().equals("frequency");
      Piece noun = often ? single(lines, i - 2) : before; // "40 horas", "mensuales", "las 15"
      if (type == Type.DATE) {
        int back = unnamed.back(words, i - 1);
        noun = single(lines, back);
        boolean may = back >= 0 && words.get(i).size() <= Unnamed.LONGEST;
        Match named = may ? bareWords.byWord(words.get(back), type) : null;
        // "esta temporada", "la anterior"
        noun =
            named == null || !named.has("UNIT")
                ? noun
                : new Piece(BareWords.named(Unnamed.OTHER_NOUN, "unitthis", named));
      } else if (noun == null || (type == Type.DURATION && unitless(noun))) {
        Piece named = named(words, lines, types, i);
        boolean several = named == null && unnamed.several(words.get(i));
        noun = several ? single(lines, unnamed.back(words, i - 1)) : named;
      }
      Piece elided = unnamed.read(words.get(i), type, noun, after);
      if (elided != null) {
        lines.set(i, List.of(elided));
        continue;
      }
      Piece piece = single(lines, i);
      if (piece == null) {
        continue;
      }
      if (after != null && piece.hour() && after.day() && after.time() == null) {
        if (of(words.get(i + 1).word(0))) { // "las 10.00", "del lunes"
          lines.set(i, List.of(ofDay(piece, after)));
          continue;
        }
      }
      Match whole = type == Type.DATE ? dayAlone(piece, before, after) : null;
      if (whole == null && after != null && from(words.get(i)) && to(words.get(i + 1))) {
        whole = monthBefore(piece.main(), after.main());
      }
      if (whole != null) {
        lines.set(i, List.of(new Piece(whole)));
        continue;
      }
      whole =
          switch (piece.meaning()) {
            case "dayofmonth" ->
                after != null && from(words.get(i + 1)) ? null : day(piece.main(), after);
            case "month" -> month(piece, after);
            case "weekday" -> until(words.get(i), piece, before);
            case "aloneyears" ->
                before != null && before.meaning().equals("decade")
                    ? decade(piece.main(), before)
                    : number(piece.main(), noun == null ? before : noun, after);
            default -> null;
          };
      if (whole != null) {
        lines.set(i, List.of(new Piece(whole)));
      }
    }
  }

  private static boolean from(Written words) {
    return words.word(0).equals("del") || words.word(0).equals("desde");
  }

  private static boolean to(Written words) {
    return words.word(0).equals("al") || words.word(0).equals("hasta");
  }

  /** "Del lunes", "al viernes": that which follows. */
  private static @Nullable Match until(Written words, Piece p, @Nullable Piece before) {
    Match m = p.main();
    boolean plain = !m.has("LAST") && !m.has("NEXT") && !m.has("THIS") && !m.has("THAT");
    if (!plain || before == null || !before.meaning().equals("weekday") || !to(words)) {
      return null;
    }
    List<Symbol> symbols = new ArrayList<>(m.symbols());
    symbols.add(new Symbol("NEXT", "F", 1));
    return new Match(m.rule(), m.from(), m.to(), symbols);
  }

  /** "Del 28", "al 3 de mayo": a day of the month before. */
  private static @Nullable Match monthBefore(Match m, Match date) {
    int month = date.number("MONTH", 0);
    boolean days = m.rule().meaning().equals("dayofmonth") && date.rule().meaning().equals("date");
    if (!days || month < 2 || m.number("DAY", 0) <= date.number("DAY", 0) || m.has("mes")) {
      return null;
    }
    if (m.number("DAY", 0) > YearMonth.of(LEAP, month - 1).lengthOfMonth()) {
      return null;
    }
    Symbol before = new Symbol("MONTH", Integer.toString(month - 1), 1);
    Match of =
        new Match(
            date.rule(), m.from(), m.to(), List.of(new Symbol("DAY", m.value("DAY"), 1), before));
    return with(date.rule(), of, date, List.of("YEAR", "LAST", "NEXT"));
  }

  private static boolean unitless(Piece p) {
    return !p.main().has("UNIT") && !p.main().has("UNITS") && !p.meaning().equals("minute");
  }

  /**
   * "Tres meses", "cuatro", "otros dos": what names the noun before others that leave it out too;
   * null where nothing near does.
   */
  private static @Nullable Piece named(
      List<Written> words, List<List<Piece>> lines, List<Type> types, int i) {
    boolean stretch = !types.isEmpty() && types.get(i) == Type.DURATION;
    for (int k = i - 1; k >= 0 && k > i - NEAR && !types.isEmpty(); k--) {
      Piece p = single(lines, k);
      if (stretch && (types.get(k) != Type.DURATION || p == null || unitless(p))) {
        continue; // "tres meses", "hoy", "cuatro"
      }
      if (types.get(k) != types.get(i) || (p == null && words.get(k).size() > 3)) {
        return null;
      }
      if (p != null) {
        return p;
      }
    }
    return null;
  }

  private static Piece ofDay(Piece hour, Piece day) {
    return new Piece(hour.from(), hour.to(), day.main(), day.year(), hour.main(), day.edge());
  }

  /** "3", "4 de mayo"; "los días 3", "5": a number that is no stretch but a day. */
  private @Nullable Match dayAlone(Piece p, @Nullable Piece before, @Nullable Piece after) {
    int n = p.main().number("SMALL", 0);
    if (!p.meaning().equals("aloneyears") || n > LAST_DAY) {
      return null;
    }
    Match day =
        new Match(
            rules.rule("day-alone"),
            p.from(),
            p.to(),
            List.of(new Symbol("DAY", Integer.toString(n), 1)));
    Match whole = day(day, after);
    boolean another = before != null && (before.meaning().equals("dayofmonth") || date(before));
    return whole == null && another ? day : whole;
  }

  private static boolean date(Piece p) {
    return p.meaning().equals("date") && p.main().has("DAY");
  }

  private static @Nullable Piece single(List<List<Piece>> lines, int i) {
    return i >= 0 && i < lines.size() && lines.get(i).size() == 1 ? lines.get(i).getFirst() : null;
  }

  /** "Del 7", "los días 15": a day of the month that the date after it names. */
  private static @Nullable Match day(Match m, @Nullable Piece after) {
    if (after == null || !after.meaning().equals("date") || m.has("mes") || m.has("WEEKDAY")) {
      return null;
    }
    Match date = after.main();
    return date.has("MONTH") && date.number("DAY", 0) > m.number("DAY", 0)
        ? with(date.rule(), m, date, List.of("MONTH", "YEAR", "LAST", "NEXT"))
        : null;
  }

  /** "Enero", "marzo de 1998": the month of a year that the one after it names. */
  private static @Nullable Match month(Piece p, @Nullable Piece after) {
    Match m = p.main();
    boolean plain = p.yearless() && p.edge() == null && !m.has("LAST") && !m.has("NEXT");
    if (!plain || m.has("THIS") || after == null || !after.meaning().equals("month")) {
      return null;
    }
    Match year = after.main();
    int gap = year.number("MONTH", 0) - m.number("MONTH", 0);
    boolean range = m.number("MONTH", 0) == 1 || gap <= SOON; // "enero-mayo de 1998"
    return year.has("YEAR") && gap > 0 && range ? with(m.rule(), m, year, List.of("YEAR")) : null;
  }

  /** "Los años 20", "30": another decade; null where the number is of none. */
  private static @Nullable Match decade(Match m, Piece before) {
    int n = m.number("SMALL", 0);
    Symbol tens = new Symbol("DECADE", Integer.toString(n / 10), 1);
    return n % 10 == 0 ? new Match(before.main().rule(), m.from(), m.to(), List.of(tens)) : null;
  }

  /**
   * "Tres", "cuatro semanas": the unit of a greater number after it, else that of what is before.
   */
  private @Nullable Match number(Match m, @Nullable Piece before, @Nullable Piece after) {
    int n = m.number("SMALL", 0);
    if (after != null && counts(after) && after.main().number("NUM", 0) > n) {
      return stretch(m, after.main());
    }
    if (before != null && before.meaning().equals("minute")) {
      return new Match(before.main().rule(), m.from(), m.to(), m.symbols());
    }
    if (before != null && MEASURED.contains(before.meaning())) { // "hora y media", "dos"
      Symbol unit = Unnamed.unit(before.main());
      List<Symbol> symbols =
          unit == null ? List.of() : List.of(new Symbol("NUM", m.value("SMALL"), 1), unit);
      return unit == null ? null : new Match(duration, m.from(), m.to(), symbols);
    }
    return before != null && counts(before) ? stretch(m, before.main()) : null;
  }

  private static boolean counts(Piece p) {
    return p.meaning().equals("duration") && p.main().has("NUM");
  }

  private static Match stretch(Match number, Match other) {
    return with(
        other.rule(),
        new Match(
            other.rule(),
            number.from(),
            number.to(),
            List.of(new Symbol("NUM", number.value("SMALL"), 1))),
        other,
        List.of("UNIT", "UNITS"));
  }

  private static Match with(TimeRule rule, Match m, Match other, List<String> names) {
    List<Symbol> symbols = new ArrayList<>(m.symbols());
    for (Symbol s : other.symbols()) {
      if (names.contains(s.name()) && !m.has(s.name())) {
        symbols.add(s);
      }
    }
    return new Match(rule, m.from(), m.to(), symbols);
  }

  /** Whether a word is "de", or "del". */
  static boolean of(String word) {
    return word.equals("de") || word.equals("del");
  }
}
