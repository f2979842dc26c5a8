package org.cronista.language.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.model.Upos;

/**
 * Relative clauses that swallowed their noun: in "durante el viaje que hizo a Quito, el ministro
 * calló" a parser that knows "durante" as the beginning of clauses may hang the noun and its
 * pronoun on one verb. A noun right before "que" is never a part of the clause that the pronoun
 * opens: it takes the clause's place, and the clause hangs on it.
 */
final class RelativeClauses {
  /** Words before a noun that may be its own or its clause's. */
  private static final int REACH = 20;

  private static final Set<String> PRONOUNS = Set.of("que", "quien", "quienes");

  private RelativeClauses() {}

  /** Mends heads and relations in place. */
  static void hang(List<String> words, List<Upos> tags, int[] heads, List<String> relations) {
    for (int i = 1; i < heads.length; i++) {
      int verb = heads[i];
      int noun = i - 1;
      if (verb <= i
          || tags.get(i) != Upos.PRON
          || tags.get(verb) != Upos.VERB
          || !relations.get(verb).equals("advcl")
          || !PRONOUNS.contains(words.get(i).toLowerCase(Locale.ROOT))) {
        continue;
      }
      for (int steps = 0; steps < REACH && heads[noun] >= 0 && heads[noun] < noun; steps++) {
        noun = heads[noun];
      }
      if (noun >= 0
          && heads[noun] == verb
          && heads[verb] >= 0
          && tags.get(noun).nominal()
          && tags.get(noun) != Upos.PRON
          && cased(noun, heads, relations)) {
        heads[noun] = heads[verb];
        relations.set(noun, "obl");
        heads[verb] = noun;
        relations.set(verb, "acl");
        for (int j = Math.max(0, noun - REACH); j < noun; j++) {
          if (heads[j] == verb && tags.get(j) != Upos.PUNCT) {
            heads[j] = heads[noun];
          }
        }
      }
    }
  }

  private static boolean cased(int noun, int[] heads, List<String> relations) {
    for (int i = Math.max(0, noun - REACH); i < noun; i++) {
      if (heads[i] == noun && relations.get(i).equals("case")) {
        return true;
      }
    }
    return false;
  }
}
