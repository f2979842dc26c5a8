package org.cronista.language.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.language.morphology.WordKinds;
import org.cronista.language.perceptron.Hash;
import org.cronista.model.Upos;

/**
 * Adjectives that the tagger took for nouns: what many words of people and peoples can be ("un
 * avión indio", "los trabajadores mineros"). A word that the dictionary has as both, that stands
 * bare right behind a noun, hangs on it and may agree with it, is its adjective; what the parser
 * hung on the word belongs to the noun.
 */
final class Adjectives {
  private static final Set<String> BARE = Set.of("nmod", "appos", "flat");

  private static final Set<String> OF_NOUNS = Set.of("nmod", "acl", "amod", "appos");

  private Adjectives() {}

  /** Names such words {@code amod}; heads and relations are changed in place. */
  static void name(List<String> words, List<Upos> tags, int[] heads, List<String> relations) {
    boolean[] named = new boolean[heads.length];
    for (int i = 1; i < heads.length; i++) {
      int head = heads[i];
      if (head >= 0 && head < i && named[head] && OF_NOUNS.contains(relations.get(i))) {
        heads[i] = head - 1;
      }
      if (tags.get(i) == Upos.NOUN
          && heads[i] == i - 1
          && tags.get(i - 1) == Upos.NOUN
          && BARE.contains(relations.get(i))
          && adjective(words, i)) {
        relations.set(i, "amod");
        named[i] = true;
      }
    }
  }

  /** Whether a noun that the parser calls an adjective's part can be an adjective. */
  static boolean named(List<String> words, List<Upos> tags, Parse parse, int word) {
    return tags.get(word) == Upos.NOUN
        && parse.relation(word).equals("amod")
        && parse.head(word) == word - 1
        && adjective(words, word);
  }

  private static boolean adjective(List<String> words, int word) {
    return WordKinds.modifies(kinds(words.get(word)), kinds(words.get(word - 1)));
  }

  private static int kinds(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WordKinds.standard().of(Hash.of(lower), lower);
  }
}
