package org.cronista.language.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rows of a resource of this package: tab-separated, lines that begin with # left out. */
final class Rows {
  private Rows() {}

  /**
   * Reads a resource.
   *
   * @param columns how many each row must have
   * @throws IllegalStateException naming the file where a row has another number: the file ships
   *     with this class
   */
  static List<String[]> of(String name, int columns) {
    String text;
    try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(name), name)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String[]> rows = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        List<String> cells = cells(line, '\t');
        if (cells.size() != columns) {
          throw new IllegalStateException(name + ": not " + columns + " columns: " + line);
        }
        rows.add(cells.toArray(new String[0]));
      }
    }
    return rows;
  }

  /** The parts of a line between separators, empty ones too. */
  static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == separator) {
        cells.add(line.substring(at, i));
        at = i + 1;
      }
    }
    return cells;
  }
}
