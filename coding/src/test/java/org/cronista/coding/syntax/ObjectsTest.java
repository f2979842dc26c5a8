package org.cronista.coding.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cronista.coding.Parsed;
import org.junit.jupiter.api.Test;

class ObjectsTest {
  @Test
  void ofTwoObjectsTheOneWithAIsIndirect() {
    Tree tree =
        tree(
            """
            Entregó entregar VERB _ 0 root
            una uno DET _ 3 det
            medalla medalla NOUN _ 1 obj
            a a ADP _ 6 case
            el el DET _ 6 det
            soldado soldado NOUN _ 1 obj
            """);
    assertEquals(2, tree.child(0, "obj"));
    assertEquals(5, tree.child(0, "iobj"));
  }

  @Test
  void aSingleObjectWithAStaysDirect() {
    Tree tree =
        tree(
            """
            Lo él PRON _ 2 obj
            vio ver VERB _ 0 root
            a a ADP _ 5 case
            el el DET _ 5 det
            soldado soldado NOUN _ 2 obj
            """);
    assertEquals(-1, tree.child(1, "iobj"));
    assertEquals("obj", tree.token(4).deprel());
  }

  @Test
  void whatAVerbGovernsWithAPrepositionIsOblique() {
    Tree tree =
        tree(
            """
            Votó votar VERB _ 0 root
            contra contra ADP _ 4 case
            la el DET _ 4 det
            ley ley NOUN _ 1 obj
            """);
    assertEquals(3, tree.child(0, "obl"));
    assertEquals(-1, tree.child(0, "obj"));
  }

  @Test
  void aNameBetweenAndAndACliticIsTheSubject() {
    Tree tree =
        tree(
            """
            Chile Chile PROPN _ 2 nsubj
            vota votar VERB VerbForm=Fin 0 root
            sobre sobre ADP _ 4 case
            Arica Arica PROPN _ 2 obl
            y y CCONJ _ 6 cc
            Perú Perú PROPN _ 4 conj
            lo él PRON _ 8 obj
            rechaza rechazar VERB VerbForm=Fin 2 conj
            """);
    assertEquals(5, tree.subject(7));
    assertEquals(7, tree.head(4));
  }

  private static Tree tree(String rows) {
    return Tree.of(Parsed.of(rows).sentences().get(0));
  }
}
