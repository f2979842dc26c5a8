package org.cronista.fusion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.EventLinks;
import org.cronista.model.EventMention;
import org.cronista.model.Place;
import org.cronista.model.Publication;
import org.cronista.model.Sentence;
import org.cronista.model.Status;
import org.cronista.model.StatusStep;
import org.jspecify.annotations.Nullable;

/** One event of several mentions: the most specific that they support together. */
final class Merger {
  private Merger() {}

  /**
   * The event, its links, its story and the disagreements of quotations still open.
   *
   * @param group its mentions
   */
  static Gathered merge(List<Told> group, Origins origins) {
    List<Told> told = new ArrayList<>(group);
    told.sort(Told.READING);
    Told best = lead(told);
    EventMention lead = best.mention();
    DateInterval date = date(told);
    List<StatusStep> steps = History.of(told);
    Set<String> articles = new LinkedHashSet<>();
    Set<String> outlets = new LinkedHashSet<>();
    for (Told t : told) {
      articles.add(t.article());
      outlets.add(Origins.outlet(t.report()));
    }
    return new Gathered(
        new Event(
            "e" + told.get(0).mention().id().substring(1),
            lead.type(),
            lead.mode(),
            cameo(told, lead),
            lead.goldstein(),
            side(told, best.actors(), true),
            side(told, best.recipients(), false),
            date,
            date != null && inferred(told),
            place(told),
            History.outcome(steps),
            steps,
            told.stream().map(t -> t.mention().id()).toList(),
            lead.id(),
            List.copyOf(articles),
            outlets.size(),
            origins.of(told),
            Disagreements.of(told, date),
            EventLinks.NONE,
            ""),
        List.copyOf(told));
  }

  /** The mention that tells it best: sure, with both parties, in a headline or early, confident. */
  private static Told lead(List<Told> told) {
    Told best = told.get(0);
    double most = -1;
    for (Told t : told) {
      EventMention m = t.mention();
      double score = m.confidence();
      score += told(m.actors());
      score += told(m.recipients());
      score += t.status() == Status.OCCURRED ? 0.2 : 0;
      score += 0.05 * Math.min(3, m.objects().size());
      score += persons(m) * 0.1;
      score -= m.recipients().stream().anyMatch(Merger::group) ? 0.1 : 0;
      score +=
          t.report().analysis().sentences().get(m.sentence()).kind() == Sentence.Kind.TITLE
              ? -0.1
              : 0;
      if (score > most + 1e-9) {
        most = score;
        best = t;
      }
    }
    return best;
  }

  /** What it counts that a mention has a party: more where a word of its sentence names it. */
  private static double told(List<ActorMention> party) {
    if (party.isEmpty()) {
      return 0;
    }
    return party.stream().allMatch(ActorMention::whollySupplied) ? 0.1 : 0.3;
  }

  private static boolean group(ActorMention a) {
    return a.actor().kind() == Actor.Kind.GROUP;
  }

  private static long persons(EventMention m) {
    return m.actors().stream().filter(a -> a.actor().isPerson()).count()
        + m.recipients().stream().filter(a -> a.actor().isPerson()).count();
  }

  /**
   * The days that all dated mentions share, or most of them where they disagree; expressions of the
   * text before the report's own day.
   */
  private static @Nullable DateInterval date(List<Told> told) {
    DateInterval date = null;
    int most = 0;
    for (Told t : told) {
      DateInterval d = t.date();
      if (d != null && t.dated() && (date == null || !d.overlaps(date))) {
        int support = support(d, told);
        date = support > most ? d : date;
        most = Math.max(most, support);
      }
    }
    for (int pass = 0; pass < 2; pass++) {
      for (Told t : told) {
        DateInterval d = t.date();
        if (d == null || t.dated() != (pass == 0)) {
          continue;
        }
        if (date == null) {
          date = d;
        } else if (pass == 0 || date.days() > 3) {
          date = date.intersect(d).orElse(date);
        }
      }
    }
    return date;
  }

  /** How many of the text's own dates can hold together with this one. */
  private static int support(DateInterval date, List<Told> told) {
    int support = 0;
    for (Told t : told) {
      DateInterval d = t.date();
      support += d != null && t.dated() && d.overlaps(date) ? 1 : 0;
    }
    return support;
  }

  private static boolean inferred(List<Told> told) {
    return told.stream()
        .filter(t -> t.date() != null)
        .allMatch(t -> t.report().published().how() == Publication.How.INFERRED);
  }

  private static @Nullable Place place(List<Told> told) {
    Place place = null;
    for (Told t : told) {
      Place p = t.place();
      if (p != null && (place == null || better(p, place))) {
        place = p;
      }
    }
    return place;
  }

  /** A town rather than a country, and one that is certain rather than one that may be another. */
  private static boolean better(Place p, Place than) {
    return p.located() && (!than.located() || (than.uncertain() && !p.uncertain()));
  }

  private static String cameo(List<Told> told, EventMention lead) {
    String cameo = lead.cameo();
    for (Told t : told) {
      if (t.mention().type() == lead.type() && t.mention().cameo().length() > cameo.length()) {
        cameo = t.mention().cameo();
      }
    }
    return cameo;
  }

  /**
   * The lead's parties, each country made more exact by a person whom another mention names for it.
   */
  private static List<Actor> side(List<Told> told, List<Actor> ofLead, boolean actors) {
    LinkedHashSet<Actor> side = new LinkedHashSet<>();
    for (Actor actor : ofLead) {
      Actor exact = actor;
      if (actor.kind() == Actor.Kind.COUNTRY) {
        for (Told t : told) {
          for (Actor o : actors ? t.actors() : t.recipients()) {
            if (o.isPerson()
                && o.code().equals(actor.code())
                && exact.kind() == Actor.Kind.COUNTRY
                && t.mention().type() == told.get(0).mention().type()) {
              exact = o;
            }
          }
        }
      }
      side.add(exact);
    }
    return List.copyOf(side);
  }
}
