package org.cronista.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code explain}: why a mention was coded as it was. */
class ExplainTest {
  @TempDir private Path folder;

  @Test
  void aMentionIsExplainedWithAllThatMadeIt() throws IOException {
    Corpus.write(folder);
    for (JsonNode m : Run.objects("chronicle", folder, "--format", "mentions")) {
      String id = m.get("id").asText();
      String said = Run.output("explain", folder, "--id", id);
      assertTrue(said.startsWith(id + "  " + m.get("type").asText()), said);
      assertEquals(1, headings(said), said);
      assertTrue(said.contains("CAMEO " + m.get("cameo").asText()), said);
      assertTrue(said.contains("regla: " + m.get("rule").asText() + ";"), said);
      assertTrue(said.contains("⟦"), said);
      assertTrue(said.contains("camino: ") && said.contains("(root)"), said);
      assertTrue(said.contains("estado: " + m.get("status").asText()), said);
      m.get("actors").forEach(a -> assertTrue(said.contains(a.get("name").asText()), said));
      m.get("recipients").forEach(a -> assertTrue(said.contains(a.get("name").asText()), said));
      assertTrue(
          m.has("date")
              ? said.contains("fecha: " + m.get("date").get("edtf").asText())
              : said.contains("fecha: no se sabe"),
          said);
    }
  }

  @Test
  void anEventIsExplainedByItsMentions() {
    JsonNode event =
        Run.objects("chronicle", Run.SAMPLES, "--format", "events").stream()
            .filter(e -> e.get("mentions").size() > 2)
            .findFirst()
            .orElseThrow();
    String said = Run.output("explain", Run.SAMPLES, "--id", event.get("event").asText());
    assertEquals(event.get("mentions").size(), headings(said), said);
    event.get("mentions").forEach(m -> assertTrue(said.contains(m.asText() + "  "), said));
    String two =
        Run.output(
            "explain",
            Run.SAMPLES,
            "--id",
            event.get("mentions").get(0).asText() + "," + event.get("mentions").get(1).asText());
    assertEquals(2, headings(two));
  }

  @Test
  void oneSentence() throws IOException {
    Corpus.write(folder);
    Path file = folder.resolve("b-crlf.txt");
    List<JsonNode> mentions = Run.objects("chronicle", file, "--format", "mentions");
    String said = Run.output("explain", file, "--sentence", 3);
    assertEquals(
        mentions.stream().filter(m -> m.get("sentence").asInt() == 3).count(), headings(said));
    assertTrue(said.contains("oración 3:") && !said.contains("oración 2:"), said);
    assertFalse(said.contains("\r"), "a sentence stands on one line");
  }

  @Test
  void whatIsNotThereIsSaid() throws IOException {
    Corpus.write(folder);
    Run run = Run.of("explain", folder.resolve("a-emoji.txt"), "--id", "m0");
    assertEquals("", run.out());
    assertTrue(run.err().contains("no hay menciones"), run.err());
  }

  private static long headings(String said) {
    return said.lines().filter(l -> !l.isBlank() && !l.startsWith(" ")).count();
  }
}
