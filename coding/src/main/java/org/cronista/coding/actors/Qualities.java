package org.cronista.coding.actors;

import java.util.Locale;
import org.cronista.language.morphology.WordKinds;
import org.cronista.language.perceptron.Hash;

/** Words that the dictionary has as adjectives, whatever the tagger makes of them in a sentence. */
final class Qualities {
  private Qualities() {}

  /** Whether a word, however it is written, can be an adjective ("madrileño", "General"). */
  static boolean adjective(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    int kinds = WordKinds.standard().of(Hash.of(lower), lower);
    return WordKinds.modifies(kinds, kinds);
  }
}
