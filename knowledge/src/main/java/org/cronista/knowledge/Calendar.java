package org.cronista.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * Days that come back and events that everybody can date. Safe for use by many threads; landmarks,
 * of which only a report without a date has use, are read when they are first asked for.
 */
public final class Calendar {
  private final Tables tables;
  private final List<Commemoration> commemorations = new ArrayList<>();
  private volatile @Nullable List<Landmark> landmarks;

  Calendar(Tables tables) {
    this.tables = tables;
    for (String[] row : tables.rows(Layout.COMMEMORATIONS)) {
      commemorations.add(
          new Commemoration(
              row[0],
              row[1].isEmpty() ? 0 : Integer.parseInt(row[1]),
              row[2],
              row[3].isEmpty() ? List.of() : List.of(row[3].split("\\|")),
              List.of(row[4].split("\\|"))));
    }
  }

  /** All commemorations, in the file's order. */
  public List<Commemoration> commemorations() {
    return List.copyOf(commemorations);
  }

  /** All landmarks, in order of time. */
  public List<Landmark> landmarks() {
    List<Landmark> known = landmarks;
    if (known == null) {
      List<Landmark> read = new ArrayList<>();
      for (String[] row : tables.rows(Layout.LANDMARKS)) {
        List<List<String>> keys = new ArrayList<>();
        for (String key : row[2].split(" ")) {
          keys.add(List.of(key.split("\\|")));
        }
        read.add(new Landmark(DateInterval.parse(row[0]).orElseThrow(), row[1], keys));
      }
      known = List.copyOf(read);
      landmarks = known;
    }
    return known;
  }
}
