package org.cronista.language.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.language.morphology.WordKinds;
import org.cronista.language.perceptron.Hash;
import org.cronista.model.Upos;

/**
 * Tags of verbs in the light of the tree. The tagger, which sees no more than a few words, takes
 * verbs that often help others for auxiliaries where they stand by themselves ("la carta llegó"),
 * participles behind an auxiliary for adjectives, verbs of headlines for nouns, and adjectives
 * behind nouns for nouns.
 */
public final class Verbs {
  /**
   * Ser, estar, haber, poder and deber stay auxiliaries in other places too: as a root, or where
   * the rest is left out.
   */
  private static final List<String> BEGINNINGS =
      List.of(
          "est", "era", "éra", "ser", "sea", "sid", "sie", "fue", "fui", "hab", "hay", "hub", "pod",
          "pued", "pud", "deb");

  private static final Set<String> FORMS = Set.of("es", "son", "ha", "han", "has", "he", "hemos");

  /** What makes any participle behind it a verb: "ha forzado". */
  private static final Set<String> PERFECT =
      Set.of(
          "ha",
          "han",
          "has",
          "he",
          "hemos",
          "haber",
          "habiendo",
          "había",
          "habían",
          "habíamos",
          "habrá",
          "habrán",
          "habría",
          "habrían",
          "haya",
          "hayan",
          "hayamos",
          "hubiera",
          "hubieran",
          "hubiese",
          "hubiesen",
          "hubo",
          "hubieron");

  private Verbs() {}

  /** The tags, some of them changed. */
  public static List<Upos> settle(List<String> words, List<Upos> tags, Parse parse) {
    List<Upos> settled = new ArrayList<>(tags);
    for (int i = 0; i < tags.size(); i++) {
      String relation = parse.relation(i);
      boolean helps = relation.startsWith("aux") || relation.equals("cop");
      if (tags.get(i) == Upos.AUX && !helps && !auxiliary(words.get(i))) {
        settled.set(i, Upos.VERB);
      }
      int head = parse.head(i);
      boolean perfect = relation.equals("aux") && PERFECT.contains(lower(words, i));
      if ((perfect || relation.equals("aux:pass")) && tags.get(head) == Upos.ADJ) {
        settled.set(head, Upos.VERB);
      }
      if (relation.equals("nsubj") && head > i && verbal(words, tags, parse, head)) {
        settled.set(head, Upos.VERB);
      }
      if (Adjectives.named(words, tags, parse, i)) {
        settled.set(i, Upos.ADJ);
      }
    }
    return settled;
  }

  /**
   * "Cuba protesta por la visita": a noun that has a subject before it, nothing of a noun phrase
   * and the form of a finite verb.
   */
  private static boolean verbal(List<String> words, List<Upos> tags, Parse parse, int noun) {
    String lower = lower(words, noun);
    int kinds = WordKinds.standard().of(Hash.of(lower), lower);
    if (tags.get(noun) != Upos.NOUN || !WordKinds.finite(kinds)) {
      return false;
    }
    for (int i = 0; i < noun; i++) {
      String relation = parse.relation(i);
      if (parse.head(i) == noun
          && (relation.equals("det")
              || relation.equals("case")
              || relation.equals("cop")
              || relation.equals("mark"))) {
        return false;
      }
    }
    return true;
  }

  private static String lower(List<String> words, int word) {
    return words.get(word).toLowerCase(Locale.ROOT);
  }

  private static boolean auxiliary(String word) {
    String form = word.toLowerCase(Locale.ROOT);
    return FORMS.contains(form) || BEGINNINGS.stream().anyMatch(form::startsWith);
  }
}
