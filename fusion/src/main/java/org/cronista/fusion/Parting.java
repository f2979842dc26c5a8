package org.cronista.fusion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Where a story has become two: when all that holds two groups of its reports together is one
 * report that tells of both, as summaries and chronologies do. In the graph of the likeness of
 * reports that is an articulation point (Hopcroft and Tarjan 1973) between groups that are large
 * enough to be affairs of their own.
 */
final class Parting {
  /** A group of fewer reports is no affair of its own. */
  static final int LEAST = 3;

  /** Smaller stories have nothing to part. */
  static final int SMALLEST = 2 * LEAST + 1;

  private final List<List<Integer>> near;
  private final int size;

  /**
   * A graph.
   *
   * @param near for each report those that are like it, both ways
   */
  Parting(List<List<Integer>> near) {
    this.near = near;
    this.size = near.size();
  }

  /** The groups into which the reports part, each in order; one where they hold together. */
  List<List<Integer>> groups() {
    List<List<Integer>> done = new ArrayList<>();
    Deque<List<Integer>> open = new ArrayDeque<>();
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(i);
    }
    open.add(all);
    while (!open.isEmpty()) {
      List<Integer> group = open.remove();
      List<List<Integer>> parts = part(group);
      if (parts.size() > 1) {
        open.addAll(parts);
      } else {
        done.add(group);
      }
    }
    done.sort((a, b) -> a.get(0).compareTo(b.get(0)));
    return done;
  }

  /** Parts a group at the first report that alone holds affairs together. */
  private List<List<Integer>> part(List<Integer> group) {
    if (group.size() >= SMALLEST) {
      boolean[] in = new boolean[size];
      group.forEach(i -> in[i] = true);
      int cut = cut(group, in);
      if (cut >= 0) {
        return joined(cut, without(cut, group, in));
      }
    }
    return List.of(group);
  }

  /**
   * The first report without which at least two affairs fall apart; -1 where there is none. One
   * walk through each of the group's pieces tells for every report which branches of the walk hang
   * on it alone, and how large they are.
   */
  private int cut(List<Integer> group, boolean[] in) {
    Walk walk = new Walk(in);
    for (int root : group) {
      if (walk.order[root] == 0) {
        walk.from(root);
      }
    }
    for (int at : group) {
      if (walk.affairs[at] > 1) {
        return at;
      }
    }
    return -1;
  }

  /** A walk in depth through the pieces of a group. */
  private final class Walk {
    private final boolean[] in;

    /** When each report was met, and the earliest that is met again behind it. */
    private final int[] order = new int[size];

    private final int[] low = new int[size];
    private final int[] parent = new int[size];
    private final int[] next = new int[size];

    /** How many reports each brings with it, and how many of them hang on it alone. */
    private final int[] branch = new int[size];

    private final int[] hanging = new int[size];

    /** Into how many affairs the piece falls without it. */
    private final int[] affairs = new int[size];

    private final Deque<Integer> path = new ArrayDeque<>();
    private int time;

    Walk(boolean[] in) {
      this.in = in;
      Arrays.fill(parent, -1);
    }

    private void from(int root) {
      List<Integer> piece = new ArrayList<>();
      meet(root);
      while (!path.isEmpty()) {
        int at = path.element();
        if (next[at] < near.get(at).size()) {
          int to = near.get(at).get(next[at]++);
          if (!in[to] || to == parent[at]) {
            continue;
          }
          if (order[to] == 0) {
            parent[to] = at;
            meet(to);
          } else {
            low[at] = Math.min(low[at], order[to]);
          }
        } else {
          path.pop();
          piece.add(at);
          leave(at);
        }
      }
      for (int at : piece) {
        affairs[at] += piece.size() - 1 - hanging[at] >= LEAST ? 1 : 0;
      }
    }

    private void meet(int at) {
      path.push(at);
      order[at] = low[at] = ++time;
    }

    private void leave(int at) {
      branch[at]++;
      int up = parent[at];
      if (up >= 0) {
        branch[up] += branch[at];
        low[up] = Math.min(low[up], low[at]);
        if (low[at] >= order[up]) {
          affairs[up] += branch[at] >= LEAST ? 1 : 0;
          hanging[up] += branch[at];
        }
      }
    }
  }

  /** What a group falls into without one of its reports. */
  private List<List<Integer>> without(int cut, List<Integer> group, boolean[] in) {
    boolean[] seen = new boolean[size];
    seen[cut] = true;
    List<List<Integer>> parts = new ArrayList<>();
    for (int first : group) {
      if (seen[first]) {
        continue;
      }
      List<Integer> part = new ArrayList<>();
      Deque<Integer> open = new ArrayDeque<>();
      open.add(first);
      seen[first] = true;
      while (!open.isEmpty()) {
        int at = open.remove();
        part.add(at);
        for (int to : near.get(at)) {
          if (in[to] && !seen[to]) {
            seen[to] = true;
            open.add(to);
          }
        }
      }
      part.sort(Integer::compare);
      parts.add(part);
    }
    return parts;
  }

  /**
   * The affairs, each a part that is large enough: the report between them and the small parts stay
   * with that to which the former has most ties, the first of several.
   */
  private List<List<Integer>> joined(int cut, List<List<Integer>> parts) {
    List<List<Integer>> affairs = new ArrayList<>();
    List<Integer> rest = new ArrayList<>();
    rest.add(cut);
    List<Integer> home = List.of();
    long most = -1;
    for (List<Integer> part : parts) {
      if (part.size() < LEAST) {
        rest.addAll(part);
        continue;
      }
      affairs.add(part);
      long ties =
          near.get(cut).stream().filter(to -> Collections.binarySearch(part, to) >= 0).count();
      if (ties > most) {
        most = ties;
        home = part;
      }
    }
    home.addAll(rest);
    home.sort(Integer::compare);
    return affairs;
  }
}
