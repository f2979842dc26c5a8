package org.cronista.knowledge;

import java.util.HashMap;
import java.util.Map;

/** The words by which reports say who began a fight. Immutable and safe for use by many threads. */
public final class OutbreakWords {
  private final Map<String, String> kinds = new HashMap<>();

  private OutbreakWords() {
    for (String[] r : Table.rows("outbreak-words.tsv", 2)) {
      kinds.put(r[0], r[1]);
    }
  }

  /** What ships with Cronista; loaded once, at the first call. */
  public static OutbreakWords standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final OutbreakWords STANDARD = new OutbreakWords();
  }

  /** Whether a verb says that something was begun. */
  public boolean begins(String lemma) {
    return "begin".equals(kinds.get(lemma));
  }

  /** Whether a noun names a fight. */
  public boolean fight(String lemma) {
    return "fight".equals(kinds.get(lemma));
  }

  /** Whether a word says that somebody struck before the other. */
  public boolean first(String lemma) {
    return "first".equals(kinds.get(lemma));
  }
}
