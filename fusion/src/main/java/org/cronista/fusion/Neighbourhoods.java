package org.cronista.fusion;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Neighbourhoods by their keys: open addressing, as there are as many of them as mentions. */
final class Neighbourhoods {
  private long[] keys = new long[64];
  private @Nullable Neighbourhood[] values = new Neighbourhood[64];
  private int size;

  @Nullable Neighbourhood get(long key) {
    return values[slot(key)];
  }

  /** That of a key; a new one where there was none. */
  Neighbourhood open(long key) {
    int at = slot(key);
    Neighbourhood there = values[at];
    if (there == null) {
      there = new Neighbourhood();
      keys[at] = key;
      values[at] = there;
      if (2 * ++size > keys.length) {
        grow();
      }
    }
    return there;
  }

  /** Takes one out and moves those up that would not be found behind a gap (Knuth 6.4, R). */
  void remove(long key) {
    int gap = slot(key);
    if (values[gap] == null) {
      return;
    }
    int mask = keys.length - 1;
    for (int at = (gap + 1) & mask; values[at] != null; at = (at + 1) & mask) {
      if (((at - home(keys[at], mask)) & mask) >= ((at - gap) & mask)) {
        keys[gap] = keys[at];
        values[gap] = values[at];
        gap = at;
      }
    }
    values[gap] = null;
    size--;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int at = home(key, mask);
    while (values[at] != null && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static int home(long key, int mask) {
    return (int) (key >>> 32) & mask;
  }

  private void grow() {
    long[] before = keys;
    @Nullable Neighbourhood[] all = values;
    keys = Arrays.copyOf(before, 2 * before.length);
    values = new Neighbourhood[2 * before.length];
    for (int i = 0; i < before.length; i++) {
      if (all[i] != null) {
        int at = slot(before[i]);
        keys[at] = before[i];
        values[at] = all[i];
      }
    }
  }
}
