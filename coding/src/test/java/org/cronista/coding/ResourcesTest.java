package org.cronista.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The word lists are what the house asks of a dictionary: sourced, normalised, sorted, without
 * doubles.
 */
class ResourcesTest {
  @ParameterizedTest
  @CsvSource({
    "confidence/confidence.tsv, 200",
    "confidence/signs.tsv, 40",
    "actors/kindred.tsv, 30",
    "actors/roles.tsv, 350",
    "actors/regions.tsv, 30",
    "actors/namesakes.tsv, 30",
    "actors/peoples.tsv, 3",
    "actors/home-words.tsv, 60",
    "actors/provinces.tsv, 200",
    "actors/offices.tsv, 10",
    "actors/function-words.tsv, 5",
    "speech/cues.tsv, 250",
    "speech/sources.tsv, 80",
    "speech/phrases.tsv, 4",
    "events/event-words.tsv, 10",
    "events/status-words.tsv, 200",
    "events/status-marks.tsv, 40",
    "events/status-kinds.tsv, 100"
  })
  void isADictionary(String resource, int atLeast) throws IOException {
    String text;
    try (InputStream in = getClass().getResourceAsStream(resource)) {
      text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    assertTrue(text.contains("# Source: "), "no source in " + resource);
    assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC));
    List<String> lemmas =
        text.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")[0]).toList();
    assertEquals(lemmas.stream().distinct().sorted().toList(), lemmas);
    assertFalse(lemmas.size() < atLeast, resource + " has only " + lemmas.size());
  }
}
