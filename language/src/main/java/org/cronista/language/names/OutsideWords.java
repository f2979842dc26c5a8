package org.cronista.language.names;

import java.io.IOException;
import java.util.Arrays;
import org.cronista.language.perceptron.ModelInput;
import org.cronista.language.perceptron.ModelOutput;

/** Hashes of words that are never part of a name; the finder passes over them. Immutable. */
public final class OutsideWords {
  private final int[] sorted;
  private final long[] filter = new long[FILTER / 64];

  /** Bits of a filter that answers most questions without a search. */
  private static final int FILTER = 1 << 17;

  public OutsideWords(int[] hashes) {
    sorted = hashes.clone();
    Arrays.sort(sorted);
    for (int hash : sorted) {
      filter[(hash & (FILTER - 1)) >>> 6] |= 1L << (hash & 63);
    }
  }

  /** Whether the word with this hash is one of them. */
  public boolean contains(int hash) {
    return (filter[(hash & (FILTER - 1)) >>> 6] & 1L << (hash & 63)) != 0
        && Arrays.binarySearch(sorted, hash) >= 0;
  }

  void write(ModelOutput out) throws IOException {
    out.writeInts(sorted);
  }

  static OutsideWords read(ModelInput in) throws IOException {
    return new OutsideWords(in.readInts());
  }
}
