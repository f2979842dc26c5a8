package org.cronista.language.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Words that end in a full stop which is theirs. */
final class Abbreviations {
  private static final Set<String> ALL = new HashSet<>();
  private static final Set<String> FINAL = new HashSet<>();

  static {
    try (InputStream in =
            Objects.requireNonNull(Abbreviations.class.getResourceAsStream("abbreviations.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isEmpty() || line.charAt(0) == '#') {
          continue;
        }
        int tab = line.indexOf('\t');
        String word = tab < 0 ? line : line.substring(0, tab);
        ALL.add(word);
        if (tab >= 0) {
          FINAL.add(word);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Abbreviations() {}

  /** Whether a word with its full stop is an abbreviation. */
  static boolean contains(String word) {
    return ALL.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it is one of the two words of a plural ("EE. UU.", "RR. HH."), no Roman number. */
  static boolean doubled(String word) {
    return word.length() == 3
        && word.charAt(0) == word.charAt(1)
        && word.charAt(0) >= 'A'
        && word.charAt(0) <= 'Z'
        && "IXM".indexOf(word.charAt(0)) < 0
        && word.charAt(2) == '.';
  }

  /** Whether a sentence may well end with it: the known ones, and acronyms with inner stops. */
  static boolean mayEnd(String word) {
    return doubled(word)
        || FINAL.contains(word.toLowerCase(Locale.ROOT))
        || (word.length() > 3 && word.indexOf('.') < word.length() - 1);
  }
}
