package org.cronista.coding.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Table;

/** Small closed classes of words, from {@code function-words.tsv}. */
final class FunctionWords {
  private static final Map<String, Set<String>> CLASSES = read();

  private FunctionWords() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (List<String> row : Table.rows(FunctionWords.class, "function-words.tsv", 2)) {
      classes.put(row.get(0), Set.of(row.get(1).split(" ")));
    }
    return classes;
  }

  /** The words of a class; throws where the file has no such class. */
  static Set<String> of(String name) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no such class of words: " + name);
    }
    return words;
  }
}
