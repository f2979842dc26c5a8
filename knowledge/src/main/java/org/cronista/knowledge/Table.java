package org.cronista.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rows of a file of this module: tab-separated, lines that begin with # left out. */
final class Table {
  private Table() {}

  /**
   * The rows of a resource.
   *
   * @param columns how many each must have
   * @throws IllegalStateException naming file and line where a row has another number: the file
   *     ships with this class
   */
  static List<String[]> rows(String name, int columns) {
    String text;
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String[]> rows = new ArrayList<>();
    int line = 0;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      line++;
      if (end > at && text.charAt(at) != '#') {
        String[] row = split(text, at, end, columns);
        if (row.length != columns) {
          throw new IllegalStateException(
              name + ":" + line + ": " + row.length + " columns, not " + columns);
        }
        rows.add(row);
      }
      at = end + 1;
    }
    return rows;
  }

  private static String[] split(String text, int begin, int end, int columns) {
    List<String> cells = new ArrayList<>(columns);
    int at = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || text.charAt(i) == '\t') {
        cells.add(text.substring(at, i));
        at = i + 1;
      }
    }
    return cells.toArray(new String[0]);
  }

  /** The parts of a cell that bars separate; none of an empty cell. */
  static List<String> parts(String cell) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || cell.charAt(i) == '|') {
        if (i > at) {
          parts.add(cell.substring(at, i));
        }
        at = i + 1;
      }
    }
    return parts;
  }
}
