package org.cronista.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cronista.language.names.Labels;

/**
 * Reads texts with names: a word and its label on a line, an empty line after a sentence, as in
 * CoNLL-2002. Labels of other kinds than CoNLL-2002's are read as "no name".
 */
final class NamedTexts {
  /** A report's first sentence has its agency in brackets among its first words. */
  private static final int DATELINE = 14;

  private NamedTexts() {}

  /**
   * The articles of a file. CoNLL-2002's do not say where one begins; a dateline such as "Lima , 23
   * may ( EFE ) ." does. Sentences before the first dateline stand each by itself.
   */
  static List<List<NamedSentence>> read(Path file) throws IOException {
    List<List<NamedSentence>> articles = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    boolean running = false;
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("");
    for (String line : lines) {
      if (!line.isBlank()) {
        int split = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
        if (split < 0) {
          throw new IOException(file + ": no label: " + line);
        }
        add(line.substring(0, split), line.substring(split + 1), words, labels);
      } else if (!words.isEmpty()) {
        boolean dateline = dateline(words);
        running |= dateline;
        if (dateline || !running) {
          articles.add(new ArrayList<>());
        }
        articles.get(articles.size() - 1).add(new NamedSentence(words, labels));
        words.clear();
        labels.clear();
      }
    }
    return articles;
  }

  private static void add(String word, String name, List<String> words, List<Integer> labels) {
    int label = Math.max(0, Labels.names().indexOf(name));
    int inside = label == Labels.OUTSIDE || label % 2 == 0 ? label : label + 1;
    String small = word.toLowerCase(java.util.Locale.ROOT);
    if (small.equals("del") || small.equals("al")) {
      words.add(word.substring(0, word.length() - 1));
      labels.add(label);
      words.add("el");
      labels.add(inside);
    } else {
      words.add(word);
      labels.add(label);
    }
  }

  private static boolean dateline(List<String> words) {
    for (int i = 0; i + 2 < Math.min(words.size(), DATELINE); i++) {
      if (words.get(i).equals("(")
          && words.get(i + 1).startsWith("EFE")
          && words.get(i + 2).equals(")")) {
        return true;
      }
    }
    return false;
  }
}
