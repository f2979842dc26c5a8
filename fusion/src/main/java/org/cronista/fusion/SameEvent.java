package org.cronista.fusion;

import java.util.List;
import java.util.Objects;
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

  /** Troops sent to a friend are coded as one or the other. */
  private static final Set<EventType> HELP =
      Set.of(EventType.COOPERATE, EventType.AID, EventType.MOBILIZE);

  /** Arms are not just any cooperation, a medal not just any support. */
  private static final Set<EventType> OWN_MODES = Set.of(EventType.COOPERATE, EventType.SUPPORT);

  private static final Set<EventType> SPOKEN =
      Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

  /** A charge and the answer to it are one affair for this long. */
  static final int DISPUTE_DAYS = 730;

  private static final int ATTACK_DAYS = 45;

  /** A noun without a day of its own refers this far back. */
  static final int REFERRING_DAYS = 10;

  /** A plan or denial without a day is of what was planned for this long around its report. */
  private static final int PLAN_DAYS = 60;

  private SameEvent() {}

  static boolean of(Told a, Told b) {
    return alike(a, b) && dates(a, b);
  }

  /** Whether they can, but for their days. */
  static boolean alike(Told a, Told b) {
    return types(a, b)
        && parties(a, b)
        && direction(a, b)
        && persons(a, b)
        && places(a, b)
        && modes(a, b)
        && concluded(a, b)
        && targets(a, b)
        && topics(a, b)
        && !otherwise(a, b)
        && (!a.parties().isEmpty() || share(a, b));
  }

  /**
   * What a report says in its own voice was done is not what it says, in its own voice, was not.
   */
  private static boolean otherwise(Told a, Told b) {
    return a.sameReport(b)
        && ((undone(a) && done(b)) || (undone(b) && done(a)))
        && !a.nominal()
        && !b.nominal();
  }

  private static boolean undone(Told t) {
    return t.status() == Status.DENIED && !t.ascribed();
  }

  /** Says in its own voice that it was done. */
  static boolean done(Told t) {
    boolean happened = t.status() == Status.OCCURRED || t.status() == Status.ONGOING;
    return happened && !t.ascribed();
  }

  /** The killing of one person, who dies but once, whoever is said to have done it. */
  private static boolean slain(Told a, Told b) {
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

  /** Whether nothing but the words of the two stands against their being one. */
  static boolean compatible(Told a, Told b) {
    return direction(a, b) && persons(a, b) && places(a, b) && concluded(a, b) && targets(a, b);
  }

  /** Whether a mention may leave out some of those who took part. */
  static boolean partial(Told t) {
    return t.parties().size() > 1
        || t.referring()
        || (t.mention().mode() != null && !t.persons().isEmpty());
  }

  /**
   * The same parties, or one names more of those who took part: then the people, the mode and the
   * days have to be the same too, and where one names nobody else, the report, the letter, the
   * place or the object.
   */
  private static boolean parties(Told a, Told b) {
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
            || share(a, b)
            || samePlace(a, b)
            || around(a, b));
  }

  /**
   * A noun that speaks of an act known already, and the act: of one kind, and nobody on either side
   * whom the other replaces by somebody else.
   */
  private static boolean refers(Told a, Told b) {
    return (a.referring() || b.referring())
        && a.mention().type() == b.mention().type()
        && a.mention().type() != EventType.STATEMENT
        && Objects.equals(a.mention().mode(), b.mention().mode())
        && side(a.actors(), b.actors())
        && side(a.recipients(), b.recipients());
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
    return visit(a) && visit(b) && a.date() != null && b.date() != null;
  }

  private static boolean sameDays(Told a, Told b) {
    DateInterval x = a.date();
    DateInterval y = b.date();
    return x != null && y != null && Math.max(x.days(), y.days()) <= 7;
  }

  /** Whether two mentions of one report tell the same act of the same people in the same days. */
  static boolean repeats(Told a, Told b) {
    DateInterval x = a.date();
    return a.mention().type() == b.mention().type()
        && Objects.equals(a.mention().mode(), b.mention().mode())
        && a.parties().size() > 1
        && a.parties().equals(b.parties())
        && a.people().equals(b.people())
        && x != null
        && x.days() <= 7
        && x.equals(b.date());
  }

  /** One type for all those that {@link #types} lets tell the same act. */
  static EventType kind(EventType type) {
    return HELP.contains(type)
        ? EventType.COOPERATE
        : WORDS.contains(type) ? EventType.SUPPORT : type;
  }

  static boolean types(Told a, Told b) {
    EventType x = a.mention().type();
    EventType y = b.mention().type();
    return x == y
        || (COOPERATION.contains(x) && COOPERATION.contains(y))
        || (HELP.contains(x) && HELP.contains(y) && share(a, b))
        || (WORDS.contains(x) && WORDS.contains(y) && (share(a, b) || takesUp(a, b)));
  }

  /** "Ha ofrecido su apoyo ... Este ofrecimiento": a bare noun soon after takes up the offer. */
  private static boolean takesUp(Told a, Told b) {
    int between = b.mention().sentence() - a.mention().sentence();
    Told noun = between > 0 ? b : a;
    Told act = between > 0 ? a : b;
    return a.sameReport(b)
        && between != 0
        && Math.abs(between) <= 2
        && noun.nominal()
        && noun.objects().isEmpty()
        && offered(noun)
        && !act.nominal()
        && a.parties().equals(b.parties());
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
    return a.objects().stream().anyMatch(b.objects()::contains);
  }

  private static boolean direction(Told a, Told b) {
    boolean directed = a.mention().type().directed() || (visit(a) && visit(b));
    if (!directed || slain(a, b)) {
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
    Set<String> x = Told.names(a.actors());
    Set<String> y = Told.names(b.actors());
    return x.stream().noneMatch(y::contains)
        && (x.stream().anyMatch(Told.names(b.recipients())::contains)
            || y.stream().anyMatch(Told.names(a.recipients())::contains));
  }

  /** Of two attacks of one day the words tell whether they hit the same. */
  private static boolean targets(Told a, Told b) {
    return a.mention().type() != EventType.ASSAULT
        || a.objects().isEmpty()
        || b.objects().isEmpty()
        || share(a, b)
        || victim(a, b);
  }

  /** One report's demands, charges and refusals of other words about other things are several. */
  private static boolean topics(Told a, Told b) {
    return !a.sameReport(b)
        || !SPOKEN.contains(a.mention().type())
        || headline(a, b)
        || a.mention().trigger().lemma().equals(b.mention().trigger().lemma())
        || (a.mention().cameo().equals(b.mention().cameo())
            && (a.objects().isEmpty() || b.objects().isEmpty()))
        || share(a, b);
  }

  /** A headline tells with other words what the text below it tells. */
  private static boolean headline(Told a, Told b) {
    return a.headline() != b.headline()
        && a.parties().size() > 1
        && (a.objects().isEmpty() || b.objects().isEmpty() || share(a, b));
  }

  /** The same person suffers it. */
  private static boolean victim(Told a, Told b) {
    return a.recipients().stream()
        .anyMatch(
            r -> r.isPerson() && b.recipients().stream().anyMatch(s -> s.name().equals(r.name())));
  }

  /**
   * Two different persons of one country stand against one another; a country stands for any of its
   * persons.
   */
  private static boolean persons(Told a, Told b) {
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

  private static boolean dates(Told a, Told b) {
    DateInterval x = a.date();
    DateInterval y = b.date();
    boolean oneReport = a.sameReport(b);
    if (x == null || y == null) {
      boolean near = Math.abs(a.mention().sentence() - b.mention().sentence()) <= 6;
      boolean sure = a.status() == b.status() || share(a, b);
      if (oneReport) {
        return (near || share(a, b)) && sure;
      }
      boolean neither = x == null && y == null;
      return neither ? share(a, b) && sameMonths(a, b) && sure(a, b) : called(a, b);
    }
    if (!x.overlaps(y)) {
      return (refers(a, b) && (reaches(a, x, y) || reaches(b, y, x)))
          || (!oneReport && (mistaken(a, b, x, y) || disputed(a, b, x, y)));
    }
    // A whole year holds many meetings: it joins a day only where the place or the object is the
    // same.
    boolean vague = Math.max(x.days(), y.days()) > 92 && !oneReport;
    return !vague
        || share(a, b)
        || samePlace(a, b)
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
    boolean town = place != null && place.located() && samePlace(a, b) && a.parties().size() > 1;
    return known || town || a.people().stream().anyMatch(b.people()::contains);
  }

  /** Of what no report dates, those of two months at most speak together. */
  private static boolean sameMonths(Told a, Told b) {
    DateInterval x = a.published();
    DateInterval y = b.published();
    return x == null || y == null || x.widen(PLAN_DAYS / 2).overlaps(y);
  }

  /** A plan, or a denial of one, that tells who and where but no day. */
  static boolean fallen(Told t) {
    Place place = t.place();
    boolean meeting = t.persons().size() > 1 && place != null && place.located();
    boolean journey = visit(t) && !t.persons().isEmpty() && t.parties().size() > 1;
    return t.date() == null
        && (planned(t) || t.status() == Status.DENIED)
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
        && (planned(dated) || dated.status() == Status.DENIED || dated.nominal())
        && Objects.equals(a.mention().mode(), b.mention().mode())
        && (journey(a, b) || (samePeople(a, b) && (anywhere(a, b) || around(a, b))))
        && said.widen(PLAN_DAYS / 2).overlaps(when);
  }

  private static boolean journey(Told a, Told b) {
    return visit(a) && visit(b) && a.people().equals(b.people()) && a.parties().equals(b.parties());
  }

  /** One place, or one of them tells none. */
  private static boolean anywhere(Told a, Told b) {
    return samePlace(a, b) || a.place() == null || b.place() == null;
  }

  private static boolean samePeople(Told a, Told b) {
    return a.people().size() > 1 && a.people().equals(b.people());
  }

  /**
   * A charge or a denial that names no day, and what another report says of the same act without a
   * day of its own: the days are only those of the reports.
   */
  private static boolean disputed(Told a, Told b, DateInterval x, DateInterval y) {
    // Supplies are one affair for long; attacks come again.
    boolean once = a.mention().type() != EventType.ASSAULT || victim(a, b);
    int days = once ? DISPUTE_DAYS : ATTACK_DAYS;
    return !a.dated()
        && !b.dated()
        && (once ? a.claimed() || b.claimed() : doubtful(a) || doubtful(b))
        && (a.mention().mode() != null || material(a) || victim(a, b))
        && (slain(a, b) || Objects.equals(a.mention().mode(), b.mention().mode()))
        && (share(a, b) || victim(a, b))
        && x.widen(days).overlaps(y);
  }

  private static boolean material(Told t) {
    EventType.Quad quad = t.mention().type().quad();
    return quad == EventType.Quad.MATERIAL_COOPERATION || quad == EventType.Quad.MATERIAL_CONFLICT;
  }

  private static boolean planned(Told t) {
    return t.status() == Status.ANNOUNCED || t.status() == Status.POSSIBLE;
  }

  static boolean doubtful(Told t) {
    return t.status() == Status.ALLEGED || t.status() == Status.DENIED;
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
        && samePeople(a, b)
        && place != null
        && place.located()
        && samePlace(a, b)
        && mode != null
        && mode.equals(b.mention().mode())
        && (meet || share(a, b));
  }

  private static boolean samePlace(Told a, Told b) {
    Place x = a.place();
    Place y = b.place();
    return x != null && y != null && x.name().equals(y.name());
  }

  /** One names the country, the other a town of it. */
  private static boolean around(Told a, Told b) {
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
  private static boolean places(Told a, Told b) {
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
        && samePeople(a, b)
        && share(a, b);
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
