package org.cronista.language.perceptron;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which words are used alike: classes that were learned from raw text, where the words of a class
 * have like neighbours (Koo, Carreras and Collins 2008 show what a parser gains by them). Keys are
 * the hashes that {@link Forms#lower} has. Immutable, for any number of threads.
 */
public final class Clusters {
  /** The class of words that are not known. */
  public static final int UNKNOWN = 0;

  private final int[] keys;
  private final byte[] classes;
  private final int mask;

  /**
   * @param classes of each word's hash, 1 to 255
   */
  public Clusters(Map<Integer, Integer> classes) {
    this(classes.size());
    new TreeMap<>(classes).forEach(this::put);
  }

  private Clusters(int words) {
    int length = Math.max(4, Integer.highestOneBit(words * 2 + 1) * 2);
    this.keys = new int[length];
    this.classes = new byte[length];
    this.mask = length - 1;
  }

  private static final class Holder {
    static final Clusters STANDARD = Models.shipped("clusters", Clusters::read);
  }

  /** The classes that ship; loaded at the first call. */
  public static Clusters standard() {
    return Holder.STANDARD;
  }

  private void put(int key, int of) {
    if (of <= UNKNOWN || of > 255) {
      throw new IllegalArgumentException("class " + of);
    }
    int place = place(key);
    keys[place] = key;
    classes[place] = (byte) of;
  }

  /** The class of a word, {@link #UNKNOWN} for one that has none. */
  public int of(int hash) {
    return classes[place(hash)] & 0xFF;
  }

  private int place(int key) {
    int place = key & mask;
    while (classes[place] != UNKNOWN && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /** Writes the classes, unpacked: the keys in order, then their classes. */
  public void write(DataOutputStream out) throws IOException {
    Map<Integer, Integer> sorted = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      if (classes[i] != UNKNOWN) {
        sorted.put(keys[i], classes[i] & 0xFF);
      }
    }
    out.writeInt(sorted.size());
    for (int key : sorted.keySet()) {
      out.writeInt(key);
    }
    for (int of : sorted.values()) {
      out.writeByte(of);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Clusters read(DataInputStream in) throws IOException {
    int[] keys = new int[in.readInt()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
    }
    Clusters clusters = new Clusters(keys.length);
    for (int key : keys) {
      clusters.put(key, in.readUnsignedByte());
    }
    return clusters;
  }
}
