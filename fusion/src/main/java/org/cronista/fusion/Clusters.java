package org.cronista.fusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the mentions that tell the same event, and keeps doing so while reports come and go.
 *
 * <p>What is kept is what one pass through all mentions in their order would give: each joins the
 * latest group, before others that in which its own report tells the same, with all of whose
 * earlier members it agrees, or for which a mention of its own report speaks, or opens one. Where a
 * mention goes depends on nothing but its kin, the mentions that it agrees with, and their groups.
 * So one that comes or goes is settled first, and then only those after it whose kin changed
 * groups: the work of its neighbourhood, whatever else there is.
 */
final class Clusters {
  /** Members of a group, the first ones, with which a mention has to agree. */
  private static final int MEMBERS = 30;

  /**
   * Mentions of its own report, the last ones before it, with which one of a long text is compared.
   */
  private static final int OWN = 100;

  private final Neighbourhoods neighbourhoods = new Neighbourhoods();
  private final TreeSet<Node> unsettled = new TreeSet<>();

  /** Leaders of groups that changed since the last call of {@link #changed()}. */
  private final Set<Node> changed = new HashSet<>();

  /** A mention among its kin. */
  static final class Node implements Comparable<Node> {
    final Told told;

    /** Those that can tell the same event, in order. */
    private final List<Node> kin = new ArrayList<>(4);

    private @Nullable Node leader;

    /** Whether it waits to be settled. */
    private boolean waits;

    /** Of a leader, itself included. */
    private final TreeSet<Node> group = new TreeSet<>();

    Node(Told told) {
      this.told = told;
    }

    @Override
    public int compareTo(Node other) {
      return told.compareTo(other.told);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    private boolean agrees(Node other) {
      return Collections.binarySearch(kin, other) >= 0;
    }

    /** The leader of the group in which a mention is now. */
    Node leader() {
      return Objects.requireNonNull(leader);
    }

    /** The mentions of a leader's event. */
    List<Told> members() {
      return group.stream().map(n -> n.told).toList();
    }
  }

  /** Takes the mentions of one report. */
  List<Node> add(List<Told> report) {
    List<Node> added = new ArrayList<>(report.size());
    Map<Long, List<Node>> here = new HashMap<>();
    Set<Node> near = new HashSet<>();
    for (Told t : report) {
      Node node = new Node(t);
      added.add(node);
      near.clear();
      long[] keys = Keys.of(t);
      look(t, keys, here, near);
      look(t, Keys.otherHalves(t), here, near);
      for (Node other : near) {
        if (SameEvent.of(t, other.told)) {
          node.kin.add(other);
          int at = Collections.binarySearch(other.kin, node);
          other.kin.add(-at - 1, node);
        }
      }
      Collections.sort(node.kin);
      own(node, keys, here);
      own(node, Keys.halves(t), here);
      unsettle(node);
    }
    for (Node node : added) { // only now: of its own report it has looked at the nearest
      enter(node, Keys.of(node.told));
      enter(node, Keys.halves(node.told));
    }
    settle();
    return added;
  }

  private void look(Told t, long[] keys, Map<Long, List<Node>> here, Set<Node> near) {
    for (long key : keys) {
      Neighbourhood around = neighbourhoods.get(key);
      if (around != null) {
        around.around(t, near::add);
      }
      List<Node> own = here.getOrDefault(key, List.of());
      near.addAll(own.subList(Math.max(0, own.size() - OWN), own.size()));
    }
  }

  private static void own(Node node, long[] keys, Map<Long, List<Node>> here) {
    for (long key : keys) {
      here.computeIfAbsent(key, k -> new ArrayList<>(2)).add(node);
    }
  }

  private void enter(Node node, long[] keys) {
    for (long key : keys) {
      neighbourhoods.open(key).enter(node);
    }
  }

  /** Lets the mentions of one report go. */
  void remove(List<Node> report) {
    for (Node node : report) {
      leave(node, Keys.of(node.told));
      leave(node, Keys.halves(node.told));
      leave(node);
      for (Node other : node.kin) {
        other.kin.remove(Collections.binarySearch(other.kin, node));
      }
      unsettled.remove(node);
      node.waits = false;
    }
    settle();
  }

  private void leave(Node node, long[] keys) {
    for (long key : keys) {
      Neighbourhood n = neighbourhoods.get(key);
      if (n != null && n.leave(node)) {
        neighbourhoods.remove(key);
      }
    }
  }

  private void settle() {
    for (Node node = unsettled.pollFirst(); node != null; node = unsettled.pollFirst()) {
      node.waits = false;
      Node home = home(node);
      if (home != node.leader) {
        leave(node);
        node.leader = home;
        home.group.add(node);
        changed.add(home);
        unsettle(node, home.group);
      }
    }
  }

  /** The leader of the group that a mention belongs to: itself where it opens one. */
  private static Node home(Node node) {
    TreeSet<Node> leaders = new TreeSet<>(Collections.reverseOrder());
    for (Node k : node.kin) {
      if (k.compareTo(node) > 0) {
        break;
      }
      Node leader = k.leader;
      if (leader != null && leader.compareTo(node) < 0) {
        leaders.add(leader);
      }
    }
    Node latest = node;
    for (Node leader : leaders) {
      if (fits(node, leader.group)) {
        if (repeated(node, leader.group)) {
          return leader;
        }
        latest = latest == node ? leader : latest;
      }
    }
    return latest;
  }

  private static boolean fits(Node node, Set<Node> group) {
    int looked = 0;
    for (Node member : group) {
      if (member.compareTo(node) >= 0 || ++looked > MEMBERS) {
        return true;
      }
      if (!node.agrees(member) && !vouched(node, member, group)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an earlier mention of the same report tells it in a group. */
  private static boolean repeated(Node node, Set<Node> group) {
    for (Node other : node.kin) {
      if (other.compareTo(node) > 0) {
        return false;
      }
      if (other.told.sameReport(node.told)
          && group.contains(other)
          && SameEvent.repeats(node.told, other.told)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What one report tells as one event stays one: whether the group has a mention of the same
   * report that tells the same as this one and agrees with the member.
   */
  private static boolean vouched(Node node, Node member, Set<Node> group) {
    int looked = 0;
    for (Node other : group) {
      if (other.compareTo(node) >= 0 || ++looked > MEMBERS) {
        return false;
      }
      if (other.told.sameReport(node.told)
          && node.agrees(other)
          && other.agrees(member)
          && SameEvent.compatible(node.told, member.told)
          && SameEvent.repeats(node.told, other.told)) {
        return true;
      }
    }
    return false;
  }

  private void leave(Node node) {
    Node leader = node.leader;
    if (leader != null) {
      unsettle(node, leader.group);
      leader.group.remove(node);
      changed.add(leader);
      node.leader = null;
    }
  }

  /** Those after a mention whose way may be another now that it joins or leaves a group. */
  private void unsettle(Node moved, NavigableSet<Node> group) {
    later(moved, moved.kin);
    group.tailSet(moved, false).forEach(this::unsettle);
    int looked = 0;
    for (Node member : group) {
      if (++looked > MEMBERS) {
        break;
      }
      later(moved, member.kin);
    }
  }

  private void unsettle(Node node) {
    if (!node.waits) {
      node.waits = true;
      unsettled.add(node);
    }
  }

  private void later(Node moved, List<Node> kin) {
    int at = Collections.binarySearch(kin, moved);
    for (int i = at < 0 ? -at - 1 : at + 1; i < kin.size(); i++) {
      unsettle(kin.get(i));
    }
  }

  /** The leaders whose groups changed since this was last asked; some have no group any more. */
  List<Node> changed() {
    List<Node> all = new ArrayList<>(changed);
    changed.clear();
    return all;
  }
}
