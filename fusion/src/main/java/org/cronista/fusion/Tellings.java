package org.cronista.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mentions of each report as they are read, and the event that each of them tells. */
final class Tellings {
  private final Map<String, Gathered> byMention = new HashMap<>();
  private final Map<String, List<Told>> byArticle = new HashMap<>();

  Tellings(Collection<Gathered> events) {
    for (Gathered g : events) {
      for (Told t : g.told()) {
        byMention.put(t.mention().id(), g);
        byArticle.computeIfAbsent(t.article(), a -> new ArrayList<>()).add(t);
      }
    }
    byArticle.values().forEach(told -> told.sort(Told.READING));
  }

  /** All that is told by the report that tells this. */
  List<Told> beside(Told t) {
    return byArticle.getOrDefault(t.article(), List.of());
  }

  /** The event that a mention tells. */
  @Nullable Gathered event(Told t) {
    return byMention.get(t.mention().id());
  }
}
