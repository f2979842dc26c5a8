package org.cronista.fusion;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Status;

/**
 * Who denies what: the same act denied by itself; the act that stands within a denial ("desmintió
 * el envío"); and where a denial only answers charges, the charges of that report against who
 * denies.
 */
final class Denials {
  private Denials() {}

  static void find(
      Collection<Gathered> events, Map<String, List<Gathered>> byParties, Links links) {
    for (List<Gathered> near : byParties.values()) {
      for (Gathered denial : near) {
        if (denial.event().status() == Status.DENIED) {
          near.forEach(claim -> same(claim.event(), denial.event(), links));
        }
      }
    }
    Map<String, Gathered> byMention = new HashMap<>();
    events.forEach(g -> g.told().forEach(t -> byMention.put(t.mention().id(), g)));
    Map<String, List<Told>> byArticle = Answers.byArticle(events);
    for (Gathered g : events) {
      if (g.event().type() == EventType.REJECT && "deny".equals(g.event().mode())) {
        for (Told denial : g.told()) {
          within(g, denial, byArticle.getOrDefault(denial.article(), List.of()), byMention, links);
        }
      }
    }
  }

  private static void same(Event claim, Event denial, Links links) {
    boolean sure = claim.status() == Status.ALLEGED || claim.status() == Status.OCCURRED;
    if (claim != denial
        && sure
        && claim.type() == denial.type()
        && Objects.equals(claim.mode(), denial.mode())
        && claim.cameo().equals(denial.cameo())
        && claim.actors().equals(denial.actors())
        && claim.recipients().equals(denial.recipients())
        && Objects.equals(claim.place(), denial.place())
        && Links.together(claim, denial)) {
      links.of(claim.id()).deniedBy.add(denial.id());
    }
  }

  private static void within(
      Gathered g, Told denial, List<Told> report, Map<String, Gathered> byMention, Links links) {
    // "Negó que en la cumbre se firmara": what is said to be untrue, not where it was.
    boolean found = false;
    for (Told t : report) {
      if (act(t) && SameEvent.doubtful(t) && Answers.governs(denial, t)) {
        found |= link(g, t, byMention, links);
      }
    }
    for (Told t : report) {
      if (!found && act(t) && Answers.governs(denial, t) && named(denial, t)) {
        found |= link(g, t, byMention, links);
      }
    }
    if (found) {
      return;
    }
    for (Told t : report) {
      boolean doubtful = SameEvent.doubtful(t);
      boolean own = t.parties().stream().anyMatch(denial.codesOfActors()::contains);
      if (act(t) && doubtful && own) {
        link(g, t, byMention, links);
      }
    }
  }

  /** Whether the denial's object is the act by its own noun. */
  private static boolean named(Told denial, Told t) {
    return denial.mention().objects().contains(t.mention().trigger().lemma());
  }

  /** Something that was done, not the talk about it. */
  private static boolean act(Told t) {
    EventType type = t.mention().type();
    return type != EventType.REJECT && type != EventType.STATEMENT && type != EventType.ACCUSE;
  }

  private static boolean link(
      Gathered denial, Told t, Map<String, Gathered> byMention, Links links) {
    Gathered claim = byMention.get(t.mention().id());
    boolean other = claim != null && claim != denial;
    if (claim != null && other) {
      links.of(claim.id()).deniedBy.add(denial.id());
    }
    return other;
  }
}
