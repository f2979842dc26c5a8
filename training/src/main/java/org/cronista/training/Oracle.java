package org.cronista.training;

import org.cronista.language.parsing.Action;
import org.cronista.language.parsing.Parse;
import org.cronista.language.parsing.State;

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many arcs of the gold
 * tree a step puts out of reach.
 */
final class Oracle {
  private final int[] heads;
  private final int[] firstChild;
  private final int[] nextSibling;

  /**
   * @param gold the right tree
   */
  Oracle(Parse gold) {
    int size = gold.size();
    heads = new int[size + 1];
    firstChild = new int[size + 1];
    nextSibling = new int[size + 1];
    java.util.Arrays.fill(firstChild, -1);
    heads[size] = -1;
    for (int i = size - 1; i >= 0; i--) {
      heads[i] = gold.head(i) < 0 ? size : gold.head(i);
      nextSibling[i] = firstChild[heads[i]];
      firstChild[heads[i]] = i;
    }
  }

  int head(int word) {
    return heads[word];
  }

  /** The number of gold arcs lost by an allowed step. */
  int cost(State state, int action) {
    return action == Action.SHIFT ? shift(state) : reduce(state, action);
  }

  private int shift(State state) {
    int next = state.next();
    int cost = 0;
    for (int i = 0; i < state.depth(); i++) {
      int word = state.top(i);
      if (heads[word] == next) {
        cost++;
      }
      if (i > 0 && word == heads[next]) {
        cost++;
      }
    }
    return cost;
  }

  private int reduce(State state, int action) {
    int top = state.top(0);
    int next = state.next();
    int gold = heads[top];
    int cost = 0;
    if (action == Action.LEFT) {
      boolean below = state.depth() > 1 && gold == state.top(1);
      cost = gold > next || below ? 1 : 0;
    } else if (gold >= next) {
      cost = 1;
    }
    for (int child = firstChild[top]; child >= 0; child = nextSibling[child]) {
      if (child >= next) {
        cost++;
      }
    }
    return cost;
  }
}
