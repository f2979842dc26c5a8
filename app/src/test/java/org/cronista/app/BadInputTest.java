package org.cronista.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What cannot be taken: told with its place and reason, exit code 1, and the rest is read all the
 * same.
 */
class BadInputTest {
  private static final String GOOD =
      "El presidente de Chile visitó Bolivia el lunes y firmó un acuerdo con su homólogo en La Paz.\n";

  @TempDir private Path folder;

  @Test
  void aPathThatIsNotThere() throws IOException {
    Path missing = folder.resolve("nada.txt");
    rejected("no existe", missing, missing);
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path locked = write("cerrado.txt", GOOD);
    Files.setPosixFilePermissions(locked, java.util.Set.of());
    assumeTrue(!Files.isReadable(locked), "this user may read everything");
    rejected("sin permiso", locked, locked);
  }

  @Test
  void aLinkToNothing() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("roto.txt"), folder.resolve("nunca"));
    rejected("enlace", link, link);
  }

  @Test
  void aFolderThatHoldsItself() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("vueltas/dentro"));
    Files.writeString(inner.resolve("otro.txt"), GOOD.replace("Chile", "Perú"));
    Path link = Files.createSymbolicLink(inner.resolve("atras"), folder.resolve("vueltas"));
    Run run = rejected("se contiene a sí misma", link, folder.resolve("vueltas"));
    assertEquals(2, Run.objects(run.out()).size(), "the files beside the loop are read, once");
  }

  @Test
  void anEmptyFolder() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("vacia"));
    rejected("ningún archivo", empty, empty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"enorme.txt", "enorme.html", "enorme.json", "enorme.jsonl"})
  void aFileThatIsFarTooLarge(String name) throws IOException {
    Path huge = folder.resolve(name);
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(name.endsWith(".jsonl") ? 51_000_000 : 200_000_000); // takes no room
    }
    rejected("50 MB", huge, huge);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nada.txt", "nada.html", "nada.json", "nada.jsonl", "nada.md"})
  void aFileOfNoBytes(String name) throws IOException {
    Path empty = write(name, "");
    rejected("", empty, empty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ruido.txt", "ruido.html", "ruido.json", "ruido.jsonl"})
  void bytesOfChance(String name) throws IOException {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    Path noise = Files.write(folder.resolve(name), bytes);
    rejected("", noise, noise);
  }

  @Test
  void aTextCutInsideACharacterIsReadAndSaidToBeBroken() throws IOException {
    byte[] whole =
        (GOOD.strip() + " El acto terminó con una ceremonia en la montañ")
            .getBytes(StandardCharsets.UTF_8);
    Path cut =
        Files.write(
            folder.resolve("cortado.txt"), java.util.Arrays.copyOf(whole, whole.length - 1));
    Run run = Run.of("chronicle", cut, "--format", "events");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains(cut.toString()) && run.err().contains("UTF-8"), run.err());
    assertFalse(Run.objects(run.out()).isEmpty());
  }

  @Test
  void oneEndlessLine() throws IOException {
    Path endless = write("sinfin.txt", "bWVybHV6YSBkZSBBcmljYQ".repeat(10_000));
    rejected("línea", endless, endless);
  }

  @Test
  void aLongSentenceIsAReport() throws IOException {
    Path line =
        write("larga.txt", "El presidente de Chile visitó Bolivia y ".repeat(2_700) + "volvió.");
    Run run = Run.of("analyze", line, "--format", "conllu", "--quiet");
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void oneLongLineOfSentencesIsAReport() throws IOException {
    Path line = write("seguido.txt", GOOD.strip().concat(" ").repeat(80));
    Run run = Run.of("chronicle", line, "--format", "mentions", "--quiet");
    assertEquals(0, run.code(), run.err());
    assertTrue(Run.objects(run.out()).size() >= 80);
  }

  @Test
  void aJsonLineCutInTheMiddleIsNamedByItsNumber() throws IOException {
    String line = "{\"id\":\"%s\",\"text\":\"" + GOOD.strip() + " Número %s.\"}\n";
    Path lines =
        write(
            "lineas.jsonl",
            line.formatted("a", "uno")
                + line.formatted("b", "dos").substring(0, 50)
                + "\n"
                + line.formatted("c", "tres"));
    Run run = rejected("JSON", lines + ":2", lines);
    assertEquals(3, Run.objects(run.out()).size(), "both whole lines and the good file");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"id\":\"x\"}', ''",
    "'[1,2]', 'objeto'",
    "'{\"text\":\"\"}', ''",
    "'nada', 'JSON'",
  })
  void aJsonLineThatIsNoArticle(String line, String reason) throws IOException {
    Path lines = write("rara.jsonl", line + "\n");
    rejected(reason, lines + ":1", lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><title>Nada</title></head></html>",
        "<html><body></body></html>",
        "<html><body><script>var x = 1;</script></body></html>"
      })
  void aPageWithoutAText(String html) throws IOException {
    Path page = write("vacia.html", html);
    rejected("página", page, page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "9999-12-31", "2024-02-30", "mañana", "-5"})
  void aDateThatIsNoneIsSaidAndNotTaken(String date) throws IOException {
    Path lines =
        write(
            "fecha.jsonl",
            "{\"id\":\"x\",\"published\":\"" + date + "\",\"text\":\"" + GOOD.strip() + "\"}\n");
    Run run = Run.of("chronicle", lines, "--format", "articles");
    assertTrue(run.err().contains(lines + ":1") && run.err().contains(date), run.err());
    List<JsonNode> articles = Run.objects(run.out());
    assertEquals("unknown", articles.get(0).get("published").get("how").asText());
    assertFalse(articles.get(0).get("published").has("from"), "no date is put in its place");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          portugués | O presidente do Brasil visitou na segunda-feira a Argentina e assinou um acordo com o seu homólogo. A reunião terminou com uma declaração conjunta, informou o Ministério das Relações Exteriores.
          gallego | O presidente da Xunta visitou onte a cidade da Coruña e asinou un acordo co alcalde. A xuntanza rematou cunha declaración conxunta, segundo informou o Goberno galego nunha nota.
          catalán | El president de la Generalitat va visitar ahir la ciutat de Girona i va signar un acord amb l'alcaldessa. La reunió va acabar amb una declaració conjunta, segons ha informat el Govern en un comunicat.
          inglés | The president of Chile visited Bolivia on Monday and signed an agreement with his counterpart. The meeting ended with a joint statement, the foreign ministry said.
          """)
  void anotherLanguage(String language, String text) throws IOException {
    Path foreign = write("otra.txt", text);
    rejected(language, foreign, foreign);
  }

  @Test
  void everyBadOneOfABatchIsTold() throws IOException {
    Path empty = write("vacio.txt", "");
    Path pdf = write("hoja.pdf", "%PDF-1.4");
    Path missing = folder.resolve("nada.txt");
    Run run = rejected("", missing, empty, pdf, missing);
    assertTrue(run.err().contains(empty.toString()), run.err());
    assertTrue(run.err().contains(pdf.toString()), run.err());
    assertTrue(run.err().contains("3 entradas rechazadas"), run.err());
  }

  @Test
  void quietDoesNotMeanSilent() throws IOException {
    Path empty = write("vacio.txt", "");
    Path good = write("bueno.txt", GOOD);
    Run run = Run.of("chronicle", empty, good, "--quiet");
    assertEquals(1, run.code());
    assertTrue(told(run, empty, "vacío"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void standardInputIsNamed() {
    Run bad = Run.reading("", "chronicle", "-");
    assertEquals(1, bad.code());
    assertTrue(bad.err().contains("entrada estándar"), bad.err());
    Run good = Run.reading(GOOD, "chronicle", "-", "--format", "events");
    assertEquals(0, good.code(), good.err());
    assertFalse(Run.objects(good.out()).isEmpty());
  }

  @Test
  void everyCommandTellsAndGoesOn() throws IOException {
    Path good = write("bueno.txt", GOOD);
    Path missing = folder.resolve("nada.txt");
    for (String command : List.of("chronicle", "analyze", "extract", "explain")) {
      Run run = Run.of(command, missing, good);
      assertEquals(1, run.code(), command);
      assertTrue(run.err().contains(missing + ": no existe"), command + ": " + run.err());
      assertFalse(run.out().isEmpty(), command);
    }
  }

  /**
   * Beside a good file, these inputs end with exit code 1 and a message that names place and
   * reason; also when quiet. The good file is read.
   */
  private Run rejected(String reason, Object place, Path... inputs) throws IOException {
    Path good = Files.writeString(folder.resolve("bueno.md"), GOOD.replace("lunes", "martes"));
    List<Object> arguments = new java.util.ArrayList<>(List.of("chronicle"));
    arguments.addAll(List.of(inputs));
    arguments.addAll(List.of(good, "--format", "articles"));
    Run run = Run.of(arguments.toArray());
    assertEquals(1, run.code(), run.err());
    assertTrue(told(run, place, reason), run.err());
    assertTrue(run.out().contains("\"bueno\""), "the good file beside it is read: " + run.out());
    return run;
  }

  private static boolean told(Run run, Object place, String reason) {
    return run.err()
        .lines()
        .anyMatch(l -> l.startsWith("cronista: rechazado: " + place + ":") && l.contains(reason));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aFolderThatIsNotThereIsNamedAndNothingIsWritten() {
    Path out = folder.resolve("no").resolve("cronica.txt");
    Run run = Run.of("chronicle", Run.SAMPLES, "--out", out);
    assertEquals(3, run.code());
    assertTrue(run.err().contains("no existe la carpeta " + folder.resolve("no")), run.err());
  }

  @Test
  void articlesWithoutEventsAreSaidToBeSo() throws IOException {
    Path file = folder.resolve("uno.txt");
    Files.writeString(file, "Las nubes de la tarde cubren la sierra.\n");
    Run run = Run.of("chronicle", file);
    assertEquals(0, run.code());
    assertTrue(run.err().contains("1 artículo leído, que no cuenta ningún hecho"), run.err());
  }
}
