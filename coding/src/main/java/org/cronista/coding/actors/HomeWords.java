package org.cronista.coding.actors;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Table;
import org.cronista.model.Sentence;

/**
 * Words of one country alone, from {@code home-words.tsv}: what tells a reader where a report is at
 * home that names no country ("la comunidad autónoma", "mil soles", "los carabineros").
 */
final class HomeWords {
  private static final int LONGEST = 4;

  /** Codes by words without accents. */
  private static final Map<String, String> CODES = new HashMap<>();

  /** The shapes of the first words, by which most words of a text are seen to be none. */
  private static final BitSet SHAPES = new BitSet();

  /** The first words of those. */
  private static final Set<String> FIRST = new HashSet<>();

  static {
    for (List<String> row : Table.rows(HomeWords.class, "home-words.tsv", 2)) {
      String words = Spelling.fold(row.get(0));
      CODES.put(words, row.get(1));
      int blank = words.indexOf(' ');
      String first = blank < 0 ? words : words.substring(0, blank);
      FIRST.add(first);
      SHAPES.set(shape(first));
    }
  }

  private HomeWords() {}

  /** The length of a word, its first letter, and one within, in few bits. */
  private static int shape(String word) {
    char first = Spelling.fold(word.charAt(0));
    char within = Spelling.fold(word.charAt(word.length() / 2));
    return ((first * 37 + within) * 31 + word.length()) & 0x3FFF;
  }

  private static boolean mayBegin(String form) {
    return !form.isEmpty() && SHAPES.get(shape(form));
  }

  /**
   * The country of a web host by its last part ("lavoz.com.ar"); empty where that is no country's.
   */
  static String ofDomain(String host) {
    int dot = host.lastIndexOf('.');
    return dot < 0 ? "" : CODES.getOrDefault(Spelling.fold(host.substring(dot)), "");
  }

  /** Votes for the countries whose words an article uses: each word once, however often it is. */
  static void vote(List<Sentence> sentences, Map<String, Integer> votes) {
    Set<String> found = new HashSet<>();
    for (Sentence s : sentences) {
      for (int t = 0; t < s.size(); t++) {
        String form = s.token(t).form();
        if (!mayBegin(form)) {
          continue;
        }
        String words = Spelling.fold(form);
        if (!FIRST.contains(words)) {
          continue;
        }
        for (int next = t; next < s.size() && next - t < LONGEST; next++) {
          words = next == t ? words : words + " " + Spelling.fold(s.token(next).form());
          String code = CODES.get(words);
          if (code != null && found.add(words)) {
            votes.merge(code, 1, Integer::sum);
          }
        }
      }
    }
  }
}
