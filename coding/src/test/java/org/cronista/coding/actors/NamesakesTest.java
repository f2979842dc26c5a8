package org.cronista.coding.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cronista.coding.syntax.Table;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** Names that places of several countries bear. */
class NamesakesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.standard();

  @Test
  void theKnowledgeHasOneInEachCountry() {
    for (List<String> row : Table.rows(Namesakes.class, "namesakes.tsv", 3)) {
      for (String code : row.get(1).split(" ")) {
        assertTrue(
            KNOWLEDGE.find(row.get(0)).stream().anyMatch(e -> lies(e, code)),
            () -> row.get(0) + ", " + code);
      }
    }
  }

  @Test
  void theFirstCountryIsTheUsualOne() {
    assertEquals("ARG", Namesakes.usual("Córdoba"));
    assertEquals("ARG", Namesakes.usual("cordoba"));
    assertNull(Namesakes.usual("Lima"));
  }

  private static boolean lies(Entry entry, String code) {
    return switch (entry) {
      case Entry.CountryName c -> code.equals(c.country().code()); // "Granada"
      case Entry.Capital c -> code.equals(c.place().country());
      case Entry.Somewhere s -> code.equals(s.place().country());
      default -> false;
    };
  }
}
