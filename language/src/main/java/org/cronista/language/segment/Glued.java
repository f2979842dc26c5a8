package org.cronista.language.segment;

import java.util.Locale;
import java.util.Set;
import org.cronista.language.morphology.WordKinds;
import org.cronista.language.perceptron.Hash;

/**
 * Words that stick together because the blank around a link or a line break was lost when a page
 * was made into text: "en elestado deFlorida", "por lospadres", "según explicaRafael", "las medidas
 * adoptadasVarias personas". Where a whole word is not in the dictionary and its two parts are, one
 * of them one of the small words of every sentence, they are read apart.
 */
final class Glued {
  /** Letters from which a word may be two in small letters; shorter ones are chance. */
  private static final int LONG = 6;

  /** Letters of the longer part. */
  private static final int PART = 4;

  private static final int LONGEST_OPENING = 4;

  /** Small words that begin what sticks; without those that are also prefixes ("sobre", "sin"). */
  private static final Set<String> OPENING =
      Set.of(
          "a", "al", "de", "del", "el", "en", "fue", "ha", "han", "hay", "la", "las", "los", "muy",
          "para", "por", "que", "se", "su", "sus", "un", "una", "y");

  /** Small words that end what sticks; without the pronouns that verbs carry. */
  private static final Set<String> CLOSING =
      Set.of("con", "del", "para", "por", "que", "son", "una");

  private Glued() {}

  /**
   * Where the second of two words begins within the text; -1 where what stands there is one word.
   */
  static int second(String text, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      char c = text.charAt(i);
      boolean small = Character.isLowerCase(text.charAt(i - 1));
      if (!Character.isLetter(text.charAt(i - 1))) {
        return -1;
      }
      if (small && Character.isUpperCase(c)) {
        return raised(text, begin, i, end) ? i : -1;
      }
      if (small && c >= '0' && c <= '9') {
        return numbered(text, begin, i, end) ? i : -1;
      }
    }
    return end - begin < LONG || !Character.isLetter(text.charAt(end - 1))
        ? -1
        : small(text, begin, end);
  }

  /** Whether a sentence begins with the second of two words ("adoptadasVarias"). */
  static boolean sentence(String first, String second) {
    return Character.isUpperCase(second.charAt(0))
        && second.length() > 1
        && Character.isLowerCase(second.charAt(1))
        && !OPENING.contains(first)
        && WordKinds.standard().name(Hash.of(second), second) == 0
        && known(second.toLowerCase(Locale.ROOT));
  }

  /** "DeFlorida" no, "deFlorida" and "explicaRafael" yes, "iPhone" and "eBay" no. */
  private static boolean raised(String text, int begin, int at, int end) {
    if (end - at < 2 || !Character.isLowerCase(text.charAt(at + 1))) {
      return false;
    }
    for (int i = at + 1; i < end; i++) {
      if (!Character.isLowerCase(text.charAt(i)) && text.charAt(i) != '-') {
        return false;
      }
    }
    String first = text.substring(begin, at);
    if (OPENING.contains(first)) {
      return true;
    }
    boolean name = Character.isUpperCase(first.charAt(0)); // "YouTube", "McDonald"
    return at - begin >= PART
        && end - at >= (name ? 2 : PART - 1)
        && (name
            ? OPENING.contains(text.substring(at, end).toLowerCase(Locale.ROOT))
            : known(first));
  }

  /** "en1,3 millones". */
  private static boolean numbered(String text, int begin, int at, int end) {
    for (int i = at; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    boolean long_ = at - begin > 1 || end - at > 1;
    return long_ && OPENING.contains(text.substring(begin, at));
  }

  private static int small(String text, int begin, int end) {
    if (!Character.isLowerCase(text.charAt(begin))) {
      return -1;
    }
    String word = text.substring(begin, end);
    int hash = Hash.of(word);
    if (WordKinds.standard().of(hash, word) != 0 || WordKinds.standard().name(hash, word) != 0) {
      return -1; // nearly all words
    }
    int opened = opened(word);
    int at = opened < 0 ? closed(word) : opened;
    return at < 0 ? -1 : begin + at;
  }

  private static int opened(String word) {
    int shortest = word.charAt(0) == 'y' ? 1 : 2; // "a" is a prefix too
    for (int i = Math.min(LONGEST_OPENING, word.length() - PART); i >= shortest; i--) {
      if (OPENING.contains(word.substring(0, i)) && known(word.substring(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int closed(String word) {
    for (int i = word.length() - 3; i > PART && i >= word.length() - PART; i--) {
      if (CLOSING.contains(word.substring(i)) && known(word.substring(0, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean known(String word) {
    return WordKinds.standard().of(Hash.of(word), word) != 0;
  }
}
