package org.cronista.fusion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cronista.model.Actor;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Status;

/**
 * What answers what between two parties though no word says so: the letter back, and what one does
 * within days to who was hostile.
 */
final class AnswersInKind {
  /** Answers in kind: not to fight on, of which nobody knows what answers what. */
  private static final Set<EventType> IN_KIND =
      EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.SANCTION, EventType.PROTEST);

  private static final Set<EventType> HOSTILE =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.SANCTION,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.MOBILIZE);

  /** Hostile acts are answered within so many days. */
  private static final int DAYS = 10;

  /** The same of charges and other words. */
  private static final int WORD_DAYS = 4;

  /** Courts are slower than chancelleries. */
  private static final int SUIT_DAYS = 60;

  /** Sentences between what a survey of the day's news tells apart. */
  private static final int APART = 8;

  private AnswersInKind() {}

  /**
   * Links what answers what among the events of two parties.
   *
   * @param near their events in order of {@link Dyads#BY_DAY}
   * @param answered ids of events of which words tell what they answer
   */
  static void find(List<Gathered> near, Set<String> answered, Links links) {
    List<Gathered> dated = new ArrayList<>();
    for (Gathered g : near) {
      DateInterval date = g.event().date();
      Status status = g.event().status();
      // A sanction that is announced answers already.
      boolean done =
          status == Status.OCCURRED
              || status == Status.ALLEGED
              || (status == Status.ANNOUNCED && g.event().type() == EventType.SANCTION);
      if (date != null && date.days() <= 7 && done) {
        dated.add(g);
      }
    }
    for (int i = 0; i < dated.size(); i++) {
      Event answer = dated.get(i).event();
      boolean letter = "communicate".equals(answer.mode());
      if (answered.contains(answer.id())
          || "investigate".equals(answer.mode())
          || !(letter || IN_KIND.contains(answer.type()))) {
        continue;
      }
      Event best = null;
      for (int j = i - 1; j >= 0 && near(dated.get(j).event(), answer); j--) {
        Event act = dated.get(j).event();
        boolean kind =
            letter
                ? "communicate".equals(act.mode())
                : HOSTILE.contains(act.type()) && meets(act, answer);
        boolean first =
            told(dated.get(j), dated.get(i))
                && inTime(act, answer)
                && !apart(dated.get(j), dated.get(i));
        if (kind && first && back(act, answer) && (best == null || weight(act) > weight(best))) {
          best = act;
        }
      }
      if (best != null) {
        links.of(answer.id()).responseTo.add(best.id());
      }
    }
  }

  /**
   * A denial answers a charge, and so does a charge of some act (CAMEO 112), which is about that
   * act and no other; a charge is answered at once or not at all; a mere plan is not answered.
   */
  private static boolean meets(Event act, Event answer) {
    boolean word = "deny".equals(answer.mode()) || answer.cameo().startsWith("112");
    boolean charge = act.type() == EventType.ACCUSE;
    boolean late = Dyads.first(act).isBefore(Dyads.first(answer).minusDays(WORD_DAYS));
    return act.status() != Status.ANNOUNCED && (!word || charge) && (!charge || !late || suit(act));
  }

  /** Whether reports that tell both tell this one before the other. */
  private static boolean told(Gathered a, Gathered b) {
    for (Told x : a.told()) {
      for (Told y : b.told()) {
        if (x.sameReport(y)) {
          return Told.READING.compare(x, y) < 0;
        }
      }
    }
    return true;
  }

  /**
   * Whether only one long report tells both, of neither the day, and far from one another: a survey
   * of the day's news.
   */
  private static boolean apart(Gathered a, Gathered b) {
    return a.told().stream()
        .allMatch(x ->
            b.told().stream()
                .allMatch(y ->
                    x.sameReport(y)
                        && !(x.dated() && y.dated())
                        && Math.abs(x.mention().sentence() - y.mention().sentence()) > APART));
  }

  /** Deeds are answered before words. */
  private static int weight(Event e) {
    return e.type().quad() == EventType.Quad.MATERIAL_CONFLICT ? 2 : 1;
  }

  private static boolean near(Event act, Event answer) {
    return !Dyads.first(act)
        .isBefore(Dyads.first(answer).minusDays(suit(answer) ? SUIT_DAYS : DAYS));
  }

  /**
   * After some weeks only a suit answers a suit. Of charges that two made on one day in reports of
   * their own nobody knows which was first.
   */
  private static boolean inTime(Event act, Event answer) {
    boolean charges = act.type() == EventType.ACCUSE && answer.type() == EventType.ACCUSE;
    boolean oneReport = act.articles().stream().anyMatch(answer.articles()::contains);
    DateInterval x = act.date();
    DateInterval y = answer.date();
    boolean oneDay = x != null && y != null && x.overlaps(y);
    boolean late = Dyads.first(act).isBefore(Dyads.first(answer).minusDays(DAYS));
    return !(charges && oneDay && !oneReport) && (!late || (suit(act) && suit(answer)));
  }

  /** Brings a suit (CAMEO 115). */
  private static boolean suit(Event e) {
    return e.cameo().startsWith("115");
  }

  /** Whether it goes from those whom the first hit to those who did that. */
  private static boolean back(Event act, Event answer) {
    return shares(answer.actors(), act.recipients())
        && shares(answer.recipients(), act.actors())
        && !shares(answer.actors(), act.actors());
  }

  /** Whether a party of one side is of the other too. */
  static boolean shares(List<Actor> a, List<Actor> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> Told.party(x).equals(Told.party(y))));
  }
}
