package org.cronista.language.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cronista.model.Sentence;

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
    StringBuilder text = new StringBuilder();
    int end = at + phrase.split(" ").length;
    for (int i = at; i < end; i++) {
      text.append(i > at ? " " : "").append(written.word(i));
    }
    return text.toString();
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

  /**
   * The number that counts an anniversary ("77 aniversario", "al cumplirse 30 años"); 0 where none
   * does.
   */
  int anniversary() {
    for (int i = 0; i < words.size(); i++) {
      String w = words.get(i);
      if (w.startsWith("aniversario")) {
        for (int k = Math.max(0, i - 2); k < i; k++) {
          int n = number(words.get(k));
          if (n > 0) {
            return n;
          }
        }
      } else if (w.startsWith("cumpl") || w.equals("conmemora") || w.equals("conmemoran")) {
        for (int k = i + 1; k < Math.min(words.size() - 1, i + 4); k++) {
          int n = number(words.get(k));
          if (n > 0 && words.get(k + 1).equals("anos")) {
            return n;
          }
        }
      }
    }
    return 0;
  }

  private static int number(String word) {
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    int n = end > 0 && end < 4 ? Numerals.digits(word.substring(0, end)) : -1;
    return n > 0 ? n : ordinal(word);
  }

  private static int ordinal(String word) {
    return switch (word) {
      case "primer" -> 1;
      case "segundo" -> 2;
      case "tercer" -> 3;
      case "cuarto" -> 4;
      case "quinto", "cinco" -> 5;
      case "sexto" -> 6;
      case "septimo" -> 7;
      case "octavo" -> 8;
      case "noveno" -> 9;
      case "decimo", "diez" -> 10;
      case "vigesimo", "veinte" -> 20;
      case "trigesimo", "treinta" -> 30;
      case "cuadragesimo", "cuarenta" -> 40;
      case "quincuagesimo", "cincuenta" -> 50;
      default -> 0;
    };
  }
}
