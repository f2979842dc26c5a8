package org.cronista.language.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.model.Upos;

/**
 * Tags of verbs in the light of the tree. The tagger, which sees no more than a few words, takes
 * verbs that often help others for auxiliaries where they stand by themselves ("la carta llegó"),
 * and participles of passives for adjectives.
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
      if (relation.equals("aux:pass") && tags.get(head) == Upos.ADJ) {
        settled.set(head, Upos.VERB);
      }
    }
    return settled;
  }

  private static boolean auxiliary(String word) {
    String form = word.toLowerCase(Locale.ROOT);
    return FORMS.contains(form) || BEGINNINGS.stream().anyMatch(form::startsWith);
  }
}
