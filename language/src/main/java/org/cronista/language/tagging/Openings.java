package org.cronista.language.tagging;

import java.util.ArrayList;
import java.util.List;
import org.cronista.language.morphology.WordKinds;
import org.cronista.language.perceptron.Forms;
import org.cronista.model.Upos;

/**
 * First words of sentences: their capital says nothing, so "Estudiantes protestan" and "Marcha
 * indígena" begin with nouns and not with names. A first word counts as a noun that the dictionary
 * has as one and not as a name, that no other capital follows, and that is a plural, or a singular
 * with an adjective behind it.
 */
public final class Openings {
  private Openings() {}

  /** The tags, that of the first word perhaps another. */
  public static List<Upos> settle(Forms forms, List<Upos> tags) {
    int first = 0;
    while (first < tags.size() && tags.get(first) == Upos.PUNCT) {
      first++;
    }
    boolean named =
        first + 1 < tags.size() && tags.get(first) == Upos.PROPN && noun(forms, first, tags);
    if (!named && !several(forms, first, tags)) {
      return tags;
    }
    List<Upos> settled = new ArrayList<>(tags);
    settled.set(first, Upos.NOUN);
    return settled;
  }

  /** "Abogados particulares denuncian": two adjectives before what no noun goes with. */
  private static boolean several(Forms forms, int first, List<Upos> tags) {
    boolean adjectives =
        first + 2 < tags.size()
            && tags.get(first) == Upos.ADJ
            && tags.get(first + 1) == Upos.ADJ
            && WordKinds.noun(forms.kinds[first]) == WordKinds.PLURAL;
    return adjectives
        && switch (tags.get(first + 2)) {
          case ADP, ADV, AUX, PRON, PUNCT, VERB -> true;
          default -> false;
        };
  }

  private static boolean noun(Forms forms, int first, List<Upos> tags) {
    boolean inner = (forms.shape[first] & Forms.INNER_UPPER) != 0;
    boolean followed = (forms.shape[first + 1] & Forms.FIRST_UPPER) != 0;
    if (inner || followed || tags.get(first + 1) == Upos.PROPN) {
      return false;
    }
    int number = WordKinds.noun(forms.kinds[first]);
    boolean plural = number == WordKinds.PLURAL;
    boolean one = number != 0 && tags.get(first + 1) == Upos.ADJ;
    return (plural || one)
        && WordKinds.standard().name(forms.word[first], forms.words().get(first)) == 0;
  }
}
