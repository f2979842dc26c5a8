package org.cronista.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Lines forms: what they promise to scorers and scripts. */
class LinesTest {
  @TempDir private static Path folder;

  private static final Map<String, List<JsonNode>> FORMS = new TreeMap<>();
  private static final Map<String, String> TEXTS = new TreeMap<>();

  @BeforeAll
  static void write() throws IOException {
    Map<String, String> plain = Corpus.write(folder);
    for (String form : Fields.forms()) {
      FORMS.put(
          form, Run.objects("chronicle", Run.SAMPLES, folder, "--statements", "--format", form));
    }
    for (JsonNode article : lines("articles")) {
      String id = article.get("article").asText();
      JsonNode text = article.get("text");
      String given = plain.get(id);
      assertEquals(given == null && !sample(id), text != null, id + ": text unless it was plain");
      if (given != null) {
        TEXTS.put(id, given);
      } else if (text != null) {
        TEXTS.put(id, text.asText());
      }
    }
  }

  private static boolean sample(String id) {
    return java.util.stream.Stream.of("corea-rusia", "esequibo", "marruecos-espana")
        .anyMatch(f -> java.nio.file.Files.exists(Path.of(Run.SAMPLES, f, id + ".txt")));
  }

  private static List<JsonNode> lines(String form) {
    return FORMS.getOrDefault(form, List.of());
  }

  static Set<String> forms() {
    return Fields.forms();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyPromisedFieldIsThere(String form) {
    assertEquals(List.of(), Fields.problems(form, lines(form)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles", "mentions", "quotes", "times", "names"})
  void everyOffsetGivesTheWordsItClaims(String form) {
    int checked = 0;
    for (JsonNode line : lines(form)) {
      String text = TEXTS.get(line.get("article").asText());
      if (text != null) {
        checked += spans(line, text, line);
      }
    }
    assertTrue(checked > 0, "no span was checked");
  }

  /** Checks the span of a node and of all below it; offsets count code points. */
  private static int spans(JsonNode node, String text, JsonNode line) {
    int checked = 0;
    if (node.has("begin")) {
      int begin = node.get("begin").asInt();
      int end = node.get("end").asInt();
      assertTrue(0 <= begin && begin < end, () -> "an empty span in " + line);
      String words =
          text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
      assertEquals(words.strip(), words, () -> "blanks at the edge in " + line);
      if (node.has("text")) {
        assertEquals(node.get("text").asText(), words, line::toString);
      }
      checked++;
    }
    for (JsonNode child : node) {
      checked += spans(child, text, line);
    }
    return checked;
  }

  @Test
  void emojiMoveOffsetsByOneEach() {
    String text = TEXTS.getOrDefault("a-emoji", "");
    JsonNode quote =
        lines("quotes").stream()
            .filter(q -> q.get("text").asText().equals("Este acuerdo 😀 nos une"))
            .findFirst()
            .orElseThrow();
    int units = text.indexOf("Este acuerdo");
    assertEquals(units - 3, quote.get("begin").asInt(), "one 🤝 and a flag of two stand before");
    assertEquals(
        "Este acuerdo 😀 nos une".codePointCount(0, "Este acuerdo 😀 nos une".length()),
        quote.get("end").asInt() - quote.get("begin").asInt());
  }

  @Test
  void idsLeadFromLineToLine() {
    Set<String> articles = ids("articles", "article");
    Set<String> mentions = ids("mentions", "id");
    Set<String> events = ids("events", "event");
    Set<String> stories = ids("stories", "story");
    assertEquals(lines("mentions").size(), mentions.size(), "ids of mentions are their own");
    assertEquals(lines("events").size(), events.size(), "ids of events are their own");
    Set<String> told = new HashSet<>();
    for (JsonNode e : lines("events")) {
      e.get("mentions").forEach(m -> assertTrue(told.add(m.asText()), "twice: " + m));
      assertTrue(holds(mentions, e.get("mentions")), e.toString());
      assertTrue(holds(articles, e.get("articles")), e.toString());
      assertTrue(holds(events, e.get("announcedBy")), e.toString());
      assertTrue(holds(events, e.get("fulfilledBy")), e.toString());
      assertTrue(holds(events, e.get("deniedBy")), e.toString());
      assertTrue(stories.contains(e.get("story").asText()), e.toString());
    }
    assertEquals(mentions, told, "every mention belongs to one event");
    for (JsonNode m : lines("mentions")) {
      assertTrue(events.contains(m.get("event").asText()), m.toString());
      assertTrue(articles.contains(m.get("article").asText()), m.toString());
    }
    for (JsonNode s : lines("stories")) {
      assertTrue(holds(articles, s.get("articles")), s.toString());
      assertTrue(holds(events, s.get("events")), s.toString());
    }
    for (JsonNode a : lines("articles")) {
      assertTrue(stories.contains(a.get("story").asText()), a.toString());
      assertTrue(!a.has("copyOf") || articles.contains(a.get("copyOf").asText()), a.toString());
    }
  }

  private static Set<String> ids(String form, String key) {
    Set<String> ids = new HashSet<>();
    lines(form).forEach(l -> ids.add(l.get(key).asText()));
    assertFalse(ids.isEmpty());
    return ids;
  }

  private static Set<String> values(JsonNode items, String key) {
    Set<String> values = new HashSet<>();
    items.forEach(i -> values.add(i.get(key).asText()));
    return values;
  }

  private static boolean holds(Set<String> all, JsonNode some) {
    for (JsonNode one : some) {
      if (!all.contains(one.asText())) {
        return false;
      }
    }
    return true;
  }

  @Test
  void valuesAreThoseOfTheContract() {
    Set<String> statuses =
        Set.of("occurred", "ongoing", "announced", "alleged", "denied", "possible");
    Set<String> kinds = Set.of("outlet", "agency", "person", "organisation", "document", "unnamed");
    Set<String> hows = Set.of("name", "description", "pronoun", "omitted", "metonym");
    for (JsonNode m : lines("mentions")) {
      assertTrue(statuses.contains(m.get("status").asText()), m.toString());
      assertTrue(m.get("quad").asInt() >= 1 && m.get("quad").asInt() <= 4, m.toString());
      assertTrue(Math.abs(m.get("goldstein").asDouble()) <= 10, m.toString());
      assertTrue(
          m.get("confidence").asDouble() > 0 && m.get("confidence").asDouble() <= 1, m.toString());
      assertTrue(m.get("cameo").asText().chars().allMatch(Character::isDigit), m.toString());
      m.get("attribution")
          .forEach(a -> assertTrue(kinds.contains(a.get("kind").asText()), m.toString()));
      for (String role : List.of("actors", "recipients")) {
        for (JsonNode a : m.get(role)) {
          assertTrue(hows.contains(a.get("how").asText()), m.toString());
          assertTrue(
              a.has("country") != a.has("organisation") || a.get("code").asText().isEmpty(),
              m.toString());
        }
      }
      days(m.get("date"), m);
    }
    for (JsonNode e : lines("events")) {
      assertTrue(statuses.contains(e.get("status").asText()), e.toString());
      assertTrue(
          values(e.get("statuses"), "status").contains(e.get("status").asText()), e.toString());
      days(e.get("date"), e);
    }
    lines("times")
        .forEach(t ->
            assertTrue(
                Set.of("DATE", "TIME", "DURATION", "SET").contains(t.get("type").asText()),
                t.toString()));
    lines("names")
        .forEach(n ->
            assertTrue(
                Set.of("PER", "ORG", "LOC", "MISC").contains(n.get("type").asText()),
                n.toString()));
    lines("quotes")
        .forEach(q ->
            assertTrue(
                Set.of("direct", "indirect", "mixed").contains(q.get("kind").asText()),
                q.toString()));
    lines("articles")
        .forEach(a ->
            assertTrue(
                Set.of("given", "metadata", "text", "inferred", "unknown")
                    .contains(a.get("published").get("how").asText()),
                a.toString()));
  }

  private static void days(@org.jspecify.annotations.Nullable JsonNode date, JsonNode line) {
    if (date != null) {
      LocalDate from = LocalDate.parse(date.get("from").asText());
      assertFalse(LocalDate.parse(date.get("to").asText()).isBefore(from), line.toString());
    }
  }

  @Test
  void otherKeysOfAnInputArePassedOn() {
    JsonNode article =
        lines("articles").stream()
            .filter(a -> a.get("article").asText().equals("sur-1"))
            .findFirst()
            .orElseThrow();
    assertEquals("mundo", article.get("seccion").asText());
    assertEquals("propia", article.get("extra").get("story").asText(), "clashes stand apart");
    assertEquals("otra", article.get("extra").get("article").asText());
    assertEquals("El Faro del Sur", article.get("outlet").asText());
    assertEquals("https://faro.example/1", article.get("url").asText());
    assertEquals("Ana Ríos", article.get("author").asText());
  }

  @Test
  void aStoryWithoutTitlesIsCalledByWhatHappened(@TempDir Path bare) throws IOException {
    Files.writeString(
        bare.resolve("n-1.txt"),
        "El presidente de Chile visitó Perú el lunes 4 de marzo de 2024. El presidente de Chile dijo que volverá.\n");
    List<JsonNode> stories = Run.objects("chronicle", bare, "--format", "stories");
    assertEquals(1, stories.size());
    String title = stories.get(0).get("title").asText();
    assertTrue(title.contains("visitó Perú") && !title.endsWith("."), title);
  }
}
