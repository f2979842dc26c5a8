package org.cronista.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Analysis;
import org.cronista.model.Rejected;
import org.cronista.model.Sentence;
import org.cronista.model.Token;

/**
 * A file of words that were split before, CoNLL-U or one token a line, with what was read in them.
 *
 * @param lines as they stand in the file
 * @param analysis of its words
 */
record TokenFile(List<String> lines, Analysis analysis) {
  /** A line that is none of the format's; the message says why. */
  private static final class BadLine extends Exception {
    private static final long serialVersionUID = 1;
    private final int number;

    BadLine(int number, String reason) {
      super(reason);
      this.number = number;
    }
  }

  /**
   * Reads the words of each file and analyses them; a file that cannot be read or holds a bad line
   * is rejected.
   *
   * @param stdin read where a file is {@code -}
   */
  static List<TokenFile> read(
      List<String> files,
      InputStream stdin,
      AnalyzeCommand.Input kind,
      SpanishAnalyzer analyzer,
      Journal journal) {
    List<TokenFile> read = new ArrayList<>();
    for (String file : files) {
      boolean standard = file.equals("-");
      String where = standard ? "entrada estándar" : file;
      try {
        Path path = Path.of(file);
        List<String> lines = standard ? lines(stdin) : Files.readAllLines(path);
        String id = standard ? "stdin" : String.valueOf(path.getFileName());
        List<List<String>> sentences = sentences(lines, kind);
        if (sentences.isEmpty()) {
          journal.rejected(new Rejected(where, 0, "no contiene ninguna palabra", null));
          continue;
        }
        read.add(new TokenFile(lines, analyzer.analyzeWords(id, sentences)));
      } catch (BadLine e) {
        journal.rejected(new Rejected(where, e.number, String.valueOf(e.getMessage()), null));
      } catch (IOException e) {
        journal.rejected(new Rejected(where, 0, reason(e), null));
      }
    }
    return read;
  }

  private static List<String> lines(InputStream stdin) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(stdin, StandardCharsets.UTF_8.newDecoder())); // strict, as files
    List<String> lines = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "no existe";
      case AccessDeniedException denied -> "sin permiso de lectura";
      case CharacterCodingException broken -> "no es UTF-8";
      default -> "no se puede leer: " + e.getMessage();
    };
  }

  private static List<List<String>> sentences(List<String> lines, AnalyzeCommand.Input kind)
      throws BadLine {
    List<List<String>> sentences = new ArrayList<>();
    List<String> sentence = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        flush(sentence, sentences);
      } else if (kind == AnalyzeCommand.Input.TOKENS) {
        sentence.add(firstColumn(line, i + 1));
      } else if (isWord(line)) {
        sentence.add(form(line, i + 1));
      }
    }
    flush(sentence, sentences);
    return sentences;
  }

  private static void flush(List<String> sentence, List<List<String>> sentences) {
    if (!sentence.isEmpty()) {
      sentences.add(List.copyOf(sentence));
      sentence.clear();
    }
  }

  /**
   * Writes a CoNLL-U file anew: its own words, comments and multiword lines, with lemma, UPOS,
   * FEATS, HEAD and DEPREL filled in.
   */
  void refill(Writer out) throws IOException {
    List<Sentence> sentences = analysis.sentences();
    int sentence = 0;
    int word = 0;
    for (String line : lines) {
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
    if (word > 0) {
      out.write("\n"); // every sentence ends with an empty line
    }
  }

  private static String dash(String value) {
    return value.isEmpty() ? "_" : value;
  }

  /** Neither a comment nor a multiword token ("3-4") nor an empty node ("3.1"). */
  private static boolean isWord(String line) {
    if (line.charAt(0) == '#') {
      return false;
    }
    int tab = line.indexOf('\t');
    String id = tab < 0 ? line : line.substring(0, tab);
    return tab < 0 || (id.indexOf('-') < 0 && id.indexOf('.') < 0);
  }

  private static String firstColumn(String line, int number) throws BadLine {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == ' ' || line.charAt(i) == '\t') {
        if (i == 0) {
          throw new BadLine(number, "la primera columna está vacía");
        }
        return line.substring(0, i);
      }
    }
    return line;
  }

  private static String form(String line, int number) throws BadLine {
    String[] columns = line.split("\t", 3);
    if (columns.length < 2 || columns[1].isBlank()) {
      throw new BadLine(number, "no es CoNLL-U: falta la segunda columna");
    }
    return columns[1];
  }
}
