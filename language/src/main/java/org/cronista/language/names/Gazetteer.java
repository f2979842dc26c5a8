package org.cronista.language.names;

import java.util.ArrayList;
import java.util.List;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.perceptron.Forms;

/**
 * What the knowledge says of the capitalised phrases of a sentence: for each word the kinds of
 * things that the longest known phrase over it can be. The same in training and in use.
 */
public final class Gazetteer {
  private static final int COUNTRY = 2;
  private static final int DEMONYM = 4;
  private static final int CAPITAL = 8;
  private static final int ORGANISATION = 16;
  private static final int PERSON = 32;
  private static final int PLACE = 64;
  private static final int MEDIUM = 128;

  private static final int UPPER = Forms.FIRST_UPPER | Forms.INNER_UPPER;

  private final Knowledge knowledge;

  public Gazetteer(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * One number per word, and two zeros for the places after the last: 0 where nothing is known,
   * else the kinds, with the lowest bit for a word inside its phrase.
   */
  public int[] kinds(Forms forms) {
    int size = forms.size();
    int[] kinds = new int[size + 2];
    List<String> written = new ArrayList<>(size);
    List<Integer> begins = new ArrayList<>(size + 1);
    contract(forms.words(), written, begins);
    for (int i = 0; i < written.size(); i++) {
      int begin = begins.get(i);
      if ((forms.shape[begin] & UPPER) == 0) {
        continue;
      }
      int length = knowledge.longest(written, i);
      if (length > 0) {
        int kind = kind(String.join(" ", written.subList(i, i + length)));
        int end = begins.get(i + length);
        for (int word = begin; word < end; word++) {
          kinds[word] = word == begin ? kind : kind | 1;
        }
        i += length - 1;
      }
    }
    return kinds;
  }

  /** Puts "de el" and "a el" back to how they are written, in which the knowledge has them. */
  private static void contract(List<String> words, List<String> written, List<Integer> begins) {
    for (int i = 0; i < words.size(); i++) {
      begins.add(i);
      String word = words.get(i);
      boolean article = i + 1 < words.size() && words.get(i + 1).equals("el");
      if (article && (word.equals("de") || word.equals("a"))) {
        written.add(word.equals("de") ? "del" : "al");
        i++;
      } else {
        written.add(word);
      }
    }
    begins.add(words.size());
  }

  private int kind(String phrase) {
    int kinds = 0;
    for (Entry entry : knowledge.find(phrase)) {
      kinds |=
          switch (entry) {
            case Entry.CountryName c -> COUNTRY;
            case Entry.Demonym d -> DEMONYM;
            case Entry.Capital c -> CAPITAL;
            case Entry.Seat s -> ORGANISATION;
            case Entry.Body b -> ORGANISATION;
            case Entry.Somebody s -> PERSON;
            case Entry.Medium m -> MEDIUM;
            case Entry.Somewhere s -> PLACE;
          };
    }
    return kinds;
  }
}
