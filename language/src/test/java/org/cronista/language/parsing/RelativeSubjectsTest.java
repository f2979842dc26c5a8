package org.cronista.language.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cronista.model.Upos;
import org.junit.jupiter.api.Test;

class RelativeSubjectsTest {
  @Test
  void whatAgreesBehindTheVerbIsItsSubject() {
    Parse settled =
        settled(
            "la DET _ 2 det",
            "renuncia NOUN Number=Sing 0 root",
            "que PRON _ 4 nsubj",
            "reclamar VERB Number=Plur|VerbForm=Fin 2 acl",
            "los DET _ 6 det",
            "estudiante NOUN Number=Plur 4 obj");
    assertEquals("obj", settled.relation(2));
    assertEquals("nsubj", settled.relation(5));
  }

  @Test
  void severalAgreeAsOne() {
    Parse settled =
        settled(
            "acuerdo NOUN Number=Sing 0 root",
            "que PRON _ 3 nsubj",
            "firmar VERB Number=Plur|VerbForm=Fin 1 acl",
            "Perú PROPN _ 3 obj",
            "y CCONJ _ 6 cc",
            "Chile PROPN _ 4 conj");
    assertEquals("nsubj", settled.relation(3));
  }

  @Test
  void aRelativeThatAgreesStays() {
    unchanged(
        "jueces NOUN Number=Plur 0 root",
        "que PRON _ 3 nsubj",
        "reclamar VERB Number=Plur|VerbForm=Fin 1 acl",
        "los DET _ 5 det",
        "documentos NOUN Number=Plur 3 obj");
  }

  @Test
  void whatStandsBehindAPrepositionIsNoSubject() {
    unchanged(
        "grupo NOUN Number=Sing 0 root",
        "que PRON _ 3 nsubj",
        "atacar VERB Number=Plur|VerbForm=Fin 1 acl",
        "a ADP _ 5 case",
        "soldados NOUN Number=Plur 3 obj");
  }

  private static void unchanged(String... rows) {
    Parse given = parse(rows);
    assertSame(given, settled(given, rows));
  }

  private static Parse settled(String... rows) {
    return settled(parse(rows), rows);
  }

  private static Parse settled(Parse given, String... rows) {
    List<Upos> tags = Arrays.stream(rows).map(r -> Upos.valueOf(column(r, 1))).toList();
    return RelativeSubjects.settle(column(0, rows), tags, column(2, rows), given);
  }

  private static Parse parse(String... rows) {
    int[] heads =
        IntStream.range(0, rows.length)
            .map(i -> Integer.parseInt(column(rows[i], 3)) - 1)
            .toArray();
    return new Parse(heads, column(4, rows));
  }

  private static List<String> column(int column, String... rows) {
    return Arrays.stream(rows).map(r -> column(r, column)).toList();
  }

  private static String column(String row, int column) {
    return row.split(" ")[column];
  }
}
