package org.cronista.sources;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cronista.model.Intake;
import org.cronista.model.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * An XML file: its root element says what it is. Feeds are read; lists of addresses (OPML,
 * sitemaps) hold no articles and are rejected as what they are.
 *
 * <p>Nothing outside of the file is ever read, and no entity that a file defines for itself is
 * expanded: the document type is skipped, references to what it declares stay as they are written.
 */
final class XmlInput {
  private static final XMLInputFactory FACTORY = factory();

  private static final int HEAD = 4096;

  /** Of a map of a site the entries of so many days before its newest are news. */
  private static final int NEWS_DAYS = 3;

  /** The bytes of byte order marks as Latin-1. */
  private static final String MARKS = "\u00EF\u00BB\u00BF\u00FE\u00FF";

  private static final List<String> BEGINNINGS =
      List.of(
          "<rss",
          "<feed",
          "<rdf:rdf",
          "<opml",
          "<urlset",
          "<sitemapindex",
          "<newsmessage",
          "<newsitem",
          "<newsml",
          "<nitf",
          "<!doctype rdf:rdf",
          "<!doctype rss",
          "<!doctype feed");

  private final Sources.Options options;
  private final String where;
  private final Consumer<Intake> sink;

  XmlInput(Sources.Options options, String where, Consumer<Intake> sink) {
    this.options = options;
    this.where = where;
    this.sink = sink;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // "&nbsp;" in a feed is no entity of XML; it is handed on to be read as HTML.
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Feeds use prefixes that they do not declare, but always the same for the same thing.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /** Whether a file that is not named as XML has a root that is read here, after its prolog. */
  static boolean looksLike(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    int at = afterSpace(head, 0);
    while (head.startsWith("<?", at) || head.startsWith("<!--", at)) {
      String close = head.startsWith("<?", at) ? "?>" : "-->";
      int end = head.indexOf(close, at);
      if (end < 0) {
        return false;
      }
      at = afterSpace(head, end + close.length());
    }
    for (String begin : BEGINNINGS) {
      if (head.startsWith(begin, at)) {
        return true;
      }
    }
    return false;
  }

  private static int afterSpace(String head, int from) {
    int at = from;
    while (at < head.length() && (head.charAt(at) <= ' ' || MARKS.indexOf(head.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** Reads a file; the items of a feed, taken or rejected, are given back too. */
  List<FeedItem> read(String id, byte[] bytes) throws IOException {
    Decoded decoded = Decoded.of(bytes);
    String text = decoded.text();
    if (text == null) {
      reject(0, decoded.problem(), null);
      return List.of();
    }
    // Blank lines before the declaration are a mistake that many feeds make.
    String stripped = text.stripLeading();
    int skippedLines = lines(text, text.length() - stripped.length());
    FeedArticles feed = new FeedArticles(options, where, sink, skippedLines, decoded.notes());
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(legal(stripped)));
      while (xml.hasNext() && xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
        xml.next();
      }
      String root = xml.getLocalName();
      String kind = root.substring(root.indexOf(':') + 1).toLowerCase(Locale.ROOT);
      switch (kind) {
        case "rss", "feed", "rdf", "channel" -> {
          feed.read(xml, prefix(root, kind));
          if (feed.items() == 0) {
            reject(0, "el canal no contiene ninguna entrada", null);
          }
        }
        case "newsmessage", "newsitem", "newsml", "nitf" -> {
          new NewsMl(xml, feed, skippedLines).read();
          if (feed.items() == 0) {
            reject(0, "no contiene ninguna noticia", null);
          }
        }
        case "html" -> new PageArticle(options, where, sink).read(id, bytes);
        default -> reject(line(xml, skippedLines), notRead(root, kind), null);
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber() + skippedLines;
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
      int read = feed.items();
      reject(
          line,
          "XML roto en la columna "
              + column
              + (read == 0
                  ? "; no se ha leído nada antes"
                  : read == 1
                      ? "; se conserva la entrada leída antes"
                      : "; se conservan las " + read + " entradas leídas antes"),
          message(e));
    }
    return feed.all();
  }

  /**
   * What a list names.
   *
   * @param url the address of a feed, a page or a further map
   * @param date when it was published or changed last, as written; empty where the list does not
   *     say
   * @param language BCP 47 code; empty where the list does not say
   */
  record Listed(String url, String date, String language) {
    /** Days since 1970; the last where no date is given, for such a page may be new. */
    private long day() {
      return PublicationDate.parse(date).map(d -> d.from().toEpochDay()).orElse(Long.MAX_VALUE);
    }
  }

  /** The addresses that a list gives; empty where it is none. */
  static List<String> addresses(byte[] bytes) throws IOException {
    return listed(bytes).stream().map(Listed::url).toList();
  }

  /** Of a list's entries those of its last days, and those without a date. */
  static List<Listed> latest(List<Listed> all) {
    long newest = Long.MIN_VALUE;
    for (Listed one : all) {
      newest = one.day() == Long.MAX_VALUE ? newest : Math.max(newest, one.day());
    }
    long from = newest - NEWS_DAYS;
    return all.stream().filter(one -> one.day() >= from).toList();
  }

  /**
   * What a list names: the feeds of an OPML file, the pages or further maps of a sitemap, with what
   * news sitemaps tell of them; empty where it is no list. What stands before a break is kept.
   */
  static List<Listed> listed(byte[] bytes) throws IOException {
    String text = Decoded.of(bytes).text();
    Map<String, Listed> found = new LinkedHashMap<>();
    if (text == null) {
      return List.of();
    }
    String url = "";
    String date = "";
    String language = "";
    boolean told = false;
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(legal(text.strip())));
      while (xml.hasNext()) {
        int event = xml.next();
        String name = event == XMLStreamConstants.START_ELEMENT ? xml.getLocalName() : "";
        String local = name.substring(name.indexOf(':') + 1);
        switch (local) {
          case "outline" -> {
            String feed = Objects.requireNonNullElse(xml.getAttributeValue(null, "xmlUrl"), "");
            if (!feed.isBlank()) {
              found.putIfAbsent(feed.strip(), new Listed(feed.strip(), "", ""));
            }
          }
          case "url", "sitemap" -> {
            url = "";
            date = "";
            language = "";
            told = false;
          }
          case "loc" -> url = name.equals("loc") ? FeedItem.plain(FeedItem.html(xml)) : url;
          case "lastmod" -> date = told ? date : FeedItem.plain(FeedItem.html(xml));
          case "publication_date" -> {
            date = FeedItem.plain(FeedItem.html(xml));
            told = true;
          }
          case "language" -> language = FeedItem.plain(FeedItem.html(xml));
          default -> {}
        }
        boolean ends =
            event == XMLStreamConstants.END_ELEMENT
                && (xml.getLocalName().equals("url") || xml.getLocalName().equals("sitemap"));
        if (ends && !url.isEmpty()) {
          found.putIfAbsent(url, new Listed(url, date, language));
        }
      }
    } catch (XMLStreamException broken) {
      return List.copyOf(found.values());
    }
    return List.copyOf(found.values());
  }

  /** The prefix that a feed gives to its own elements; RDF's is none of RSS's. */
  private static String prefix(String root, String kind) {
    return kind.equals("rdf") ? "" : root.substring(0, root.indexOf(':') + 1);
  }

  private static String notRead(String root, String kind) {
    return switch (kind) {
      case "opml" ->
          "lista de canales (OPML): enumera direcciones y no contiene artículos; se lee dada por su nombre, o con «follow»";
      case "urlset" ->
          "mapa de un sitio (sitemap): enumera direcciones y no contiene artículos; «follow» las sigue";
      case "sitemapindex" ->
          "índice de mapas de un sitio: enumera direcciones y no contiene artículos; «follow» las sigue";
      default ->
          "XML que no es un canal de noticias (elemento raíz «"
              + (root.length() > 40 ? root.substring(0, 40) + "…" : root)
              + "»; se leen RSS, Atom, NewsML y NITF)";
    };
  }

  private static int line(XMLStreamReader xml, int skippedLines) {
    return xml.getLocation().getLineNumber() + skippedLines;
  }

  private static int lines(String text, int to) {
    int n = 0;
    for (int i = 0; i < to; i++) {
      n += text.charAt(i) == '\n' ? 1 : 0;
    }
    return n;
  }

  /**
   * The text without the characters that XML 1.0 forbids, which stray into feeds from newsrooms'
   * editors and would end the reading.
   */
  private static String legal(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\uFFFE' || c == '\uFFFF') {
        if (mended == null) {
          mended = new StringBuilder(text);
        }
        mended.setCharAt(i, ' ');
      }
    }
    return mended == null ? text : mended.toString();
  }

  /** What the parser says, without the place that it puts before. */
  private static @Nullable String message(XMLStreamException e) {
    String message = e.getMessage();
    int at = message == null ? -1 : message.indexOf("Message: ");
    return message == null || at < 0 ? message : message.substring(at + "Message: ".length());
  }

  private void reject(int line, String reason, @Nullable String detail) {
    sink.accept(new Rejected(where, line, reason, detail));
  }
}
