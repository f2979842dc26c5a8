package org.cronista.app.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cronista.app.Chronicler;
import org.cronista.app.Journal;
import org.cronista.model.Article;
import org.cronista.model.Chronicle;
import org.cronista.model.Disagreement;
import org.cronista.sources.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chronicle against keys that were written by reading the reports. */
class ChronicleScorerTest {
  private static final Path SAMPLES = Path.of("../samples");
  private static final Path OTHERS = Path.of("src/test/testdata/fusion");
  private static final Path AFFAIRS = Path.of("src/test/testdata/fusion-affairs");
  private static final Path CHECK = Path.of("src/test/testdata/fusion-twenty");

  @Test
  void theSamplesAreToldAsTheirKeyHasThem() throws IOException {
    ChronicleScorer.Result r =
        ChronicleScorer.of(SAMPLES.resolve("samples.key"), chronicle(SAMPLES));
    assertTrue(r.events().f1() >= 0.88, () -> r.events() + "\n" + r.misses());
    assertTrue(r.stories().f1() >= 0.95, () -> r.stories() + "\n" + r.misses());
    assertEquals(1.0, r.copies().f1(), 1e-9);
    assertTrue(r.disagreements().precision() >= 0.75, () -> r.misses().toString());
    assertTrue(r.links().f1() >= 0.80, () -> r.links() + "\n" + r.misses());
  }

  @Test
  void fortyReportsOnOtherAffairsAreToldAsTheirKeyHasThem() throws IOException {
    ChronicleScorer.Result r = ChronicleScorer.of(OTHERS.resolve("fusion.key"), chronicle(OTHERS));
    assertTrue(r.events().f1() >= 0.88, () -> r.events() + "\n" + r.misses());
    assertTrue(r.stories().f1() >= 0.95, () -> r.stories() + "\n" + r.misses());
    assertEquals(1.0, r.copies().f1(), 1e-9);
    assertTrue(r.disagreements().f1() >= 0.80, () -> r.misses().toString());
    assertTrue(r.links().f1() >= 0.80, () -> r.links() + "\n" + r.misses());
  }

  @Test
  void twentyReportsWhoseKeyWasWrittenFirstAreToldAsItHasThem() throws IOException {
    Chronicle chronicle = chronicle(CHECK);
    ChronicleScorer.Result r = ChronicleScorer.of(CHECK.resolve("fusion.key"), chronicle);
    assertTrue(r.events().f1() >= 0.88, () -> r.events() + "\n" + r.misses());
    assertTrue(r.stories().f1() >= 0.90, () -> r.stories() + "\n" + r.misses());
    assertEquals(1.0, r.copies().f1(), 1e-9);
    assertTrue(r.disagreements().f1() >= 0.80, () -> r.misses().toString());
    assertTrue(r.links().f1() >= 0.80, () -> r.links() + "\n" + r.misses());
    List<String> began =
        chronicle.events().stream()
            .flatMap(e -> e.disagreements().stream())
            .filter(d -> d.field().equals("began"))
            .flatMap(d -> d.variants().stream())
            .map(Disagreement.Variant::value)
            .toList();
    assertEquals(List.of("Armenia", "Azerbaiyán"), began);
  }

  @Test
  void eightOtherAffairsAreToldAsTheirKeyHasThem() throws IOException {
    ChronicleScorer.Result r =
        ChronicleScorer.of(AFFAIRS.resolve("fusion.key"), chronicle(AFFAIRS));
    assertTrue(r.events().f1() >= 0.90, () -> r.events() + "\n" + r.misses());
    assertTrue(r.stories().f1() >= 0.90, () -> r.stories() + "\n" + r.misses());
    assertEquals(1.0, r.copies().f1(), 1e-9);
    assertTrue(r.disagreements().f1() >= 0.65, () -> r.misses().toString());
    assertTrue(r.links().f1() >= 0.80, () -> r.links() + "\n" + r.misses());
  }

  @Test
  void oneGroupForAllIsNeitherRightNorAllWrong() {
    List<Bcubed.Pair> pairs =
        List.of(
            new Bcubed.Pair("x", "a"),
            new Bcubed.Pair("x", "a"),
            new Bcubed.Pair("x", "b"),
            new Bcubed.Pair("x", "b"));
    Bcubed score = Bcubed.of("events", pairs, 4);
    assertEquals(0.5, score.precision(), 1e-9);
    assertEquals(1.0, score.recall(), 1e-9);
  }

  @Test
  void wordsThatNoReportSaysAndLinesThatAreNoneAreNamed(@TempDir Path folder) throws IOException {
    Chronicle chronicle = chronicle(OTHERS);
    Path key = folder.resolve("a.key");
    Files.writeString(key, "event\tcumbre\tCONSULT\tpan-1\tse reunieron en Marte\n");
    IOException words = assertThrows(IOException.class, () -> ChronicleScorer.of(key, chronicle));
    assertTrue(words.toString().contains("se reunieron en Marte"));
    Files.writeString(key, "# x\nevent\tcumbre\n");
    IOException line = assertThrows(IOException.class, () -> ChronicleScorer.of(key, chronicle));
    assertTrue(line.toString().contains("a.key:2"));
    Files.writeString(key, "status\tcumbre\tlapsed\n");
    assertThrows(IOException.class, () -> ChronicleScorer.of(key, chronicle));
  }

  private static Chronicle chronicle(Path folder) {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Journal journal = new Journal(nowhere, true, false);
    List<Article> articles =
        Chronicler.extract(
            List.of(folder.toString()),
            InputStream.nullInputStream(),
            Sources.Options.DEFAULT,
            journal);
    return Chronicler.standard().chronicle(articles, 2, journal);
  }
}
