package org.cronista.knowledge;

import org.cronista.model.Place;

/** The places of a table. */
final class Places extends NameTable {
  Places(Tables tables, Layout layout) {
    super(tables, layout, 0, 5);
    scan();
  }

  @Override
  Entry read(int row, String[] r) {
    Place place =
        new Place(r[0], r[1].isEmpty() ? null : r[1], Table.degrees(r[2]), Table.degrees(r[3]));
    return new Entry.Somewhere(
        place, r[4].isEmpty() ? "place" : "city", r[4].isEmpty() ? 0 : Long.parseLong(r[4]));
  }
}
