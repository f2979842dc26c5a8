package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates that an article gives to acts, for its other mentions of the same acts ("la visita",
 * told with its day elsewhere). The same act is one of the same kind between parties of which one
 * at least is the same on each side that both name.
 */
final class ToldDates {
  /** Acts of one kind that are kept, the last ones, so that long texts take no longer. */
  private static final int MOST = 50;

  private record Told(int sentence, List<Actor> parties, EventDate date) {}

  private final Map<String, List<Told>> byKind = new HashMap<>();

  void remember(int sentence, String kind, List<ActorMention> parties, EventDate date) {
    List<Told> told = byKind.computeIfAbsent(kind, k -> new ArrayList<>());
    Told one = new Told(sentence, actors(parties), date);
    if (!told.contains(one)) {
      told.add(one);
      if (told.size() > MOST) {
        told.removeFirst();
      }
    }
  }

  /** The date of the same act told before, the nearest first, else after; null where none is. */
  @Nullable EventDate of(int sentence, String kind, List<ActorMention> parties) {
    List<Actor> actors = actors(parties);
    Told best = null;
    for (Told t : byKind.getOrDefault(kind, List.of())) {
      if (same(t.parties(), actors) && (best == null || nearer(t, best, sentence))) {
        best = t;
      }
    }
    return best == null
        ? null
        : new EventDate(
            best.date().interval(), null, "la fecha que el artículo le da en otra parte");
  }

  private static boolean nearer(Told t, Told best, int sentence) {
    boolean before = t.sentence() <= sentence;
    boolean bestBefore = best.sentence() <= sentence;
    if (before != bestBefore) {
      return before;
    }
    return Math.abs(t.sentence() - sentence) < Math.abs(best.sentence() - sentence);
  }

  /** The same countries or bodies, and no two people of one. */
  private static boolean same(List<Actor> a, List<Actor> b) {
    Set<String> common = codes(a);
    Set<String> others = codes(b);
    int least = Math.min(2, Math.min(common.size(), others.size()));
    common.retainAll(others);
    return !common.isEmpty()
        && common.size() >= least
        && common.stream().noneMatch(code -> twoPeople(code, a, b));
  }

  private static boolean twoPeople(String code, List<Actor> a, List<Actor> b) {
    List<Actor> one = people(code, a);
    List<Actor> other = people(code, b);
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  private static List<Actor> people(String code, List<Actor> actors) {
    return actors.stream().filter(p -> p.isPerson() && p.code().equals(code)).toList();
  }

  private static Set<String> codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Actor> actors(List<ActorMention> parties) {
    return parties.stream().map(ActorMention::actor).distinct().toList();
  }
}
