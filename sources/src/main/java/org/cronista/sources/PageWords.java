package org.cronista.sources;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Words by which pages speak of themselves ({@code page-words.tsv}): invitations to read on, to
 * follow and to pay, bylines, agencies.
 */
final class PageWords {
  static final PageWords STANDARD = load();

  /** A longer paragraph is prose, whatever it begins with. */
  private static final int LONGEST = 300;

  /** What stands with the numbers of a clock. */
  private static final Set<String> UNITS = Set.of("", "h", "hs", "hrs", "am", "pm");

  private final Set<String> lines = new HashSet<>();
  private final Map<String, List<String>> openings = new HashMap<>();
  private final List<String> bylines = new ArrayList<>();
  private final List<String> paywalls = new ArrayList<>();
  private final List<String> agencies = new ArrayList<>();

  private PageWords() {}

  /** Whether a paragraph is no part of an article: a button, an invitation, a credit. */
  boolean furniture(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    String lower = paragraph.toLowerCase(Locale.ROOT);
    int begin = 0;
    int end = lower.length();
    while (begin < end && edge(lower.charAt(begin))) {
      begin++;
    }
    while (end > begin && edge(lower.charAt(end - 1))) {
      end--;
    }
    String line = lower.substring(begin, end);
    if (lines.contains(line) || clock(line)) {
      return true;
    }
    for (String opening : openings.getOrDefault(firstWord(line), List.of())) {
      if (lower.startsWith(opening, begin) && ends(lower, begin + opening.length(), opening)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line holds nothing but numbers, as the clock of an entry does. */
  private static boolean clock(String line) {
    StringBuilder letters = new StringBuilder(4);
    for (int i = 0; i < line.length() && letters.length() < 4; i++) {
      if (Character.isLetter(line.charAt(i))) {
        letters.append(line.charAt(i));
      }
    }
    return UNITS.contains(letters.toString());
  }

  /** Whether the opening's last word ends where it does. */
  private static boolean ends(String text, int at, String opening) {
    return at >= text.length()
        || !Character.isLetter(opening.charAt(opening.length() - 1))
        || !Character.isLetter(text.charAt(at));
  }

  /** Marks around a line: arrows, bullets, brackets, dots, emoji; not those of questions. */
  private static boolean edge(char c) {
    return !Character.isLetterOrDigit(c) && c != '¿' && c != '©';
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length()
        && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '¿')) {
      end++;
    }
    return line.substring(0, end);
  }

  /** Whether a text says that the rest has to be paid for. */
  boolean paywall(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return paywalls.stream().anyMatch(lower::contains);
  }

  /** An author's name without what stands before it: "Por", "Texto:". */
  String withoutByline(String text) {
    String name = text.strip();
    String lower = name.toLowerCase(Locale.ROOT);
    for (String byline : bylines) {
      if (lower.startsWith(byline + " ")) {
        return name.substring(byline.length()).strip();
      }
    }
    return name;
  }

  /** The news agency that is named in a credit; empty where none is. */
  Optional<String> agency(String credit) {
    for (String agency : agencies) {
      int at = credit.indexOf(agency);
      int end = at + agency.length();
      if (at >= 0
          && (at == 0 || !Character.isLetterOrDigit(credit.charAt(at - 1)))
          && (end == credit.length() || !Character.isLetterOrDigit(credit.charAt(end)))) {
        return Optional.of(agency);
      }
    }
    return Optional.empty();
  }

  private static PageWords load() {
    PageWords words = new PageWords();
    try (InputStream in =
            Objects.requireNonNull(PageWords.class.getResourceAsStream("page-words.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          words.add(cells[0], cells[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void add(String kind, String words) {
    switch (kind) {
      case "line" -> lines.add(words);
      case "opening" ->
          openings.computeIfAbsent(firstWord(words), w -> new ArrayList<>()).add(words);
      case "byline" -> bylines.add(words);
      case "paywall" -> paywalls.add(words);
      case "agency" -> agencies.add(words);
      default -> throw new IllegalStateException("page-words.tsv: no such kind: " + kind);
    }
  }
}
