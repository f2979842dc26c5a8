package org.cronista.language.time;

import java.util.ArrayList;
import java.util.List;
import org.cronista.language.time.TimeRules.Match;
import org.jspecify.annotations.Nullable;

/**
 * Joins what belongs to one expression: "la noche del" + "viernes", "septiembre" + "del año
 * pasado".
 */
final class Composer {
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
      Piece piece = new Piece(m);
      if (piece.day()) {
        piece = byPart(piece);
      }
      Piece before = pieces.isEmpty() ? null : pieces.getLast();
      Piece joined = before == null ? null : join(before, piece);
      if (joined != null) {
        pieces.set(pieces.size() - 1, joined);
      } else {
        piece = edged(piece, floor);
        range(piece, floor, pieces);
        pieces.add(piece);
      }
      floor = pieces.getLast().to();
    }
    return pieces;
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
    if (!comma && a.hour() && b.day() && b.time() == null) {
      return new Piece(a.from(), b.to(), b.main(), b.year(), a.main(), b.edge());
    }
    boolean bareDay = !words.word(b.from()).startsWith("e") || b.main().has("WEEKDAY");
    if (!of
        && a.day()
        && b.day()
        && bareDay
        && a.time() == null
        && !a.meaning().equals(b.meaning())) {
      boolean second = b.meaning().equals("date") || b.meaning().equals("day");
      return new Piece(a.from(), b.to(), second ? b.main() : a.main(), null, null, null);
    }
    return null;
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
    for (Symbol s : rules.symbols().at(words, at)) {
      if (s.name().equals("EDGE")) {
        String article = words.word(at - 1);
        int from = at - 1 >= floor && (article.equals("el") || article.equals("al")) ? at - 1 : at;
        return new Piece(from, p.to(), p.main(), p.year(), p.time(), s.value());
      }
    }
    return p;
  }

  /** "ayer por la noche". */
  private Piece byPart(Piece p) {
    if (!words.word(p.to()).equals("por") || !words.word(p.to() + 1).equals("la")) {
      return p;
    }
    Match part = rules.longest(words, p.to() + 1);
    return part != null && part.rule().meaning().equals("part")
        ? new Piece(p.from(), part.to(), p.main(), p.year(), part, p.edge())
        : p;
  }

  /** "del 6 al 9 de abril", "entre el 6 y el 9 de abril": the first day lacks its month. */
  private void range(Piece p, int floor, List<Piece> pieces) {
    if (!p.meaning().equals("date") || !p.main().has("MONTH")) {
      return;
    }
    int day = p.from() - 1;
    if (words.word(day).equals("y") || words.word(day).equals("a")) {
      day--;
    } else if (!words.word(p.from()).equals("al")) {
      return;
    }
    String article = words.word(day - 1);
    if (day - 1 < floor
        || !(article.equals("el") || article.equals("del") || article.equals("los"))) {
      return;
    }
    for (Symbol s : rules.symbols().at(words, day)) {
      if (s.name().equals("DAY") && s.length() == 1) {
        List<Symbol> symbols = new ArrayList<>(List.of(s));
        for (Symbol other : p.main().symbols()) {
          if (other.name().equals("MONTH") || other.name().equals("YEAR")) {
            symbols.add(other);
          }
        }
        pieces.add(new Piece(new Match(p.main().rule(), day - 1, day + 1, symbols)));
        return;
      }
    }
  }
}
