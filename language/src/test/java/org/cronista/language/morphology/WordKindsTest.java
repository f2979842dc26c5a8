package org.cronista.language.morphology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.cronista.language.perceptron.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordKindsTest {
  private static int kinds(String word) {
    return WordKinds.standard().of(Hash.of(word), word);
  }

  @ParameterizedTest
  @CsvSource({
    "soldado, false, 1",
    "soldados, false, 2",
    "crisis, false, 3",
    "firmaron, true, 2",
    "firmó, true, 1",
    "firmamos, true, 0",
    "xyzzy, false, 0",
  })
  void knowsTheNumber(String word, boolean verb, int number) {
    assertEquals(number, WordKinds.number(kinds(word), verb));
  }

  @Test
  void tellsFormsOfAVerbApartAndThoseOfOneKindTogether() {
    assertEquals(kinds("firmaron"), kinds("cantaron"));
    assertNotEquals(kinds("firmaron"), kinds("firmar"));
    assertNotEquals(kinds("firmado"), kinds("firmando"));
  }

  @ParameterizedTest
  @CsvSource({
    "Antonio, 1",
    "ANTONIO, 1",
    "Carmen, 10",
    "Antonia, 2",
    "García, 5",
    "Fernández, 4",
    "Chile, 8",
    "mesa, 0",
    "'', 0"
  })
  void knowsWhatProperNamesName(String word, int kinds) {
    assertEquals(kinds, WordKinds.standard().name(Hash.of(word), word));
    assertEquals(kinds, WordKinds.standard().name(Hash.of(word), word), "remembered");
  }

  @Test
  void answersTheSameAgain() {
    assertEquals(kinds("guerra"), kinds("guerra"));
    assertEquals(0, kinds(""));
  }
}
