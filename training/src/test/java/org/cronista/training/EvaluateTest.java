package org.cronista.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cronista.language.parsing.Parse;
import org.cronista.model.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
  @TempDir private Path folder;

  @Test
  void countsTagsHeadsAndRelations() {
    Tree gold =
        new Tree(
            List.of("Ana", "vio", "a", "Luis"),
            List.of(Upos.PROPN, Upos.VERB, Upos.ADP, Upos.PROPN),
            new Parse(new int[] {1, -1, 3, 1}, List.of("nsubj", "root", "case", "obj")),
            Tree.Origin.GOLD);
    ParseScore score = new ParseScore();
    score.add(
        gold,
        List.of(Upos.NOUN, Upos.VERB, Upos.ADP, Upos.PROPN),
        new Parse(new int[] {1, -1, 1, 1}, List.of("nsubj:pass", "root", "case", "iobj")));
    assertEquals(75, score.upos());
    assertEquals(75, score.uas());
    assertEquals(50, score.las(), "subtypes do not count, a wrong head does");
    assertEquals(100, score.f1("nsubj"));
    assertEquals(0, score.f1("obj"));
    assertEquals(0, score.f1("case"));
  }

  @Test
  void readsNamesWithContractionsTakenApart() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("names.txt"),
            "Banco B-ORG\ndel I-ORG\nSur I-ORG\nal O\nfin O\n1999 B-DATE\n\n");
    NamedSentence sentence = NamedTexts.read(file).get(0).get(0);
    assertEquals(List.of("Banco", "de", "el", "Sur", "a", "el", "fin", "1999"), sentence.words());
    assertEquals(List.of(3, 4, 4, 4, 0, 0, 0, 0), sentence.labels());
  }

  @Test
  void printsATableForATreebank() throws IOException {
    String said = said("parse", "--gold", TinyTreebank.write(folder).toString());
    assertTrue(said.startsWith("0 "), said);
    assertTrue(said.contains("LAS") && said.contains("nsubj"), said);
  }

  @Test
  void printsALineForNames() throws IOException {
    Path file = Files.writeString(folder.resolve("names.txt"), "Lima B-LOC\n. O\n\n");
    assertTrue(said("names", "--gold", file.toString()).contains("F1"));
  }

  @Test
  void wrongUseIsAnsweredWithTheUsage() {
    assertTrue(said("parse").startsWith("2 "));
    assertTrue(said("smell", "--gold", "x").startsWith("2 "));
    assertTrue(said("tags", "--gold", folder.resolve("none").toString()).startsWith("3 "));
  }

  private static String said(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = Evaluate.run(arguments, both, both);
    return code + " " + out.toString(StandardCharsets.UTF_8);
  }
}
