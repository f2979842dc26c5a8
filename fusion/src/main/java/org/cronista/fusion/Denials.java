package org.cronista.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.model.Actor;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Place;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Who denies what: the same act denied by itself; the act that stands within a denial ("desmintió
 * el envío"); and where a denial only answers charges, the charges of that report against who
 * denies.
 */
final class Denials {
  private Denials() {}

  /** What a denial and what it denies have in common. */
  private record Act(
      EventType type,
      @Nullable String mode,
      String cameo,
      List<Actor> actors,
      List<Actor> recipients,
      @Nullable Place place) {
    static Act of(Event e) {
      return new Act(e.type(), e.mode(), e.cameo(), e.actors(), e.recipients(), e.place());
    }
  }

  static void find(Collection<Gathered> events, Dyads dyads, Tellings tellings, Links links) {
    dyads.all().values().forEach(near -> same(near, links));
    for (Gathered g : events) {
      if (g.event().type() == EventType.REJECT && "deny".equals(g.event().mode())) {
        for (Told denial : g.told()) {
          within(g, denial, tellings, links);
        }
      }
    }
  }

  /** Acts of a pair that are told as done here and denied there. */
  private static void same(List<Gathered> near, Links links) {
    Map<Act, List<Gathered>> denied = new HashMap<>();
    for (Gathered g : near) {
      if (g.event().status() == Status.DENIED) {
        denied.computeIfAbsent(Act.of(g.event()), a -> new ArrayList<>(1)).add(g);
      }
    }
    if (denied.isEmpty()) {
      return;
    }
    for (Gathered g : near) {
      Event claim = g.event();
      boolean sure = claim.status() == Status.ALLEGED || claim.status() == Status.OCCURRED;
      for (Gathered denial :
          sure ? denied.getOrDefault(Act.of(claim), List.of()) : List.<Gathered>of()) {
        if (Links.together(claim, denial.event()) && !another(g, denial)) {
          links.of(claim.id()).deniedBy.add(denial.id());
        }
      }
    }
  }

  /** What a report that tells of both says in its own voice was not done is another act. */
  private static boolean another(Gathered claim, Gathered denial) {
    return denial.told().stream().noneMatch(Told::ascribed)
        && denial.told().stream()
            .allMatch(
                d -> claim.told().stream().anyMatch(c -> c.sameReport(d) && SameEvent.done(c)));
  }

  private static void within(Gathered g, Told denial, Tellings tellings, Links links) {
    List<Told> report = tellings.beside(denial);
    // "Negó que en la cumbre se firmara": what is said to be untrue, not where it was.
    boolean found = false;
    for (Told t : report) {
      if (act(t) && SameEvent.doubtful(t) && Answers.governs(denial, t)) {
        found |= link(g, t, tellings, links);
      }
    }
    for (Told t : report) {
      if (!found && act(t) && Answers.governs(denial, t) && named(denial, t)) {
        found |= link(g, t, tellings, links);
      }
    }
    if (found) {
      return;
    }
    for (Told t : report) {
      boolean doubtful = SameEvent.doubtful(t);
      boolean own = t.parties().stream().anyMatch(denial.codesOfActors()::contains);
      if (act(t) && doubtful && own) {
        found |= link(g, t, tellings, links);
      }
    }
    if (!found) {
      charged(g, denial, report, tellings, links);
    }
  }

  /**
   * "Caracas negó que el barco hubiera entrado": where the denial tells no act, it is that with
   * which those to whom it speaks charge who denies, where they charge them with one only.
   */
  private static void charged(
      Gathered g, Told denial, List<Told> report, Tellings tellings, Links links) {
    Set<Gathered> acts = new HashSet<>();
    for (Told charge : report) {
      boolean by =
          denial.recipients().stream()
              .anyMatch(r -> charge.codesOfActors().contains(Told.party(r)));
      boolean against =
          charge.recipients().stream()
              .anyMatch(r -> denial.codesOfActors().contains(Told.party(r)));
      if (charge.mention().type() == EventType.ACCUSE && by && against) {
        for (Told t : report) {
          Gathered of = tellings.event(t);
          if (of != null && of != g && act(t) && Answers.governs(charge, t)) {
            acts.add(of);
          }
        }
      }
    }
    if (acts.size() == 1) {
      links.of(acts.iterator().next().id()).deniedBy.add(g.id());
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

  private static boolean link(Gathered denial, Told t, Tellings tellings, Links links) {
    Gathered claim = tellings.event(t);
    boolean other = claim != null && claim != denial;
    if (claim != null && other) {
      links.of(claim.id()).deniedBy.add(denial.id());
    }
    return other;
  }
}
