package org.cronista.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
    byte[] text;
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
      text = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String[]> rows = new ArrayList<>();
    String[] row = new String[columns];
    int line = 1;
    int cells = 0;
    int begin = 0;
    for (int at = 0; at <= text.length; at++) {
      byte b = at < text.length ? text[at] : (byte) '\n';
      if (b == '#' && cells == 0 && begin == at) {
        at = end(text, at);
        begin = at + 1;
        line++;
      } else if (b == '\n' && cells == 0 && begin == at) {
        begin = at + 1;
        line++;
      } else if (b == '\t' || b == '\n') {
        if (cells < columns) {
          row[cells] =
              begin == at ? "" : new String(text, begin, at - begin, StandardCharsets.UTF_8);
        }
        cells++;
        begin = at + 1;
        if (b == '\n') {
          if (cells != columns) {
            throw new IllegalStateException(
                name + ":" + line + ": " + cells + " columns, not " + columns);
          }
          rows.add(row);
          row = new String[columns];
          cells = 0;
          line++;
        }
      }
    }
    return rows;
  }

  private static int end(byte[] text, int from) {
    int at = from;
    while (at < text.length && text[at] != '\n') {
      at++;
    }
    return at;
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
