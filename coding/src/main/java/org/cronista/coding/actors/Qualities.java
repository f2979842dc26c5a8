package org.cronista.coding.actors;

import java.util.Locale;
import org.cronista.language.morphology.Lexicon;
import org.cronista.language.morphology.WordKinds;
import org.cronista.language.perceptron.Hash;
import org.jspecify.annotations.Nullable;

/** What the dictionary tells of words, whatever the tagger makes of them in a sentence. */
final class Qualities {
  private Qualities() {}

  /** Whether a word, however it is written, can be an adjective ("madrileño", "General"). */
  static boolean adjective(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    int kinds = WordKinds.standard().of(Hash.of(lower), lower);
    return WordKinds.modifies(kinds, kinds);
  }

  /**
   * Whether a noun in the singular is one for human beings: it has a form for each gender ("la
   * conferenciante", "el objetor" beside "la objetora") and none of them means another thing ("la
   * crítica").
   */
  static boolean human(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    boolean masculine = false;
    for (Lexicon.Reading reading : Lexicon.standard().readings(lower)) {
      if (reading.tag().startsWith("NCCS")) {
        return true;
      }
      masculine |= reading.tag().startsWith("NCMS") && reading.lemma().equals(lower);
    }
    if (!masculine) {
      return woman(lower, null);
    }
    int last = lower.length() - 1;
    String feminine = (lower.charAt(last) == 'o' ? lower.substring(0, last) : lower) + "a";
    return woman(feminine, lower);
  }

  /** Whether a form is only ever the feminine of another noun. */
  private static boolean woman(String form, @Nullable String of) {
    boolean derived = false;
    for (Lexicon.Reading reading : Lexicon.standard().readings(form)) {
      if (reading.tag().startsWith("NCFS")) {
        if (reading.lemma().equals(form)) {
          return false;
        }
        derived |= of == null || reading.lemma().equals(of);
      }
    }
    return derived;
  }
}
