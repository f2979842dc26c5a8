package org.cronista.fusion;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cronista.model.Actor;
import org.cronista.model.Attribution;
import org.cronista.model.DateInterval;
import org.cronista.model.EventType;
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

  /** What is done to people, or said to them. */
  private static final Set<EventType> ADDRESSED =
      Set.of(EventType.COERCE, EventType.REQUEST, EventType.RETREAT);

  private SameEvent() {}

  static boolean of(Told a, Told b) {
    return alike(a, b) && SameDays.dates(a, b);
  }

  /** Whether they can, but for their days. */
  static boolean alike(Told a, Told b) {
    return types(a, b)
        && SameParties.parties(a, b)
        && SameParties.direction(a, b)
        && SameParties.persons(a, b)
        && SamePlace.places(a, b)
        && modes(a, b)
        && concluded(a, b)
        && targets(a, b)
        && topics(a, b)
        && !otherwise(a, b)
        && !denial(a, b)
        && addressees(a, b)
        && (!a.parties().isEmpty() || share(a, b));
  }

  /**
   * What one report tells as done and as not done is one act only where somebody denies what others
   * say: of the same people, in the same words or by a mere noun. What it says itself was not done
   * is another act than what it says was.
   */
  static boolean otherwise(Told a, Told b) {
    if (!a.sameReport(b) || (a.status() == Status.DENIED) == (b.status() == Status.DENIED)) {
      return false;
    }
    Told denied = a.status() == Status.DENIED ? a : b;
    Told told = denied == a ? b : a;
    if (planned(told) || told.status() == Status.LAPSED) {
      return false;
    }
    boolean known =
        a.parties().size() > 1 || share(a, b) || a.people().stream().anyMatch(b.people()::contains);
    boolean words =
        told.nominal()
            || denied.nominal()
            || share(a, b)
            || a.mention().trigger().lemma().equals(b.mention().trigger().lemma());
    boolean charge = told.status() == Status.ALLEGED;
    boolean others =
        denied.ascribed() ? !oneSource(a, b) : charge || told.nominal() || told.ascribed();
    boolean same = told.headline() || denied.headline() || (known && SameParties.sides(a, b));
    return !(same && words && others);
  }

  /** Whether a report has both from one and the same. */
  private static boolean oneSource(Told a, Told b) {
    List<Attribution> x = a.mention().attribution();
    List<Attribution> y = b.mention().attribution();
    return !x.isEmpty()
        && !y.isEmpty()
        && x.get(x.size() - 1).name().equals(y.get(y.size() - 1).name());
  }

  /** To deny something is not to refuse what is said not to have been refused. */
  private static boolean denial(Told a, Told b) {
    return (denies(a) && b.status() == Status.DENIED) || (denies(b) && a.status() == Status.DENIED);
  }

  private static boolean denies(Told t) {
    return "deny".equals(t.mention().mode()) && t.status() != Status.DENIED;
  }

  /** What was done or said to one person of a country was not done to many of it. */
  private static boolean addressees(Told a, Told b) {
    boolean headline = a.sameReport(b) && a.headline() != b.headline();
    return headline
        || !ADDRESSED.contains(a.mention().type())
        || !((onlyPersons(a) && onlyGroups(b)) || (onlyGroups(a) && onlyPersons(b)));
  }

  private static boolean onlyPersons(Told t) {
    return !t.recipients().isEmpty() && t.recipients().stream().allMatch(Actor::isPerson);
  }

  private static boolean onlyGroups(Told t) {
    return !t.recipients().isEmpty()
        && t.recipients().stream().allMatch(r -> r.kind() == Actor.Kind.GROUP);
  }

  /** Whether nothing but the words of the two stands against their being one. */
  static boolean compatible(Told a, Told b) {
    return SameParties.direction(a, b)
        && SameParties.persons(a, b)
        && SamePlace.places(a, b)
        && concluded(a, b)
        && targets(a, b);
  }

  /** Whether two mentions of one report tell the same act of the same people in the same days. */
  static boolean repeats(Told a, Told b) {
    DateInterval x = a.date();
    DateInterval y = b.date();
    return a.mention().type() == b.mention().type()
        && Objects.equals(a.mention().mode(), b.mention().mode())
        && a.parties().size() > 1
        && a.parties().equals(b.parties())
        && a.people().equals(b.people())
        && x != null
        && x.days() <= 7
        && y != null
        && y.days() <= 7
        && x.overlaps(y);
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

  static boolean share(Told a, Told b) {
    return a.objects().stream().anyMatch(b.objects()::contains);
  }

  static boolean visit(Told t) {
    return "visit".equals(t.mention().mode());
  }

  /** Of two attacks of one day the words tell whether they hit the same. */
  private static boolean targets(Told a, Told b) {
    return a.mention().type() != EventType.ASSAULT
        || a.objects().isEmpty()
        || b.objects().isEmpty()
        || share(a, b)
        || SameParties.victim(a, b);
  }

  /** Demands, charges and refusals of other words about other things are several. */
  private static boolean topics(Told a, Told b) {
    return (!a.sameReport(b) && (a.objects().isEmpty() || b.objects().isEmpty()))
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

  static boolean planned(Told t) {
    return t.status() == Status.ANNOUNCED || t.status() == Status.POSSIBLE;
  }

  static boolean doubtful(Told t) {
    return t.status() == Status.ALLEGED || t.status() == Status.DENIED;
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
    if (a.mention().type() == EventType.COERCE && b.mention().type() == EventType.COERCE) {
      // Who is arrested can be sent abroad months later.
      return false;
    }
    if (x.equals("mediate") || y.equals("mediate")) {
      // Who brings two together does not meet them by that.
      return false;
    }
    boolean letter = x.equals("communicate") || y.equals("communicate");
    boolean planned = planned(a) || planned(b);
    return !letter && !((visit(a) || visit(b)) && planned);
  }
}
