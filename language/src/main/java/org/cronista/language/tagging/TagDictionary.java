package org.cronista.language.tagging;

import java.io.IOException;
import org.cronista.language.perceptron.ModelInput;
import org.cronista.language.perceptron.ModelOutput;
import org.cronista.model.Upos;

/**
 * Words, by their hash, that have one tag nearly always: the tagger need not think about them.
 * Immutable after it has been filled.
 */
public final class TagDictionary {
  private final int[] keys;
  private final byte[] tags;
  private final int mask;
  private int size;

  /** A dictionary with room for {@code words} words. */
  public TagDictionary(int words) {
    int capacity = Integer.highestOneBit(Math.max(8, words) * 4 - 1);
    keys = new int[capacity];
    tags = new byte[capacity];
    mask = capacity - 1;
  }

  /** Adds a word that is not in yet. */
  public void put(int word, Upos tag) {
    int at = word & mask;
    while (tags[at] != 0) {
      at = (at + 1) & mask;
    }
    keys[at] = word;
    tags[at] = (byte) (Tagset.number(tag) + 1);
    size++;
  }

  /** The number of the word's tag, -1 where the word is not in. */
  int tag(int word) {
    int at = word & mask;
    while (tags[at] != 0) {
      if (keys[at] == word) {
        return tags[at] - 1;
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  void write(ModelOutput out) throws IOException {
    int[] words = new int[size];
    byte[] numbers = new byte[size];
    int next = 0;
    for (int i = 0; i < keys.length; i++) {
      if (tags[i] != 0) {
        words[next] = keys[i];
        numbers[next++] = (byte) (tags[i] - 1);
      }
    }
    out.writeInts(words);
    out.writeBlock(numbers);
  }

  static TagDictionary read(ModelInput in) throws IOException {
    int[] words = in.readInts();
    byte[] numbers = in.readBlock();
    TagDictionary dictionary = new TagDictionary(words.length);
    for (int i = 0; i < words.length; i++) {
      dictionary.put(words[i], Tagset.tag(numbers[i]));
    }
    return dictionary;
  }
}
