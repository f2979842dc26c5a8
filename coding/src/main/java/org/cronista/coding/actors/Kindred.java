package org.cronista.coding.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Table;
import org.cronista.coding.syntax.Tree;

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
    Set<String> others = NOUNS.get(noun);
    if (others == null && noun.endsWith("a")) { // "la togada", "la instructora"
      String stem = noun.substring(0, noun.length() - 1);
      others = NOUNS.getOrDefault(stem + "o", NOUNS.get(stem));
    }
    return others != null && titles.stream().anyMatch(others::contains);
  }

  /**
   * The noun and the adjective that go together in the table ("jefe_comunal"): what a mayor is
   * called besides, and not any head; empty where they do not.
   */
  static String together(Tree tree, int head) {
    for (int c : tree.children(head)) {
      if (c > head && tree.token(c).is("amod")) {
        String both = Spelling.fold(tree.lemma(head)) + "_" + Spelling.fold(tree.lemma(c));
        if (NOUNS.containsKey(both)) {
          return both;
        }
      }
    }
    return "";
  }
}
