package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Full names with one letter wrong, and names that are others'. */
class MistypedTest {
  @ParameterizedTest
  @CsvSource({
    "Emmanuel Macrom, Emmanuel Macron",
    "Emanuel Macron, Emmanuel Macron",
    "Nicolás Madruo, Nicolás Maduro",
    "Iván Duqe, Iván Duque",
    "Emmanuel Macron, ''", // nothing is wrong
    "Emanuel Macrom, ''", // two letters
    "Macrom, ''", // a surname alone is too little
    "Emmanuel Nacron, ''", // the first letter makes another name
    "Luis Arze, ''", // so do the letters of short names
    "'', ''"
  })
  void oneLetterOfOneWordMayBeWrong(String name, String person) {
    assertEquals(person, Knowledge.standard().mistyped(name).map(Person::name).orElse(""));
  }
}
