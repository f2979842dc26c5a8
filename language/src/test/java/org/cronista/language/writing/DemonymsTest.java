package org.cronista.language.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonymsTest {
  @ParameterizedTest
  @CsvSource({
    "ruso, rusa, rusos, rusas",
    "japonés, japonesa, japoneses, japonesas",
    "alemán, alemana, alemanes, alemanas",
    "letón, letona, letones, letonas",
    "español, española, españoles, españolas",
    "israelí, israelí, israelíes, israelíes",
    "estadounidense, estadounidense, estadounidenses, estadounidenses",
    "croata, croata, croatas, croatas"
  })
  void agreeInGenderAndNumber(String man, String woman, String men, String women) {
    assertEquals(man, Demonyms.agreeing(man, false, false));
    assertEquals(woman, Demonyms.agreeing(man, true, false));
    assertEquals(men, Demonyms.agreeing(man, false, true));
    assertEquals(women, Demonyms.agreeing(man, true, true));
  }
}
