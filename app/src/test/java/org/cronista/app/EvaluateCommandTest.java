package org.cronista.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code evaluate} from the gold file to the table, and {@code train}. */
class EvaluateCommandTest {
  private static final String TEXT =
      "El presidente de Chile, Gabriel Boric, visitó Lima el lunes. «Ha sido una buena visita para todos», dijo Boric.\n";

  private static final String TREES =
      """
      1\tAna\tAna\tPROPN\t_\t_\t2\tnsubj\t_\t_
      2\tduerme\tdormir\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
      3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

      """;

  @TempDir private Path folder;

  @Test
  void mentionsAndQuotesOfTheArticlesBesideTheGold() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    int quote = TEXT.indexOf("Ha sido");
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            """
            {"doc":"a","events":[{"begin":0,"end":59,"source":["CHL:Gabriel Boric"],"target":["PER"],\
            "types":["CONSULT"],"date":null,"statuses":["occurred"]}],\
            "quotes":[{"begin":%d,"end":%d,"speaker":"CHL:Gabriel Boric"}]}
            """
                .formatted(quote, TEXT.indexOf('»')));
    String mentions = Run.output("evaluate", "--stage", "mentions", "--gold", gold);
    assertEquals(6, mentions.lines().count(), mentions);
    mentions.lines().forEach(l -> assertTrue(l.contains("F1 1.000"), mentions));
    String quotes = Run.output("evaluate", "--stage", "quotes", "--gold", gold);
    assertEquals(2, quotes.lines().count(), quotes);
    quotes.lines().forEach(l -> assertTrue(l.contains("F1 1.000"), quotes));
  }

  @Test
  void aGoldArticleThatIsNotThereIsToldAndCounts() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), TEXT);
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            """
            {"doc":"perdido","events":[{"begin":0,"end":9,"source":["CHL"],"target":["PER"],\
            "types":["CONSULT"],"date":null,"statuses":["occurred"]}]}
            """);
    Run run = Run.of("evaluate", "--stage", "mentions", "--gold", gold, "--input", text);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("perdido"), run.err());
    assertTrue(run.out().contains("(0 of 1 found, 0 right)"), run.out());
  }

  @ParameterizedTest
  @CsvSource({"tags, UPOS 100.00", "parse, nsubj               1      1      1  100.0"})
  void tagsAndTrees(String stage, String figure) throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.conllu"), TREES);
    String table = Run.output("evaluate", "--stage", stage, "--gold", gold);
    assertTrue(table.contains("gold.conllu") && table.contains("LAS 100.00"), table);
    assertTrue(table.contains(figure), table);
  }

  @Test
  void names() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.bio"),
            "Ana B-PER\nPérez I-PER\nvive O\nen O\nLima B-LOC\n. O\n\n");
    assertTrue(Run.output("evaluate", "--stage", "names", "--gold", gold).contains("F1 100.00"));
  }

  @Test
  void times() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.tsv"),
            """
            *!-DCTVALUE="2024-05-06"-!*\tO\t-

            Visitó\tO\t-
            Lima\tO\t-
            el\tB-DATE\t2024-05-03
            viernes\tI-DATE\t2024-05-03
            .\tO\t-
            """);
    String table = Run.output("evaluate", "--stage", "times", "--gold", gold);
    assertTrue(table.contains("gold 1 found 1") && table.contains("relaxed F1 100.0"), table);
    assertTrue(table.contains("value F1 100.0"), table);
  }

  @Test
  void values() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("values.tsv"),
            """
            2024-05-06\tDATE\t2024-05-06
            ayer\tDATE\t2024-05-05
            dos semanas\tDURATION\tP2W

            2019-12-31\tDATE\t2019-12-31
            ayer\tDATE\t2019-12-29
            """);
    String table = Run.output("evaluate", "--stage", "values", "--gold", gold);
    assertTrue(table.contains("expressions 3 value accuracy 66.7, each by itself 66.7"), table);
  }

  @ParameterizedTest
  @CsvSource({"mentions", "quotes", "times", "values", "names", "tags", "parse"})
  void aGoldFileThatIsNotThereOrNotTextIsNamed(String stage) throws IOException {
    Path missing = folder.resolve("nada.gold");
    Run none = Run.of("evaluate", "--stage", stage, "--gold", missing);
    assertEquals(Cronista.FAILURE, none.code());
    assertEquals("", none.out());
    assertTrue(none.err().contains(missing.toString()), none.err());
    Path latin =
        Files.write(folder.resolve("latin.gold"), new byte[] {'a', (byte) 0xE9, ' ', 'O', '\n'});
    Run broken = Run.of("evaluate", "--stage", stage, "--gold", latin);
    assertEquals(Cronista.FAILURE, broken.code());
    assertTrue(broken.err().contains(latin.toString()), broken.err());
    assertTrue(!broken.err().contains("fallo interno"), broken.err());
  }

  @Test
  void trainPassesOnItsArguments() throws IOException {
    Path trees = Files.writeString(folder.resolve("a.conllu"), TREES.repeat(3));
    Path models = folder.resolve("models");
    String said =
        Run.output(
            "train",
            "tagger",
            "--gold",
            trees,
            "--out",
            models,
            "--tag-bits",
            10,
            "--tag-epochs",
            2);
    assertTrue(said.contains("3 gold"), said);
    assertTrue(Files.exists(models.resolve("tagger.model")));
    Run missing = Run.of("train", "tagger", "--gold", folder.resolve("nada"), "--out", models);
    assertEquals(Cronista.FAILURE, missing.code());
    assertTrue(missing.err().contains("nada: no such file"), missing.err());
  }
}
