package org.cronista.fusion;

import java.util.Arrays;
import java.util.function.Consumer;
import org.cronista.fusion.Copies.Text;
import org.jspecify.annotations.Nullable;

/**
 * The texts of some weeks by the shingles that they hold: chains in plain arrays, found by open
 * addressing. There are dozens of shingles to a text, so that an object for each would be most of
 * what a pile of reports takes.
 */
final class Holders {
  private static final int NONE = -1;

  /** Shingle and first link of its chain, side by side; the latter {@link #NONE} where free. */
  private int[] slots = free(64);

  private int used;

  private @Nullable Text[] texts = new Text[32];
  private int[] next = new int[32];
  private int links;

  /** Links given back, in a chain of their own. */
  private int spare = NONE;

  private int size;

  private static int[] free(int entries) {
    int[] slots = new int[2 * entries];
    Arrays.fill(slots, NONE);
    return slots;
  }

  /** Whether no text holds anything here. */
  boolean isEmpty() {
    return size == 0;
  }

  void enter(int shingle, Text text) {
    int at = slot(slots, shingle);
    if (slots[at + 1] == NONE) {
      if (4 * ++used > slots.length) {
        grow();
        at = slot(slots, shingle);
      }
      slots[at] = shingle;
    }
    int link = spare;
    if (link == NONE) {
      link = links++;
      if (link == next.length) {
        next = Arrays.copyOf(next, 2 * link);
        texts = Arrays.copyOf(texts, 2 * link);
      }
    } else {
      spare = next[link];
    }
    texts[link] = text;
    next[link] = slots[at + 1];
    slots[at + 1] = link;
    size++;
  }

  void leave(int shingle, Text text) {
    int at = slot(slots, shingle);
    int before = NONE;
    for (int link = slots[at + 1]; link != NONE; link = next[link]) {
      if (texts[link] == text) {
        if (before != NONE) {
          next[before] = next[link];
        } else if (next[link] != NONE) {
          slots[at + 1] = next[link];
        } else {
          vacate(at);
        }
        texts[link] = null;
        next[link] = spare;
        spare = link;
        size--;
        return;
      }
      before = link;
    }
  }

  void each(int shingle, Consumer<Text> found) {
    for (int link = slots[slot(slots, shingle) + 1]; link != NONE; link = next[link]) {
      Text text = texts[link];
      if (text != null) {
        found.accept(text);
      }
    }
  }

  /** Where a shingle stands, or would. */
  private static int slot(int[] slots, int shingle) {
    int mask = slots.length / 2 - 1;
    int at = home(shingle, mask);
    while (slots[2 * at + 1] != NONE && slots[2 * at] != shingle) {
      at = (at + 1) & mask;
    }
    return 2 * at;
  }

  private static int home(int shingle, int mask) {
    int hash = shingle * 0x9E3779B9;
    return (hash ^ (hash >>> 15)) & mask;
  }

  private void grow() {
    int[] wider = free(slots.length);
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i + 1] != NONE) {
        int at = slot(wider, slots[i]);
        wider[at] = slots[i];
        wider[at + 1] = slots[i + 1];
      }
    }
    slots = wider;
  }

  /** Frees a slot and moves those up that would not be found behind a gap (Knuth 6.4, R). */
  private void vacate(int slot) {
    int mask = slots.length / 2 - 1;
    int gap = slot / 2;
    used--;
    for (int at = (gap + 1) & mask; slots[2 * at + 1] != NONE; at = (at + 1) & mask) {
      int home = home(slots[2 * at], mask);
      if (((at - home) & mask) >= ((at - gap) & mask)) {
        slots[2 * gap] = slots[2 * at];
        slots[2 * gap + 1] = slots[2 * at + 1];
        gap = at;
      }
    }
    slots[2 * gap + 1] = NONE;
  }
}
