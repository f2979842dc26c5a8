package org.cronista.language.names;

import org.cronista.language.perceptron.Forms;

/**
 * The names of an article so far: which label each capitalised word bore last. A name that is told
 * in full at first comes back in short.
 */
public final class Recent {
  private static final int INITIAL = 256;

  private int[] words = new int[INITIAL];
  private byte[] labels = new byte[INITIAL];
  private int size;

  /** The label that the word bore last, 0 for none. */
  int label(int word) {
    return labels[place(word)];
  }

  /** Takes in the labels of a sentence. */
  public void add(Forms forms, int[] given) {
    for (int i = 0; i < forms.size(); i++) {
      if (given[i] != Labels.OUTSIDE && (forms.shape[i] & Forms.FIRST_UPPER) != 0) {
        put(forms.word[i], given[i]);
      }
    }
  }

  private void put(int word, int label) {
    int place = place(word);
    if (labels[place] == 0) {
      size++;
    }
    words[place] = word;
    labels[place] = (byte) label;
    if (size * 2 > words.length) {
      grow();
    }
  }

  private int place(int word) {
    int mask = words.length - 1;
    int place = word & mask;
    while (labels[place] != 0 && words[place] != word) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    int[] oldWords = words;
    byte[] oldLabels = labels;
    words = new int[oldWords.length * 2];
    labels = new byte[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldLabels[i] != 0) {
        int place = place(oldWords[i]);
        words[place] = oldWords[i];
        labels[place] = oldLabels[i];
      }
    }
  }
}
