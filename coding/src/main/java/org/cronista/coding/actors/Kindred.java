package org.cronista.coding.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Table;

/**
 * Nouns by which the press calls one person in turn ("el escritor ... el autor"), from {@code
 * kindred.tsv}.
 */
final class Kindred {
  private static final Map<String, Set<String>> NOUNS = read();

  private Kindred() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> nouns = new HashMap<>();
    for (List<String> row : Table.rows(Kindred.class, "kindred.tsv", 1)) {
      List<String> words = List.of(row.get(0).split(" "));
      for (String word : words) {
        nouns.computeIfAbsent(word, w -> new HashSet<>()).addAll(words);
      }
    }
    return nouns;
  }

  /** Whether whoever is called by one of some titles may be called by a noun too; folded lemmas. */
  static boolean may(String noun, Set<String> titles) {
    Set<String> others = NOUNS.getOrDefault(noun, Set.of());
    return titles.stream().anyMatch(others::contains);
  }
}
