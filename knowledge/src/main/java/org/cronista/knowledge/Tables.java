package org.cronista.knowledge;

import java.nio.charset.StandardCharsets;
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
    List<String[]> rows = layout.rows();
    List<String[]> more = own.get(layout);
    if (more == null) {
      return rows;
    }
    List<String[]> all = new ArrayList<>(rows);
    all.addAll(more);
    return all;
  }

  /** The same as text in UTF-8: a line a row, tabs between the cells. */
  byte[] text(Layout layout) {
    byte[] text = Shipped.bytes(Tables.class, layout.file);
    List<String[]> more = own.get(layout);
    if (more == null) {
      return text;
    }
    StringBuilder all = new StringBuilder(new String(text, StandardCharsets.UTF_8));
    for (String[] row : more) {
      all.append('\n').append(String.join("\t", row));
    }
    return all.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }
}
