package org.cronista.language.parsing;

import java.util.List;
import java.util.Locale;
import org.cronista.model.Upos;

/**
 * "Un alto el fuego": the one common noun of Spanish that is made of two with an article between.
 * Parsers hang "alto" now here, now there; here "fuego" is always its head, and has what stands
 * before "alto".
 */
final class Ceasefires {
  /** Words around that may hang on it. */
  private static final int NEAR = 60;

  private static final int WORDS = 3;

  private Ceasefires() {}

  /** Mends heads and relations in place. */
  static void join(List<String> words, List<Upos> tags, int[] heads, List<String> relations) {
    for (int halt = 0; halt + WORDS <= heads.length; halt++) {
      int fire = halt + WORDS - 1;
      if (is(words, halt, "alto") && is(words, halt + 1, "el") && is(words, fire, "fuego")) {
        join(halt, fire, tags, heads, relations);
      }
    }
  }

  private static void join(
      int halt, int fire, List<Upos> tags, int[] heads, List<String> relations) {
    if (heads[halt] == fire || tags.get(fire) != Upos.NOUN) {
      return;
    }
    boolean beside = heads[fire] == heads[halt];
    if (!beside && heads[fire] != halt) {
      return;
    }
    heads[fire] = heads[halt];
    relations.set(fire, relations.get(halt));
    heads[halt] = fire;
    relations.set(halt, "amod");
    for (int i = Math.max(0, halt - NEAR); i < Math.min(heads.length, fire + NEAR); i++) {
      if (heads[i] == halt) {
        heads[i] = fire;
      }
    }
  }

  private static boolean is(List<String> words, int at, String word) {
    return words.get(at).toLowerCase(Locale.ROOT).equals(word);
  }
}
