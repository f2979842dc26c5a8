package org.cronista.knowledge;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The names in a table, whose rows are read when one of their names is looked for. */
abstract class NameTable extends Names implements Sheet.Reader {
  final Sheet sheet;
  private final int nameColumn;
  private final int variantColumn;
  private final Fingerprint fingerprint = new Fingerprint();
  private AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(0);
  private int[] rows = new int[EXPECTED];
  private int[] begins = new int[EXPECTED];
  private int[] ends = new int[EXPECTED];

  /**
   * @param nameColumn where the name stands
   * @param variantColumn where its variants do, parted by bars
   */
  NameTable(Tables tables, Layout layout, int nameColumn, int variantColumn) {
    this.sheet = new Sheet(tables, layout);
    this.nameColumn = nameColumn;
    this.variantColumn = variantColumn;
  }

  /** Finds all names: what a subclass does when it is ready for them. */
  final void scan() {
    sheet.scan(this);
    entries = new AtomicReferenceArray<>(sheet.size());
  }

  /** What a row tells. */
  abstract Entry read(int row, String[] cells);

  /** Takes note of a name; a subclass may keep more of it. */
  void noted(int index, Fingerprint name) {}

  @Override
  public void cell(byte[] text, int row, int column, int from, int to) {
    if (column == nameColumn) {
      name(text, row, from, to);
    } else if (column == variantColumn) {
      int begin = from;
      for (int i = from; i <= to; i++) {
        if (i == to || text[i] == '|') {
          if (i > begin) {
            name(text, row, begin, i);
          }
          begin = i + 1;
        }
      }
    }
  }

  private void name(byte[] text, int row, int from, int to) {
    fingerprint.of(text, from, to);
    place(row, from, to);
    index(fingerprint);
    noted(size() - 1, fingerprint);
    if (fingerprint.hyphen) {
      place(row, from, to);
      apart(sheet.text(from, to), fingerprint);
    }
  }

  private void place(int row, int from, int to) {
    int index = size();
    if (index == rows.length) {
      rows = Arrays.copyOf(rows, 2 * index);
      begins = Arrays.copyOf(begins, 2 * index);
      ends = Arrays.copyOf(ends, 2 * index);
    }
    rows[index] = row;
    begins[index] = from;
    ends[index] = to;
  }

  final int row(int index) {
    return rows[index];
  }

  @Override
  final String name(int index) {
    return sheet.text(begins[index], ends[index]);
  }

  @Override
  final Entry entry(int index) {
    return told(rows[index]);
  }

  /** What a row tells, the same object each time. */
  final Entry told(int row) {
    Entry known = entries.getAcquire(row);
    if (known != null) {
      return known;
    }
    Entry read = read(row, sheet.row(row));
    return entries.compareAndSet(row, null, read) ? read : entries.get(row);
  }
}
