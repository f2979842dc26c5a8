package org.cronista.coding.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Table;

/** Small classes of words, from {@code event-words.tsv}. */
final class EventWords {
  private static final Map<String, Set<String>> CLASSES = new HashMap<>();

  static {
    for (List<String> row : Table.rows(EventWords.class, "event-words.tsv", 2)) {
      CLASSES.put(row.get(0), Set.of(row.get(1).split(" ")));
    }
  }

  private EventWords() {}

  /** The folded lemmas of a class. */
  static Set<String> of(String name) {
    return CLASSES.getOrDefault(name, Set.of());
  }
}
