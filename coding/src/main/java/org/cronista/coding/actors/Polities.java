package org.cronista.coding.actors;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Table;

/** Classes of countries, from {@code polities.tsv}. */
final class Polities {
  /** Those of states. */
  static final Set<String> FEDERAL;

  /** Where people of everywhere have come to live, beside the countries of Latin America. */
  static final Set<String> IMMIGRATION;

  /** Those whose provinces, or what else bears such a name, have no governors. */
  static final Set<String> UNGOVERNED;

  static {
    Map<String, Set<String>> classes = new HashMap<>();
    for (var row : Table.rows(Polities.class, "polities.tsv", 2)) {
      classes.put(row.get(0), Set.of(row.get(1).split(" ")));
    }
    FEDERAL = of(classes, "federal");
    IMMIGRATION = of(classes, "immigration");
    UNGOVERNED = of(classes, "ungoverned");
  }

  private Polities() {}

  private static Set<String> of(Map<String, Set<String>> classes, String name) {
    Set<String> codes = classes.get(name);
    if (codes == null) {
      throw new IllegalStateException("no such class of countries: " + name);
    }
    return codes;
  }
}
