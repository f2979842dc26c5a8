package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TableTest {
  private static List<String> lines(Layout layout) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Table.class.getResourceAsStream(layout.file), layout.file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .toList();
    }
  }

  @Test
  void cellsAreWhatStandsBetweenTabs() throws IOException {
    for (Layout layout : Layout.values()) {
      List<String[]> rows = layout.rows();
      List<String> lines = lines(layout);
      assertEquals(lines.size(), rows.size(), layout.file);
      for (int i = 0; i < lines.size(); i++) {
        assertArrayEquals(lines.get(i).split("\t", -1), rows.get(i), layout.file);
      }
    }
  }

  @Test
  void aRowOfAnotherNumberOfColumnsIsToldWithItsLine() {
    String said =
        String.valueOf(
            assertThrows(IllegalStateException.class, () -> Table.rows(Layout.SEATS.file, 4))
                .getMessage());
    assertTrue(said.matches("seats.tsv:\\d+: 3 columns, not 4"), said);
  }

  @Test
  void degreesAreReadAsTheJdkReadsThem() {
    for (Layout layout : List.of(Layout.PLACES, Layout.CITIES, Layout.NAMESAKES)) {
      for (String[] r : layout.rows()) {
        for (String cell : List.of(r[2], r[3])) {
          if (!cell.isEmpty()) {
            assertEquals(Double.parseDouble(cell), Table.decimal(cell), cell);
          }
        }
      }
    }
    for (String cell : List.of("0", "-0.0", "-7.", ".5", "1e2", "12345678901234567.25", "+3")) {
      assertEquals(Double.parseDouble(cell), Table.decimal(cell), cell);
    }
    for (String cell : List.of("", "-", ".", "1.2.3", "12,5", "--1")) {
      assertThrows(NumberFormatException.class, () -> Table.decimal(cell), cell);
    }
  }

  @Test
  void marksStayWhenAccentsGo() {
    for (String name : List.of("N’Djamena", "ʻUtoikamanu", "Va’aletoa – Ñandú", "Čapek‐Škoda")) {
      StringBuilder slow = new StringBuilder();
      for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
        slow.append(
            c == 'ñ' ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
      }
      assertEquals(slow.toString(), Folding.fold(name));
    }
    assertEquals("n’gue", Folding.fold("N’Gue\u0301")); // an accent of its own
  }
}
