package org.cronista.language.parsing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Upos;
import org.junit.jupiter.api.Test;

/** Nouns that a clause, or half of their own name, took in. */
class SwallowedNounsTest {
  @Test
  void aNounBeforeItsRelativePronounIsNoPartOfTheClause() {
    List<String> words = List.of("Durante", "el", "viaje", "que", "hizo", ",", "Ana", "calló");
    List<Upos> tags =
        List.of(
            Upos.ADP, Upos.DET, Upos.NOUN, Upos.PRON, Upos.VERB, Upos.PUNCT, Upos.PROPN, Upos.VERB);
    int[] heads = {2, 2, 4, 4, 7, 4, 7, -1};
    List<String> relations =
        new ArrayList<>(List.of("case", "det", "obl", "obj", "advcl", "punct", "nsubj", "root"));
    RelativeClauses.hang(words, tags, heads, relations);
    assertArrayEquals(new int[] {2, 2, 7, 4, 2, 4, 7, -1}, heads);
    assertEquals("obl", relations.get(2));
    assertEquals("acl", relations.get(4));
  }

  @Test
  void aNounOfAnotherVerbStays() {
    List<String> words = List.of("En", "Lima", "dijo", "que", "calló");
    List<Upos> tags = List.of(Upos.ADP, Upos.PROPN, Upos.VERB, Upos.PRON, Upos.VERB);
    int[] heads = {1, 2, -1, 4, 2};
    List<String> relations = new ArrayList<>(List.of("case", "obl", "root", "obj", "advcl"));
    RelativeClauses.hang(words, tags, heads, relations);
    assertArrayEquals(new int[] {1, 2, -1, 4, 2}, heads);
  }

  @Test
  void aCeasefireIsOneNounWhereverItsPartsHang() {
    List<String> words = List.of("Acordaron", "un", "alto", "el", "fuego");
    List<Upos> tags = List.of(Upos.VERB, Upos.DET, Upos.NOUN, Upos.DET, Upos.NOUN);
    for (int head : new int[] {0, 2}) {
      int[] heads = {-1, 2, 0, 4, head};
      List<String> relations = new ArrayList<>(List.of("root", "det", "obj", "det", "nmod"));
      Ceasefires.join(words, tags, heads, relations);
      assertArrayEquals(new int[] {-1, 4, 4, 4, 0}, heads);
      assertEquals(List.of("root", "det", "amod", "det", "obj"), relations);
    }
  }

  @Test
  void luegoQueSaysWhenAndAlGoesWithAVerb() {
    List<String> words =
        List.of("Ana", "a", "el", "llegar", "pidió", "calma", "luego", "que", "Eva", "habló");
    List<Upos> tags =
        List.of(
            Upos.PROPN,
            Upos.ADP,
            Upos.DET,
            Upos.VERB,
            Upos.VERB,
            Upos.NOUN,
            Upos.ADV,
            Upos.SCONJ,
            Upos.PROPN,
            Upos.VERB);
    int[] heads = {4, 3, 3, 0, -1, 4, 9, 9, 9, 4};
    List<String> relations =
        new ArrayList<>(
            List.of(
                "nsubj", "case", "det", "acl", "root", "obj", "mark", "mark", "nsubj", "ccomp"));
    Adverbials.name(words, tags, heads, relations);
    assertEquals(4, heads[3]);
    assertEquals("advcl", relations.get(3));
    assertEquals("advcl", relations.get(9));
  }

  @Test
  void whatIsSaidStaysAComplement() {
    List<String> words = List.of("Pidió", "que", "hablara");
    List<Upos> tags = List.of(Upos.VERB, Upos.SCONJ, Upos.VERB);
    List<String> relations = new ArrayList<>(List.of("root", "mark", "ccomp"));
    Adverbials.name(words, tags, new int[] {-1, 2, 0}, relations);
    assertEquals(List.of("root", "mark", "ccomp"), relations);
  }
}
