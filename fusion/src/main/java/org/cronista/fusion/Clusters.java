package org.cronista.fusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the mentions that tell the same event. Mentions are taken in one fixed order and compared
 * only with those of the same parties and months, so a mention costs the work of its own
 * neighbourhood; it joins the first group with all of whose members it agrees.
 */
final class Clusters {
  /** Groups looked at for one mention, the latest first. */
  private static final int LOOKED_AT = 400;

  /** Members of a group with which a mention has to agree. */
  private static final int MEMBERS = 30;

  private final Map<String, Neighbourhood> neighbourhoods = new HashMap<>();
  private final List<Group> all = new ArrayList<>();

  private Clusters() {}

  /** Mentions of one event. {@code number} counts the groups in the order of their making. */
  record Group(int number, List<Told> told) {}

  /**
   * The groups, in order of their first mention.
   *
   * @param told all mentions, in the order in which they are taken: dated and specific ones first
   */
  static List<List<Told>> of(List<Told> told) {
    Clusters clusters = new Clusters();
    told.forEach(clusters::put);
    return clusters.all.stream().map(Group::told).toList();
  }

  private void put(Told t) {
    List<Neighbourhood> near = new ArrayList<>();
    for (String key : Neighbourhood.keys(t.parties())) {
      near.add(neighbourhoods.computeIfAbsent(key, k -> new Neighbourhood()));
    }
    List<Neighbourhood> looked = new ArrayList<>(near);
    for (String key : Neighbourhood.halves(t, false)) {
      Neighbourhood other = neighbourhoods.get(key);
      if (other != null) {
        looked.add(other);
      }
    }
    Group home = home(t, looked);
    if (home == null) {
      home = new Group(all.size(), new ArrayList<>(2));
      all.add(home);
    }
    home.told().add(t);
    for (Neighbourhood n : near) {
      n.enter(t, home);
    }
    for (String key : Neighbourhood.halves(t, true)) {
      neighbourhoods.computeIfAbsent(key, k -> new Neighbourhood()).enter(t, home);
    }
  }

  private static @Nullable Group home(Told t, List<Neighbourhood> near) {
    TreeMap<Integer, Group> candidates = new TreeMap<>();
    for (Neighbourhood n : near) {
      n.around(t, g -> candidates.put(-g.number(), g));
    }
    int looked = 0;
    for (Group group : candidates.values()) {
      if (fits(t, group.told())) {
        return group;
      }
      if (++looked == LOOKED_AT) {
        return null;
      }
    }
    return null;
  }

  private static boolean fits(Told t, List<Told> group) {
    int looked = 0;
    for (Told other : group) {
      if (!SameEvent.of(t, other)) {
        return false;
      }
      if (++looked == MEMBERS) {
        break;
      }
    }
    return true;
  }
}
