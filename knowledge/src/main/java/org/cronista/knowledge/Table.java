package org.cronista.knowledge;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a file of this module: tab-separated, lines that begin with # left out. */
final class Table {
  /** Characters of a number whose digits a double holds without loss. */
  private static final int EXACT = 15;

  private Table() {}

  /**
   * The rows of a resource.
   *
   * @param columns how many each must have
   * @throws IllegalStateException naming file and line where a row has another number: the file
   *     ships with this class
   */
  static List<String[]> rows(String name, int columns) {
    byte[] text = Shipped.bytes(Table.class, name);
    String bytes = new String(text, StandardCharsets.ISO_8859_1); // a letter a byte
    List<String[]> rows = new ArrayList<>(text.length >> 6);
    String[] before = new String[0];
    int[] begins = new int[columns + 1];
    int line = 1;
    int at = 0;
    while (at < text.length) {
      int first = text[at];
      if (first == '#') {
        int end = end(text, at, '\n');
        at = Math.max(end, ~end) + 1;
      } else if (first == '\n') {
        at++;
      } else {
        String[] row = new String[columns];
        int cells = 0;
        boolean more = true;
        while (more) {
          int mark = end(text, at, '\t');
          int end = Math.max(mark, ~mark);
          if (cells < columns) {
            row[cells] =
                at == end
                    ? ""
                    : before.length > 0 && same(text, begins[cells], at, end)
                        ? before[cells] // as in sorted tables often
                        : mark < 0
                            ? new String(text, at, end - at, StandardCharsets.UTF_8)
                            : bytes.substring(at, end);
            begins[cells] = at;
          }
          cells++;
          more = end < text.length && text[end] == '\t';
          at = end + 1;
        }
        if (cells != columns) {
          throw new IllegalStateException(
              name + ":" + line + ": " + cells + " columns, not " + columns);
        }
        rows.add(row);
        before = row;
      }
      line++;
    }
    return rows;
  }

  /** Whether a cell is the same as the one that begins at {@code above}. */
  private static boolean same(byte[] text, int above, int from, int to) {
    int end = above + to - from;
    return (text[end] == '\t' || text[end] == '\n')
        && text[above] == text[from]
        && text[end - 1] == text[to - 1]
        && Arrays.equals(text, above, end, text, from, to);
  }

  /**
   * Where a cell ends, or a line where that is asked for; the complement where it holds letters
   * beyond ASCII. What has none is cut from the text as it is, which is cheaper than to decode it.
   */
  private static int end(byte[] text, int from, int mark) {
    int at = from;
    int all = 0;
    while (at < text.length && text[at] != mark && text[at] != '\n') {
      all |= text[at++];
    }
    return all < 0 ? ~at : at;
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

  /** Degrees; NaN where a cell has none. */
  static double degrees(String cell) {
    return cell.isEmpty() ? Double.NaN : decimal(cell);
  }

  /** A number with a point, to the bit what the JDK's reader makes of it, which costs far more. */
  static double decimal(String cell) {
    boolean negative = cell.startsWith("-");
    long digits = 0;
    int point = -1;
    boolean any = false;
    for (int i = negative ? 1 : 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '.' && point < 0) {
        point = i;
      } else if (c >= '0' && c <= '9' && cell.length() <= EXACT) {
        digits = 10 * digits + c - '0';
        any = true;
      } else {
        return Double.parseDouble(cell);
      }
    }
    if (!any) {
      throw new NumberFormatException(cell);
    }
    long power = 1;
    for (int i = cell.length() - 1; i > point && point >= 0; i--) {
      power *= 10;
    }
    double value = (double) digits / power; // both exact, so the quotient is the nearest there is
    return negative ? -value : value;
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
