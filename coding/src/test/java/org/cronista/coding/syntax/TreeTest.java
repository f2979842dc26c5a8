package org.cronista.coding.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cronista.coding.Parsed;
import org.junit.jupiter.api.Test;

class TreeTest {
  private final Tree tree =
      Tree.of(
          Parsed.of(
                  """
                  La el DET _ 2 det
                  ministra ministro NOUN Gender=Fem|Number=Sing 3 nsubj
                  dijo decir VERB Mood=Ind|Number=Sing|Person=3|VerbForm=Fin 0 root
                  que que SCONJ _ 6 mark
                  ha haber AUX Mood=Ind|Number=Sing|Person=3|VerbForm=Fin 6 aux
                  viajado viajar VERB VerbForm=Part 3 ccomp
                  """)
              .sentences()
              .get(0));

  @Test
  void findsSubjectsAndClauses() {
    assertEquals(1, tree.subject(2));
    assertEquals(-1, tree.subject(5));
    assertEquals(2, tree.clause(5));
    assertEquals(-1, tree.clause(2));
  }

  @Test
  void takesPersonAndNumberFromTheAuxiliary() {
    assertEquals(4, tree.inflected(5));
    assertTrue(tree.finite(5));
  }

  @Test
  void measuresDepthFromTheRoot() {
    assertEquals(0, tree.depth(2));
    assertEquals(1, tree.depth(1));
    assertEquals(2, tree.depth(0));
    assertEquals(2, tree.depth(4));
  }
}
