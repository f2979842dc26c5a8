package org.cronista.coding.events;

import java.time.LocalDate;
import org.cronista.coding.events.StatusWords.Kind;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.DateInterval;
import org.cronista.model.EventDate;
import org.cronista.model.TimeExpression;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * The date of an act by the time between it and another: "cuatro años después de la guerra", "un
 * día antes de la cumbre", "al cumplirse diez años del levantamiento". It is as exact as its unit.
 */
final class Elapsed {
  /** Words between "después de" and the act. */
  private static final int NEAR = 4;

  /** Stretches longer than this many units tell no date. */
  private static final int MOST = 500;

  private static final int HOURS = 24; // of a day

  /** Days by which a single year is off. */
  private static final int A_YEAR = 60;

  /** Days by which several years are off, a number told in whole ones. */
  private static final int YEARS = 183;

  /** Half of a month's days. */
  private static final int MONTHS = 15;

  /** Half of a week's days. */
  private static final int WEEKS = 3;

  private final StatusWords words;

  Elapsed(StatusWords words) {
    this.words = words;
  }

  /**
   * A stretch beside an act.
   *
   * @param before whether the act was before the other
   * @param exact whether the day itself is counted, as anniversaries do
   * @param other the predicate from whose day it is counted; -1 for none
   */
  record Stretch(TimeExpression time, boolean before, boolean exact, int other) {}

  /** The stretch that stands between a noun's act and that of the clause; null where none does. */
  @Nullable Stretch of(Tree tree, int trigger, Iterable<TimeExpression> times) {
    if (tree.token(trigger).upos() != Upos.NOUN) {
      return null;
    }
    for (TimeExpression t : times) {
      if (t.type() != TimeExpression.Type.DURATION || t.lastToken() >= trigger) {
        continue;
      }
      if (completed(tree, trigger, t)) {
        return new Stretch(t, true, true, tree.clause(trigger));
      }
      int next = t.lastToken() + 1;
      boolean after = next < trigger && words.is(Kind.AFTER, tree.lemma(next));
      boolean before = next < trigger && words.is(Kind.BEFORE, tree.lemma(next));
      if ((after || before)
          && words.is(Kind.OF, tree.lemma(next + 1))
          && first(tree, next + 2, trigger)) {
        return new Stretch(t, after, false, tree.clause(next));
      }
    }
    return null;
  }

  /** "Se cumplen diez años del levantamiento". */
  private boolean completed(Tree tree, int trigger, TimeExpression t) {
    int clause = tree.clause(trigger);
    int of = t.lastToken() + 1;
    return clause >= 0
        && words.is(Kind.COMPLETES, tree.lemma(clause))
        && words.is(Kind.OF, tree.lemma(of))
        && first(tree, of + 1, trigger);
  }

  /** Whether a noun is the first of what begins at a token. */
  private static boolean first(Tree tree, int from, int noun) {
    if (noun < from || noun - from > NEAR) {
      return false;
    }
    for (int i = from; i < noun; i++) {
      Token t = tree.token(i);
      if (t.upos() == Upos.NOUN || t.upos().verbal() || t.upos() == Upos.PUNCT) {
        return false;
      }
    }
    return true;
  }

  /**
   * The date at the other end of a stretch; null where its length is not told.
   *
   * @param base when the act of the clause was
   */
  static @Nullable EventDate counted(Stretch stretch, DateInterval base) {
    String value = stretch.time().value();
    boolean hours = value.startsWith("PT") && value.endsWith("H");
    int n = number(value, hours ? 2 : 1);
    if (n < 1 || n > MOST || !(hours || "DWMY".indexOf(value.charAt(value.length() - 1)) >= 0)) {
      return null;
    }
    long sign = stretch.before() ? -1 : 1;
    LocalDate from = shifted(base.from(), value, hours, sign * n);
    boolean days = stretch.exact() || (!hours && value.endsWith("D"));
    DateInterval when =
        days
            ? new DateInterval(from, shifted(base.to(), value, hours, sign * n))
            : around(from, hours ? 1 : margin(value, n));
    return new EventDate(
        when,
        stretch.time().span(),
        (stretch.before() ? "contado hacia atrás desde " : "contado desde ") + base.edtf());
  }

  private static LocalDate shifted(LocalDate day, String value, boolean hours, long n) {
    return switch (value.charAt(value.length() - 1)) {
      case 'Y' -> day.plusYears(n);
      case 'M' -> day.plusMonths(n);
      case 'W' -> day.plusWeeks(n);
      default -> day.plusDays(hours ? n / HOURS : n);
    };
  }

  /** Days on either side by which a stretch told in a unit is off. */
  private static int margin(String value, int n) {
    return switch (value.charAt(value.length() - 1)) {
      case 'Y' -> n == 1 ? A_YEAR : YEARS;
      case 'M' -> MONTHS;
      default -> WEEKS;
    };
  }

  private static DateInterval around(LocalDate day, int days) {
    return new DateInterval(day.minusDays(days), day.plusDays(days));
  }

  /** The digits between the letters of a value such as P4Y; -1 where there are others. */
  private static int number(String value, int from) {
    int n = 0;
    for (int i = from; i < value.length() - 1; i++) {
      char c = value.charAt(i);
      if (c < '0' || c > '9' || n > MOST) {
        return -1;
      }
      n = n * 10 + c - '0';
    }
    return value.length() - 1 > from ? n : -1;
  }
}
