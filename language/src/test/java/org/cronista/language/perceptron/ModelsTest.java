package org.cronista.language.perceptron;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class ModelsTest {
  private static final int LIMIT = 14_000_000;

  @Test
  void allModelsTogetherAreSmall() throws IOException {
    int bytes = 0;
    for (String name : new String[] {"tagger", "parser", "names"}) {
      try (InputStream in =
          Models.class.getResourceAsStream("/org/cronista/language/models/" + name + ".model")) {
        assertNotNull(in, name);
        int size = in.readAllBytes().length;
        assertTrue(size > 100_000, name + " has only " + size + " bytes");
        bytes += size;
      }
    }
    assertTrue(bytes < LIMIT, bytes + " bytes");
  }
}
