package org.cronista.knowledge;

import java.util.HashMap;
import java.util.Map;

/**
 * What the holder of an office is called, him or her: "jefa de Gobierno", "reina", "ministra de
 * Exteriores".
 */
final class Titles {
  private static final Map<String, String[]> CROWNS = crowns();

  private Titles() {}

  private static Map<String, String[]> crowns() {
    Map<String, String[]> crowns = new HashMap<>();
    for (String[] r : Table.rows("crowns.tsv", 3)) {
      crowns.put(r[0], r);
    }
    return crowns;
  }

  static String of(Office office, Term term) {
    boolean her = term.person().female();
    String[] crown = CROWNS.get(term.code());
    if (crown != null && office.id().equals("head-of-state")) {
      return crown[her ? 2 : 1];
    }
    if (!her) {
      return office.name();
    }
    String masculine = office.name();
    String other = masculine;
    for (int form = 1; form < Inflection.FORMS && other.equals(masculine); form++) {
      other = Inflection.office(masculine, form);
    }
    return other;
  }
}
