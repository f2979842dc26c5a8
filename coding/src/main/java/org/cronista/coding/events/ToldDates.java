package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private record Told(int sentence, List<String> parties, EventDate date) {}

  private final Map<String, List<Told>> byKind = new HashMap<>();

  void remember(int sentence, String kind, List<ActorMention> parties, EventDate date) {
    List<Told> told = byKind.computeIfAbsent(kind, k -> new ArrayList<>());
    Told one = new Told(sentence, codes(parties), date);
    if (!told.contains(one)) {
      told.add(one);
      if (told.size() > MOST) {
        told.removeFirst();
      }
    }
  }

  /** The date of the same act told before, the nearest first, else after; null where none is. */
  @Nullable EventDate of(int sentence, String kind, List<ActorMention> parties) {
    List<String> codes = codes(parties);
    Told best = null;
    for (Told t : byKind.getOrDefault(kind, List.of())) {
      if (same(t.parties(), codes) && (best == null || nearer(t, best, sentence))) {
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

  private static boolean same(List<String> a, List<String> b) {
    int common = 0;
    for (String code : a) {
      common += b.contains(code) ? 1 : 0;
    }
    return common > 0 && common >= Math.min(2, Math.min(a.size(), b.size()));
  }

  private static List<String> codes(List<ActorMention> parties) {
    return parties.stream().map(p -> p.actor().code()).distinct().sorted().toList();
  }
}
