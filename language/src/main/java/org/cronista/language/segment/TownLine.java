package org.cronista.language.segment;

import java.util.Locale;
import java.util.Set;
import org.cronista.language.morphology.WordKinds;
import org.cronista.language.perceptron.Hash;

/**
 * The place before a stop and a dash that some papers open a report with in small letters:
 * "Toluca.-", "Washington, EU.-", "Ciudad de México.-". So are set off who speaks in an interview
 * ("Raúl Soto.-") and the matters of a list ("Lunes.-"), which are no places.
 */
final class TownLine {
  /** Words that a place may have. */
  private static final int MOST_WORDS = 6;

  private static final int LONGEST = 90;

  private static final int GIVEN = WordKinds.HIS | WordKinds.HERS;

  /** Towns of whose names the dictionary knows other meanings only. */
  private static final Set<String> TOWNS = WordList.read("towns.txt");

  private TownLine() {}

  /** Whether words with capitals stand before a stop and a dash, be it a place or not. */
  static boolean labelled(String line) {
    int stop = stop(line);
    return stop > 2 && capitalised(words(line, stop));
  }

  /** Where the place at the beginning of a line ends with its dash; 0 where it has none. */
  static int end(String line) {
    int stop = stop(line);
    if (stop <= 2) {
      return 0;
    }
    int comma = line.indexOf(',');
    boolean apart = comma > 0 && comma < stop;
    boolean place =
        capitalised(words(line, stop)) && place(line.substring(0, apart ? comma : stop), apart);
    return place ? stop + 2 : 0;
  }

  private static int stop(String line) {
    String head = line.substring(0, Math.min(line.length(), LONGEST));
    for (int at = head.indexOf('.'); at >= 0; at = head.indexOf('.', at + 1)) {
      if (at + 1 < head.length() && "-–—".indexOf(head.charAt(at + 1)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private static String[] words(String line, int end) {
    return line.substring(0, end).replace(",", " ").replace(".", " ").strip().split(" +");
  }

  private static boolean capitalised(String[] words) {
    for (int i = 0; i < words.length; i++) {
      boolean small = i > 0 && i + 1 < words.length && Credits.LINKING.contains(words[i]);
      if (words[i].isEmpty() || (!small && !Character.isUpperCase(words[i].charAt(0)))) {
        return false;
      }
    }
    return words.length <= MOST_WORDS;
  }

  /**
   * Whether a name may be a town's: not where a first name opens it, and not one surname or common
   * word alone or behind an article.
   *
   * @param told whether its country or region stands behind its comma
   */
  private static boolean place(String name, boolean told) {
    if (TOWNS.contains(name.toLowerCase(Locale.ROOT))) {
      return true;
    }
    String[] words = words(name, name.length());
    boolean article = Credits.LINKING.contains(words[0].toLowerCase(Locale.ROOT));
    if (article && words.length == 1) {
      return false;
    }
    int first = article ? 1 : 0;
    boolean alone = words.length == first + 1;
    int kinds = WordKinds.standard().name(Hash.of(words[first]), words[first]);
    boolean town = (kinds & WordKinds.TOWN) != 0;
    if (!article && (kinds & GIVEN) != 0) {
      return town && (alone || Credits.LINKING.contains(words[first + 1]));
    }
    boolean person = !article && kinds == WordKinds.SURNAME && !told;
    boolean common = kinds == 0 && common(words[first]) && (alone || article);
    return !(alone && person) && !common;
  }

  /** Whether a word is a noun or an adjective, or both. */
  private static boolean common(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WordKinds.number(WordKinds.standard().of(Hash.of(lower), lower), false) != 0;
  }
}
