package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Sentence;

/**
 * A sentence as it is written: contractions and verbs with clitics are one word, as the knowledge
 * has them.
 *
 * @param words the written words
 * @param first index of each word's first token, and the number of tokens at the end
 */
record Written(List<String> words, int[] first) {
  static Written of(Sentence sentence) {
    int size = sentence.size();
    List<String> words = new ArrayList<>(size);
    int[] first = new int[size + 1];
    int multiword = 0;
    for (int t = 0; t < size; ) {
      while (multiword < sentence.multiwords().size()
          && sentence.multiwords().get(multiword).last() < t) {
        multiword++;
      }
      first[words.size()] = t;
      if (multiword < sentence.multiwords().size()
          && sentence.multiwords().get(multiword).first() == t) {
        words.add(sentence.multiwords().get(multiword).form());
        t = sentence.multiwords().get(multiword).last() + 1;
      } else {
        words.add(sentence.token(t).form());
        t++;
      }
    }
    first[words.size()] = size;
    return new Written(words, first);
  }

  int size() {
    return words.size();
  }

  /** The word that holds a token. */
  int word(int token) {
    int word = 0;
    while (word + 1 < size() && first[word + 1] <= token) {
      word++;
    }
    return word;
  }

  String phrase(int from, int until) {
    return String.join(" ", words.subList(from, until));
  }
}
