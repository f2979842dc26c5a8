package org.cronista.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms made for reading: text, Markdown, page. */
class ReadingFormsTest {
  /** What a page of somebody else may hold, as its title, outlet, address and text. */
  private static final String HOSTILE =
      """
      {"id":"x-1","outlet":"La <b>Voz</b> & *Cía*","published":"2024-05-02","url":"javascript:alert(1)",\
      "title":"<script>alert(1)</script> Chile y Perú","text":"El presidente de Chile visitó Perú el lunes y firmó un \
      acuerdo \\u001b[31m <img src=x onerror=alert(1)> con Perú en Lima | [aquí](javascript:alert(2))."}
      """;

  @TempDir private Path folder;

  @Test
  void everyEventStandsInEveryForm() {
    String text = unbracketed(Run.output("chronicle", Run.SAMPLES, "--width", 1000, "--all"));
    String markdown =
        unbracketed(Run.output("chronicle", Run.SAMPLES, "--format", "markdown", "--all"));
    Document page = Jsoup.parse(Run.output("chronicle", Run.SAMPLES, "--format", "html", "--all"));
    Set<String> ids = new HashSet<>();
    for (JsonNode e : Run.objects("chronicle", Run.SAMPLES, "--format", "events")) {
      String headline = e.get("headline").asText();
      assertTrue(text.contains(headline), headline);
      assertTrue(markdown.contains(headline), headline);
      Element item = page.getElementById(e.get("event").asText());
      assertTrue(item != null && unbracketed(item.text()).contains(headline), headline);
      ids.add(item.id());
    }
    assertEquals(ids.size(), page.select("ol.events > li").size());
  }

  /** Without Markdown's escapes and the brackets around whom no text names. */
  private static String unbracketed(String text) {
    return text.replace("\\", "").replace("[", "").replace("]", "");
  }

  /** In brackets for readers, a field for programs: one for each of the other. */
  @Test
  void whomNoTextNamesIsSeenToBeSupplied() throws IOException {
    Path file = folder.resolve("ceuta.txt");
    Files.writeString(
        file,
        """
        El Gobierno de España y el de Marruecos se reunieron ayer en Rabat.

        El ministro español de Exteriores criticó a Marruecos. Marruecos rechazó las acusaciones de España.

        Horas después, Marruecos llamó a consultas a su embajadora.
        """);
    Object[] given = {"chronicle", file, "--published", "2021-05-18"};
    String text = Run.output(given);
    List<JsonNode> supplied = new ArrayList<>();
    for (JsonNode e :
        Run.objects("chronicle", file, "--published", "2021-05-18", "--format", "events")) {
      e.get("actors").forEach(a -> supplied.add(a));
      e.get("recipients").forEach(a -> supplied.add(a));
    }
    supplied.removeIf(a -> !a.has("supplied"));
    assertEquals(List.of("España"), supplied.stream().map(a -> a.get("name").asText()).toList());
    assertTrue(text.contains("[España]") && !text.contains("[Marruecos]"), text);
  }

  /** Told of one, a guess for the other: only what a word tells is claimed as a code. */
  @Test
  void aSpeakersCountryThatNoWordTellsIsSupplied() throws IOException {
    Path file = folder.resolve("lima.txt");
    Files.writeString(
        file,
        """
        LIMA, 3 mar - La lluvia inundó ayer varios barrios de Lima.

        «Lo hemos perdido todo», dijo Zulema Iturbide, vecina del lugar.

        «Vamos a ayudar a las familias», afirmó el ingeniero boliviano Hugo Aliaga.
        """);
    Map<String, JsonNode> speakers = new HashMap<>();
    for (JsonNode q :
        Run.objects("chronicle", file, "--published", "2021-03-03", "--format", "quotes")) {
      speakers.put(q.at("/speaker/name").asText(), q.get("speaker"));
    }
    JsonNode guessed = Objects.requireNonNull(speakers.get("Zulema Iturbide"));
    assertEquals("PER", guessed.get("country").asText());
    assertTrue(guessed.get("supplied").asBoolean());
    assertFalse(guessed.has("code"));
    JsonNode told = Objects.requireNonNull(speakers.get("Hugo Aliaga"));
    assertEquals("BOL", told.get("code").asText());
    assertFalse(told.has("supplied"));
  }

  private static Document page() {
    return Jsoup.parse(Run.output("chronicle", Run.SAMPLES, "--format", "html"));
  }

  @Test
  void anActOfNobodyNamedIsDataAndNoLine() throws IOException {
    Path file = folder.resolve("lima.txt");
    Files.writeString(
        file,
        """
        LIMA, 3 mar - El presidente de Perú criticó a los gobernadores. Los gobernadores pidieron ayuda al Congreso de Perú.

        El ministro de Defensa condenó las amenazas.
        """);
    Object[] given = {"chronicle", file, "--published", "2021-03-03", "--min-confidence", "0"};
    Object[] all = {
      "chronicle", file, "--published", "2021-03-03", "--min-confidence", "0", "--all"
    };
    String left = "[Perú] lanzó amenazas";
    assertTrue(Run.output(given).lines().noneMatch(l -> l.strip().startsWith(left)));
    assertTrue(Run.output(all).lines().anyMatch(l -> l.contains(left)));
  }

  @Test
  void headlinesAreSentences() {
    for (String language : List.of("es", "en")) {
      for (JsonNode e :
          Run.objects("chronicle", Run.SAMPLES, "--format", "events", "--lang", language)) {
        String headline = e.get("headline").asText();
        assertTrue(Character.isUpperCase(headline.codePointAt(0)), headline);
        assertTrue(headline.endsWith("."), headline);
        assertFalse(headline.contains("  ") || headline.contains("null"), headline);
      }
    }
  }

  @Test
  void textKeepsToItsWidth() {
    for (int width : List.of(60, 80, 120)) {
      String text = Run.output("chronicle", Run.SAMPLES, "--evidence", "--width", width);
      for (String line : text.lines().skip(1).toList()) {
        boolean legend = line.startsWith("● ");
        assertTrue(legend || line.codePointCount(0, line.length()) <= width, width + ": " + line);
        assertEquals(line.stripTrailing(), line);
      }
    }
  }

  @Test
  void textIsColouredOnlyWhereAsked() {
    assertFalse(Run.output("chronicle", Run.SAMPLES).contains("\u001b"));
    assertTrue(Run.output("chronicle", Run.SAMPLES, "--colour", "always").contains("\u001b[1m"));
  }

  @Test
  void yearsAreInOrderAndTheUndatedLast() {
    List<String> titles = page().select("h2").eachText();
    List<String> years = new ArrayList<>(titles.subList(0, titles.size() - 1));
    assertEquals("Informes", titles.get(titles.size() - 1));
    if (years.contains("Sin fecha")) {
      assertEquals("Sin fecha", years.remove(years.size() - 1));
    }
    assertEquals(years.stream().sorted().toList(), years);
  }

  @Test
  void evidenceShowsTheWordsOfEachMention() {
    String plain = Run.output("chronicle", Run.SAMPLES, "--width", 2000);
    String text = Run.output("chronicle", Run.SAMPLES, "--width", 2000, "--evidence", "--all");
    String markdown =
        Run.output("chronicle", Run.SAMPLES, "--format", "markdown", "--evidence", "--all");
    String page = Run.output("chronicle", Run.SAMPLES, "--format", "html", "--all");
    assertFalse(plain.contains("⟦"));
    int marks = 0;
    for (JsonNode m : Run.objects("chronicle", Run.SAMPLES, "--format", "mentions")) {
      if (!m.get("type").asText().equals("STATEMENT")) {
        String words = m.get("text").asText().replace('\n', ' ');
        assertTrue(text.contains("⟦" + words + "⟧"), words);
        assertTrue(unbracketed(markdown).contains("**" + unbracketed(words) + "**"), words);
        marks++;
      }
    }
    assertTrue(marks > 0);
    assertEquals(
        marks, Jsoup.parse(page).select("details blockquote mark").size(), "the page folds them");
  }

  @Test
  void englishHasNoSpanishLabels() {
    for (String form : List.of("text", "markdown", "html")) {
      String english = Run.output("chronicle", Run.SAMPLES, "--format", form, "--lang", "en");
      for (String label : List.of("hechos,", "informes", "ocurrido", "orígenes", " medios")) {
        assertFalse(english.contains(label), form + " has " + label);
      }
      assertTrue(english.contains("reports") && english.contains("occurred"), form);
    }
    assertEquals(
        "en",
        Jsoup.parse(Run.output("chronicle", Run.SAMPLES, "--format", "html", "--lang", "en"))
            .select("html")
            .get(0)
            .attr("lang"));
  }

  @Test
  void thePageNeedsNothingElse() {
    Document page = page();
    assertEquals(0, page.select("script, link, iframe, img, object, form").size());
    assertFalse(page.html().contains("@import") || page.select("style").html().contains("url("));
    assertEquals(1, page.select("svg[role=img][aria-label]").size(), "the chart");
    assertEquals(1, page.select("h1").size());
    assertFalse(page.title().isBlank());
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), "twice: " + e.id()));
  }

  @Test
  void whatOthersWroteIsOnlyText() throws IOException {
    Path lines = Files.writeString(folder.resolve("x.jsonl"), HOSTILE);
    Document page = Jsoup.parse(Run.output("chronicle", lines, "--format", "html", "--evidence"));
    assertEquals(0, page.select("script, img, b").size(), page.html());
    assertEquals(0, page.select("a[href^=javascript]").size());
    assertTrue(page.text().contains("<script>alert(1)</script>"), "the title as it is");
    String markdown = Run.output("chronicle", lines, "--format", "markdown", "--evidence");
    assertFalse(markdown.replace("\\]", "").contains("]("), "no link: " + markdown);
    assertFalse(markdown.replace("\\<", "").contains("<"), "no element: " + markdown);
    for (String form : List.of("text", "markdown", "html")) {
      assertFalse(
          Run.output("chronicle", lines, "--format", form, "--evidence").contains("\u001b"),
          "no terminal code of an article reaches the terminal: " + form);
    }
  }

  @Test
  void aChronicleWithoutEventsSaysSo() throws IOException {
    Path quiet =
        Files.writeString(
            folder.resolve("calma.txt"),
            "El museo de la ciudad abre de lunes a viernes y es grande.\n");
    for (String form : List.of("text", "markdown", "html")) {
      String said = Run.output("chronicle", quiet, "--format", form);
      assertTrue(said.contains("No hay hechos que mostrar."), form);
      assertFalse(said.contains("NaN") || said.contains("null"), said);
    }
  }
}
