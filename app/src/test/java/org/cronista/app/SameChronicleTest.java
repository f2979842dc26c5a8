package org.cronista.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must not change the chronicle: a second run, the order of files, threads, how a text is
 * stored.
 */
class SameChronicleTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(org.cronista.app.output.Forms.Format.class)
  void aSecondRunWritesTheSame(org.cronista.app.output.Forms.Format format) throws IOException {
    Corpus.write(folder);
    String first = Run.output("chronicle", folder, "--format", format, "--threads", 1);
    assertFalse(first.isEmpty());
    assertEquals(first, Run.output("chronicle", folder, "--format", format, "--threads", 3));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfFilesDoesNotMatter(long seed) throws IOException {
    List<Path> files = new ArrayList<>(samples());
    String expected = events(files);
    Collections.shuffle(files, new Random(seed));
    assertEquals(expected, events(files));
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(Run.SAMPLES))) {
      return all.filter(Files::isRegularFile)
          .filter(f -> !f.toString().endsWith(".date") && !f.toString().endsWith(".key"))
          .sorted()
          .toList();
    }
  }

  /** Both halves of what a chronicle is: the events with all they refer to, and the page. */
  private static String events(List<Path> files) {
    StringBuilder all = new StringBuilder();
    for (String format : List.of("events", "text", "stories")) {
      List<Object> arguments = new ArrayList<>(List.of("chronicle", "--format", format));
      arguments.addAll(files);
      all.append(Run.output(arguments.toArray()));
    }
    return all.toString();
  }

  @Test
  void accentsOfTheirOwnReadAsComposedOnes() throws IOException {
    for (String text : List.of(Corpus.EMOJI, Corpus.CRLF, Corpus.ACCENTS)) {
      assertEquals(
          codings("composed", Normalizer.normalize(text, Normalizer.Form.NFC)),
          codings("apart", Normalizer.normalize(text, Normalizer.Form.NFD)));
    }
  }

  @Test
  void lineEndsReadTheSame() throws IOException {
    for (String text : List.of(Corpus.EMOJI, Corpus.CRLF, Corpus.ACCENTS)) {
      assertEquals(codings("unix", text), codings("windows", text.replace("\n", "\r\n")));
    }
  }

  @Test
  void aByteOrderMarkReadsAsNone() throws IOException {
    assertEquals(codings("plain", Corpus.CRLF), codings("marked", "\uFEFF" + Corpus.CRLF));
  }

  /** What was coded, without what may differ: offsets and ids that are made of them. */
  private List<String> codings(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".txt"), text);
    List<String> codings = new ArrayList<>();
    for (JsonNode m : Run.objects("chronicle", file, "--format", "mentions")) {
      codings.add(
          m.get("sentence")
              + " "
              + m.get("trigger").get("lemma")
              + " "
              + m.get("type")
              + codes(m.get("actors"))
              + codes(m.get("recipients"))
              + m.get("status")
              + (m.has("date") ? m.get("date").get("edtf").asText() : ""));
    }
    assertFalse(codings.isEmpty());
    return codings;
  }

  private static List<String> codes(JsonNode actors) {
    List<String> codes = new ArrayList<>();
    actors.forEach(a -> codes.add(a.get("name").asText() + "/" + a.path("code").asText()));
    return codes;
  }
}
