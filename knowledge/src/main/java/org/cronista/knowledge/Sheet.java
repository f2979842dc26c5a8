package org.cronista.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A table whose text stays as it came, so that a row costs next to nothing before it is asked for.
 * Safe for use by many threads.
 */
final class Sheet {
  private final Layout layout;
  private final byte[] text;
  private int[] begins = new int[1 << 12];
  private int size;

  /** Reads of a table what is to be known of it before any row is asked for. */
  interface Reader {
    /**
     * A cell, those of a row in their order.
     *
     * @param from in the table's text, its bytes in UTF-8
     */
    void cell(byte[] text, int row, int column, int from, int to);
  }

  Sheet(Tables tables, Layout layout) {
    this.layout = layout;
    this.text = tables.text(layout);
  }

  /**
   * Goes through the whole table once, before any row is asked for.
   *
   * @throws IllegalStateException naming file and line where a row has another number of columns
   */
  void scan(Reader reader) {
    int columns = layout.columns();
    int line = 1;
    int at = 0;
    while (at < text.length) {
      if (text[at] == '#' || text[at] == '\n') {
        at = end(at, (byte) '\n') + 1;
      } else {
        if (size == begins.length) {
          begins = Arrays.copyOf(begins, 2 * size);
        }
        begins[size] = at;
        int cells = 0;
        while (true) {
          int end = end(at, (byte) '\t');
          reader.cell(text, size, cells, at, end);
          cells++;
          at = end + 1;
          if (end == text.length || text[end] == '\n') {
            break;
          }
        }
        if (cells != columns) {
          throw new IllegalStateException(
              layout.file + ":" + line + ": " + cells + " columns, not " + columns);
        }
        size++;
      }
      line++;
    }
  }

  /** Where a cell or, where that is asked for, a line ends. */
  private int end(int from, byte mark) {
    int at = from;
    while (at < text.length && text[at] != mark && text[at] != '\n') {
      at++;
    }
    return at;
  }

  int size() {
    return size;
  }

  /** The cells of a row. */
  String[] row(int row) {
    String[] cells = new String[layout.columns()];
    int at = begins[row];
    for (int c = 0; c < cells.length; c++) {
      int end = end(at, (byte) '\t');
      cells[c] = text(at, end);
      at = end + 1;
    }
    return cells;
  }

  /** A part of the table's text. */
  String text(int from, int to) {
    return new String(text, from, to - from, StandardCharsets.UTF_8);
  }
}
