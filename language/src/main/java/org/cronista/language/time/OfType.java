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
      new Context(LocalDate.of(2000, 8, 15), Direction.UNKNOWN, null, null, List.of(), null);

  /** What joins the two dates of one expression. */
  private static final Set<String> JOINTS =
      Set.of("a", "al", "e", "hasta", "o", "u", "y", "-", "–");

  private static final Set<String> ARTICLES = Set.of("de", "del", "el", "la", "las", "los");

  /** Rules of a number and of a unit by itself. */
  private static final Set<String> ALONE = Set.of("duration-bare", "sole-number", "some-day");

  private final TimeRules rules;
  private final BareWords bareWords;
  private final Turned turned;
  private final TypedWords typedWords;

  OfType(TimeRules rules, BareWords bareWords) {
    this.rules = rules;
    this.bareWords = bareWords;
    this.turned = new Turned(rules, bareWords);
    this.typedWords = new TypedWords(rules, bareWords);
  }

  /** The one piece that words of a type are; none where not even their type tells anything. */
  List<Piece> pieces(Written words, List<Piece> found, Type type) {
    if (type == Type.DATE && found.size() == 2 && together(found, words)) {
      return List.of(found.getFirst());
    }
    Piece longest = longest(found);
    Piece joined = type == Type.TIME ? hourOfDay(found) : null;
    if (type == Type.TIME && joined == null && longest != null) {
      joined = feastPart(longest, words);
    }
    if (joined == null && (type == Type.DURATION || !isWhole(longest, words, type))) {
      joined = typedWords.read(words, found, type);
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
    if (type == Type.DATE && longest != null && longest.meaning().equals("reference")) {
      Piece dated = longest(found.stream().filter(Piece::dated).toList());
      longest = dated == null ? longest : dated; // "el ya lejano 1992"
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
    boolean measured = type == Type.TIME && isWhole(longest, words, Type.DURATION);
    if (longest != null && measured && turned.read(longest, words, type) == null) {
      return List.of(longest); // "una hora" is one whatever it is called
    }
    Match m = other(words, type);
    Match best = m != null && m.to() - m.from() == words.size() ? m : null;
    if (best == null && longest != null && whole(longest, words)) {
      best = turned.read(longest, words, type);
    }
    best = best == null ? bareWords.byWord(words, type) : best;
    best = best == null ? m : best;
    if (best == null && longest != null) {
      best = turned.read(longest, words, type);
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
    if (m != null && longest != null && longest.time() != null && m.has("WEEKDAY")) {
      return List.of(new Piece(m.from(), m.to(), m, null, longest.time(), null));
    }
    return m != null ? List.of(new Piece(m)) : longest == null ? List.of() : List.of(longest);
  }

  /**
   * "Marzo y abril de 1998", "del 3 al 5 de mayo": TIMEX3 has no value for both, and annotators
   * give the first.
   */
  private static boolean together(List<Piece> found, Written words) {
    Piece a = found.getFirst();
    Piece b = found.getLast();
    boolean joint = JOINTS.contains(words.word(b.from()));
    for (int i = a.to(); i < b.from(); i++) {
      if (!JOINTS.contains(words.word(i)) && !ARTICLES.contains(words.word(i))) {
        return false;
      }
      joint |= JOINTS.contains(words.word(i));
    }
    boolean either = a.time() == null && b.time() == null;
    return joint && either && a.dated() && b.dated() && a.day() == b.day();
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

  private static boolean isWhole(@Nullable Piece p, Written words, Type type) {
    return p != null && whole(p, words) && is(p, type);
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
}
