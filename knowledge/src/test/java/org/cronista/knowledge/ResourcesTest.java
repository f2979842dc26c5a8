package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of every table: readable text that can be compared line by line. */
class ResourcesTest {
  /** A table, its columns, and how many of the first make its key. */
  @ParameterizedTest
  @CsvSource({
    "breakaways.tsv, 7, 2",
    "cities.tsv, 6, 1",
    "codebook.tsv, 4, 1",
    "commemorations.tsv, 5, 4",
    "countries.tsv, 11, 1",
    "demonyms.tsv, 3, 2",
    "holders.tsv, 7, 4",
    "landmarks.tsv, 3, 2",
    "office-words.tsv, 2, 1",
    "crowns.tsv, 3, 1",
    "namesakes.tsv, 6, 2",
    "number-words.tsv, 3, 1",
    "object-words.tsv, 3, 1",
    "offices.tsv, 5, 1",
    "organisations.tsv, 6, 2",
    "outbreak-words.tsv, 2, 1",
    "outlets.tsv, 5, 1",
    "persons.tsv, 6, 1",
    "places.tsv, 6, 1",
    "seats.tsv, 3, 1",
    "systems.tsv, 5, 2"
  })
  void isATableInOrder(String name, int columns, int key) throws IOException {
    String text = text(name);
    assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC));
    assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"));
    assertFalse(text.contains("\r") || text.contains("\uFEFF") || text.contains("\u00A0"));
    List<String> header = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        (line.charAt(0) == '#' ? header : rows).add(line);
      }
    }
    String head = String.join(" ", header).toLowerCase(Locale.ROOT);
    assertTrue(Stream.of("source", "written for", "facts from").anyMatch(head::contains), head);
    Set<String> keys = new HashSet<>();
    String before = "";
    for (String row : rows) {
      List<String> cells = List.of(row.split("\t", -1));
      assertEquals(columns, cells.size(), row);
      assertTrue(before.compareTo(row) < 0, () -> "not in order: " + row);
      assertTrue(keys.add(String.join("\t", cells.subList(0, key))), () -> "twice: " + row);
      for (String cell : cells) {
        assertEquals(cell.strip(), cell, row);
        assertFalse(cell.startsWith("|") || cell.endsWith("|") || cell.contains("||"), row);
      }
      before = row;
    }
    assertTrue(rows.size() > 10);
  }

  @Test
  void coordinatesLieOnTheGlobeAndPopulationsAreCounts() {
    for (String table : List.of("places.tsv", "cities.tsv", "namesakes.tsv")) {
      for (String[] r : Table.rows(table, 6)) {
        double latitude = Double.parseDouble(r[2]);
        double longitude = Double.parseDouble(r[3]);
        assertTrue(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, r[0]);
        assertTrue(latitude != 0 || longitude != 0, r[0]);
        assertTrue(r[4].isEmpty() || Long.parseLong(r[4]) >= 0, r[0]);
        assertTrue(r[1].isEmpty() || Knowledge.standard().country(r[1]).isPresent(), r[0]);
      }
    }
  }

  @Test
  void everyWordForAnOfficeMeansOne() {
    Set<String> offices = new HashSet<>();
    for (String[] r : Table.rows("offices.tsv", 5)) {
      offices.add(r[0]);
      assertTrue(r[4].equals("unique") || r[4].equals("many"), r[0]);
    }
    for (String[] r : Table.rows("office-words.tsv", 2)) {
      assertEquals(r[0].toLowerCase(Locale.ROOT), r[0]);
      assertFalse(Knowledge.standard().offices(r[0], null).isEmpty(), r[0]);
      for (String code : List.of("ESP", "DEU", "IRN", "USA", "UNO", "EUU", "VAT", "ARG")) {
        assertFalse(Knowledge.standard().offices(r[0], code).isEmpty(), r[0] + " in " + code);
      }
    }
    for (String[] r : Table.rows("seats.tsv", 3)) {
      assertTrue(offices.contains(r[2]), r[0]);
    }
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Knowledge.class.getResourceAsStream(name), name)) {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(in.readAllBytes()))
          .toString();
    }
  }
}
