package org.cronista.sources;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of itself; empty strings where it says nothing.
 *
 * @param headline the article's title
 * @param summary the article's description
 * @param published date of publication as written
 * @param outlet name of the outlet
 * @param author names of the authors
 * @param url canonical address
 */
record PageFacts(
    String headline, String summary, String published, String outlet, String author, String url) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * Reads a page.
   *
   * @param address where it was fetched from, for a page that does not tell; empty where unknown
   */
  static PageFacts of(Document page, String address) {
    Gathered ld = new Gathered();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try (JsonParser parser = FACTORY.createParser(script.data())) {
        ld.read(parser);
      } catch (IOException ignored) {
        // Broken JSON-LD says nothing: what was read before the break is kept
      }
    }
    return new PageFacts(
        Parser.unescapeEntities(
            first(ld.headline, meta(page, "og:title", "twitter:title", "dc.title", "DC.title")),
            false),
        Parser.unescapeEntities(
            meta(page, "og:description", "description", "twitter:description"), false),
        first(
            ld.published,
            meta(
                page,
                "article:published_time",
                "og:article:published_time",
                "datePublished",
                "date",
                "dc.date",
                "DC.date",
                "DC.date.issued",
                "dcterms.created",
                "fecha",
                "publish-date",
                "sailthru.date",
                "parsely-pub-date")),
        first(
            meta(page, "og:site_name", "application-name", "dc.publisher", "DC.publisher"),
            ld.publisher),
        first(ld.author, meta(page, "author", "article:author", "dc.creator", "DC.creator")),
        first(canonical(page), meta(page, "og:url"), address));
  }

  /** The canonical address, made absolute where the page's own is known. */
  private static String canonical(Document page) {
    Element link = page.selectFirst("link[rel=canonical]");
    if (link == null) {
      return "";
    }
    String absolute = link.absUrl("href");
    return absolute.isEmpty() ? link.attr("href") : absolute;
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  private static String meta(Document page, String... names) {
    for (String name : names) {
      Element e =
          page.selectFirst(
              "meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]");
      if (e != null
          && !e.attr("content").isBlank()
          && !(name.endsWith("author") && e.attr("content").startsWith("http"))) {
        return e.attr("content");
      }
    }
    return "";
  }

  /**
   * Walks JSON-LD once and keeps the first of each; of several objects those of an article go
   * before.
   */
  private static final class Gathered {
    String headline = "";
    String published = "";
    String publisher = "";
    String author = "";

    void read(JsonParser parser) throws IOException {
      Deque<String> path = new ArrayDeque<>();
      String key = "";
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        if (t == JsonToken.FIELD_NAME) {
          key = parser.currentName();
        } else if (t.isStructStart()) {
          path.push(key);
          key = t == JsonToken.START_ARRAY ? key : "";
        } else if (t.isStructEnd()) {
          path.pop();
          key = "";
        } else if (t == JsonToken.VALUE_STRING) {
          take(path.isEmpty() ? "" : path.peek(), key, parser.getText());
        }
      }
    }

    private void take(String in, String key, String value) {
      switch (key) {
        case "headline" -> headline = headline.isEmpty() ? value : headline;
        case "datePublished" -> published = published.isEmpty() ? value : published;
        case "name" -> {
          if (in.equals("publisher") && publisher.isEmpty()) {
            publisher = value;
          } else if (in.equals("author") && author.length() < 200) {
            author = author.isEmpty() ? value : author + ", " + value;
          }
        }
        default -> {}
      }
    }
  }
}
