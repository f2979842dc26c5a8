package org.cronista.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Numbers as words, and the words before a number that make it a bound or a guess. Immutable and
 * safe for use by many threads.
 */
public final class NumberWords {
  /** How exactly a number is meant. */
  public enum Bound {
    EXACT,
    ABOUT,
    LEAST,
    MOST
  }

  private static final int LONGEST = 3;

  private final Map<String, Long> values = new HashMap<>();
  private final Map<String, Bound> bounds = new HashMap<>();
  private final Map<String, Boolean> joins = new HashMap<>();

  private NumberWords() {
    for (String[] r : Table.rows("number-words.tsv", 3)) {
      switch (r[1]) {
        case "value" -> values.put(r[0], Long.parseLong(r[2]));
        case "bound" -> bounds.put(r[0], Bound.valueOf(r[2].toUpperCase(Locale.ROOT)));
        case "joins" -> joins.put(r[0], true);
        default -> throw new IllegalStateException("number-words.tsv: " + r[1]);
      }
    }
  }

  /** What ships with Cronista; loaded once, at the first call. */
  public static NumberWords standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final NumberWords STANDARD = new NumberWords();
  }

  /** What one word counts; empty where it is no number. */
  public OptionalLong value(String word) {
    Long value = values.get(word.toLowerCase(Locale.ROOT));
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** Whether a word stands between the tens and the units. */
  public boolean joins(String word) {
    return joins.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /**
   * How exactly a number is meant after these words.
   *
   * @param before the words before it in their order
   */
  public Bound bound(List<String> before) {
    for (int length = Math.min(LONGEST, before.size()); length > 0; length--) {
      String words = String.join(" ", before.subList(before.size() - length, before.size()));
      Bound bound = bounds.get(words.toLowerCase(Locale.ROOT));
      if (bound != null) {
        return bound;
      }
    }
    return Bound.EXACT;
  }
}
