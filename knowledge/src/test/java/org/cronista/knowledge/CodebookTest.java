package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookTest {
  @Test
  void codesAreWellFormedAndLieOnGoldsteinsScale() {
    for (String[] r : Table.rows("codebook.tsv", 4)) {
      String code = r[0];
      assertTrue(code.length() >= 2 && code.length() <= 4, code);
      assertTrue(code.chars().allMatch(c -> c >= '0' && c <= '9'), code);
      assertEquals(code.substring(0, 2), r[1], code);
      int root = Integer.parseInt(r[1]);
      assertTrue(root >= 1 && root <= 20, code);
      double goldstein = Double.parseDouble(r[2]);
      assertTrue(goldstein >= -10 && goldstein <= 10, code);
    }
  }

  @Test
  void theSixteenTypesOfPloverAndStatementsHaveCodes() {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (String[] r : Table.rows("codebook.tsv", 4)) {
      types.add(EventType.valueOf(r[3]));
    }
    assertEquals(EnumSet.allOf(EventType.class), types);
    assertEquals(16 + 1, types.size());
  }

  @Test
  void everyCodeHasItsShorterOnes() {
    for (String[] r : Table.rows("codebook.tsv", 4)) {
      if (r[0].length() > 2) {
        String shorter = r[0].substring(0, r[0].length() - 1);
        assertTrue(
            Table.rows("codebook.tsv", 4).stream().anyMatch(s -> s[0].equals(shorter)), r[0]);
      }
    }
  }

  @Test
  void cooperationIsNotBelowNoughtAndConflictNotAbove() {
    for (String[] r : Table.rows("codebook.tsv", 4)) {
      double goldstein = Double.parseDouble(r[2]);
      switch (EventType.valueOf(r[3]).quad()) {
        case MATERIAL_COOPERATION -> assertTrue(goldstein >= 0, r[0]);
        case MATERIAL_CONFLICT -> assertTrue(goldstein <= 0, r[0]);
        default -> assertTrue(Math.abs(goldstein) <= 10, r[0]);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "042, CONSULT, 1.9",
    "043, CONSULT, 2.8",
    "0871, RETREAT, 9.0",
    "112, ACCUSE, -2.0",
    "138, THREATEN, -7.0",
    "163, SANCTION, -8.0",
    "190, ASSAULT, -10.0",
    "057, AGREE, 8.0",
    "073, AID, 7.4"
  })
  void codesAsTheManualsHaveThem(String cameo, EventType type, double goldstein) {
    assertEquals(Optional.of(type), Codebook.type(cameo));
    assertEquals(goldstein, Codebook.goldstein(cameo));
  }

  @Test
  void anUnknownCodeIsItsNearestShorterOne() {
    assertEquals(Codebook.goldstein("04"), Codebook.goldstein("0499"));
    assertEquals(Codebook.type("04"), Codebook.type("0499"));
    assertEquals(0, Codebook.goldstein("99"));
    assertEquals(Optional.empty(), Codebook.type("99"));
    assertEquals(Optional.empty(), Codebook.type(""));
  }
}
