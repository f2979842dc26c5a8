package org.cronista.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.DateInterval;

/** Days that come back and events that everybody can date. Immutable. */
public final class Calendar {
  private final List<Commemoration> commemorations = new ArrayList<>();
  private final List<Landmark> landmarks = new ArrayList<>();

  Calendar(Tables tables) {
    for (String[] row : tables.rows(Layout.COMMEMORATIONS)) {
      commemorations.add(
          new Commemoration(
              row[0],
              row[1].isEmpty() ? 0 : Integer.parseInt(row[1]),
              row[2],
              row[3].isEmpty() ? List.of() : List.of(row[3].split("\\|")),
              List.of(row[4].split("\\|"))));
    }
    for (String[] row : tables.rows(Layout.LANDMARKS)) {
      List<List<String>> keys = new ArrayList<>();
      for (String key : row[2].split(" ")) {
        keys.add(List.of(key.split("\\|")));
      }
      landmarks.add(new Landmark(DateInterval.parse(row[0]).orElseThrow(), row[1], keys));
    }
  }

  /** All commemorations, in the file's order. */
  public List<Commemoration> commemorations() {
    return List.copyOf(commemorations);
  }

  /** All landmarks, in order of time. */
  public List<Landmark> landmarks() {
    return List.copyOf(landmarks);
  }
}
