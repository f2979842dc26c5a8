package org.cronista.fusion;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cronista.model.Actor;
import org.cronista.model.DateInterval;
import org.cronista.model.EventType;

/**
 * Whether the same people or countries can take part in what two mentions tell, on the same sides.
 */
final class SameParties {
  private SameParties() {}

  /** The killing of one person, who dies but once, whoever is said to have done it. */
  static boolean slain(Told a, Told b) {
    List<String> others = killed(b);
    return !others.isEmpty() && killed(a).stream().anyMatch(others::contains);
  }

  /** Who is said to have been killed, by their full names. */
  static List<String> killed(Told t) {
    if (!kills(t)) {
      return List.of();
    }
    return t.recipients().stream()
        .filter(Actor::isPerson)
        .map(Actor::name)
        .filter(n -> n.indexOf(' ') > 0 && Character.isUpperCase(n.codePointAt(0)))
        .toList();
  }

  /** Tells that somebody was killed (CAMEO 202 in the rules, PLOVER's mode "kill"). */
  private static boolean kills(Told t) {
    return t.mention().type() == EventType.ASSAULT
        && ("kill".equals(t.mention().mode()) || t.mention().cameo().startsWith("202"));
  }

  /** Whether a mention may leave out some of those who took part. */
  static boolean partial(Told t) {
    return t.parties().size() > 1
        || t.referring()
        || (deed(t) && t.mention().mode() == null)
        || (t.mention().mode() != null && !t.persons().isEmpty());
  }

  /**
   * The same parties, or one names more of those who took part: then the people, the mode and the
   * days have to be the same too, and where one names nobody else, the report, the letter, the
   * place or the object.
   */
  static boolean parties(Told a, Told b) {
    Set<String> x = a.parties();
    Set<String> y = b.parties();
    if (x.equals(y) || slain(a, b)) {
      return true;
    }
    if (!(x.containsAll(y) || y.containsAll(x))) {
      return false;
    }
    if (!x.isEmpty() && !y.isEmpty() && refers(a, b)) {
      return true;
    }
    if (oneDeed(a, b)) {
      return true;
    }
    boolean oneReport = a.sameReport(b);
    boolean alone = Math.min(x.size(), y.size()) == 1;
    String mode = a.mention().mode();
    return mode != null
        && mode.equals(b.mention().mode())
        && a.people().stream().anyMatch(b.people()::contains)
        && (oneReport || sameDays(a, b) || (!alone && onWay(a, b)))
        && (!alone
            || oneReport
            || mode.equals("communicate")
            || SameEvent.share(a, b)
            || SamePlace.samePlace(a, b)
            || SamePlace.around(a, b));
  }

  /**
   * "España envió 56 militares a Marruecos", "España envió el domingo 86 militares": one deed of
   * one actor, on one day, of the same code and about the same thing, of which one tells not to
   * whom.
   */
  private static boolean oneDeed(Told a, Told b) {
    DateInterval x = a.date();
    return deed(a)
        && deed(b)
        && (a.recipients().isEmpty() || b.recipients().isEmpty())
        && a.mention().cameo().equals(b.mention().cameo())
        && Told.names(a.actors()).equals(Told.names(b.actors()))
        && x != null
        && x.overlaps(java.util.Objects.requireNonNull(b.date()))
        && (SameEvent.share(a, b)
            || (a.sameReport(b)
                && a.headline() != b.headline()
                && a.mention().trigger().lemma().equals(b.mention().trigger().lemma())));
  }

  /** Told with its actor and its day. */
  private static boolean deed(Told t) {
    DateInterval day = t.date();
    return t.mention().type().quad().material()
        && !t.actors().isEmpty()
        && day != null
        && day.days() <= 3
        && (t.dated() || t.headline());
  }

  /**
   * A noun that speaks of an act known already, and the act: of one kind, and nobody on either side
   * whom the other replaces by somebody else.
   */
  static boolean refers(Told a, Told b) {
    return (a.referring() || b.referring())
        && a.mention().type() == b.mention().type()
        && a.mention().type() != EventType.STATEMENT
        && Objects.equals(a.mention().mode(), b.mention().mode())
        && sides(a, b);
  }

  /** Whether neither side of one has only others than that of the other. */
  static boolean sides(Told a, Told b) {
    return side(a.actors(), b.actors()) && side(a.recipients(), b.recipients());
  }

  private static boolean side(List<Actor> a, List<Actor> b) {
    return a.isEmpty()
        || b.isEmpty()
        || a.stream().anyMatch(x -> b.stream().anyMatch(y -> stands(x, y)));
  }

  /** One actor, or a country for somebody of it. */
  private static boolean stands(Actor x, Actor y) {
    boolean land = x.kind() == Actor.Kind.COUNTRY || y.kind() == Actor.Kind.COUNTRY;
    return x.name().equals(y.name()) || (land && !x.code().isEmpty() && x.code().equals(y.code()));
  }

  /** Of one journey one may tell more stations, and one its days less exactly. */
  private static boolean onWay(Told a, Told b) {
    return SameEvent.visit(a) && SameEvent.visit(b) && a.date() != null && b.date() != null;
  }

  private static boolean sameDays(Told a, Told b) {
    DateInterval x = a.date();
    DateInterval y = b.date();
    return x != null && y != null && Math.max(x.days(), y.days()) <= 7;
  }

  static boolean direction(Told a, Told b) {
    boolean directed = a.mention().type().directed() || (SameEvent.visit(a) && SameEvent.visit(b));
    if (!directed || slain(a, b)) {
      return true;
    }
    Set<String> x = a.codesOfActors();
    Set<String> y = b.codesOfActors();
    return (x.isEmpty() || y.isEmpty() || x.stream().anyMatch(y::contains)) && !turned(a, b);
  }

  /** Within one country the codes do not tell the sides apart, but names do. */
  private static boolean turned(Told a, Told b) {
    Set<String> x = Told.names(a.actors());
    Set<String> y = Told.names(b.actors());
    return x.stream().noneMatch(y::contains)
        && (x.stream().anyMatch(Told.names(b.recipients())::contains)
            || y.stream().anyMatch(Told.names(a.recipients())::contains));
  }

  /** The same person suffers it. */
  static boolean victim(Told a, Told b) {
    return a.recipients().stream()
        .anyMatch(
            r -> r.isPerson() && b.recipients().stream().anyMatch(s -> s.name().equals(r.name())));
  }

  /**
   * Two different persons of one country stand against one another; a country stands for any of its
   * persons.
   */
  static boolean persons(Told a, Told b) {
    for (Actor p : a.persons()) {
      boolean both = b.persons().stream().anyMatch(q -> q.code().equals(p.code()));
      if (both && !sharePerson(a, b, p.code())) {
        return false;
      }
    }
    return true;
  }

  private static boolean sharePerson(Told a, Told b, String code) {
    return a.persons().stream()
        .filter(p -> p.code().equals(code))
        .anyMatch(p ->
            b.persons().stream()
                .anyMatch(q -> q.code().equals(code) && Cast.one(p.name(), q.name())));
  }

  static boolean samePeople(Told a, Told b) {
    return a.people().size() > 1 && a.people().equals(b.people());
  }
}
