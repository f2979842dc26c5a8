package org.cronista.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cronista.model.Intake;
import org.cronista.model.Publication;
import org.cronista.model.Rejected;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A saved web page: the article's title, date, outlet, author and text. What the page says of
 * itself (JSON-LD, Open Graph, Dublin Core, {@code time} elements) goes before what is guessed from
 * its looks.
 */
final class PageArticle {
  /** A heading of so many characters is not just a section's name. */
  private static final int SURE_TITLE = 15;

  private final Sources.Options options;
  private final String where;
  private final Consumer<Intake> sink;

  PageArticle(Sources.Options options, String where, Consumer<Intake> sink) {
    this.options = options;
    this.where = where;
    this.sink = sink;
  }

  void read(String id, byte[] bytes) throws IOException {
    read(id, bytes, "", null);
  }

  /**
   * Reads a page whose address or encoding is known from elsewhere.
   *
   * @param address where it was fetched from; empty where that is not known
   * @param charset what the server said of its encoding; null where it said nothing
   */
  void read(String id, byte[] bytes, String address, @Nullable Charset charset) throws IOException {
    if (bytes.length == 0) {
      reject("archivo vacío (0 bytes)");
      return;
    }
    if (!looksLikeMarkup(bytes)) {
      reject("no es una página HTML: no hay ninguna etiqueta en ella");
      return;
    }
    // jsoup finds the encoding in the byte order mark or the page's own meta elements.
    String encoding = charset == null ? declaredOrGuessed(bytes) : charset.name();
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), encoding, address);
    PageFacts facts = PageFacts.of(page, address);
    Draft draft = new Draft();
    draft.id = id;
    draft.title = title(page, facts);
    draft.url = facts.url();
    draft.outlet = facts.outlet().isEmpty() ? host(facts.url()) : facts.outlet();
    draft.author = facts.author();
    String date = PageDate.of(page, facts, draft.title);
    if (!date.isEmpty()) {
      draft.publishedAs(date, Publication.How.METADATA, "la página");
    }
    List<String> paragraphs = MainText.paragraphs(page, draft.title, facts.summary());
    if (paragraphs.isEmpty()) {
      reject("la página no contiene ningún texto de artículo");
      return;
    }
    StringBuilder text = new StringBuilder();
    if (draft.title != null && !draft.title.isBlank()) {
      text.append(draft.title.strip());
    }
    for (String p : paragraphs) {
      if (!p.equals(draft.title)) {
        text.append(text.isEmpty() ? "" : "\n\n").append(p);
      }
    }
    draft.text = text.toString();
    draft.handOver(where, options, sink);
  }

  /**
   * Null lets jsoup look for the page's own word on its encoding; bytes that are no UTF-8 and say
   * nothing are Windows-1252.
   */
  private static @Nullable String declaredOrGuessed(byte[] bytes) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, 4096), java.nio.charset.StandardCharsets.ISO_8859_1);
    if (head.toLowerCase(java.util.Locale.ROOT).contains("charset")) {
      return null;
    }
    try {
      java.nio.charset.StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
      return "UTF-8";
    } catch (java.nio.charset.CharacterCodingException e) {
      return "windows-1252";
    }
  }

  private static boolean looksLikeMarkup(byte[] bytes) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, 65536), java.nio.charset.StandardCharsets.ISO_8859_1);
    int open = head.replace("\0", "").indexOf('<');
    return open >= 0 && head.indexOf('>', open) > open;
  }

  /**
   * The page's own word for its title, without the outlet's name where a heading shows it without.
   */
  private static String title(Document page, PageFacts facts) {
    Element h1 = page.selectFirst("article h1, main h1, h1[itemprop=headline], h1");
    String heading = h1 == null ? "" : h1.text().strip();
    if (heading.length() >= SURE_TITLE && facts.headline().contains(heading)) {
      return heading;
    }
    return Stream.of(withoutOutlet(facts.headline()), heading, withoutOutlet(page.title()))
        .map(String::strip)
        .filter(t -> t.length() > 3)
        .findFirst()
        .orElse("");
  }

  /** "Title | Outlet" and "Title - Outlet" as "Title"; what follows the bar is the shorter part. */
  private static String withoutOutlet(String title) {
    int bar =
        Math.max(
            title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
    return bar > SURE_TITLE && title.length() - bar < bar ? title.substring(0, bar) : title;
  }

  /** The host without "www."; empty where the text is no address. */
  static String host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(h -> h.startsWith("www.") ? h.substring(4) : h)
          .orElse("");
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private void reject(String reason) {
    sink.accept(new Rejected(where, 0, reason, null));
  }
}
