package org.cronista.coding.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.coding.syntax.Spelling;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The acronyms that an article explains: "Confederación de Trabajadores de Venezuela (CTV)". They
 * are that body in all of the article, whatever else they may be elsewhere. After the idea of
 * Schwartz and Hearst (PSB 2003), with the letters as initials of capitalised words only.
 */
final class Acronyms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** Tokens of the longest name that an acronym may stand for. */
  private static final int WORDS = 16;

  /** Where the name that an acronym stands for is written out. */
  record LongForm(Sentence sentence, int first, int last) {}

  private final Map<String, LongForm> byAcronym = new HashMap<>();

  Acronyms(List<Sentence> sentences) {
    for (Sentence s : sentences) {
      for (int i = 2; i + 1 < s.size(); i++) {
        if (s.token(i - 1).form().equals("(") && s.token(i + 1).form().equals(")")) {
          String acronym = s.token(i).form();
          LongForm named = acronym(acronym) ? before(s, i - 2, acronym) : null;
          if (named != null) {
            byAcronym.putIfAbsent(acronym, named);
          }
        }
      }
    }
  }

  /** What an acronym stands for in the article; null where the article does not say. */
  @Nullable LongForm of(String word) {
    return byAcronym.isEmpty() ? null : byAcronym.get(word);
  }

  private static boolean acronym(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The name that ends at a token and whose capital initials are the letters of an acronym. */
  private static @Nullable LongForm before(Sentence s, int last, String acronym) {
    String letters = Spelling.fold(acronym);
    int letter = letters.length() - 1;
    for (int i = last; i >= 0 && last - i < WORDS; i--) {
      Token t = s.token(i);
      boolean capital = Spelling.capitalised(t.form());
      if (!capital && (t.upos().nominal() || t.upos().verbal() || t.is("punct"))) {
        return null;
      }
      if (capital && Spelling.fold(t.form()).charAt(0) == letters.charAt(letter)) {
        letter--;
      } else if (capital) {
        return null;
      }
      if (letter < 0) {
        return new LongForm(s, i, last);
      }
    }
    return null;
  }
}
