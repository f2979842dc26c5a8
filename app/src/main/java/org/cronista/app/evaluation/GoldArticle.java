package org.cronista.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.model.DateInterval;
import org.cronista.model.Span;

/**
 * What an annotator found in one article; offsets in code points.
 *
 * @param doc id of the article
 * @param events event mentions
 * @param quotes direct quotations
 */
record GoldArticle(String doc, List<GoldEvent> events, List<GoldQuote> quotes) {
  /**
   * An annotated event mention; several types or statuses where the guidelines leave more than one
   * open.
   */
  record GoldEvent(
      Span span,
      Set<String> sources,
      Set<String> targets,
      List<String> types,
      Optional<DateInterval> date,
      List<String> statuses) {
    /**
     * What was demanded, threatened or imagined, or may be a mere statement: counts only when it is
     * found.
     */
    boolean optional() {
      return types.contains("STATEMENT") || statuses.equals(List.of("possible"));
    }
  }

  /** An annotated quotation. */
  record GoldQuote(Span span, String speaker) {}

  /**
   * Reads a gold file, one article a line.
   *
   * @throws IOException where the file cannot be read or a line is not what it should be; names the
   *     line
   */
  static List<GoldArticle> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<GoldArticle> articles = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        articles.add(article(mapper.readTree(line)));
      } catch (IOException | IllegalArgumentException e) {
        throw new IOException(file + ":" + number + ": not a gold article: " + e.getMessage(), e);
      }
    }
    return articles;
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not UTF-8", e);
    }
  }

  private static GoldArticle article(JsonNode node) {
    if (!node.path("doc").isTextual()) {
      throw new IllegalArgumentException("no \"doc\"");
    }
    List<GoldEvent> events = new ArrayList<>();
    for (JsonNode e : node.path("events")) {
      events.add(
          new GoldEvent(
              span(e),
              codes(e.path("source")),
              codes(e.path("target")),
              texts(e.path("types")),
              e.path("date").isTextual()
                  ? DateInterval.parse(e.path("date").asText())
                  : Optional.empty(),
              texts(e.path("statuses"))));
    }
    List<GoldQuote> quotes = new ArrayList<>();
    for (JsonNode q : node.path("quotes")) {
      quotes.add(new GoldQuote(span(q), q.path("speaker").asText("")));
    }
    return new GoldArticle(node.path("doc").asText(), events, quotes);
  }

  private static Span span(JsonNode node) {
    if (!node.path("begin").isInt() || !node.path("end").isInt()) {
      throw new IllegalArgumentException("no \"begin\" or no \"end\" in " + node);
    }
    return new Span(node.path("begin").asInt(), node.path("end").asInt());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(t -> texts.add(t.asText()));
    return texts;
  }

  /** The code of an id such as {@code RUS:Vladimir Putin}: scoring compares nothing else. */
  private static Set<String> codes(JsonNode array) {
    Set<String> codes = new LinkedHashSet<>();
    for (JsonNode id : array) {
      String text = id.asText();
      int colon = text.indexOf(':');
      codes.add(colon < 0 ? text : text.substring(0, colon));
    }
    return codes;
  }
}
