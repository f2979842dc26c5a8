package org.cronista.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
import org.jspecify.annotations.Nullable;

/**
 * Joins what belongs to one expression: "la noche del" + "viernes", "septiembre" + "del año
 * pasado".
 */
final class Composer {
  private static final Set<String> ARTICLES = Set.of("el", "del", "los", "al");
  private static final Set<String> BEFORE_HOUR = Set.of("a", "desde", "hacia", "hasta", "sobre");
  private static final Set<String> BEFORE_EDGE = Set.of("el", "al", "la", "las");
  private static final Set<String> BY_DE = Set.of("madrugada", "noche");

  /** "15 ó 20 días", as it was written between figures until 2010. */
  private static final Set<String> OR = Set.of("o", "u", "ó");

  private static final Set<String> CONNECTORS = Set.of("y", "e", "a", "al", "o", ",", "hasta");

  private final Written words;
  private final TimeRules rules;

  Composer(Written words, TimeRules rules) {
    this.words = words;
    this.rules = rules;
  }

  /** The expressions of a sentence from its matches, which are in order and do not overlap. */
  List<Piece> compose(List<Match> matches) {
    List<Piece> pieces = new ArrayList<>();
    int floor = 0;
    for (Match m : matches) {
      if (m.from() < floor) {
        continue; // taken into the expression before it
      }
      Piece piece = new Piece(hourOfDay(m));
      if (piece.day() || piece.meaning().equals("weekdayset")) {
        piece = byPart(piece);
      }
      Piece before = pieces.isEmpty() ? null : pieces.getLast();
      Piece joined = before == null ? null : join(before, piece);
      if (joined != null) {
        pieces.set(pieces.size() - 1, joined);
      } else {
        piece = edged(piece, floor);
        elided(piece, floor, pieces);
        range(piece, floor, pieces);
        pieces.add(piece);
      }
      floor = pieces.getLast().to();
    }
    complete(pieces);
    nights(pieces);
    return pieces;
  }

  /** "A las 22 horas": no stretch of 22 hours. */
  private Match hourOfDay(Match m) {
    boolean hours =
        m.rule().id().equals("duration")
            && m.value("UNITS").equals("TH")
            && words.word(m.from()).equals("las")
            && (BEFORE_HOUR.contains(words.word(m.from() - 1)) || fromHour(m));
    int hour = hours ? m.number("NUM", 0) : 25;
    return hour > 24
        ? m
        : new Match(
            rules.rule("clock"),
            m.from(),
            m.to(),
            List.of(new Symbol("CLOCK", "T%02d:00".formatted(hour), m.to() - m.from())));
  }

  /** "A partir de las 20 horas"; by itself "las 19 horas" names an hour, "las 24 horas" a day. */
  private boolean fromHour(Match m) {
    return words.expression()
        ? m.from() == 0 && m.number("NUM", 0) < 24
        : words.word(m.from() - 1).equals("de") && words.word(m.from() - 2).equals("partir");
  }

  private @Nullable Piece join(Piece a, Piece b) {
    boolean touching = a.to() == b.from();
    boolean of = a.to() + 1 == b.from() && words.word(a.to()).equals("de");
    boolean comma = a.to() + 1 == b.from() && words.word(a.to()).equals(",");
    if (!touching && !of && !comma) {
      return null;
    }
    if (!comma && a.yearless() && b.namesYear()) {
      return new Piece(a.from(), b.to(), a.main(), b.main(), a.time(), a.edge());
    }
    if (!comma
        && (a.hour() || a.firstHours())
        && (b.day() || b.meaning().equals("holiday"))
        && b.time() == null) {
      return new Piece(a.from(), b.to(), b.main(), b.year(), a.main(), b.edge());
    }
    boolean del = touching && words.word(b.from()).equals("del");
    if ((of || del) && a.hour() && b.time() == null && dayBeside(b)) {
      return new Piece(a.from(), b.to(), b.main(), null, a.main(), null);
    }
    if (of && a.hour()) {
      Piece day = HoursOfPart.join(a, b, rules); // "las ocho de esta tarde"
      if (day != null) {
        return day;
      }
    }
    if ((of || del)
        && a.time() == null
        && b.time() == null
        && b.period()
        && UnitParts.names(a.main())) {
      return new Piece(a.from(), b.to(), b.main(), b.year(), a.main(), null);
    }
    boolean named = a.meaning().equals("deictic") && b.meaning().equals("weekday");
    if (!of && named && a.time() != null && b.time() == null && b.to() - b.from() == 1) {
      return new Piece(a.from(), b.to(), a.main(), a.year(), a.time(), a.edge()); // "de hoy sábado"
    }
    boolean bareDay = !words.word(b.from()).startsWith("e") || b.main().has("WEEKDAY");
    boolean deictics = a.meaning().startsWith("deictic") && b.meaning().startsWith("deictic");
    if (!of
        && !deictics
        && a.day()
        && b.day()
        && bareDay
        && a.time() == null
        && !a.meaning().equals(b.meaning())) {
      boolean ofMonth = b.meaning().equals("dayofmonth") && a.meaning().equals("weekday");
      boolean second = ofMonth || b.meaning().equals("date") || b.meaning().equals("day");
      return new Piece(a.from(), b.to(), second ? b.main() : a.main(), null, b.time(), null);
    }
    return null;
  }

  /** "El día anterior", "ese día", "la víspera". */
  private static boolean dayBeside(Piece p) {
    boolean day = p.main().value("UNIT").equals("D");
    return switch (p.meaning()) {
      case "daybeside", "eve", "focusdate" -> true;
      case "focus", "unit", "unitbeside" -> day;
      default -> false;
    };
  }

  /** "a finales de" before a month, a year or a season. */
  private Piece edged(Piece p, int floor) {
    if (p.edge() != null || p.day() || p.hour()) {
      return p;
    }
    int at = p.from() - 1;
    boolean contracted = words.word(p.from()).equals("del");
    if (!contracted) {
      if (!words.word(at).equals("de")) {
        return p;
      }
      at--;
    }
    if (at < floor || at < 0) {
      return p;
    }
    for (int first = Math.max(floor, at - 1); first <= at; first++) {
      for (Symbol s : rules.symbols().at(words, first)) {
        if ((s.name().equals("EDGE") || s.name().equals("HALF")) && first + s.length() == at + 1) {
          if (NameGuards.match(first - 1, words)) {
            return p;
          }
          boolean article = first - 1 >= floor && BEFORE_EDGE.contains(words.word(first - 1));
          int from = article ? first - 1 : first;
          return new Piece(from, p.to(), p.main(), p.year(), p.time(), s.value());
        }
      }
    }
    return p;
  }

  /** "ayer por la noche", "el lunes en la tarde", "hoy al mediodía". */
  private Piece byPart(Piece p) {
    String by = words.word(p.to());
    boolean ofPart =
        (by.equals("por") || by.equals("en") || by.equals("a"))
            && words.word(p.to() + 1).equals("la");
    if (evening(p, by)) {
      return withPart(p, p.to());
    }
    boolean night = by.equals("de") && BY_DE.contains(words.word(p.to() + 1));
    boolean toPart = night || by.equals("al") || (by.equals("a") && !ofPart);
    if (!ofPart && !toPart) {
      return p;
    }
    if (night) {
      return withPart(p, p.to() + 1);
    }
    Match part = rules.longest(words, by.equals("al") ? p.to() : p.to() + 1);
    return part != null && part.rule().meaning().equals("part")
        ? new Piece(p.from(), part.to(), p.main(), p.year(), part, p.edge())
        : p;
  }

  /** "Ayer tarde", "el sábado noche". */
  private static boolean evening(Piece p, String part) {
    boolean deictic = p.meaning().startsWith("deictic");
    return (part.equals("noche") && (deictic || p.meaning().equals("weekday")))
        || (part.equals("tarde") && deictic);
  }

  private Piece withPart(Piece p, int at) {
    Symbol part = null;
    for (Symbol s : rules.symbols().at(words, at)) {
      part = s.name().equals("PART") ? s : part;
    }
    return part == null
        ? p
        : new Piece(
            p.from(),
            at + 1,
            p.main(),
            p.year(),
            new Match(rules.rule("part"), at, at + 1, List.of(part)),
            p.edge());
  }

  /**
   * "del 6 al 9 de abril", "los días 3, 4 y 5 de mayo", "entre el 6 y el 9 de abril": the days
   * before the last lack its month.
   */
  private void range(Piece p, int floor, List<Piece> pieces) {
    if (!p.meaning().equals("date") || !p.main().has("MONTH")) {
      return;
    }
    List<Piece> days = new ArrayList<>();
    Piece next = p;
    for (Piece day = dayBefore(next, floor, pieces);
        day != null;
        day = dayBefore(next, floor, pieces)) {
      days.add(day);
      next = day;
    }
    if (days.isEmpty() || !listed(next)) {
      return;
    }
    if (!pieces.isEmpty() && pieces.getLast().from() >= next.from()) {
      pieces.removeLast(); // "desde el 3 hasta el 9 de mayo": read by itself before
    }
    for (int i = days.size() - 1; i >= 0; i--) {
      Piece day = days.get(i);
      List<Symbol> symbols = new ArrayList<>(day.main().symbols());
      for (Symbol other : p.main().symbols()) {
        if (other.name().startsWith("MONTH") || other.name().equals("YEAR")) {
          symbols.add(other);
        }
      }
      pieces.add(new Piece(new Match(p.main().rule(), day.from(), day.to(), symbols)));
    }
  }

  /** Whether a day is one by an article or "días" before it. */
  private boolean listed(Piece first) {
    String word = words.word(first.from());
    return ARTICLES.contains(word) || words.word(first.from() - 1).equals("días");
  }

  /** The bare day before a date, joined by a conjunction or a comma; null where there is none. */
  private @Nullable Piece dayBefore(Piece p, int floor, List<Piece> pieces) {
    int day = p.from() - 1;
    if (CONNECTORS.contains(words.word(day))) {
      day--;
    } else if (!words.word(p.from()).equals("al")) {
      return null;
    }
    boolean alone =
        !pieces.isEmpty()
            && pieces.getLast().meaning().equals("dayofmonth")
            && pieces.getLast().to() == day + 1;
    int lowest = alone ? pieces.getLast().from() : floor;
    if (day < lowest) {
      return null;
    }
    for (Symbol s : rules.symbols().at(words, day)) {
      if (s.name().equals("DAY") && s.length() == 1) {
        int from = day - 1 >= lowest && ARTICLES.contains(words.word(day - 1)) ? day - 1 : day;
        if (from == day && day - 2 >= lowest && which(day - 1)) {
          from = day - 2; // "los próximos 22 y 23 de junio"
        }
        if (day - 2 >= lowest && words.word(day - 1).equals("días")) {
          from = ARTICLES.contains(words.word(day - 2)) ? day - 2 : day;
        }
        return new Piece(new Match(p.main().rule(), from, day + 1, List.of(s)));
      }
    }
    return null;
  }

  private boolean which(int i) {
    for (Symbol s : rules.symbols().at(words, i)) {
      if (s.name().equals("LAST") || s.name().equals("NEXT")) {
        return ARTICLES.contains(words.word(i - 1));
      }
    }
    return false;
  }

  /** "Tres o cuatro años", "de dos a tres meses": the first number lacks its unit. */
  private void elided(Piece p, int floor, List<Piece> pieces) {
    Match m = p.main();
    int at = p.from() - 2;
    if (!m.rule().id().equals("duration") || at < floor || at < 0) {
      return;
    }
    String joined = words.word(p.from() - 1);
    boolean between = joined.equals("y") && words.word(at - 1).equals("entre");
    boolean range = joined.equals("a") && words.word(at - 1).equals("de");
    Symbol number = Numerals.at(words, at);
    if (number == null || number.length() != 1 || !(OR.contains(joined) || between || range)) {
      return;
    }
    List<Symbol> symbols = new ArrayList<>(List.of(number));
    for (Symbol s : m.symbols()) {
      if (s.name().startsWith("UNIT")) {
        symbols.add(s);
      }
    }
    pieces.add(new Piece(new Match(m.rule(), at, at + 1, symbols)));
  }

  /** "La noche del 3 al 4 de mayo": the first day has its month only from the second. */
  private static void nights(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i > 0; i--) {
      Piece a = pieces.get(i - 1);
      Piece b = pieces.get(i);
      if (a.hour() && b.day() && b.time() == null && a.to() == b.from()) {
        pieces.set(i - 1, new Piece(a.from(), b.to(), b.main(), b.year(), a.main(), b.edge()));
        pieces.remove(i);
      }
    }
  }

  /**
   * "Entre enero y marzo de 2020", "los años sesenta y setenta": what the first or second lacks.
   */
  private void complete(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i > 0; i--) {
      Piece a = pieces.get(i - 1);
      Piece b = pieces.get(i);
      boolean monthOrDate = b.meaning().equals("month") || b.meaning().equals("date");
      boolean linked =
          b.from() - a.to() <= 1
              && (CONNECTORS.contains(words.word(a.to())) || words.word(b.from()).equals("al"));
      if (!monthOrDate || !linked || !a.meaning().equals(b.meaning()) || !a.yearless()) {
        continue;
      }
      if (b.main().has("YEAR") && !a.main().has("LAST") && !a.main().has("NEXT")) {
        List<Symbol> symbols = new ArrayList<>(a.main().symbols());
        for (Symbol s : b.main().symbols()) {
          if (s.name().equals("YEAR")) {
            symbols.add(s);
          }
        }
        Match main = new Match(a.main().rule(), a.main().from(), a.main().to(), symbols);
        pieces.set(i - 1, new Piece(a.from(), a.to(), main, null, a.time(), a.edge()));
      } else if (b.year() != null) {
        pieces.set(i - 1, new Piece(a.from(), a.to(), a.main(), b.year(), a.time(), a.edge()));
      }
    }
  }
}
