package org.cronista.coding.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cronista.model.ActorMention;
import org.cronista.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The two countries that an article is about, where it is about two: an act whose parties it does
 * not name ("los choques dejaron diez muertos") is then between them.
 */
final class Opponents {
  /** Acts between the two that must have been told with both names. */
  private static final int LEAST = 2;

  /** Acts between the two for each one between others. */
  private static final int CLEAR = 3;

  private final Map<String, Integer> dyads = new HashMap<>();
  private final Map<EventType, Map<String, Integer>> directions = new TreeMap<>();

  private String main = "";
  private int most;
  private int all;

  /** Counts an act that was told with both its parties: one act, however many met. */
  void count(EventType type, List<ActorMention> actors, List<ActorMention> recipients) {
    Set<String> pairs = new TreeSet<>();
    for (ActorMention a : actors) {
      for (ActorMention r : recipients) {
        String x = a.actor().code();
        String y = r.actor().code();
        if (!x.equals(y)) {
          pairs.add(x.compareTo(y) < 0 ? x + ' ' + y : y + ' ' + x);
          directions
              .computeIfAbsent(type, t -> new TreeMap<>())
              .merge(x + ' ' + y, 1, Integer::sum);
        }
      }
    }
    all += pairs.isEmpty() ? 0 : 1;
    pairs.forEach(this::dyad);
  }

  /** Counts an act between two; of those with as many the first by the alphabet leads. */
  private void dyad(String pair) {
    int count = dyads.merge(pair, 1, Integer::sum);
    if (count > most || (count == most && pair.compareTo(main) < 0)) {
      main = pair;
      most = count;
    }
  }

  /** The two, alphabetically; null where the article is not about two. */
  String @Nullable [] two() {
    return most < LEAST || most < CLEAR * (all - most) ? null : main.split(" ");
  }

  /**
   * Who acts and towards whom in acts of a type, as two codes, by what the article tells of such
   * acts with both names, for hostile ones of any such; null where the article has no such pair or
   * tells no such act.
   */
  String @Nullable [] of(EventType type) {
    String[] two = two();
    if (two == null) {
      return null;
    }
    int[] told = new int[2];
    add(directions.getOrDefault(type, Map.of()), two, told);
    if (told[0] + told[1] == 0 && hostile(type)) {
      directions.forEach((other, counts) -> {
        if (hostile(other)) {
          add(counts, two, told);
        }
      });
    }
    if (told[0] + told[1] == 0) {
      return null;
    }
    return told[0] >= told[1] ? two : new String[] {two[1], two[0]};
  }

  private static void add(Map<String, Integer> counts, String[] two, int[] told) {
    told[0] += counts.getOrDefault(two[0] + ' ' + two[1], 0);
    told[1] += counts.getOrDefault(two[1] + ' ' + two[0], 0);
  }

  /** Whether acts of a type are hostile or of both alike: who acts is then of less weight. */
  static boolean evenly(EventType type) {
    return hostile(type)
        || type == EventType.CONSULT
        || type == EventType.COOPERATE
        || type == EventType.AGREE;
  }

  private static boolean hostile(EventType type) {
    return switch (type) {
      case ASSAULT, COERCE, ACCUSE, REJECT, THREATEN, SANCTION, MOBILIZE, PROTEST, REQUEST -> true;
      default -> false;
    };
  }
}
