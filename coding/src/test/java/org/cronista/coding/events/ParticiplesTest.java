package org.cronista.coding.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cronista.coding.Parsed;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.rules.RuleBook;
import org.cronista.coding.syntax.Tree;
import org.junit.jupiter.api.Test;

/** Participles that open a sentence, wherever the parser hangs them; trees given by hand. */
class ParticiplesTest {
  private static final String PARTICIPLE = "Gender=Masc|Number=Plur|VerbForm=Part";

  private static final Rule ACCUSE =
      RuleBook.standard().rules().stream()
          .filter(r -> r.id().equals("accuse"))
          .findFirst()
          .orElseThrow();

  private static Tree tree(String head, String relation, String number) {
    return Tree.of(
        Parsed.of(
                String.join(
                    "\n",
                    "Acusados acusado ADJ " + PARTICIPLE + " " + head + " " + relation,
                    "de de ADP _ 3 case",
                    "robo robo NOUN Gender=Masc|Number=Sing 1 obj",
                    ", , PUNCT _ 1 punct",
                    "los el DET _ 6 det",
                    "agentes agente NOUN Number=" + number + " 7 nsubj",
                    "huyeron huir VERB VerbForm=Fin 0 root"))
            .sentences()
            .get(0));
  }

  @Test
  void tellOfTheSubjectBehindThem() {
    for (Tree tree : new Tree[] {tree("7", "advmod", "Plur"), tree("6", "amod", "Plur")}) {
      assertTrue(Participles.governs(tree, tree.token(0)));
      assertEquals(5, Participles.bearer(ACCUSE, tree, 0));
    }
  }

  @Test
  void doNotTellOfWhatTheyDoNotAgreeWith() {
    assertEquals(-1, Participles.bearer(ACCUSE, tree("6", "amod", "Sing"), 0));
    Tree attribute =
        Tree.of(
            Parsed.of("llamados llamado ADJ " + PARTICIPLE + " 2 amod\nhéroes héroe NOUN _ 0 root")
                .sentences()
                .get(0));
    assertFalse(Participles.governs(attribute, attribute.token(0)));
  }
}
