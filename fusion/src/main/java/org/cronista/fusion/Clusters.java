package org.cronista.fusion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the mentions that tell the same event. Mentions are taken in one fixed order and compared
 * only with those of the same parties, so a mention costs the work of its own neighbourhood; it
 * joins the first group with all of whose members it agrees.
 */
final class Clusters {
  /** Groups looked at for one mention, the latest first. */
  private static final int LOOKED_AT = 400;

  private Clusters() {}

  /**
   * The groups, in order of their first mention.
   *
   * @param told all mentions, in the order in which they are taken: dated and specific ones first
   */
  static List<List<Told>> of(List<Told> told) {
    Map<String, List<List<Told>>> neighbourhoods = new LinkedHashMap<>();
    List<List<Told>> all = new ArrayList<>();
    for (Told t : told) {
      List<List<Told>> near = neighbourhoods.computeIfAbsent(t.parties(), p -> new ArrayList<>());
      List<Told> home = null;
      for (int i = near.size() - 1; i >= 0 && i >= near.size() - LOOKED_AT && home == null; i--) {
        if (fits(t, near.get(i))) {
          home = near.get(i);
        }
      }
      if (home == null) {
        home = new ArrayList<>(2);
        near.add(home);
        all.add(home);
      }
      home.add(t);
    }
    return all;
  }

  private static boolean fits(Told t, List<Told> group) {
    int looked = 0;
    for (Told other : group) {
      if (!SameEvent.of(t, other)) {
        return false;
      }
      if (++looked == 30) {
        break;
      }
    }
    return true;
  }
}
