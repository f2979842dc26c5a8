package org.cronista.language.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.cronista.language.perceptron.Forms;
import org.cronista.model.Upos;
import org.junit.jupiter.api.Test;

/** Trees in which the noun before the second verb was taken for one more object of the first. */
class CoordinationsTest {
  private static final List<Upos> TAGS =
      List.of(Upos.PROPN, Upos.VERB, Upos.PROPN, Upos.CCONJ, Upos.PROPN, Upos.VERB, Upos.NOUN);

  private static String parted(String sentence, List<Upos> tags, int[] heads, String relations) {
    List<String> names = new ArrayList<>(List.of(relations.split(" ")));
    List<String> words = List.of(sentence.split(" "));
    new Coordinations(Forms.of(words), tags, heads, names).part();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      shown.add(names.get(i) + ":" + heads[i]);
    }
    return String.join(" ", shown);
  }

  @Test
  void theNounBecomesTheSubjectOfTheVerbAfterIt() {
    assertEquals(
        "nsubj:1 root:-1 obj:1 cc:5 nsubj:5 conj:1 obj:5",
        parted(
            "Chile invadió Perú y Bolivia envió tropas",
            TAGS,
            new int[] {1, -1, 1, 4, 2, 1, 5},
            "nsubj root obj cc conj advcl obj"));
  }

  @Test
  void aSecondVerbThatTookOverTheSentenceGivesItBack() {
    assertEquals(
        "nsubj:1 root:-1 obj:1 cc:5 nsubj:5 conj:1 obj:5",
        parted(
            "Chile invadió Perú y Bolivia envió tropas",
            TAGS,
            new int[] {1, 5, 1, 4, 2, -1, 5},
            "nsubj advcl obj cc conj root obj"));
  }

  @Test
  void aPluralVerbHasNoSingularNameForItsSubject() {
    String before = "nsubj:1 root:-1 obj:1 cc:4 conj:2 advcl:1 obj:5";
    assertEquals(
        before,
        parted(
            "Chile invadió Perú y Bolivia enviaron tropas",
            TAGS,
            new int[] {1, -1, 1, 4, 2, 1, 5},
            "nsubj root obj cc conj advcl obj"));
  }

  @Test
  void aVerbWithAConjunctionOfItsOwnLeavesTheListAlone() {
    List<Upos> tags = List.of(Upos.VERB, Upos.NOUN, Upos.CCONJ, Upos.NOUN, Upos.CCONJ, Upos.VERB);
    assertEquals(
        "root:-1 obj:0 cc:3 conj:1 cc:5 conj:0",
        parted(
            "Quemaron casas y tiendas y huyeron",
            tags,
            new int[] {-1, 0, 3, 1, 5, 0},
            "root obj cc conj cc conj"));
  }

  @Test
  void aRelativeClauseIsNoSecondClause() {
    List<Upos> tags = List.of(Upos.VERB, Upos.NOUN, Upos.CCONJ, Upos.NOUN, Upos.PRON, Upos.VERB);
    assertEquals(
        "root:-1 obj:0 cc:3 conj:1 obj:5 acl:1",
        parted(
            "Vio casas y tiendas que ardían",
            tags,
            new int[] {-1, 0, 3, 1, 5, 1},
            "root obj cc conj obj acl"));
  }

  @Test
  void aClauseIsNotOnALevelWithANoun() {
    List<Upos> tags = List.of(Upos.VERB, Upos.NOUN, Upos.CCONJ, Upos.PRON, Upos.VERB);
    assertEquals(
        "root:-1 nsubj:0 cc:4 nsubj:4 conj:0",
        parted(
            "Murieron soldados y otros huyeron",
            tags,
            new int[] {-1, 0, 4, 4, 1},
            "root nsubj cc nsubj conj"));
  }
}
