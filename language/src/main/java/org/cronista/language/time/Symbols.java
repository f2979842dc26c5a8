package org.cronista.language.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The classes of time words: what a written word can be in a rule. */
final class Symbols {
  /**
   * An entry by its first word.
   *
   * @param words all its words
   */
  private record Listed(String[] words, Symbol symbol) {}

  /** What is a year of its own, where it is known that a time is meant. */
  private static final Set<String> YEARLY = Set.of("campaña", "curso", "ejercicio", "temporada");

  private final Map<String, List<Listed>> byFirst = new HashMap<>();

  Symbols() {
    for (String[] row : rows("time-words.tsv")) {
      String[] words = row[0].split(" ");
      byFirst
          .computeIfAbsent(words[0], k -> new ArrayList<>())
          .add(new Listed(words, new Symbol(row[1], row[2], words.length)));
    }
  }

  /** Rows of a resource of this package, header left out, split at tabs. */
  static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(Symbols.class.getResourceAsStream(name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** Every reading of the words that begin at {@code i}; the word itself first. */
  List<Symbol> at(Written words, int i) {
    String word = words.word(i);
    List<Symbol> found = new ArrayList<>(4);
    found.add(new Symbol(word, "", 1));
    for (Listed listed : byFirst.getOrDefault(word, List.of())) {
      if (matches(listed.words(), words, i)) {
        found.add(listed.symbol());
      }
    }
    if (words.expression() && YEARLY.contains(word) && !words.word(i - 1).equals("en")) {
      found.add(new Symbol("UNIT", "Y", 1));
    }
    if (words.expression() && word.endsWith("s") && YEARLY.contains(singular(word))) {
      found.add(new Symbol("UNITS", "Y", 1));
    }
    Symbol number = Numerals.at(words, i);
    if (number != null) {
      found.add(number);
      int n = number.number();
      boolean digits = Character.isDigit(word.charAt(0));
      boolean article = word.equals("un") || word.equals("una"); // "lanzó el lunes un ataque"
      if (n >= 1 && n <= 31 && !article && (!digits || word.length() <= 2)) {
        String mark = words.word(i + 1);
        boolean first = n == 1 && (mark.equals("°") || mark.equals("º"));
        found.add(new Symbol("DAY", number.value(), first ? 2 : number.length()));
      }
      if (n >= 1 && n < 60) {
        found.add(new Symbol("SMALL", number.value(), number.length()));
      }
      if (digits && word.length() == 4 && n % 100 < 60 && n <= 2400 && zone(words.word(i + 1))) {
        found.add(
            new Symbol(
                "CLOCK", "T" + word.substring(0, 2) + ":" + word.substring(2), 1)); // 1945 GMT
      }
      if (n >= 30 && n <= 99 && digits && word.length() == 2) {
        found.add(new Symbol("YEAR2", number.value(), 1));
      }
      boolean year = !digits || word.length() == 4 || (word.length() == 5 && dotted(words, i));
      if (n >= 1000 && n <= 2100 && year) {
        found.add(new Symbol("YEAR", number.value(), number.length()));
      }
    } else {
      Shapes.add(words, i, found);
    }
    return found;
  }

  private static String singular(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** "Mayo de 1.998", "el año 2.000": years written as other numbers. */
  private boolean dotted(Written words, int i) {
    String before = words.word(i - 1);
    if (words.word(i).charAt(1) != '.' || before.equals("año")) {
      return before.equals("año");
    }
    for (Listed l : byFirst.getOrDefault(words.word(i - 2), List.of())) {
      if (l.symbol().name().equals("MONTH")) {
        return before.equals("de") || before.equals("del");
      }
    }
    return false;
  }

  private static boolean zone(String word) {
    return word.equals("gmt") || word.equals("utc") || word.equals("hrs") || word.equals("hs");
  }

  private static boolean matches(String[] listed, Written words, int i) {
    for (int k = 1; k < listed.length; k++) {
      if (!words.word(i + k).equals(listed[k])) {
        return false;
      }
    }
    return true;
  }
}
