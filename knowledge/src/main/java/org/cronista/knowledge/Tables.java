package org.cronista.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of all tables: those that ship, and a user's own after them. */
final class Tables {
  private final Map<Layout, List<String[]>> own;

  private Tables(Map<Layout, List<String[]>> own) {
    this.own = own;
  }

  static Tables shipped() {
    return new Tables(Map.of());
  }

  static Tables with(Map<Layout, List<String[]>> own) {
    return new Tables(own);
  }

  List<String[]> rows(Layout layout) {
    List<String[]> rows = Table.rows(layout.file, layout.columns());
    List<String[]> more = own.get(layout);
    if (more == null) {
      return rows;
    }
    List<String[]> all = new ArrayList<>(rows);
    all.addAll(more);
    return all;
  }
}
