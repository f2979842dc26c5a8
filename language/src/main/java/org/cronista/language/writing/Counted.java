package org.cronista.language.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cronista.model.EventType;

/**
 * Acts of several types as a list of counted nouns: "tres contactos, un ataque y otros 2 hechos".
 */
final class Counted {
  /** Types that are told before the rest is counted as one. */
  private static final int MOST = 4;

  private final Map<EventType, String> one = new EnumMap<>(EventType.class);
  private final Map<EventType, String> several = new EnumMap<>(EventType.class);
  private final List<String> numbers;
  private final String and;
  private final String other;
  private final String others;

  /**
   * The nouns of a language.
   *
   * @param numbers the words for two and more
   * @param other one act more
   * @param others so many more, with # for their number
   */
  Counted(String language, List<String> numbers, String and, String other, String others) {
    for (String[] row : Rows.of("summaries-" + language + ".tsv", 3)) {
      one.put(EventType.valueOf(row[0]), row[1]);
      several.put(EventType.valueOf(row[0]), row[2]);
    }
    if (one.size() != EventType.values().length) {
      throw new IllegalStateException("summaries-" + language + ".tsv lacks a type");
    }
    this.numbers = numbers;
    this.and = and;
    this.other = other;
    this.others = others;
  }

  /** The most frequent first. */
  String list(Map<EventType, Integer> acts) {
    List<Map.Entry<EventType, Integer>> sorted = new ArrayList<>(acts.entrySet());
    sorted.sort(
        Map.Entry.<EventType, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    List<String> items = new ArrayList<>();
    int rest = 0;
    for (int i = 0; i < sorted.size(); i++) {
      int n = sorted.get(i).getValue();
      // One type more is told as shortly as that it is another.
      if (i < MOST || sorted.size() == MOST + 1) {
        items.add(counted(sorted.get(i).getKey(), n));
      } else {
        rest += n;
      }
    }
    if (rest > 0) {
      items.add(rest == 1 ? other : others.replace("#", number(rest)));
    }
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + and + items.get(last);
  }

  private String counted(EventType type, int n) {
    return n == 1 ? one.getOrDefault(type, "") : number(n) + ' ' + several.getOrDefault(type, "");
  }

  private String number(int n) {
    return n - 2 < numbers.size() ? numbers.get(n - 2) : Integer.toString(n);
  }
}
