package org.cronista.fusion;

import java.util.List;
import java.util.Set;
import org.cronista.model.Actor;
import org.cronista.model.DateInterval;
import org.cronista.model.EventType;
import org.cronista.model.Place;
import org.cronista.model.Status;

/**
 * Whether two mentions can tell the same event. Careful: what is kept apart can be seen, what is
 * merged wrongly is lost.
 */
final class SameEvent {
  private static final Set<EventType> COOPERATION = Set.of(EventType.COOPERATE, EventType.AID);
  private static final Set<EventType> WORDS = Set.of(EventType.SUPPORT, EventType.AGREE);

  /** Arms are not just any cooperation, a medal not just any support. */
  private static final Set<EventType> OWN_MODES = Set.of(EventType.COOPERATE, EventType.SUPPORT);

  /** A charge and the answer to it are one affair for this long. */
  static final int DISPUTE_DAYS = 730;

  private SameEvent() {}

  static boolean of(Told a, Told b) {
    return types(a, b)
        && parties(a, b)
        && direction(a, b)
        && persons(a, b)
        && dates(a, b)
        && places(a, b)
        && modes(a, b)
        && concluded(a, b)
        && targets(a, b)
        && (!a.parties().isEmpty() || share(a, b));
  }

  /**
   * The same parties, or one names more of those who took part: then the people, the mode and the
   * days have to be the same too, and where one names nobody else, the report, the letter, the
   * place or the object.
   */
  private static boolean parties(Told a, Told b) {
    Set<String> x = a.parties();
    Set<String> y = b.parties();
    if (x.equals(y)) {
      return true;
    }
    boolean oneReport = a.order() == b.order();
    boolean alone = Math.min(x.size(), y.size()) == 1;
    String mode = a.mention().mode();
    return (x.containsAll(y) || y.containsAll(x))
        && mode != null
        && mode.equals(b.mention().mode())
        && a.persons().stream().anyMatch(b.persons()::contains)
        && (oneReport || sameDays(a, b))
        && (!alone || oneReport || mode.equals("communicate") || share(a, b) || samePlace(a, b));
  }

  private static boolean sameDays(Told a, Told b) {
    DateInterval x = a.date();
    DateInterval y = b.date();
    return x != null && y != null && Math.max(x.days(), y.days()) <= 7;
  }

  static boolean types(Told a, Told b) {
    EventType x = a.mention().type();
    EventType y = b.mention().type();
    return x == y
        || (COOPERATION.contains(x) && COOPERATION.contains(y))
        || (WORDS.contains(x) && WORDS.contains(y) && share(a, b));
  }

  /** What is signed (CAMEO 057) is not what is offered or wished for (CAMEO 03). */
  private static boolean concluded(Told a, Told b) {
    return !(signed(a) && offered(b)) && !(offered(a) && signed(b));
  }

  private static boolean signed(Told t) {
    return t.mention().cameo().startsWith("057");
  }

  private static boolean offered(Told t) {
    return t.mention().cameo().startsWith("03");
  }

  private static boolean share(Told a, Told b) {
    return a.mention().objects().stream().anyMatch(b.mention().objects()::contains);
  }

  private static boolean direction(Told a, Told b) {
    if (!a.mention().type().directed() && !(visit(a) && visit(b))) {
      return true;
    }
    Set<String> x = a.codesOfActors();
    Set<String> y = b.codesOfActors();
    return (x.isEmpty() || y.isEmpty() || x.stream().anyMatch(y::contains)) && !turned(a, b);
  }

  private static boolean visit(Told t) {
    return "visit".equals(t.mention().mode());
  }

  /** Within one country the codes do not tell the sides apart, but names do. */
  private static boolean turned(Told a, Told b) {
    Set<String> x = Told.names(a.mention().actors());
    Set<String> y = Told.names(b.mention().actors());
    return x.stream().noneMatch(y::contains)
        && (x.stream().anyMatch(Told.names(b.mention().recipients())::contains)
            || y.stream().anyMatch(Told.names(a.mention().recipients())::contains));
  }

  /** Of two attacks of one day the words tell whether they hit the same. */
  private static boolean targets(Told a, Told b) {
    return a.mention().type() != EventType.ASSAULT
        || a.mention().objects().isEmpty()
        || b.mention().objects().isEmpty()
        || share(a, b);
  }

  /**
   * Two different persons of one country stand against one another; a country stands for any of its
   * persons.
   */
  private static boolean persons(Told a, Told b) {
    for (Actor p : a.persons()) {
      List<Actor> same = b.persons().stream().filter(q -> q.code().equals(p.code())).toList();
      if (!same.isEmpty() && same.stream().noneMatch(q -> q.name().equals(p.name()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean dates(Told a, Told b) {
    DateInterval x = a.date();
    DateInterval y = b.date();
    boolean oneReport = a.order() == b.order();
    if (x == null || y == null) {
      boolean near = Math.abs(a.mention().sentence() - b.mention().sentence()) <= 6;
      boolean sure = a.mention().status() == b.mention().status() || share(a, b);
      return oneReport ? (near || share(a, b)) && sure : share(a, b) && x == null && y == null;
    }
    if (!x.overlaps(y)) {
      return !oneReport && (mistaken(a, b, x, y) || disputed(a, b, x, y));
    }
    // A whole year holds many meetings: it joins a day only where the place or the object is the
    // same.
    boolean vague = Math.max(x.days(), y.days()) > 92 && !oneReport;
    return !vague
        || share(a, b)
        || samePlace(a, b)
        || (!a.persons().isEmpty() && !b.persons().isEmpty());
  }

  /**
   * A charge or a denial that names no day, and what another report says of the same act without a
   * day of its own: the days are only those of the reports.
   */
  private static boolean disputed(Told a, Told b, DateInterval x, DateInterval y) {
    String mode = a.mention().mode();
    return !a.dated()
        && !b.dated()
        && (doubtful(a) || doubtful(b))
        && mode != null
        && mode.equals(b.mention().mode())
        && share(a, b)
        && x.widen(DISPUTE_DAYS).overlaps(y);
  }

  private static boolean planned(Told t) {
    return t.status() == Status.ANNOUNCED || t.status() == Status.POSSIBLE;
  }

  static boolean doubtful(Told t) {
    return t.status() == Status.ALLEGED || t.status() == Status.DENIED;
  }

  /**
   * Two reports that tell all but the day alike: the same people, town, mode and object, a day or
   * two apart. One of them is wrong about the day.
   */
  private static boolean mistaken(Told a, Told b, DateInterval x, DateInterval y) {
    String mode = a.mention().mode();
    Place place = a.place();
    return a.dated()
        && b.dated()
        && x.isDay()
        && y.isDay()
        && x.widen(2).overlaps(y)
        && a.persons().size() >= 2
        && Set.copyOf(a.persons()).equals(Set.copyOf(b.persons()))
        && place != null
        && place.located()
        && samePlace(a, b)
        && mode != null
        && mode.equals(b.mention().mode())
        && share(a, b);
  }

  private static boolean samePlace(Told a, Told b) {
    Place x = a.place();
    Place y = b.place();
    return x != null && y != null && x.name().equals(y.name());
  }

  /** Two towns are two places, two countries as well; a country holds its towns. */
  private static boolean places(Told a, Told b) {
    Place x = a.place();
    Place y = b.place();
    if (x == null || y == null || x.name().equals(y.name())) {
      return true;
    }
    boolean abroad = x.country() != null && y.country() != null && !x.country().equals(y.country());
    return !abroad && !(x.located() && y.located());
  }

  private static boolean modes(Told a, Told b) {
    String x = a.mention().mode();
    String y = b.mention().mode();
    if (x == null || y == null) {
      boolean oneType = a.mention().type() == b.mention().type();
      return (x == null && y == null) || !oneType || !OWN_MODES.contains(a.mention().type());
    }
    if (x.equals(y)) {
      return true;
    }
    boolean letter = x.equals("communicate") || y.equals("communicate");
    boolean planned = planned(a) || planned(b);
    return !letter && !((visit(a) || visit(b)) && planned);
  }
}
