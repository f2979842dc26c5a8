package org.cronista.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Analysis;
import org.cronista.model.Sentence;
import org.cronista.model.Token;

/** Files of words that were split before: CoNLL-U, or one token a line. */
final class TokenFiles {
  private TokenFiles() {}

  /** Reads the words of each file and analyses them. */
  static List<Analysis> analyze(
      List<String> files, AnalyzeCommand.Input kind, SpanishAnalyzer analyzer) throws IOException {
    List<Analysis> analyses = new ArrayList<>();
    for (String file : files) {
      List<List<String>> sentences = new ArrayList<>();
      List<String> sentence = new ArrayList<>();
      for (String line : lines(file)) {
        if (line.isBlank()) {
          flush(sentence, sentences);
        } else if (kind == AnalyzeCommand.Input.TOKENS) {
          sentence.add(firstColumn(line));
        } else if (isWord(line)) {
          sentence.add(column(line, 1, file));
        }
      }
      flush(sentence, sentences);
      analyses.add(analyzer.analyzeWords(String.valueOf(Path.of(file).getFileName()), sentences));
    }
    return analyses;
  }

  private static List<String> lines(String file) throws IOException {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": no es UTF-8", e);
    }
  }

  private static void flush(List<String> sentence, List<List<String>> sentences) {
    if (!sentence.isEmpty()) {
      sentences.add(List.copyOf(sentence));
      sentence.clear();
    }
  }

  /**
   * Writes CoNLL-U files anew: their own words, comments and multiword lines, with lemma, UPOS,
   * FEATS, HEAD and DEPREL filled in.
   */
  static void refill(List<String> files, List<Analysis> analyses, Writer out) throws IOException {
    for (int f = 0; f < files.size(); f++) {
      List<Sentence> sentences = analyses.get(f).sentences();
      int sentence = 0;
      int word = 0;
      try (BufferedReader reader = Files.newBufferedReader(Path.of(files.get(f)))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (line.isBlank()) {
            sentence += word > 0 ? 1 : 0;
            word = 0;
            out.write("\n");
          } else if (isWord(line)) {
            Token t = sentences.get(sentence).token(word++);
            String[] c = line.split("\t", -1);
            out.write(
                String.join(
                    "\t",
                    c[0],
                    c[1],
                    dash(t.lemma()),
                    t.upos().name(),
                    "_",
                    dash(t.feats()),
                    Integer.toString(t.head() + 1),
                    t.deprel(),
                    "_",
                    c.length > 9 ? c[9] : "_"));
            out.write("\n");
          } else {
            out.write(line + "\n");
          }
        }
      }
    }
  }

  private static String dash(String value) {
    return value.isEmpty() ? "_" : value;
  }

  private static boolean isWord(String line) {
    if (line.charAt(0) == '#') {
      return false;
    }
    int tab = line.indexOf('\t');
    String id = tab < 0 ? line : line.substring(0, tab);
    return id.indexOf('-') < 0 && id.indexOf('.') < 0;
  }

  private static String firstColumn(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == ' ' || line.charAt(i) == '\t') {
        return line.substring(0, i);
      }
    }
    return line;
  }

  private static String column(String line, int n, String file) throws IOException {
    String[] columns = line.split("\t", n + 2);
    if (columns.length <= n) {
      throw new IOException(
          file + ": not CoNLL-U: " + (line.length() > 60 ? line.substring(0, 60) + "…" : line));
    }
    return columns[n];
  }
}
