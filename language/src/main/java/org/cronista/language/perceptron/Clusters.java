package org.cronista.language.perceptron;

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

  /** Writes the classes: the keys in order, then their classes. */
  public void write(ModelOutput out) throws IOException {
    Map<Integer, Integer> sorted = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      if (classes[i] != UNKNOWN) {
        sorted.put(keys[i], classes[i] & 0xFF);
      }
    }
    int[] words = new int[sorted.size()];
    byte[] numbers = new byte[words.length];
    int next = 0;
    for (Map.Entry<Integer, Integer> word : sorted.entrySet()) {
      words[next] = word.getKey();
      numbers[next++] = word.getValue().byteValue();
    }
    out.writeInts(words);
    out.writeBlock(numbers);
  }

  /** Reads what {@link #write} wrote. */
  public static Clusters read(ModelInput in) throws IOException {
    int[] words = in.readInts();
    byte[] numbers = in.readBlock();
    Clusters clusters = new Clusters(words.length);
    for (int i = 0; i < words.length; i++) {
      clusters.put(words[i], numbers[i] & 0xFF);
    }
    return clusters;
  }
}
