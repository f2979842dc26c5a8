package org.cronista.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronista.model.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code analyze}: CoNLL-U, names and times of articles and of words split before. */
class AnalyzeTest {
  private static final String SENTENCE =
      """
      # sent_id = uno
      # text = El ministro del Perú viajó a Quito.
      1\tEl\t_\t_\t_\t_\t_\t_\t_\t_
      2\tministro\t_\t_\t_\t_\t_\t_\t_\t_
      3-4\tdel\t_\t_\t_\t_\t_\t_\t_\t_
      3\tde\t_\t_\t_\t_\t_\t_\t_\t_
      4\tel\t_\t_\t_\t_\t_\t_\t_\t_
      5\tPerú\t_\t_\t_\t_\t_\t_\t_\t_
      6\tviajó\t_\t_\t_\t_\t_\t_\t_\t_
      7\ta\t_\t_\t_\t_\t_\t_\t_\t_
      8\tQuito\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      8.1\telidido\t_\t_\t_\t_\t_\t_\t_\t_
      9\t.\t_\t_\t_\t_\t_\t_\t_\t_

      """;

  @TempDir private Path folder;

  @Test
  void showDrawsTheTreeWithWhatWasReadInIt() throws IOException {
    Path article = folder.resolve("visita.txt");
    Files.writeString(
        article, "El presidente de Chile visitó al canciller de Perú el 3 de mayo de 2021.\n");
    List<String> drawn = Run.output("analyze", article, "--show").lines().toList();
    assertEquals("# visita", drawn.get(0));
    assertTrue(drawn.contains("0  " + Files.readString(article).strip()), drawn.toString());
    String verb =
        drawn.stream().filter(l -> l.startsWith("   visitó  VERB root")).findFirst().orElse("");
    assertTrue(verb.contains("◆ CONSULT occurred ") && verb.contains(" → "), drawn.toString());
    assertTrue(
        drawn.stream().anyMatch(l -> l.startsWith("     presidente  NOUN nsubj")),
        drawn.toString());
    assertTrue(drawn.stream().anyMatch(l -> l.contains("[DATE] 2021-05-03")), drawn.toString());
    assertTrue(drawn.stream().anyMatch(l -> l.contains("Perú  PROPN") && l.contains("[LOC]")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chronicle", "analyze"})
  void treesAreWholeAndTheWordsAreTheText(String command) throws IOException {
    Corpus.write(folder);
    int sentences = 0;
    for (List<String> block :
        blocks(Run.output(command, Run.SAMPLES, folder, "--format", "conllu"))) {
      String text = "";
      List<String[]> words = new ArrayList<>();
      StringBuilder written = new StringBuilder();
      int inside = 0;
      for (String line : block) {
        if (line.startsWith("# text = ")) {
          text = line.substring("# text = ".length());
        }
        if (line.startsWith("#")) {
          continue;
        }
        String[] c = line.split("\t", -1);
        assertEquals(10, c.length, line);
        int dash = c[0].indexOf('-');
        if (dash > 0) {
          inside = Integer.parseInt(c[0].substring(dash + 1));
          written.append(c[1]).append(c[9].contains("SpaceAfter=No") ? "" : " ");
          continue;
        }
        words.add(c);
        assertEquals(Integer.toString(words.size()), c[0], line);
        if (words.size() > inside) {
          written.append(c[1]).append(c[9].contains("SpaceAfter=No") ? "" : " ");
        }
      }
      assertEquals(text, written.toString().strip());
      tree(words);
      sentences++;
    }
    assertTrue(sentences > 100, sentences + " sentences");
  }

  /** One root, every head in the sentence, no cycle, known tags. */
  private static void tree(List<String[]> words) {
    int roots = 0;
    for (String[] word : words) {
      assertTrue(Set.of(Upos.values()).contains(Upos.valueOf(word[3])), word[3]);
      int head = Integer.parseInt(word[6]);
      roots += head == 0 ? 1 : 0;
      assertEquals(head == 0, word[7].equals("root"), String.join(" ", word));
      int steps = 0;
      for (int at = head; at != 0; at = Integer.parseInt(words.get(at - 1)[6])) {
        assertTrue(++steps <= words.size(), "a cycle at " + String.join(" ", word));
      }
    }
    assertEquals(1, roots);
  }

  private static List<List<String>> blocks(String conllu) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : conllu.lines().toList()) {
      if (line.isEmpty()) {
        blocks.add(block);
        block = new ArrayList<>();
      } else {
        block.add(line);
      }
    }
    assertTrue(block.isEmpty(), "the last sentence ends with an empty line");
    return blocks;
  }

  @Test
  void refillingKeepsWordsCommentsAndLinesOfSeveralWords() throws IOException {
    Path file = Files.writeString(folder.resolve("a.conllu"), SENTENCE);
    String filled = Run.output("analyze", "--input", "conllu", "--format", "conllu", file);
    List<String> given = SENTENCE.lines().toList();
    List<String> lines = filled.lines().toList();
    assertEquals(given.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String line = given.get(i);
      boolean word =
          !line.isEmpty() && !line.startsWith("#") && !line.contains("-4") && !line.contains("8.1");
      if (!word) {
        assertEquals(line, lines.get(i));
        continue;
      }
      String[] before = line.split("\t", -1);
      String[] after = lines.get(i).split("\t", -1);
      assertEquals(before[0] + before[1] + before[9], after[0] + after[1] + after[9]);
      assertFalse(
          after[3].equals("_") || after[6].equals("_") || after[7].equals("_"), lines.get(i));
    }
    assertTrue(filled.contains("6\tviajó\tviajar\tVERB\t"), filled);
    assertTrue(filled.contains("\t0\troot\t"), filled);
  }

  @Test
  void refillingItsOwnOutputChangesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("a.conllu"), SENTENCE);
    String once = Run.output("analyze", "--input", "conllu", file);
    Path again = Files.writeString(folder.resolve("b.conllu"), once);
    assertEquals(once, Run.output("analyze", "--input", "conllu", again));
    assertEquals(
        once,
        Run.reading(SENTENCE.stripTrailing(), "analyze", "--input", "conllu", "-").out(),
        "also from standard input, also where the last empty line is missing");
  }

  @Test
  void tokensGetOneLabelEach() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.tokens"),
            "Naciones X Y\nUnidas\nrecibió\na\nAna\tB\nPérez\n.\n\n\nSí\n.\n");
    String bio = Run.output("analyze", "--input", "tokens", "--format", "bio", file);
    assertEquals(
        """
        Naciones B-ORG
        Unidas I-ORG
        recibió O
        a O
        Ana B-PER
        Pérez I-PER
        . O

        Sí O
        . O

        """,
        bio);
  }

  @Test
  void timesAndNamesOfArticles() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.txt"), "El presidente de Chile visitó Lima el 3 de mayo de 2024.\n");
    var times = Run.objects("analyze", file, "--format", "times");
    assertEquals(1, times.size());
    assertEquals("2024-05-03", times.get(0).get("value").asText());
    assertEquals(
        List.of("Chile", "Lima"),
        Run.objects("analyze", file, "--format", "names").stream()
            .map(n -> n.get("text").asText())
            .toList());
  }

  @Test
  void badFilesOfWordsAreToldAndTheOthersRead() throws IOException {
    Path good = Files.writeString(folder.resolve("a.conllu"), SENTENCE);
    Path bad =
        Files.writeString(folder.resolve("b.conllu"), "# text = x\nuna línea cualquiera\n\n");
    Path latin = Files.write(folder.resolve("c.conllu"), new byte[] {'1', '\t', (byte) 0xE9, '\n'});
    Path empty = Files.writeString(folder.resolve("d.conllu"), "\n");
    Path missing = folder.resolve("e.conllu");
    Run run =
        Run.of(
            "analyze",
            "--input",
            "conllu",
            "--format",
            "conllu",
            bad,
            latin,
            empty,
            missing,
            folder,
            good);
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains(bad + ":2: no es CoNLL-U"), run.err());
    assertTrue(run.err().contains(latin + ": no es UTF-8"), run.err());
    assertTrue(run.err().contains(empty + ": no contiene ninguna palabra"), run.err());
    assertTrue(run.err().contains(missing + ": no existe"), run.err());
    assertTrue(run.err().contains(folder + ": no se puede leer"), run.err());
    assertTrue(run.out().contains("viajar"), "the good one is read");
  }
}
