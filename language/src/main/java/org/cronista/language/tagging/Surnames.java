package org.cronista.language.tagging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.language.perceptron.Forms;
import org.cronista.model.Upos;

/**
 * Names that are words too: "Maduro acusó", "Iglesias planteó", "el líder de Podemos". At the head
 * of a sentence such a word is the name if the article has it behind another name elsewhere; within
 * a sentence nothing but a name is a verb with a capital.
 */
public final class Surnames {
  private Surnames() {}

  /** The words that an article has as the last of a name of several, in lower-case surroundings. */
  public static Set<String> of(List<Forms> sentences, List<List<Upos>> tags) {
    Set<String> found = new HashSet<>();
    for (int s = 0; s < sentences.size(); s++) {
      Forms forms = sentences.get(s);
      List<Upos> read = tags.get(s);
      if (!mixed(forms)) {
        continue;
      }
      for (int i = 1; i < read.size(); i++) {
        boolean last = i + 1 == read.size() || read.get(i + 1) != Upos.PROPN;
        boolean behind = read.get(i) == Upos.PROPN && read.get(i - 1) == Upos.PROPN;
        if (behind && last && capital(forms, i) && capital(forms, i - 1)) {
          found.add(forms.words().get(i));
        }
      }
    }
    return found;
  }

  /** The tags of a sentence, those of words that are names in it corrected. */
  public static List<Upos> settle(Forms forms, List<Upos> tags, Set<String> surnames) {
    List<Upos> settled = null;
    int first = 0;
    while (first < tags.size() && tags.get(first) == Upos.PUNCT) {
      first++;
    }
    for (int i = first; i + 1 < tags.size(); i++) {
      boolean name = i == first ? opens(forms, tags, i, surnames) : verb(forms, tags, i);
      if (name) {
        settled = settled == null ? new ArrayList<>(tags) : settled;
        settled.set(i, Upos.PROPN);
      }
    }
    return settled == null ? tags : settled;
  }

  /**
   * "Maduro también acusó": a surname of the article alone before what goes on in small letters.
   */
  private static boolean opens(Forms forms, List<Upos> tags, int i, Set<String> surnames) {
    boolean other = tags.get(i) == Upos.NOUN || tags.get(i) == Upos.ADJ || tags.get(i) == Upos.VERB;
    boolean predicate =
        switch (tags.get(i + 1)) {
          case VERB, AUX, ADV, PRON, PUNCT -> true;
          default -> false;
        };
    return other && predicate && capital(forms, i) && surnames.contains(forms.words().get(i));
  }

  /** "De Podemos": a verb with a capital behind a word without one. */
  private static boolean verb(Forms forms, List<Upos> tags, int i) {
    boolean verb = tags.get(i) == Upos.VERB || tags.get(i) == Upos.AUX;
    return verb
        && capital(forms, i)
        && (forms.shape[i - 1] & Forms.LOWER) != 0
        && (forms.shape[i - 1] & Forms.FIRST_UPPER) == 0
        && mixed(forms);
  }

  private static boolean capital(Forms forms, int i) {
    return (forms.shape[i] & Forms.FIRST_UPPER) != 0 && (forms.shape[i] & Forms.LOWER) != 0;
  }

  /** Whether a line is no title with capitals throughout: most of its words have none. */
  private static boolean mixed(Forms forms) {
    int small = 0;
    int capitals = 0;
    for (int i = 0; i < forms.words().size(); i++) {
      boolean upper = (forms.shape[i] & Forms.FIRST_UPPER) != 0;
      capitals += upper ? 1 : 0;
      small += !upper && (forms.shape[i] & Forms.LOWER) != 0 ? 1 : 0;
    }
    return small > capitals;
  }
}
