package org.cronista.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program answers wrong use: exit code 2, a word on what was wrong, nothing written. */
class UsageTest {
  private static final String GOOD =
      "El presidente de Chile visitó Bolivia el lunes y firmó un acuerdo con su homólogo en La Paz.\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cronicar",
        "chronicle",
        "chronicle . --colores",
        "chronicle . --format pdf",
        "chronicle . --type TREATY",
        "chronicle . --status maybe",
        "chronicle . --lang fr",
        "chronicle . --from ayer",
        "chronicle . --to 2024-13",
        "chronicle . --from 2025 --to 2024",
        "chronicle . --published pronto",
        "chronicle . --threads 0",
        "chronicle . --threads muchos",
        "chronicle . --min-origins x",
        "chronicle . --min-confidence 2",
        "chronicle . --min-origins -1",
        "chronicle . --width -3",
        "chronicle . --between RUS,XXX",
        "analyze . --format html",
        "evaluate",
        "evaluate --stage mentions",
        "evaluate --stage smell --gold x",
        "evaluate --stage tags --gold x --threads 0",
        "explain",
        "train",
        "train dance",
        "train all --colour red",
        "who",
        "who Putin --as-of ayer"
      })
  void wrongUseIsAnsweredWithTwo(String line) {
    Run run = Run.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ", -1)));
    assertEquals(Cronista.USAGE, run.code(), run.err());
    assertFalse(run.err().isBlank(), "it says what was wrong");
    assertEquals("", run.out());
  }

  @Test
  void theWrongOptionIsNamed() {
    assertTrue(Run.of("chronicle", ".", "--colores").err().contains("--colores"));
    assertTrue(
        Run.of("chronicle", ".", "--type", "TREATY").err().contains("AGREE"), "and the right ones");
    assertTrue(Run.of("chronicle", ".", "--from", "ayer").err().contains("ayer"));
  }

  @Test
  void helpAndVersion() {
    String help = Run.output("--help");
    for (String command :
        List.of(
            "chronicle", "analyze", "extract", "follow", "explain", "who", "evaluate", "train")) {
      assertTrue(
          help.contains("  " + command + " ") || help.contains("  " + command + ", "), command);
      String own = Run.output(command, "--help");
      assertTrue(own.contains("cronista " + command), own);
    }
    assertTrue(Run.output("--version").startsWith("cronista "));
  }

  @Test
  void aFileThatCannotBeWrittenIsAFailureAndIsNamed() throws IOException {
    Path good = Files.writeString(folder.resolve("a.txt"), GOOD);
    Path out = folder.resolve("no/hay/salida.html");
    Run run = Run.of("chronicle", good, "--format", "html", "--out", out);
    assertEquals(Cronista.FAILURE, run.code());
    assertTrue(run.err().contains("salida.html"), run.err());
    assertFalse(run.err().contains("fallo interno"), run.err());
  }

  @Test
  void outIsWrittenWholeAndNothingElse() throws IOException {
    Path good = Files.writeString(folder.resolve("a.txt"), GOOD);
    Path out = Files.writeString(folder.resolve("salida.jsonl"), "antes");
    Run run = Run.of("chronicle", good, "--format", "events", "--out", out);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out());
    assertEquals(Run.output("chronicle", good, "--format", "events"), Files.readString(out));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count(), "no half-written file is left");
    }
  }
}
