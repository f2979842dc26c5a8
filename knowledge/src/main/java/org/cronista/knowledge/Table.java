package org.cronista.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** The cells of a line; of a line with more than there should be one too many. */
  private static String[] split(String text, int begin, int end, int columns) {
    String[] cells = new String[columns];
    int n = 0;
    for (int at = begin; at <= end; n++) {
      int tab = text.indexOf('\t', at);
      int stop = tab < 0 || tab > end ? end : tab;
      if (n == columns) {
        return new String[columns + 1];
      }
      cells[n] = stop == at ? "" : text.substring(at, stop);
      at = stop + 1;
    }
    return n == columns ? cells : Arrays.copyOf(cells, n);
  }

  /** A day written as {@code 2024-06-12}; the pattern of the JDK's reader costs more than it. */
  static LocalDate day(String cell) {
    return LocalDate.of(number(cell, 0, 4), number(cell, 5, 7), number(cell, 8, 10));
  }

  private static int number(String cell, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + cell.charAt(i) - '0';
    }
    return number;
  }

  /** The parts of a cell that bars separate; none of an empty cell. */
  static List<String> parts(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    if (cell.indexOf('|') < 0) {
      return List.of(cell);
    }
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
