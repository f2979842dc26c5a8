package org.cronista.fusion;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.knowledge.ObjectWords;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.cronista.model.Sentence;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What answers what: praise, blame, thanks, a sanction within whose clause the act stands that they
 * are for ("condenó el ataque", "agradeció el envío"). Those that no word tells are {@link
 * AnswersInKind}.
 */
final class Answers {
  private static final Set<EventType> REACTIONS =
      EnumSet.of(
          EventType.SUPPORT,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.SANCTION,
          EventType.PROTEST,
          EventType.MOBILIZE,
          EventType.THREATEN);

  /** Where things are done, rather than what is answered. */
  private static final Set<String> FRAMES =
      Set.of("meet", "host", "visit", "talk", "negotiate", "communicate");

  /** Of these the ones that are praised or blamed as such. */
  private static final Set<String> OCCASIONS = Set.of("meet", "host", "visit", "mediate");

  /** Sentences between an act and the reaction that names it by another noun. */
  private static final int MEANT = 8;

  private static final ObjectWords WORDS = ObjectWords.standard();

  /** From the word of a reaction to that of the act that it is about. */
  private static final int STEPS = 3;

  /** Sentences between a charge and its denial. */
  private static final int NEAR = 5;

  /** What others did for one is thanked for, or blamed, for this long. */
  private static final int MEMORY_DAYS = 400;

  private Answers() {}

  static void find(Collection<Gathered> events, Dyads dyads, Tellings tellings, Links links) {
    Dyads helped = new Dyads(events.stream().filter(g -> helps(g.event())).toList());
    Set<String> answered = new HashSet<>();
    for (Gathered g : events) {
      for (Told t : g.told()) {
        if (denies(t)) {
          Gathered charge = meant(t, tellings, g);
          charge = charge == null ? before(t, tellings, g) : charge;
          if (charge != null) {
            links.of(g.id()).responseTo.add(charge.id());
            answered.add(g.id());
          }
        } else if (reacts(t)) {
          for (Told act : tellings.beside(t)) {
            Gathered to = tellings.event(act);
            if (to != null
                && to != g
                && given(t, act)
                && governs(t, act)
                && !(own(t, act) && (!act.nominal() || oneSided(t, act) || manner(t, act)))
                && (theirs(t, act) || direct(t, act))
                && !after(act, g)) {
              links.of(g.id()).responseTo.add(to.id());
              answered.add(g.id());
            }
          }
          Gathered to = answered.contains(g.id()) ? null : meant(t, tellings, g);
          if (to == null && !answered.contains(g.id())) {
            to = remembered(t, helped, g);
          }
          if (to != null) {
            links.of(g.id()).responseTo.add(to.id());
            answered.add(g.id());
          }
        }
      }
    }
    for (Map.Entry<String, List<Gathered>> e : dyads.all().entrySet()) {
      if (e.getKey().indexOf(' ') > 0) {
        AnswersInKind.find(e.getValue(), answered, links);
      }
    }
  }

  /**
   * The act that the reaction's object stands for ("condenó la decisión"): of those of its kind
   * that the report tells before of whom the reaction is about, the one that it tells most often;
   * of several the last.
   */
  private static @Nullable Gathered meant(Told reaction, Tellings tellings, Gathered own) {
    Told best = null;
    int most = 0;
    for (Told act : tellings.beside(reaction)) {
      Gathered to = tellings.event(act);
      if (to != null
          && to != own
          && !after(act, own)
          && given(reaction, act)
          && isMeant(reaction, act)) {
        boolean before = act.mention().span().compareTo(reaction.mention().span()) < 0;
        int mentions = here(to, reaction) + clearly(reaction, act);
        if (before && mentions >= most) {
          best = act;
          most = mentions;
        }
      }
    }
    return best == null ? null : tellings.event(best);
  }

  /** The charge against who denies that the report tells last before the denial. */
  private static @Nullable Gathered before(Told denial, Tellings tellings, Gathered own) {
    Told last = null;
    boolean named = false;
    for (Told charge : tellings.beside(denial)) {
      int back = denial.mention().sentence() - charge.mention().sentence();
      if (given(denial, charge)
          && back >= 0
          && back <= NEAR
          && theirs(charge, denial)
          && !own(denial, charge)
          && (!named || theirs(denial, charge))) {
        last = charge;
        named = theirs(denial, charge);
      }
    }
    Gathered charge = last == null ? null : tellings.event(last);
    return charge == own ? null : charge;
  }

  /**
   * The one thing that those whom a reaction is about did for or to those who react, told by other
   * reports, for which the reaction's object stands ("agradeció el envío"); nothing where there
   * were several, nor of attacks, of which there always are.
   */
  private static @Nullable Gathered remembered(Told reaction, Dyads helped, Gathered own) {
    DateInterval day = own.event().date();
    boolean named =
        reaction.mention().objects().stream().anyMatch(o -> stands(o, EventType.COOPERATE));
    if (day == null || !named) {
      return null;
    }
    Set<Gathered> found = new HashSet<>();
    helped.around(
        own.event(),
        new DateInterval(day.from().minusDays(MEMORY_DAYS), day.to()),
        92,
        g -> {
          Event act = g.event();
          if (g != own
              && AnswersInKind.shares(own.event().recipients(), act.actors())
              && AnswersInKind.shares(own.event().actors(), act.recipients())
              && reaction.mention().objects().stream().anyMatch(o -> stands(o, act.type()))) {
            found.add(g);
          }
        });
    if (found.size() > 1) {
      found.removeIf(g -> g.told().stream().noneMatch(t -> SameEvent.share(t, reaction)));
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private static boolean helps(Event e) {
    return e.type().quad() == EventType.Quad.MATERIAL_COOPERATION && e.status() == Status.OCCURRED;
  }

  /** Arms sent to a friend are coded as aid or as working together. */
  static boolean stands(String noun, EventType type) {
    return WORDS.standsFor(noun, type)
        || (type.quad() == EventType.Quad.MATERIAL_COOPERATION
            && (WORDS.standsFor(noun, EventType.AID)
                || WORDS.standsFor(noun, EventType.COOPERATE)));
  }

  /** Who praises or thanks others does so for no deed of their own alone. */
  private static boolean oneSided(Told reaction, Told act) {
    return reaction.mention().type() == EventType.SUPPORT
        && act.mention().type().quad() == EventType.Quad.MATERIAL_COOPERATION
        && act.codesOfActors().equals(reaction.codesOfActors());
  }

  /** "Marchó en protesta", "llamó a su embajador en señal de rechazo": the blame is their own. */
  private static boolean manner(Told reaction, Told act) {
    EventType type = reaction.mention().type();
    EventType.Quad words = act.mention().type().quad();
    return type == EventType.PROTEST
        || type == EventType.MOBILIZE
        || (words == EventType.Quad.VERBAL_CONFLICT && !object(reaction, act));
  }

  private static boolean object(Told above, Told below) {
    Sentence s = above.report().analysis().sentences().get(above.mention().sentence());
    return s.token(below.trigger()).head() == above.trigger() && s.token(below.trigger()).is("obj");
  }

  /** "Negó la acusación": a denial that was uttered answers a charge. */
  private static boolean denies(Told t) {
    return "deny".equals(t.mention().mode()) && t.status() == Status.OCCURRED;
  }

  /**
   * Whether little stands between the two but objects: no clause on somebody who takes part. Of a
   * warning, and of what is not a noun below a march, only what those did who are warned is meant.
   */
  static boolean direct(Told above, Told below) {
    EventType type = above.mention().type();
    if (type == EventType.THREATEN || (type == EventType.PROTEST && !below.nominal())) {
      return false;
    }
    Sentence s = above.report().analysis().sentences().get(above.mention().sentence());
    int steps = 0;
    for (int at = below.trigger(); at >= 0 && at != above.trigger(); at = s.token(at).head()) {
      if (++steps > STEPS || s.token(at).deprel().startsWith("acl") || s.token(at).is("advcl")) {
        return false;
      }
    }
    return true;
  }

  /** Whether those whom the reaction is about did it. */
  static boolean theirs(Told reaction, Told act) {
    return reaction.recipients().stream()
        .anyMatch(r -> act.codesOfActors().contains(Told.party(r)));
  }

  /** Nobody answers what they did themselves. */
  private static boolean own(Told reaction, Told act) {
    return reaction.codesOfActors().stream().anyMatch(act.codesOfActors()::contains);
  }

  /** Whether those whom the reaction is about did it, and whether the act has a noun as well. */
  private static int clearly(Told reaction, Told act) {
    boolean noun =
        act.mention().objects().stream().anyMatch(o -> WORDS.standsFor(o, act.mention().type()));
    return (theirs(reaction, act) ? 4 : 0) + (noun ? 2 : 0);
  }

  private static int here(Gathered g, Told reaction) {
    return (int) g.told().stream().filter(t -> t.sameReport(reaction)).count();
  }

  private static boolean isMeant(Told reaction, Told act) {
    // "Condenó la incursión": the incursion of which the report has spoken.
    if (act.nominal() && reaction.names(act)) {
      return true;
    }
    boolean named =
        reaction.mention().objects().stream()
            .anyMatch(o -> WORDS.standsFor(o, act.mention().type()));
    int apart = Math.abs(reaction.mention().sentence() - act.mention().sentence());
    if (!named || apart > MEANT || (act.mention().type() == EventType.CONSULT && !journey(act))) {
      return false;
    }
    Set<String> about = new HashSet<>();
    reaction.recipients().forEach(r -> about.add(Told.party(r)));
    about.removeAll(reaction.codesOfActors());
    boolean theirs = about.isEmpty() || about.stream().anyMatch(act.parties()::contains);
    return theirs && !own(reaction, act);
  }

  /** What is praised or blamed as a visit, a summit, a mediation, and not all talk. */
  private static boolean journey(Told act) {
    String mode = act.mention().mode();
    return mode != null && OCCASIONS.contains(mode);
  }

  private static boolean reacts(Told t) {
    EventMention m = t.mention();
    // To accuse somebody of an act (CAMEO 112) is to tell it, not to answer it.
    return REACTIONS.contains(m.type())
        && !"investigate".equals(m.mode())
        && !m.cameo().startsWith("112")
        && !"deny".equals(m.mode())
        && (t.status() == Status.OCCURRED || t.status() == Status.ONGOING);
  }

  /** What is answered has been done, or is said to have been; working together goes on. */
  private static boolean given(Told reaction, Told t) {
    EventMention m = t.mention();
    boolean state = m.type() == EventType.COOPERATE && m.mode() == null;
    boolean done = t.status() == Status.OCCURRED || t.status() == Status.ALLEGED;
    if (denies(reaction)) {
      return done && m.type() == EventType.ACCUSE;
    }
    boolean blamed = reaction.mention().type() == EventType.ACCUSE;
    boolean frame =
        !blamed && m.type() == EventType.CONSULT && (m.mode() == null || FRAMES.contains(m.mode()));
    return done && !state && !frame && m.type() != EventType.STATEMENT;
  }

  /** Whether one's trigger stands above the other's in the tree of their sentence. */
  static boolean governs(Told above, Told below) {
    EventMention m = above.mention();
    EventMention n = below.mention();
    List<Sentence> sentences = above.report().analysis().sentences();
    if (above == below || m.sentence() != n.sentence() || m.sentence() >= sentences.size()) {
      return false;
    }
    Sentence s = sentences.get(m.sentence());
    int a = above.trigger();
    int b = below.trigger();
    if (a < 0 || b < 0 || a == b || !s.dominates(a, b)) {
      return false;
    }
    // What is joined to it by "and" is another act beside it.
    for (int at = b; at != a && at >= 0; at = s.token(at).head()) {
      if (s.token(at).head() == a && (s.token(at).is("conj") || s.token(at).is("parataxis"))) {
        return false;
      }
    }
    return true;
  }

  /** Whether its own words date an act after what should answer it. */
  private static boolean after(Told act, Gathered answer) {
    DateInterval x = act.dated() ? act.date() : null;
    DateInterval y = answer.event().date();
    return x != null && y != null && x.from().isAfter(y.to());
  }
}
