package org.cronista.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cronista.model.DateInterval;

/** Days that come back and events that everybody can date. Immutable. */
public final class Calendar {
  private static final class Holder {
    static final Calendar STANDARD = new Calendar();
  }

  private final List<Commemoration> commemorations = new ArrayList<>();
  private final List<Landmark> landmarks = new ArrayList<>();

  private Calendar() {
    for (String[] row : rows("commemorations.tsv")) {
      commemorations.add(
          new Commemoration(
              row[0],
              row[1].isEmpty() ? 0 : Integer.parseInt(row[1]),
              row[2],
              row[3].isEmpty() ? List.of() : List.of(row[3].split("\\|")),
              List.of(row[4].split("\\|"))));
    }
    for (String[] row : rows("landmarks.tsv")) {
      List<List<String>> keys = new ArrayList<>();
      for (String key : row[2].split(" ")) {
        keys.add(List.of(key.split("\\|")));
      }
      landmarks.add(new Landmark(DateInterval.parse(row[0]).orElseThrow(), row[1], keys));
    }
  }

  static Calendar standard() {
    return Holder.STANDARD;
  }

  /** All commemorations, in the file's order. */
  public List<Commemoration> commemorations() {
    return List.copyOf(commemorations);
  }

  /** All landmarks, in order of time. */
  public List<Landmark> landmarks() {
    return List.copyOf(landmarks);
  }

  private static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(Calendar.class.getResourceAsStream(name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
