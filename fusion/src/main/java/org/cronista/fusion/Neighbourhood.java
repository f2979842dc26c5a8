package org.cronista.fusion;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.cronista.fusion.Clusters.Node;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * The mentions in which two parties act in one kind of way, by their days: where to look for the
 * same event again. Two reports of one event name at least one pair of its parties alike, though
 * one may name more of those who took part than the other. Whoever finds another here is found by
 * it. Most mentions have a day or a few, and are in the timeline that this is itself; there are as
 * many neighbourhoods as mentions, and each step from one object to the next is paid for.
 */
final class Neighbourhood extends Timeline {
  /** Days that reports tell wrongly are not further from one another. */
  private static final int MISTAKEN = 2;

  /** Days that the date of a report with a plan may have, which is kept by the first of them. */
  private static final int REPORT = 70;

  /** So many days before or after its report is what a plan without a day can be for. */
  private static final int PLANNED = SameDays.PLAN_DAYS + REPORT;

  /** Days further from 1970 are as one. */
  private static final long EDGE = 400_000_000;

  /** The month of mentions of which not even the report has a date. */
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private @Nullable Others others;

  /** The lists that most neighbourhoods do not have. */
  private static final class Others {
    /** So many days at most are the dates of the mentions of a list; the last has no bound. */
    private static final int[] LENGTHS = {7, 100, 3_700, Integer.MAX_VALUE / 4};

    /** By the lengths of their dates; the first is the neighbourhood itself. */
    private final @Nullable Timeline[] dated = new Timeline[LENGTHS.length];

    /** Those whose noun refers to an act of days before. */
    private final Timeline referring = new Timeline();

    /** Without a day of its own but charged, denied or planned, by the lengths of its date. */
    private final @Nullable Timeline[] open = new Timeline[LENGTHS.length];

    /** Mentions without any date, by the month of their report. */
    private final Timeline undated = new Timeline();

    /** Plans and denials among them, by its day. */
    private final Timeline fallen = new Timeline();

    private static int length(DateInterval date) {
      long days = date.days();
      int length = 0;
      while (days > LENGTHS[length]) {
        length++;
      }
      return length;
    }

    private static Timeline of(@Nullable Timeline[] lists, int length) {
      Timeline list = lists[length];
      if (list == null) {
        list = new Timeline();
        lists[length] = list;
      }
      return list;
    }

    private boolean isEmpty() {
      for (Timeline list : dated) {
        if (list != null && !list.isEmpty()) {
          return false;
        }
      }
      return undated.isEmpty();
    }
  }

  void enter(Node node) {
    Told t = node.told;
    DateInterval date = t.date();
    if (date == null) {
      others().undated.enter(published(t), 0, node);
      if (SameDays.fallen(t)) {
        others().fallen.enter(day(t), 0, node);
      }
      return;
    }
    int day = day(date.from());
    int length = Others.length(date);
    Timeline dated = length == 0 ? this : Others.of(others().dated, length);
    // Only what names no day of its own is taken up again much later.
    int words = t.dated() ? 0 : t.about();
    dated.enter(day, words, node);
    if (t.referring()) {
      others().referring.enter(day, 0, node);
    }
    if (t.claimed() && !t.dated()) {
      Others.of(others().open, length).enter(day, words, node);
    }
  }

  /** Takes a mention out; whether nobody is left. */
  boolean leave(Node node) {
    Told t = node.told;
    DateInterval date = t.date();
    int length = date == null ? -1 : Others.length(date);
    int at = date == null ? published(t) : day(date.from());
    if (length == 0) {
      leave(at, node);
    }
    Others rest = others;
    if (rest == null) {
      return isEmpty();
    }
    if (length < 0) {
      rest.undated.leave(at, node);
      rest.fallen.leave(day(t), node);
    } else {
      Others.of(rest.dated, length).leave(at, node);
      Others.of(rest.open, length).leave(at, node);
      rest.referring.leave(at, node);
    }
    return isEmpty() && rest.isEmpty();
  }

  private Others others() {
    Others there = others;
    if (there == null) {
      there = new Others();
      others = there;
    }
    return there;
  }

  /** Mentions that may tell the same event as this one, some more than once. */
  void around(Told t, Consumer<Node> found) {
    DateInterval date = t.date();
    Others rest = others;
    if (date == null) {
      undated(t, rest, found);
      return;
    }
    int from = day(date.from());
    int to = day(date.to());
    dated(this, t, from, to, 0, found);
    if (rest == null) {
      return;
    }
    for (int i = 0; i < Others.LENGTHS.length; i++) {
      Timeline list = rest.dated[i];
      if (list != null) {
        dated(list, t, from, to, i, found);
      }
      Timeline open = rest.open[i];
      if (open != null && !t.dated()) {
        disputed(open, t, from, to, i, found);
      }
    }
    rest.referring.each(from, to + SameDays.REFERRING_DAYS, found);
    rest.fallen.each(from - PLANNED, to + PLANNED, found);
  }

  /** Of the same days; of a charge or denial also what it can be about. */
  private static void dated(
      Timeline list, Told t, int from, int to, int length, Consumer<Node> found) {
    int back = t.referring() ? SameDays.REFERRING_DAYS : MISTAKEN;
    list.each(from - back - Others.LENGTHS[length], to + MISTAKEN, found);
    if (t.claimed() && !t.dated()) {
      disputed(list, t, from, to, length, found);
    }
  }

  private static void disputed(
      Timeline list, Told t, int from, int to, int length, Consumer<Node> found) {
    int first = from - SameDays.DISPUTE_DAYS - Others.LENGTHS[length];
    list.each(first, to + SameDays.DISPUTE_DAYS, t.about(), found);
  }

  private void undated(Told t, @Nullable Others rest, Consumer<Node> found) {
    int month = published(t);
    if (rest != null && month == UNKNOWN) {
      rest.undated.each(UNKNOWN, Integer.MAX_VALUE, found);
    } else if (rest != null) {
      rest.undated.each(UNKNOWN, UNKNOWN, found);
      rest.undated.each(month - 2, month + 2, found);
    }
    if (SameDays.fallen(t)) {
      // What is meant has a date of a month at most.
      int day = day(t);
      each(day - PLANNED - Others.LENGTHS[0], day + PLANNED, found);
      Timeline months = rest == null ? null : rest.dated[1];
      if (months != null) {
        months.each(day - PLANNED - Others.LENGTHS[1], day + PLANNED, found);
      }
    }
  }

  private static int published(Told t) {
    @Nullable DateInterval when = t.published();
    return when == null ? UNKNOWN : month(when.from());
  }

  private static int day(Told t) {
    @Nullable DateInterval when = t.published();
    return when == null ? UNKNOWN : day(when.from());
  }

  private static int day(LocalDate day) {
    return (int) Math.clamp(day.toEpochDay(), -EDGE, EDGE);
  }

  private static int month(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue() - 1;
  }
}
