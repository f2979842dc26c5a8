package org.cronista.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TokenTest {
  private static Token token(String feats, String deprel) {
    return new Token(0, new Span(0, 1), "x", "x", Upos.VERB, feats, -1, deprel);
  }

  @Test
  void featuresAreFoundByTheirWholeName() {
    Token t = token("Mood=Ind|Number=Sing|VerbForm=Fin", "root");
    assertEquals("Ind", t.feat("Mood"));
    assertEquals("Fin", t.feat("VerbForm"));
    assertEquals("", t.feat("Verb"));
    assertEquals("", t.feat("Form"));
    assertEquals("", token("", "root").feat("Mood"));
  }

  @Test
  void valuesAreCutOutWhetherTheyAreUsualOrNot() {
    for (String value : ("Plur Fin Int,Rel Part Pzrt Fxm 3 2 10 Prs P Sinx X Com").split(" ")) {
      assertEquals(value, token("Foo=" + value, "root").feat("Foo"));
      assertEquals(value, token("Foo=" + value + "|Goo=Sing", "root").feat("Foo"));
      assertEquals(value, token("Eoo=Sing|Foo=" + value, "root").feat("Foo"));
    }
    assertEquals("", token("Foo=|Goo=Sing", "root").feat("Foo"));
  }

  @Test
  void aRelationHoldsForItsSubtypes() {
    assertTrue(token("", "nsubj:pass").is("nsubj"));
    assertTrue(token("", "nsubj:pass").is("nsubj:pass"));
    assertFalse(token("", "nsubj").is("nsubj:pass"));
    assertFalse(token("", "obl").is("ob"));
  }
}
