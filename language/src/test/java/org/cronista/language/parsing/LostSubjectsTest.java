package org.cronista.language.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cronista.model.Upos;
import org.junit.jupiter.api.Test;

class LostSubjectsTest {
  private static final String PAST = "Number=Sing|Person=3|VerbForm=Fin";

  @Test
  void anAppositionThatReachesTheVerbIsItsSubject() {
    String[] rows = {
      "Tras ADP _ 2 case",
      "recibir VERB VerbForm=Inf 10 advcl",
      "la DET _ 4 det",
      "carta NOUN Number=Sing 2 obj",
      ", PUNCT _ 6 punct",
      "ministro NOUN Number=Sing 4 appos",
      "de ADP _ 8 case",
      "Perú PROPN _ 6 nmod",
      "no ADV _ 10 advmod",
      "respondió VERB " + PAST + " 0 root",
    };
    Parse settled = settled(rows);
    assertEquals("nsubj", settled.relation(5));
    assertEquals(9, settled.head(5));
  }

  @Test
  void aNameBehindACommaIsNoPartOfTheOneBefore() {
    Parse settled =
        settled(
            "Como ADP _ 2 case",
            "Ana PROPN _ 5 obl",
            ", PUNCT _ 4 punct",
            "Luis PROPN _ 2 flat",
            "calla VERB " + PAST + " 0 root");
    assertEquals("nsubj", settled.relation(3));
    assertEquals(4, settled.head(3));
  }

  @Test
  void anotherCommaKeepsTheApposition() {
    unchanged(
        "En ADP _ 3 case",
        "la DET _ 3 det",
        "capital NOUN Number=Sing 7 obl",
        ", PUNCT _ 5 punct",
        "Lima PROPN _ 3 appos",
        ", PUNCT _ 5 punct",
        "llovió VERB " + PAST + " 0 root");
  }

  @Test
  void aVerbWithASubjectKeepsIt() {
    unchanged(
        "En ADP _ 2 case",
        "Lima PROPN _ 5 obl",
        ", PUNCT _ 4 punct",
        "ciudad NOUN Number=Sing 2 appos",
        "habló VERB " + PAST + " 0 root",
        "Ana PROPN _ 5 nsubj");
  }

  @Test
  void whatDoesNotAgreeIsNoSubject() {
    unchanged(
        "En ADP _ 2 case",
        "Lima PROPN _ 5 obl",
        ", PUNCT _ 4 punct",
        "ciudades NOUN Number=Plur 2 appos",
        "habló VERB " + PAST + " 0 root");
  }

  private static void unchanged(String... rows) {
    Parse given = parse(rows);
    Parse settled = settled(rows);
    for (int i = 0; i < rows.length; i++) {
      assertEquals(given.head(i), settled.head(i));
      assertEquals(given.relation(i), settled.relation(i));
    }
  }

  private static Parse settled(String... rows) {
    return LostSubjects.settle(
        column(0, rows),
        column(1, rows).stream().map(Upos::valueOf).toList(),
        column(2, rows),
        parse(rows));
  }

  private static Parse parse(String... rows) {
    int[] heads =
        IntStream.range(0, rows.length)
            .map(i -> Integer.parseInt(column(3, rows).get(i)) - 1)
            .toArray();
    return new Parse(heads, column(4, rows));
  }

  private static List<String> column(int column, String... rows) {
    return Arrays.stream(rows).map(row -> row.split(" ")[column]).toList();
  }
}
