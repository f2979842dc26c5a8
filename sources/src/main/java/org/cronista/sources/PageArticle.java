package org.cronista.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.cronista.model.Intake;
import org.cronista.model.Publication;
import org.cronista.model.Rejected;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A saved web page: the article's title, date, outlet, author and text. What the page says of
 * itself (JSON-LD, Open Graph, Dublin Core, {@code time} elements) goes before what is guessed from
 * its looks.
 */
final class PageArticle {
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
    List<SeveralArticles.Part> parts = SeveralArticles.of(page, facts);
    if (parts.isEmpty()) {
      article(id, page, facts);
    }
    for (SeveralArticles.Part part : parts) {
      article(part.id(id), part.page(), part.facts());
    }
  }

  private void article(String id, Document page, PageFacts facts) {
    Draft draft = new Draft();
    draft.id = id;
    draft.title = PageTitle.of(page, facts);
    draft.url = facts.url();
    draft.outlet = facts.outlet().isEmpty() ? host(facts.url()) : facts.outlet();
    draft.author = Byline.of(page, facts);
    String date = PageDate.of(page, facts, draft.title);
    if (!date.isEmpty()) {
      draft.publishedAs(date, Publication.How.METADATA, "la página");
    }
    StoryData data = new StoryData(page);
    MainText.Found found = MainText.find(page, draft.title, facts.summary());
    List<String> paragraphs = PageText.of(found, data, facts, draft);
    Optional<String> problem = PageText.problem(found, paragraphs, facts);
    if (problem.isPresent()) {
      reject(problem.get());
      return;
    }
    PageText.extra(draft, facts, date, paragraphs);
    StringBuilder text = new StringBuilder(draft.title.strip());
    for (String p : paragraphs) {
      text.append(text.isEmpty() ? "" : "\n\n").append(p);
    }
    draft.text = text.toString();
    draft.handOver(where, options, sink);
  }

  /**
   * Null lets jsoup look for the page's own word on its encoding; bytes that are no UTF-8 and say
   * nothing are Windows-1252.
   */
  private static @Nullable String declaredOrGuessed(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    if (head.toLowerCase(Locale.ROOT).contains("charset")) {
      return null;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return "UTF-8";
    } catch (CharacterCodingException e) {
      return "windows-1252";
    }
  }

  private static boolean looksLikeMarkup(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 65536), StandardCharsets.ISO_8859_1);
    int open = head.replace("\0", "").indexOf('<');
    return open >= 0 && head.indexOf('>', open) > open;
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
