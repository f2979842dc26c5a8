package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows that are read when they are asked for are those that are read at once. */
class SheetTest {
  private static final String[] OWN = {"Puerto Ñandú", "ARG", "-30.1", "-60.2", "5000", "A|B-C"};

  private static Tables withOwn() {
    return Tables.with(Map.of(Layout.CITIES, List.<String[]>of(OWN)));
  }

  @Test
  void theRowsOfAllTables() {
    for (Layout layout : Layout.values()) {
      Sheet sheet = new Sheet(Tables.shipped(), layout);
      int[] cells = new int[1];
      sheet.scan((text, row, column, from, to) -> cells[0]++);
      List<String[]> rows = Tables.shipped().rows(layout);
      assertEquals(rows.size(), sheet.size(), layout.file);
      assertEquals(rows.size() * layout.columns(), cells[0], layout.file);
      for (int i = 0; i < rows.size(); i++) {
        assertArrayEquals(rows.get(i), sheet.row(i), layout.file);
      }
    }
  }

  @Test
  void aUsersOwnRowsComeLast() {
    Sheet sheet = new Sheet(withOwn(), Layout.CITIES);
    sheet.scan((text, row, column, from, to) -> {});
    assertArrayEquals(OWN, sheet.row(sheet.size() - 1));
  }

  @Test
  void aRowOfAnotherNumberOfColumnsIsToldWithItsLine() {
    Tables wrong =
        Tables.with(Map.of(Layout.SEATS, List.<String[]>of(new String[] {"Casa", "ARG"})));
    Sheet sheet = new Sheet(wrong, Layout.SEATS);
    String said =
        String.valueOf(
            assertThrows(
                    IllegalStateException.class,
                    () -> sheet.scan((text, row, column, from, to) -> {}))
                .getMessage());
    assertTrue(said.matches("seats.tsv:\\d+: 2 columns, not 3"), said);
  }

  @Test
  void allNamesOfARowMeanOneThing() {
    Places places = new Places(withOwn(), Layout.CITIES);
    int last = places.size() - 1;
    assertEquals("B-C", places.name(last - 1));
    assertEquals("b c", places.folded(last));
    assertTrue(places.apart(last));
    assertEquals("Puerto Ñandú", places.name(last - 3));
    assertSame(places.entry(last - 3), places.entry(last));
  }
}
