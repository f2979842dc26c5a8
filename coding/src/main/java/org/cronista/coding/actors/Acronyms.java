package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cronista.coding.syntax.Spelling;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * The acronyms that an article explains: "Confederación de Trabajadores de Venezuela (CTV)". They
 * are that body in all of the article, whatever else they may be elsewhere. After the idea of
 * Schwartz and Hearst (PSB 2003), with the letters as initials of capitalised words only, or as
 * what such words begin with ("Instituto Panameño de Deportes (Pandeportes)").
 */
final class Acronyms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** Letters of the longest short form made of beginnings. */
  private static final int LONGEST_MADE = 24;

  /** Tokens of the longest name that an acronym may stand for. */
  private static final int WORDS = 16;

  /** Where the name that an acronym stands for is written out. */
  record LongForm(Sentence sentence, int first, int last) {}

  private final Map<String, LongForm> byAcronym = new HashMap<>();

  Acronyms(List<Sentence> sentences) {
    for (Sentence s : sentences) {
      for (int i = 2; i + 1 < s.size(); i++) {
        String next = s.token(i + 1).form();
        if (s.token(i - 1).form().equals("(") && (next.equals(")") || next.equals(","))) {
          String acronym = s.token(i).form();
          LongForm named =
              acronym(acronym)
                  ? before(s, i - 2, acronym)
                  : syllables(acronym) ? made(s, i - 2, acronym) : null;
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

  /** Whether a word is written as acronyms are. */
  static boolean acronym(String word) {
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

  /** What each acronym that the article explains stands for, as it is written there. */
  Map<String, String> explained(String text) {
    Map<String, String> explained = new TreeMap<>();
    byAcronym.forEach((acronym, meant) -> {
      Sentence s = meant.sentence();
      Span words = s.token(meant.first()).span().cover(s.token(meant.last()).span());
      explained.put(acronym, words.words(text));
    });
    return explained;
  }

  /** Whether the letters of an acronym are the capital initials of a name's words. */
  static boolean initials(String acronym, String name) {
    int letter = 0;
    String letters = Spelling.fold(acronym);
    for (String word : name.split(" ")) {
      if (!Spelling.capitalised(word)) {
        continue;
      }
      if (letter == letters.length() || Spelling.fold(word).charAt(0) != letters.charAt(letter)) {
        return false;
      }
      letter++;
    }
    return letter == letters.length();
  }

  /** "SoBoMed", "Pandeportes": a short form that may be made of the beginnings of words. */
  private static boolean syllables(String word) {
    if (word.length() <= SHORTEST
        || word.length() > LONGEST_MADE
        || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The name that ends at a token and of whose words a short form has the beginnings, in their
   * order: all of its letters, and of more than one word.
   */
  private static @Nullable LongForm made(Sentence s, int last, String shortForm) {
    int first = last + 1;
    for (int i = last; i >= 0 && last - i < WORDS; i--) {
      Token t = s.token(i);
      if (Spelling.capitalised(t.form())) {
        first = i;
      } else if (t.upos().nominal() || t.upos().verbal() || t.is("punct")) {
        break;
      }
    }
    if (first < last && s.token(first).upos() == Upos.DET) {
      first++; // "El Instituto"
    }
    List<String> words = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      if (Spelling.capitalised(s.token(i).form())) {
        words.add(Spelling.fold(s.token(i).form()));
      }
    }
    return words.size() > 1 && spells(Spelling.fold(shortForm), words)
        ? new LongForm(s, first, last)
        : null;
  }

  /**
   * Whether a short form is made of beginnings of words in their order, of two at least; takes the
   * words one by one and keeps how many reach each letter at most.
   */
  private static boolean spells(String letters, List<String> words) {
    int[] most = new int[letters.length() + 1];
    Arrays.fill(most, 1, most.length, -1);
    for (String word : words) {
      for (int at = letters.length() - 1; at >= 0; at--) {
        int end = at;
        while (most[at] >= 0
            && end < letters.length()
            && end - at < word.length()
            && letters.charAt(end) == word.charAt(end - at)) {
          end++;
          most[end] = Math.max(most[end], most[at] + 1);
        }
      }
    }
    return most[letters.length()] > 1;
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
