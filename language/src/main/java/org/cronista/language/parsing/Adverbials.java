package org.cronista.language.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.language.morphology.WordKinds;
import org.cronista.language.perceptron.Hash;
import org.cronista.model.Upos;

/**
 * Clauses of time and cause that the parser took for something else: "pidió calma luego que Ana
 * habló" says when, not what, she asked; and "al" with an infinitive goes with a verb, "Ana, al
 * llegar, habló", and not with the noun before its comma.
 */
final class Adverbials {
  /** Adverbs and prepositions that make a conjunction with "que", and conjunctions in one word. */
  private static final Set<String> BEFORE_QUE =
      Set.of("luego", "después", "antes", "ya", "puesto", "desde", "hasta", "siempre");

  private static final Set<String> CONJUNCTIONS = Set.of("porque", "aunque", "mientras");

  /** Words of "al". */
  private static final int AL = 2;

  private Adverbials() {}

  /** Mends heads and relations in place. */
  static void name(List<String> words, List<Upos> tags, int[] heads, List<String> relations) {
    for (int i = 1; i < heads.length; i++) {
      int clause = heads[i];
      if (clause > i && relations.get(clause).equals("ccomp") && conjunction(words, i)) {
        relations.set(clause, "advcl");
      }
      if (i >= AL && relations.get(i).equals("acl") && atInfinitive(words, i)) {
        int noun = heads[i];
        int verb = noun < 0 ? -1 : heads[noun];
        if (noun < i && verb > i && tags.get(verb) == Upos.VERB) {
          heads[i] = verb;
          relations.set(i, "advcl");
        }
      }
    }
  }

  private static boolean conjunction(List<String> words, int word) {
    String lower = lower(words, word);
    return CONJUNCTIONS.contains(lower)
        || (lower.equals("que") && BEFORE_QUE.contains(lower(words, word - 1)));
  }

  private static boolean atInfinitive(List<String> words, int verb) {
    String lower = lower(words, verb);
    return lower(words, verb - AL).equals("a")
        && lower(words, verb - 1).equals("el")
        && WordKinds.infinitive(WordKinds.standard().of(Hash.of(lower), lower));
  }

  private static String lower(List<String> words, int word) {
    return words.get(word).toLowerCase(Locale.ROOT);
  }
}
