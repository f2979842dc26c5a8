package org.cronista.coding.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Table;

/**
 * Adjectives that paraphrase countries ("el país asiático", "el Estado hebreo"), from {@code
 * regions.tsv}.
 */
final class Regions {
  static final Regions STANDARD = new Regions();

  private final Map<String, List<String>> codes = new HashMap<>();

  private Regions() {
    for (List<String> row : Table.rows(Regions.class, "regions.tsv", 2)) {
      codes.put(Spelling.fold(row.get(0)), List.of(row.get(1).split(" ")));
    }
  }

  /** The countries that an adjective fits; empty where it is none of a region. */
  List<String> of(String lemma) {
    List<String> found = codes.get(lemma);
    return found == null ? List.of() : found;
  }
}
