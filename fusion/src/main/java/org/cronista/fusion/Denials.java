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
  /** Sentences between a charge and the denial that speaks of it without its words. */
  private static final int NEAR = 3;

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
          if ("deny".equals(denial.mention().mode())) {
            within(g, denial, tellings, links);
          }
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
        if (Links.together(claim, denial.event()) && said(g) && !another(g, denial)) {
          links.of(claim.id()).deniedBy.add(denial.id());
        }
      }
    }
  }

  /** Whether a verb tells it somewhere: who only names an act does not say that it was done. */
  private static boolean said(Gathered claim) {
    return claim.told().stream().anyMatch(t -> !t.nominal());
  }

  /** Whether no report's denial speaks of what is told here. */
  private static boolean another(Gathered claim, Gathered denial) {
    return claim.told().stream()
        .allMatch(c -> denial.told().stream().allMatch(d -> SameEvent.otherwise(c, d)));
  }

  private static void within(Gathered g, Told denial, Tellings tellings, Links links) {
    List<Told> report = tellings.beside(denial);
    // "Negó que en la cumbre se firmara": what is said to be untrue, not where it was.
    boolean found = false;
    for (Told t : report) {
      if ((act(t) || refused(t)) && SameEvent.doubtful(t) && Answers.governs(denial, t)) {
        found |= link(g, t, tellings, links);
      }
    }
    for (Told t : report) {
      if (!found && deed(t) && Answers.governs(denial, t) && denial.names(t)) {
        found |= link(g, t, tellings, links);
      }
    }
    if (found) {
      return;
    }
    for (Told t : report) {
      if (act(t) && alleged(denial, t)) {
        found |= link(g, t, tellings, links);
      }
    }
    // Within one country everybody is charged and denies.
    if (!found && denial.parties().size() > 1) {
      charged(g, denial, report, tellings, links);
    }
  }

  /** "Negó que Marruecos haya rechazado la ayuda": refusing is an act as well. */
  private static boolean refused(Told t) {
    return t.mention().type() == EventType.REJECT
        && t.mention().mode() == null
        && t.status() == Status.DENIED;
  }

  /**
   * Whether an act is alleged before of those who deny, and the denial's object stands for it
   * ("desmintió el envío") or they are said to have done it themselves.
   */
  private static boolean alleged(Told denial, Told act) {
    int before = denial.mention().sentence() - act.mention().sentence();
    // Where all who are said to have taken part deny it, no other act is meant, however far back.
    boolean all = act.parties().size() > 1 && denial.codesOfActors().containsAll(act.parties());
    if (!SameEvent.doubtful(act) || before < 0 || (before > NEAR && !all)) {
      return false;
    }
    boolean named =
        denial.mention().objects().stream().anyMatch(o -> Answers.stands(o, act.mention().type()));
    if (named) {
      return act.parties().stream().anyMatch(denial.codesOfActors()::contains);
    }
    // Those of one country are not one for it.
    return act.parties().size() > 1
        ? act.codesOfActors().stream().anyMatch(denial.codesOfActors()::contains)
        : Told.names(act.actors()).stream().anyMatch(Told.names(denial.actors())::contains);
  }

  /**
   * "Caracas negó que el barco hubiera entrado": where the denial tells no act, it is that with
   * which those to whom it speaks charge who denies, where they charge them with one only.
   */
  private static void charged(
      Gathered g, Told denial, List<Told> report, Tellings tellings, Links links) {
    Set<Gathered> acts = new HashSet<>();
    for (Told charge : report) {
      if (charge.mention().type() == EventType.ACCUSE
          && Answers.theirs(denial, charge)
          && Answers.theirs(charge, denial)) {
        for (Told t : report) {
          Gathered of = tellings.event(t);
          if (of != null
              && of != g
              && deed(t)
              && Answers.governs(charge, t)
              && Answers.direct(charge, t)) {
            acts.add(of);
          }
        }
      }
    }
    if (acts.size() == 1) {
      links.of(acts.iterator().next().id()).deniedBy.add(g.id());
    }
  }

  /** A request or a letter that is "negado" is refused, and not said never to have been. */
  private static boolean deed(Told t) {
    return t.mention().type().quad().material();
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
