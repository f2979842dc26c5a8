package org.cronista.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadlinesTest {
  @TempDir private Path folder;

  @Test
  void dropsArticlesAndTheFullStopAndKeepsTheTree() throws IOException {
    Tree tree = TinyTreebank.read(folder).get(0);
    Tree terse = Headlines.terse(tree);
    assertEquals(List.of("ministro", "viajó", "a", "Lima"), terse.words());
    assertEquals(1, terse.parse().head(0));
    assertEquals("nsubj", terse.parse().relation(0));
    assertEquals(-1, terse.parse().head(1));
    assertEquals(3, terse.parse().head(2));
    assertEquals(1, terse.parse().head(3));
  }

  @Test
  void capitalsCanLoseTheirAccents() throws IOException {
    Tree tree = TinyTreebank.read(folder).get(0);
    assertEquals("VIAJÓ", Headlines.capitals(tree, true).words().get(2));
    assertEquals("VIAJO", Headlines.capitals(tree, false).words().get(2));
  }
}
