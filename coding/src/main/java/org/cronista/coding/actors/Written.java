package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Sentence;

/**
 * A sentence as it is written: contractions and verbs with clitics are one word, as the knowledge
 * has them.
 */
final class Written {
  private final List<String> words;
  private final int[] first;

  private Written(Sentence sentence) {
    int size = sentence.size();
    words = new ArrayList<>(size);
    first = new int[size + 1];
    int next = 0;
    for (int t = 0; t < size; ) {
      first[words.size()] = t;
      if (next < sentence.multiwords().size() && sentence.multiwords().get(next).first() == t) {
        words.add(sentence.multiwords().get(next).form());
        t = sentence.multiwords().get(next).last() + 1;
        next++;
      } else {
        words.add(sentence.token(t).form());
        t++;
      }
    }
    first[words.size()] = size;
  }

  static Written of(Sentence sentence) {
    return new Written(sentence);
  }

  List<String> words() {
    return words;
  }

  int size() {
    return words.size();
  }

  /** The first token of a word; for the number of words the number of tokens. */
  int token(int word) {
    return first[word];
  }

  String phrase(int from, int until) {
    return String.join(" ", words.subList(from, until));
  }
}
