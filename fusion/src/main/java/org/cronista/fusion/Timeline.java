package org.cronista.fusion;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import org.cronista.fusion.Clusters.Node;
import org.jspecify.annotations.Nullable;

/**
 * Mentions in the order of their first days, in plain arrays: what is of some days is one short
 * stretch of memory, however much stands before and after it.
 */
class Timeline {
  /** Day in the upper half; in the lower what it speaks of, a bit for each word by its hash. */
  private long[] days = new long[1];

  private @Nullable Node[] nodes = new Node[1];
  private int size;

  final boolean isEmpty() {
    return size == 0;
  }

  final void enter(int day, int words, Node node) {
    if (size == days.length) {
      int wider = size + (size >> 1) + 1;
      days = Arrays.copyOf(days, wider);
      nodes = Arrays.copyOf(nodes, wider);
    }
    int at = size == 0 || day(size - 1) <= day ? size : from(day + 1);
    System.arraycopy(days, at, days, at + 1, size - at);
    System.arraycopy(nodes, at, nodes, at + 1, size - at);
    days[at] = ((long) day << 32) | (words & 0xffff_ffffL);
    nodes[at] = node;
    size++;
  }

  final void leave(int day, Node node) {
    for (int at = from(day); at < size && day(at) == day; at++) {
      if (nodes[at] == node) {
        size--;
        System.arraycopy(days, at + 1, days, at, size - at);
        System.arraycopy(nodes, at + 1, nodes, at, size - at);
        nodes[size] = null;
        return;
      }
    }
  }

  /** Those that begin within these days. */
  final void each(int first, int last, Consumer<Node> found) {
    for (int at = from(first); at < size && day(at) <= last; at++) {
      found.accept(Objects.requireNonNull(nodes[at]));
    }
  }

  /** Those that begin within these days and speak of one of the words, and some others. */
  final void each(int first, int last, int words, Consumer<Node> found) {
    for (int at = from(first); at < size && day(at) <= last; at++) {
      if (((int) days[at] & words) != 0) {
        found.accept(Objects.requireNonNull(nodes[at]));
      }
    }
  }

  private int day(int at) {
    return (int) (days[at] >> 32);
  }

  /** Where those of this day and later begin. */
  private int from(int day) {
    int low = 0;
    int high = size;
    if (high > 0 && day(high - 1) < day) {
      return high;
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (day(middle) < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
