package org.cronista.language.time;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words of time written without their accents, as wires and capitals have them: "el proximo sabado"
 * is read as "el próximo sábado". Only words of the tables whose form without an accent is no word
 * of its own ("hacia", "esta").
 */
final class Spellings {
  private static final String ACCENT = "\u0301";

  /** What is another word without its accent. */
  private static final Set<String> OTHERS = Set.of("aun", "hacia", "mas", "solo");

  private static final Map<String, String> ACCENTED = accented();

  private Spellings() {}

  /** The word in lower case with the accents that it ought to have. */
  static String of(String lower) {
    return ACCENTED.getOrDefault(lower, lower);
  }

  private static Map<String, String> accented() {
    Set<String> words = new HashSet<>();
    for (String table : new String[] {"time-words.tsv", "time-bare.tsv", "time-rules.tsv"}) {
      boolean rules = table.equals("time-rules.tsv");
      for (String[] row : Symbols.rows(table)) {
        words.addAll(Arrays.asList(row[rules ? 2 : 0].split("[ |?]+")));
      }
    }
    Map<String, String> accented = new HashMap<>();
    for (String word : words) {
      String plain = plain(word);
      if (!words.contains(plain) && !OTHERS.contains(plain)) {
        accented.put(plain, word);
      }
    }
    return accented;
  }

  /** Without acute accents; "ñ" is a letter of its own. */
  private static String plain(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    return Normalizer.normalize(apart.replace(ACCENT, ""), Normalizer.Form.NFC);
  }
}
