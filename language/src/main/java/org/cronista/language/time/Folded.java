package org.cronista.language.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.cronista.model.Sentence;

/** The words of a sentence in lower case without accents, to look up what is told. */
final class Folded {
  private final List<String> words = new ArrayList<>();
  private final TreeSet<String> sorted = new TreeSet<>();

  Folded(Sentence sentence) {
    Written written = new Written(sentence);
    for (int i = 0; i < written.size(); i++) {
      String w = fold(written.word(i));
      words.add(w);
      sorted.add(w);
    }
  }

  static String fold(String word) {
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
    String next = sorted.ceiling(prefix);
    return next != null && next.startsWith(prefix);
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
    String[] parts = phrase.split(" ");
    for (int i = 0; i + parts.length <= words.size(); i++) {
      int k = 0;
      while (k < parts.length
          && (k == parts.length - 1
              ? words.get(i + k).startsWith(parts[k])
              : words.get(i + k).equals(parts[k]))) {
        k++;
      }
      if (k == parts.length) {
        return i;
      }
    }
    return -1;
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
