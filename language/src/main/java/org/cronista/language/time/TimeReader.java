package org.cronista.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.cronista.model.Sentence;
import org.cronista.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a text and works out what they mean, as TIMEX3 (TimeML 1.2.1) has
 * them: rules over classes of words, read from text files, then joined, then read on the day of
 * publication. Where that day is known only as an interval an expression is read from both its
 * ends. Linear in the length of the text. Safe for use by many threads.
 */
public final class TimeReader {
  private static final class Holder {
    static final TimeReader STANDARD = new TimeReader();
  }

  /** Sentences after a past date in which "entonces" can mean it. */
  private static final int NEAR = 4;

  /** Days before the report that are still its news. */
  private static final int NEWS = 7;

  private static final Symbol NOW = new Symbol("REF", "PRESENT_REF", 1);

  private static final Symbol THEN = new Symbol("REF", "PAST_REF", 2);

  private final TimeRules rules = new TimeRules();
  private final TimeRule holiday = rules.rule("holiday");
  private final TimeRule stretch = rules.rule("duration");
  private final TimeRule present = rules.rule("unit-this");
  private final TimeRule reference = rules.rule("reference");
  private final BareWords bareWords = new BareWords(rules);
  private final Listed listed = new Listed(rules, bareWords);
  private final OfType ofType = new OfType(rules, bareWords);
  private final NamedDays namedDays = new NamedDays(rules);
  private final Feasts feasts = new Feasts(Knowledge.standard().calendar());

  private TimeReader() {}

  /** The reader with the rules that ship. */
  public static TimeReader standard() {
    return Holder.STANDARD;
  }

  TimeRules rules() {
    return rules;
  }

  /**
   * The time expressions in order of the text, not overlapping.
   *
   * @param published the article's date; relative expressions have no interval where it is unknown
   */
  public List<TimeExpression> read(
      Article article, Publication published, List<Sentence> sentences) {
    return read(published, sentences, false, List.of());
  }

  /**
   * The time expressions in words that are known to be one each, whatever their like is in a text:
   * a number by itself is one of years, "pasado" the past. What one lacks it has from those told
   * before and after it, as in the text that they are taken from.
   *
   * @param published the day from which they are read
   * @param expressions one expression each, in the order of one text, with indexes from 0
   */
  public List<TimeExpression> readExpressions(Publication published, List<Sentence> expressions) {
    return read(published, expressions, true, List.of());
  }

  /**
   * The same where it is known of each what TIMEX3 calls its type, as where expressions were found
   * by someone else and only their values are asked for: the type then decides between readings
   * ("1899-1986" is a stretch of 87 years or two dates), and where no rule holds what the words
   * about it leave of the value.
   *
   * @param types one for each expression
   * @return one for each expression but for those of which not even their type tells anything
   */
  public List<TimeExpression> readExpressions(
      Publication published, List<Sentence> expressions, List<TimeExpression.Type> types) {
    return read(published, expressions, true, types);
  }

  private List<TimeExpression> read(
      Publication published,
      List<Sentence> sentences,
      boolean expression,
      List<TimeExpression.Type> types) {
    List<TimeExpression> times = new ArrayList<>();
    DateInterval days = published.interval();
    DateInterval focus = null;
    DateInterval day = null;
    DateInterval past = null;
    List<DateInterval> told = new ArrayList<>();
    int pastIn = 0;
    boolean anyDay = false;
    ToldDays toldDays = new ToldDays(rules.rule("year"), rules.rule("iso"));
    List<String> before = new ArrayList<>();
    List<Written> texts = new ArrayList<>(sentences.size());
    List<List<Piece>> pieces = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      Written words = new Written(sentence, expression);
      texts.add(words);
      pieces.add(new Composer(words, rules).compose(matches(words, days == null ? null : before)));
      words.addTo(before);
    }
    if (expression) {
      listed.complete(texts, pieces, types);
    }
    for (int i = 0; expression && i < pieces.size(); i++) {
      if (pieces.get(i).isEmpty() && types.isEmpty()) {
        pieces.set(i, bareWords.guess(texts.get(i)));
      }
    }
    for (int i = 0; i < types.size(); i++) {
      pieces.set(i, ofType.pieces(texts.get(i), pieces.get(i), types.get(i)));
    }
    for (int i = 0; i < texts.size(); i++) {
      Written words = texts.get(i);
      Sentence sentence = words.sentence();
      for (Piece found : pieces.get(i)) {
        Piece piece = expression ? toldDays.sameWeekday(toldDays.of(found)) : toldDays.of(found);
        boolean beside = besideItsOwn(words, piece);
        // "dos días después de la cumbre": the adverb belongs to what follows
        int end = beside && measured(piece.main()) ? piece.to() - 1 : piece.to();
        int last = words.lastToken(end - 1);
        Context c =
            new Context(
                null,
                Direction.of(sentence, words.firstToken(piece.from()), last),
                beside ? null : focus,
                beside ? null : day,
                beside ? List.of() : told,
                sentence.index() - pastIn <= NEAR ? past : null);
        Reading r = read(piece, c, days);
        if (r == null) {
          continue;
        }
        if (piece.meaning().equals("toldstretch") && r.type() == TimeExpression.Type.DURATION) {
          r = ToldStretches.read(r, times);
        }
        if (day != null && (byPart(words, piece) || (expression && ofLast(piece, times)))) {
          boolean yet =
              c.direction() == Direction.PAST && days != null && days.to().isBefore(day.from());
          DateInterval of = yet && days != null && days.isDay() ? days : day;
          r = new Reading(r.type(), of + r.value(), null, of, true, "parte del día dicho antes");
        }
        if (anyDay && piece.clock()) {
          r = r.ofAnyDay();
        }
        anyDay = anyDay(r, anyDay);
        toldDays.add(piece, r);
        times.add(
            new TimeExpression(
                words.span(piece.from(), end - 1),
                sentence.index(),
                words.firstToken(piece.from()),
                last,
                r.type(),
                r.value(),
                r.mod(),
                r.interval(),
                r.why()));
        DateInterval meant = r.interval();
        if (meant != null) {
          told.add(meant);
          focus = meant;
          day = meant.isDay() ? meant : day;
          if (days != null && meant.to().isBefore(days.from().minusDays(NEWS))) {
            past = meant;
            pastIn = sentence.index();
          }
        }
      }
    }
    return times;
  }

  /**
   * "Dos meses después de la cumbre": counted from what follows, and not from a date told before.
   */
  private static boolean besideItsOwn(Written words, Piece piece) {
    String last = words.word(piece.to() - 1);
    String next = words.word(piece.to());
    if (piece.meaning().startsWith("focus")) {
      // "el mismo día que", "la misma noche de la firma"
      return next.equals("que") || next.equals("de") || next.equals("del");
    }
    return (last.equals("despues") || last.equals("después") || last.equals("antes"))
        && (next.equals("de") || next.equals("del") || next.equals("que"));
  }

  private static boolean measured(Match m) {
    return m.has("NUM") || m.has("par") || m.has("medio") || m.has("media");
  }

  /**
   * Whether an hour told next would be of no day in particular: after "por las tardes" and the
   * like, which were of none, until something with a date is told ("por la tarde ... abre a las
   * 16.00").
   */
  private static boolean anyDay(Reading r, boolean before) {
    return switch (r.type()) {
      case DATE, TIME -> r.value().startsWith("T");
      case DURATION, SET -> before;
    };
  }

  /** "Por la tarde": that of a day told before. */
  private static boolean byPart(Written words, Piece piece) {
    return piece.meaning().equals("part")
        && piece.time() == null
        && words.word(piece.from() - 1).equals("por");
  }

  /** "El jueves", "dos horas", "la tarde" listed one after the other: that of the day. */
  private static boolean ofLast(Piece piece, List<TimeExpression> times) {
    if (!piece.meaning().equals("part") || piece.time() != null) {
      return false;
    }
    for (int i = times.size() - 1; i >= Math.max(0, times.size() - Listed.NEAR); i--) {
      TimeExpression t = times.get(i);
      boolean passing = t.type() == TimeExpression.Type.DURATION || t.value().endsWith("_REF");
      if (!passing) {
        return t.interval() != null && t.interval().isDay();
      }
    }
    return false;
  }

  /**
   * The matches of a sentence in order.
   *
   * @param before the words before it; null where the day of publication is unknown, for which
   *     feasts are a clue and no date
   */
  private List<Match> matches(Written words, @Nullable List<String> before) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Match feast = before == null ? null : feasts.at(words, i, before, holiday);
      if (feast != null) {
        found.add(feast);
        i = feast.to();
        continue;
      }
      Match m = rules.longest(words, i);
      Match named = before == null || isHoliday(m) ? null : named(words, i, before);
      if (named != null) {
        found.add(named);
        i = named.to();
        continue;
      }
      m = m == null ? null : adapted(m, words);
      boolean holds = m != null && Guards.holds(m, words, found);
      if (m != null && !holds && NameGuards.name(m, words)) {
        i = m.to();
        continue;
      }
      if (!holds) {
        m = Ages.at(words, i, stretch);
      }
      if (m != null) {
        found.add(m);
        i = m.to();
        Match decade = secondDecade(m, words);
        if (decade != null) {
          found.add(decade);
          i = decade.to();
        }
      } else {
        i++;
      }
    }
    return found;
  }

  /** A match as the words about it have it. */
  private Match adapted(Match longest, Written words) {
    Match m = StretchGuards.first(ReferenceGuards.bare(longest, words), stretch);
    if (ReferenceGuards.nowadays(m, words)) {
      m = new Match(reference, m.from(), m.to(), List.of(NOW));
    }
    if (ReferenceGuards.bygone(m, words)) {
      m = new Match(reference, m.from(), m.to(), List.of(THEN));
    }
    boolean present = m.rule() == stretch && Characterized.is(m, words);
    return present ? new Match(this.present, m.from(), m.to(), m.symbols()) : m;
  }

  private boolean isHoliday(@Nullable Match m) {
    return m != null && m.rule() == holiday;
  }

  /** A day with a name; null where a feast begins after its first word ("su Día Nacional"). */
  private @Nullable Match named(Written words, int from, List<String> before) {
    Match named = namedDays.at(words, from);
    boolean feast =
        named != null
            && (feasts.at(words, from + 1, before, holiday) != null
                || isHoliday(rules.longest(words, from + 1)));
    return feast ? null : named;
  }

  /** "Los años sesenta y setenta". */
  private @Nullable Match secondDecade(Match m, Written words) {
    boolean thousands = m.rule().meaning().equals("decadeyear");
    if (!(thousands || m.rule().meaning().equals("decade")) || !words.word(m.to()).equals("y")) {
      return null;
    }
    for (Symbol s : rules.symbols().at(words, m.to() + 1)) {
      if (s.name().equals(thousands ? "YEAR" : "DECADE") && (!thousands || s.number() % 10 == 0)) {
        return new Match(m.rule(), m.to() + 1, m.to() + 2, List.of(s));
      }
    }
    return null;
  }

  private static @Nullable Reading read(Piece piece, Context c, @Nullable DateInterval days) {
    if (days == null) {
      return piece.read(c);
    }
    Reading first = piece.read(c.on(days.from()));
    if (days.isDay() || first == null || !first.anchored()) {
      return first;
    }
    Reading last = piece.read(c.on(days.to()));
    if (last == null || last.value().equals(first.value())) {
      return first;
    }
    DateInterval a = first.interval();
    DateInterval b = last.interval();
    if (a == null || b == null) {
      return first;
    }
    LocalDate from = a.from().isBefore(b.from()) ? a.from() : b.from();
    LocalDate to = a.to().isAfter(b.to()) ? a.to() : b.to();
    return new Reading(
        first.type(),
        common(first.value(), last.value()),
        first.mod(),
        new DateInterval(from, to),
        true,
        first.why() + " o el " + days.to());
  }

  /** What two values share, the rest as X: 2024-06-11 and 2024-06-13 make 2024-06-XX. */
  private static String common(String a, String b) {
    StringBuilder value = new StringBuilder();
    boolean same = true;
    for (int i = 0; i < a.length(); i++) {
      char c = a.charAt(i);
      same &= i < b.length() && b.charAt(i) == c;
      value.append(same || !Character.isDigit(c) ? c : 'X');
    }
    return value.toString();
  }
}
