package org.cronista.language.time;

import java.util.List;
import java.util.Set;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.DateInterval;
import org.cronista.model.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of a known type tells although no rule matches all of its words: "el ya lejano
 * 1992", "la fría noche del martes", "el período 1994-1999" as a stretch.
 */
final class TypedWords {
  /** The least number that names a century and no king nor congress. */
  private static final int CENTURY = 10;

  private static final int LAST_DAY = 31;

  private final TimeRules rules;
  private final BareWords bareWords;

  TypedWords(TimeRules rules, BareWords bareWords) {
    this.rules = rules;
    this.bareWords = bareWords;
  }

  /** The piece that the words are; null where the rules are to say. */
  @Nullable Piece read(Written words, List<Piece> found, Type type) {
    if (words.size() == 0) {
      return null;
    }
    Match m = null;
    switch (type) {
      case DATE -> {
        Piece season = seasonOfYear(words, found);
        if (season != null) {
          return season;
        }
        m = date(words, found);
      }
      case DURATION -> m = stretch(words, found);
      case TIME -> {
        return partOfDay(words, found);
      }
      default -> {}
    }
    return m == null ? null : new Piece(m);
  }

  private @Nullable Match date(Written words, List<Piece> found) {
    int last = words.size() - 1;
    Symbol roman = last == 0 ? symbol(words, 0, "ROMAN") : null;
    if (roman != null && roman.number() >= CENTURY) { // "los siglos XVI", "XVII"
      return of("century", words, roman);
    }
    Symbol decade = last > 1 && found.isEmpty() ? symbol(words, last, "DECADE") : null;
    if (decade != null && words.word(0).equals("los")) { // "los felices veinte"
      return of("decade-alone", words, decade);
    }
    boolean dated = found.stream().anyMatch(Piece::dated) && !inWords(words);
    int year = dated ? -1 : year(words);
    Symbol full = dated ? null : symbol(words, last, "YEAR");
    year = year < 0 && full != null ? full.number() : year; // "el lejano 1992"
    return year < 0 ? null : of("year", words, new Symbol("YEAR", Integer.toString(year), 1));
  }

  /** "El año noventa y dos". */
  private static boolean inWords(Written words) {
    return words.word(0).equals("año") || words.word(1).equals("año");
  }

  /** "99-00", "02", "el año noventa y dos"; less than 0 where it is none. */
  private int year(Written words) {
    String word = words.word(0);
    if (words.size() == 1) {
      int mark = Math.max(word.indexOf('-'), word.indexOf('/'));
      int first = Numerals.digits(mark < 0 ? word : word.substring(0, mark));
      int second = mark < 0 ? first + 1 : Numerals.digits(word.substring(mark + 1));
      boolean two = (mark < 0 ? word.length() : mark) == 2;
      if (word.length() == 5 && word.charAt(1) == '.') { // "1.998"
        int n = Numerals.digits(word.substring(0, 1) + word.substring(2));
        return n > 1000 && n < 2100 ? n : -1;
      }
      if (two && first >= 0 && second == (first + 1) % 100 && (mark > 0 || first < CENTURY)) {
        return first < 30 ? 2000 + first : 1900 + first;
      }
    }
    int from = Set.of("al", "del", "el").contains(word) ? 1 : 0;
    from += words.word(from).equals("año") ? 1 : 0;
    Symbol number = from < words.size() ? symbol(words, from, "NUM") : null;
    boolean written = number != null && !Character.isDigit(words.word(from).charAt(0));
    if (number == null || !written || from + number.length() != words.size()) {
      return -1;
    }
    int n = number.number();
    return n > LAST_DAY && n < 100 && (from > 0 || n % 10 > 0) ? 1900 + n : -1;
  }

  /** "Aquel verano de 1995", "el otoño caliente de 1969". */
  private @Nullable Piece seasonOfYear(Written words, List<Piece> found) {
    if (whole(words, found)) {
      return null;
    }
    Match season = null;
    for (int i = 0; i < words.size(); i++) {
      Symbol s = symbol(words, i, season == null ? "SEASON" : "YEAR");
      if (s != null && season != null) {
        Match year = new Match(rules.rule("year"), i, i + s.length(), List.of(s));
        return new Piece(0, words.size(), season, year, null, null);
      }
      if (s != null) {
        season = new Match(rules.rule("season"), i, i + 1, List.of(s));
      }
    }
    return null;
  }

  /** "El período 1994-1999", "entre 1990 y 1995", "2:10.15". */
  private @Nullable Match stretch(Written words, List<Piece> found) {
    for (Piece p : found) {
      DateInterval years = DateInterval.parse(p.main().value("YEARS")).orElse(null);
      if (years != null) {
        return years(words, years.from().getYear(), years.to().getYear());
      }
    }
    String clocked = words.size() == 1 ? race(words.word(0)) : "";
    if (!clocked.isEmpty()) {
      return of("age", words, new Symbol("AGE", clocked, 1));
    }
    if (found.size() == 2
        && found.getFirst().meaning().equals("year")
        && found.getLast().meaning().equals("year")) {
      return years(
          words,
          found.getFirst().main().number("YEAR", 0),
          found.getLast().main().number("YEAR", 0));
    }
    return null;
  }

  /**
   * "2:10.15", "1h02:33": hours, minutes, seconds and a part of them as a race is timed; empty for
   * another word.
   */
  private static String race(String word) {
    int at = digits(word, 0);
    if (at == 0 || at == word.length()) {
      return "";
    }
    String hours = "";
    int from = 0;
    int next = digits(word, at + 1);
    boolean more = next < word.length() && (word.charAt(next) == ':' || word.charAt(next) == '\'');
    if (at == 1 && more && (word.charAt(at) == ':' || word.charAt(at) == 'h')) {
      hours = word.charAt(0) + "H";
      from = at + 1;
      at = next;
    }
    char mark = word.charAt(at);
    int end = digits(word, at + 1);
    if (at - from < 1 || at - from > 2 || (mark != ':' && mark != '\'') || end - at != 3) {
      return "";
    }
    String part = "";
    if (end < word.length()) {
      boolean point = word.charAt(end) == '.' || word.charAt(end) == ',';
      int last = digits(word, end + 1);
      if (!point || last != word.length() || last == end + 1 || last > end + 4) {
        return "";
      }
      part = "." + word.substring(end + 1);
    }
    int minutes = Numerals.digits(word.substring(from, at));
    int seconds = Numerals.digits(word.substring(at + 1, end));
    return "PT" + hours + minutes + "M" + seconds + part + "S";
  }

  /** Where the digits from a place on end. */
  private static int digits(String word, int from) {
    int at = from;
    while (at < word.length() && Character.isDigit(word.charAt(at))) {
      at++;
    }
    return at;
  }

  private @Nullable Match years(Written words, int from, int to) {
    Match all = new Match(rules.rule("reference"), 0, words.size(), List.of());
    return to > from ? bareWords.of(all, to - from, "Y") : null;
  }

  /** "La fría noche del martes": the part of the day that the rules left out. */
  private @Nullable Piece partOfDay(Written words, List<Piece> found) {
    List<Piece> days = found.stream().filter(p -> p.day() && !morning(p, words)).toList();
    if (days.size() != 1
        || days.getFirst().time() != null
        || found.stream().anyMatch(Piece::hour)) {
      return null;
    }
    Piece day = days.getFirst();
    for (int i = 0; i < day.from(); i++) {
      for (String name : List.of("PART", "LATE")) {
        Symbol s = symbol(words, i, name);
        if (s != null) {
          Match part = new Match(rules.rule("part"), i, i + s.length(), List.of(s));
          return new Piece(0, words.size(), day.main(), day.year(), part, day.edge());
        }
      }
    }
    return null;
  }

  /** "La fría mañana", read as the day after by itself. */
  private static boolean morning(Piece p, Written words) {
    return p.meaning().equals("deictic")
        && words.word(p.to() - 1).equals("mañana")
        && p.to() < words.size();
  }

  private @Nullable Symbol symbol(Written words, int i, String name) {
    for (Symbol s : words.symbols(i, rules.symbols())) {
      if (s.name().equals(name)) {
        return s;
      }
    }
    return null;
  }

  private Match of(String rule, Written words, Symbol symbol) {
    return new Match(rules.rule(rule), 0, words.size(), List.of(symbol));
  }

  private static boolean whole(Written words, List<Piece> found) {
    return found.size() == 1 && found.getFirst().to() - found.getFirst().from() == words.size();
  }
}
