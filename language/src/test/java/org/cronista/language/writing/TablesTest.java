package org.cronista.language.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
  @ParameterizedTest
  @CsvSource({
    "headlines-es.tsv, 11",
    "headlines-en.tsv, 11",
    "objects-es.tsv, 3",
    "objects-en.tsv, 3",
    "summaries-es.tsv, 3",
    "summaries-en.tsv, 3",
    "articles-es.tsv, 2",
    "groups-en.tsv, 2"
  })
  void areSortedWithoutDuplicatesAndComposed(String name, int columns) {
    String last = "";
    for (String[] row : Rows.of(name, columns)) {
      assertTrue(last.compareTo(row[0]) < 0, name + ": " + last + " before " + row[0]);
      last = row[0];
      String line = String.join("\t", row);
      assertEquals(Normalizer.normalize(line, Normalizer.Form.NFC), line);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void everyPhraseIsComplete(String language) {
    for (String[] row : Rows.of("headlines-" + language + ".tsv", 11)) {
      for (int cell : new int[] {1, 2, 3, 4, 8}) {
        assertFalse(row[cell].isEmpty(), row[0] + " column " + cell);
      }
    }
  }

  @Test
  void bothLanguagesKnowTheSameObjects() {
    Set<List<String>> spanish = new HashSet<>();
    Set<List<String>> english = new HashSet<>();
    Rows.of("objects-es.tsv", 3).forEach(r -> spanish.add(List.of(r[0], r[1])));
    Rows.of("objects-en.tsv", 3).forEach(r -> english.add(List.of(r[0], r[1])));
    assertEquals(spanish, english);
  }
}
