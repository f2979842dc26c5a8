package org.cronista.coding.actors;

import org.cronista.model.Name;
import org.cronista.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence for which the knowledge has something.
 *
 * @param word the first of the words
 * @param length how many they are
 * @param wider the name that the name finder sees around them; null for none
 */
record Stretch(Sentence sentence, Written written, int word, int length, @Nullable Name wider) {
  /** The first token. */
  int first() {
    return written.token(word);
  }

  /** The last token. */
  int last() {
    return written.token(next()) - 1;
  }

  /** The word behind them. */
  int next() {
    return word + length;
  }

  String phrase() {
    return written.phrase(word, next());
  }
}
