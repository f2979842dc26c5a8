package org.cronista.language.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cronista.model.Sentence;
import org.jspecify.annotations.Nullable;

/** The words of a sentence in lower case without accents, to look up what is told. */
final class Folded {
  /** Stands for a letter that is not of the Spanish alphabet. */
  private static final char OTHER = '\uffff';

  private final Written written;
  private final List<String> words = new ArrayList<>();

  Folded(Sentence sentence) {
    written = new Written(sentence);
    for (int i = 0; i < written.size(); i++) {
      words.add(fold(written.word(i)));
    }
  }

  /** The words of a folded phrase that is in here, as the text has them. */
  String asWritten(String phrase) {
    int at = index(phrase);
    return asWritten(at, at + phrase.split(" ").length);
  }

  static String fold(String word) {
    StringBuilder folded = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char plain = plain(c);
      if (plain == OTHER) {
        return decomposed(word);
      }
      if (folded == null && plain != c) {
        folded = new StringBuilder(word.length()).append(word, 0, i);
      }
      if (folded != null) {
        folded.append(plain);
      }
    }
    return folded == null ? word : folded.toString();
  }

  /** A letter of Spanish in lower case without its accent; {@link #OTHER} for those of others. */
  private static char plain(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
    return switch (c) {
      case 'á', 'Á' -> 'a';
      case 'é', 'É' -> 'e';
      case 'í', 'Í' -> 'i';
      case 'ó', 'Ó' -> 'o';
      case 'ú', 'Ú', 'ü', 'Ü' -> 'u';
      case 'ñ', 'Ñ' -> 'n';
      default -> OTHER;
    };
  }

  private static String decomposed(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (Character.getType(plain.charAt(i)) != Character.NON_SPACING_MARK) {
        kept.append(plain.charAt(i));
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  List<String> words() {
    return words;
  }

  int size() {
    return words.size();
  }

  /** A word; empty outside the sentence. */
  String word(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i);
  }

  /** The words from one to before another, as the text has them. */
  String asWritten(int from, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < end; i++) {
      text.append(i > from ? " " : "").append(written.word(i));
    }
    return text.toString();
  }

  /** The number in words or digits that begins at a word; null where there is none. */
  @Nullable Symbol number(int i) {
    return Numerals.at(written, i);
  }

  /** The value of a word that is a Roman number of two letters or more; 0 where it is none. */
  int roman(int i) {
    String w = written.word(i);
    return w.length() > 1 && written.form(i).equals(w.toUpperCase(Locale.ROOT))
        ? Math.max(0, Shapes.roman(w))
        : 0;
  }

  /** Whether a word from one to before another begins in one of these ways. */
  boolean beginsWithin(List<String> beginnings, int from, int end) {
    for (int i = Math.max(0, from); i < Math.min(end, words.size()); i++) {
      if (beginsAt(beginnings, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of each list of beginnings is told by a word from one to before another. */
  boolean toldWithin(List<List<String>> keys, int from, int end) {
    return all(keys, from, end - 1);
  }

  /** Whether a word begins so. */
  boolean begins(String prefix) {
    int blank = prefix.indexOf(' ');
    if (blank > 0) {
      return index(prefix) >= 0;
    }
    for (String word : words) {
      if (word.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of each list of beginnings is told, all within some words of one another. */
  boolean together(List<List<String>> keys, int reach) {
    for (int i = 0; i < words.size(); i++) {
      if (beginsAt(keys.getFirst(), i) && all(keys, i - reach, i + reach)) {
        return true;
      }
    }
    return false;
  }

  private boolean all(List<List<String>> keys, int from, int to) {
    for (List<String> key : keys) {
      boolean told = false;
      for (int i = Math.max(0, from); i <= Math.min(to, words.size() - 1) && !told; i++) {
        told = beginsAt(key, i);
      }
      if (!told) {
        return false;
      }
    }
    return true;
  }

  private boolean beginsAt(List<String> beginnings, int i) {
    for (String b : beginnings) {
      if (words.get(i).startsWith(b)) {
        return true;
      }
    }
    return false;
  }

  boolean beginsAny(List<String> prefixes) {
    for (String p : prefixes) {
      if (begins(p)) {
        return true;
      }
    }
    return false;
  }

  /** Where a phrase begins, its last word perhaps only begun; -1 where it is not. */
  int index(String phrase) {
    for (int i = 0; i < words.size(); i++) {
      if (told(phrase, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean told(String phrase, int first) {
    int from = 0;
    for (int i = first; i < words.size(); i++) {
      String word = words.get(i);
      int blank = phrase.indexOf(' ', from);
      int length = (blank < 0 ? phrase.length() : blank) - from;
      if (!word.regionMatches(0, phrase, from, length)) {
        return false;
      }
      if (blank < 0) {
        return true;
      }
      if (word.length() != length) {
        return false;
      }
      from = blank + 1;
    }
    return false;
  }
}
