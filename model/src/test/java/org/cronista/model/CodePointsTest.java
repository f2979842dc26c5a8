package org.cronista.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CodePointsTest {
  @Property
  void countsAsTheStringDoes(@ForAll String text) {
    CodePoints points = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i++) {
      if (i > 0
          && i < text.length()
          && Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        continue; // inside a code point: no position of a word
      }
      assertEquals(text.codePointCount(0, i), points.at(i), "offset " + i);
    }
  }

  @Property
  void supplementaryCharactersCountOnce(@ForAll("emoji") String text) {
    assertEquals(text.codePointCount(0, text.length()), CodePoints.of(text).at(text.length()));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> emoji() {
    return net.jqwik.api.Arbitraries.strings()
        .withChars('a', 'é', '\uD83D', '\uDE00')
        .ofMaxLength(40);
  }
}
