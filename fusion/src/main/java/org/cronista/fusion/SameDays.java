package org.cronista.fusion;

import java.util.Objects;
import org.cronista.model.DateInterval;
import org.cronista.model.EventType;
import org.cronista.model.Place;
import org.cronista.model.Status;

/** Whether two mentions can tell of the same days: the same or, for good reasons, others. */
final class SameDays {
  /** A charge and the answer to it are one affair for this long. */
  static final int DISPUTE_DAYS = 730;

  private static final int ATTACK_DAYS = 45;

  /** A noun without a day of its own refers this far back. */
  static final int REFERRING_DAYS = 10;

  /**
   * A plan or denial without a day is of what was planned for so long before or after its report.
   */
  static final int PLAN_DAYS = 30;

  private SameDays() {}

  static boolean dates(Told a, Told b) {
    DateInterval x = a.date();
    DateInterval y = b.date();
    boolean oneReport = a.sameReport(b);
    if (x == null || y == null) {
      boolean near = Math.abs(a.mention().sentence() - b.mention().sentence()) <= 6;
      boolean sure = a.status() == b.status() || SameEvent.share(a, b);
      if (oneReport) {
        return (near || SameEvent.share(a, b)) && sure;
      }
      boolean neither = x == null && y == null;
      return neither ? SameEvent.share(a, b) && sameMonths(a, b) && sure(a, b) : called(a, b);
    }
    if (!x.overlaps(y)) {
      return (SameParties.refers(a, b) && (reaches(a, x, y) || reaches(b, y, x)))
          || (!oneReport && (mistaken(a, b, x, y) || disputed(a, b, x, y)));
    }
    // A whole year holds many meetings: it joins a day only where the place or the object is the
    // same.
    boolean vague = Math.max(x.days(), y.days()) > 92 && !oneReport;
    return !vague
        || SameEvent.share(a, b)
        || SamePlace.samePlace(a, b)
        || (!a.persons().isEmpty() && !b.persons().isEmpty());
  }

  private static boolean reaches(Told noun, DateInterval told, DateInterval was) {
    return noun.referring()
        && was.days() <= REFERRING_DAYS
        && was.from().isBefore(told.from())
        && !was.to().isBefore(told.from().minusDays(REFERRING_DAYS));
  }

  /**
   * Reports of which nobody knows the day can be years apart: of theirs only what has the same
   * people, or the same town and two parties, is one.
   */
  private static boolean sure(Told a, Told b) {
    boolean known = a.published() != null && b.published() != null;
    Place place = a.place();
    boolean town =
        place != null && place.located() && SamePlace.samePlace(a, b) && a.parties().size() > 1;
    return known || town || a.people().stream().anyMatch(b.people()::contains);
  }

  /** Of what no report dates, those of two months at most speak together. */
  private static boolean sameMonths(Told a, Told b) {
    DateInterval x = a.published();
    DateInterval y = b.published();
    return x == null || y == null || x.widen(PLAN_DAYS).overlaps(y);
  }

  /** A plan, or a denial of one, that tells who and where but no day. */
  static boolean fallen(Told t) {
    Place place = t.place();
    boolean meeting = t.persons().size() > 1 && place != null && place.located();
    boolean journey = SameEvent.visit(t) && !t.persons().isEmpty() && t.parties().size() > 1;
    return t.date() == null
        && (SameEvent.planned(t) || t.status() == Status.DENIED)
        && t.mention().mode() != null
        && (meeting || journey)
        && t.published() != null;
  }

  /** A plan called off, or spoken of again, without its day. */
  private static boolean called(Told a, Told b) {
    Told open = a.date() == null ? a : b;
    Told dated = a.date() == null ? b : a;
    DateInterval said = open.published();
    DateInterval when = dated.date();
    return fallen(open)
        && said != null
        && when != null
        && when.days() <= 31
        && (SameEvent.planned(dated) || dated.status() == Status.DENIED || dated.nominal())
        && Objects.equals(a.mention().mode(), b.mention().mode())
        && (journey(a, b)
            || (SameParties.samePeople(a, b)
                && (SamePlace.anywhere(a, b) || SamePlace.around(a, b))))
        && said.widen(PLAN_DAYS).overlaps(when);
  }

  private static boolean journey(Told a, Told b) {
    return SameEvent.visit(a)
        && SameEvent.visit(b)
        && a.people().equals(b.people())
        && a.parties().equals(b.parties());
  }

  /**
   * A charge or a denial that names no day, and what another report says of the same act without a
   * day of its own: the days are only those of the reports.
   */
  private static boolean disputed(Told a, Told b, DateInterval x, DateInterval y) {
    // Supplies are one affair for long; attacks come again.
    boolean once = a.mention().type() != EventType.ASSAULT || SameParties.victim(a, b);
    int days = once ? DISPUTE_DAYS : ATTACK_DAYS;
    return !a.dated()
        && !b.dated()
        && (once ? a.claimed() || b.claimed() : SameEvent.doubtful(a) || SameEvent.doubtful(b))
        && (a.mention().mode() != null || material(a) || SameParties.victim(a, b))
        && (SameParties.slain(a, b) || Objects.equals(a.mention().mode(), b.mention().mode()))
        && (SameEvent.share(a, b) || SameParties.victim(a, b))
        && x.widen(days).overlaps(y);
  }

  private static boolean material(Told t) {
    return t.mention().type().quad().material();
  }

  /**
   * Two reports that tell all but the day alike: the same people, town, mode and object, a day or
   * two apart; of people who meet, a day apart. One of them is wrong about the day.
   */
  private static boolean mistaken(Told a, Told b, DateInterval x, DateInterval y) {
    String mode = a.mention().mode();
    Place place = a.place();
    boolean meet = a.mention().type() == EventType.CONSULT && x.widen(1).overlaps(y);
    return a.dated()
        && b.dated()
        && x.isDay()
        && y.isDay()
        && x.widen(2).overlaps(y)
        && SameParties.samePeople(a, b)
        && place != null
        && place.located()
        && SamePlace.samePlace(a, b)
        && mode != null
        && mode.equals(b.mention().mode())
        && (meet || SameEvent.share(a, b));
  }
}
