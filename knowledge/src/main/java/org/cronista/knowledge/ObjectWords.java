package org.cronista.knowledge;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cronista.model.EventType;

/**
 * What the words for the objects of acts mean where reports are compared: "soldados" here are
 * "tropas" there, and who condemns an "ataque" speaks of an act. Immutable and safe for use by many
 * threads.
 */
public final class ObjectWords {
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, Set<EventType>> acts = new HashMap<>();

  private ObjectWords() {
    for (String[] r : Table.rows("object-words.tsv", 3)) {
      if (!r[1].isEmpty()) {
        kinds.put(r[0], r[1]);
      }
      if (!r[2].isEmpty()) {
        acts.put(r[0], types(r[2]));
      }
    }
  }

  private static Set<EventType> types(String column) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    if (column.equals("*")) {
      types.addAll(EnumSet.allOf(EventType.class));
    } else {
      for (String type : column.split(" ", -1)) {
        types.add(EventType.valueOf(type));
      }
    }
    return types;
  }

  /** What ships with Cronista; loaded once, at the first call. */
  public static ObjectWords standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final ObjectWords STANDARD = new ObjectWords();
  }

  /** The kind of thing that a lemma names; the lemma itself where it is of none. */
  public String kind(String lemma) {
    return kinds.getOrDefault(lemma, lemma);
  }

  /** Whether a lemma says only where something was done ("la ciudad"), not to what. */
  public boolean place(String lemma) {
    return kind(lemma).equals("place");
  }

  /** Whether a lemma can stand for an act of this type. */
  public boolean standsFor(String lemma, EventType type) {
    return acts.getOrDefault(lemma, Set.of()).contains(type);
  }
}
