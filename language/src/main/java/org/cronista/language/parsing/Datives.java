package org.cronista.language.parsing;

import java.util.List;
import java.util.Locale;

/**
 * A Spanish verb has one direct object. Where a greedy parser (and AnCora, now and then) gives it
 * two, one of them with "a", that one is the indirect object: "otorgó una medalla al soldado".
 */
final class Datives {
  private static final String OBJECT = "obj";

  private final List<String> words;
  private final int[] heads;
  private final List<String> relations;

  /**
   * @param relations may be changed
   */
  Datives(List<String> words, int[] heads, List<String> relations) {
    this.words = words;
    this.heads = heads;
    this.relations = relations;
  }

  void name() {
    boolean[] marked = new boolean[heads.length];
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] > i && relations.get(i).equals("case") && a(i)) {
        marked[heads[i]] = true;
      }
    }
    boolean[] direct = new boolean[heads.length];
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0 && object(i) && !marked[i] && !clitic(i)) {
        direct[heads[i]] = true;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0 && marked[i] && object(i) && direct[heads[i]]) {
        relations.set(i, "iobj");
      }
    }
  }

  private boolean object(int word) {
    return relations.get(word).equals(OBJECT);
  }

  private boolean a(int word) {
    return words.get(word).toLowerCase(Locale.ROOT).equals("a");
  }

  /** Clitics double an object with "a" ("lo vio a él", "le dio"); they say nothing of it. */
  private boolean clitic(int word) {
    return switch (words.get(word).toLowerCase(Locale.ROOT)) {
      case "lo", "la", "los", "las", "le", "les", "me", "te", "se", "nos", "os" -> true;
      default -> false;
    };
  }
}
