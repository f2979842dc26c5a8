package org.cronista.fusion;

import org.cronista.model.DateInterval;
import org.cronista.model.EventType;
import org.cronista.model.Place;

/** Whether two mentions can tell of the same place. */
final class SamePlace {
  private SamePlace() {}

  /** One place, or one of them tells none. */
  static boolean anywhere(Told a, Told b) {
    return samePlace(a, b) || a.place() == null || b.place() == null;
  }

  static boolean samePlace(Told a, Told b) {
    Place x = a.place();
    Place y = b.place();
    return x != null && y != null && x.name().equals(y.name());
  }

  /** One names the country, the other a town of it. */
  static boolean around(Told a, Told b) {
    Place x = a.place();
    Place y = b.place();
    return x != null
        && y != null
        && x.located() != y.located()
        && x.country() != null
        && x.country().equals(y.country());
  }

  /**
   * Two towns are two places, two countries as well; a country holds its towns. But where two
   * reports tell the same people's meeting of the same day, one of them is wrong about the place.
   */
  static boolean places(Told a, Told b) {
    Place x = a.place();
    Place y = b.place();
    if (x == null || y == null || x.name().equals(y.name())) {
      return true;
    }
    boolean abroad = x.country() != null && y.country() != null && !x.country().equals(y.country());
    return (!abroad && !(x.located() && y.located())) || misplaced(a, b);
  }

  private static boolean misplaced(Told a, Told b) {
    DateInterval x = a.date();
    return !a.sameReport(b)
        && a.mention().type() == EventType.CONSULT
        && "meet".equals(a.mention().mode())
        && "meet".equals(b.mention().mode())
        && x != null
        && x.isDay()
        && x.equals(b.date())
        && SameParties.samePeople(a, b)
        && SameEvent.share(a, b);
  }
}
