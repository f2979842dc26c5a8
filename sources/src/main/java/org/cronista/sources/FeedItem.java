package org.cronista.sources;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * One item of a feed while it is read: RSS 0.9x, 1.0 and 2.0 with the modules content, dc, dcterms,
 * media and feedburner; Atom 0.3 and 1.0. Texts are HTML; empty where the item says nothing.
 */
final class FeedItem {
  /** Line in the file where the item begins. */
  final int line;

  String title = "";
  String content = "";
  String summary = "";

  /** Some outlets put their summary here; with others it is what a picture shows. */
  String mediaSummary = "";

  String published = "";
  String updated = "";
  String outlet = "";
  final List<String> authors = new ArrayList<>();
  final List<String> categories = new ArrayList<>();
  private String original = "";
  private String link = "";
  private String identifier = "";

  FeedItem(int line) {
    this.line = line;
  }

  /**
   * Reads to the end of the item that the reader stands at.
   *
   * @param prefix of the feed's own elements; mostly empty
   */
  void read(XMLStreamReader xml, String prefix) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        element(xml, prefix);
      }
    }
  }

  private void element(XMLStreamReader xml, String prefix) throws XMLStreamException {
    String name = without(prefix, xml.getLocalName());
    switch (name) {
      case "title" -> title = first(title, plain(html(xml)));
      case "link", "atom:link" -> link(xml);
      case "guid", "id" -> identifier = first(identifier, html(xml).strip());
      case "feedburner:origLink" -> original = html(xml).strip();
      case "description", "summary", "itunes:summary" -> summary = longer(summary, html(xml));
      case "media:description" -> mediaSummary = longer(mediaSummary, html(xml));
      case "content:encoded", "content", "body", "xhtml:body", "media:text", "fulltext" -> {
        boolean text = readable(attribute(xml, "type"));
        content = longer(content, text ? html(xml) : skipped(xml));
      }
      case "pubDate",
          "dc:date",
          "published",
          "issued",
          "created",
          "dcterms:created",
          "dcterms:issued" ->
          published = first(published, plain(html(xml)));
      case "updated", "modified", "dcterms:modified", "atom:updated" ->
          updated = first(updated, plain(html(xml)));
      case "author", "dc:creator" -> author(xml, prefix);
      case "dc:publisher" -> outlet = first(outlet, plain(html(xml)));
      case "source" -> source(xml, prefix);
      case "category" -> category(xml);
      default -> skip(xml);
    }
  }

  /** The article's address: not the one through which a feed service counts its readers. */
  String url() {
    String address = first(original, link);
    boolean counting = address.contains("://feedproxy.") || address.contains("://feeds.");
    return (address.isEmpty() || counting) && identifier.startsWith("http") ? identifier : address;
  }

  /** Gives it a name where it has none. */
  void identify(String name) {
    identifier = first(identifier, name);
  }

  String identifier() {
    return identifier;
  }

  private void link(XMLStreamReader xml) throws XMLStreamException {
    link = first(link, address(xml));
  }

  /** The address that a link element gives of what it stands in; empty where of something else. */
  static String address(XMLStreamReader xml) throws XMLStreamException {
    String href = attribute(xml, "href").strip();
    String rel = attribute(xml, "rel");
    String written = html(xml).strip();
    return rel.isEmpty() || rel.equals("alternate") ? first(written, href) : "";
  }

  /** RSS: "mail@example (Name)"; Atom: a name, an address and a page. */
  private void author(XMLStreamReader xml, String prefix) throws XMLStreamException {
    String found = named(xml, prefix, "name");
    int open = found.indexOf('(');
    if (found.indexOf('@') >= 0 && open > 0 && found.endsWith(")")) {
      found = found.substring(open + 1, found.length() - 1);
    }
    found = found.strip();
    if (!found.isEmpty() && found.indexOf('@') < 0 && !authors.contains(found)) {
      authors.add(found);
    }
  }

  private void source(XMLStreamReader xml, String prefix) throws XMLStreamException {
    outlet = first(outlet, named(xml, prefix, "title"));
  }

  private void category(XMLStreamReader xml) throws XMLStreamException {
    String term = first(attribute(xml, "label"), attribute(xml, "term"));
    String written = plain(html(xml));
    String category = written.isEmpty() ? term : written;
    if (!category.isBlank() && !categories.contains(category)) {
      categories.add(category);
    }
  }

  /** The element's own text, or that of the child of this name. */
  private static String named(XMLStreamReader xml, String prefix, String child)
      throws XMLStreamException {
    StringBuilder own = new StringBuilder();
    String found = "";
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        boolean wanted = without(prefix, xml.getLocalName()).equals(child);
        String text = plain(html(xml));
        found = wanted ? first(found, text) : found;
      } else if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
        own.append('&').append(xml.getLocalName()).append(';');
      } else if (xml.hasText() && xml.getEventType() != XMLStreamConstants.COMMENT) {
        own.append(xml.getText());
      }
    }
    return first(found, plain(own.toString()));
  }

  /**
   * The content of the element as HTML. Atom's plain text and XHTML hold no marks in their text, so
   * they are escaped; everywhere else the text is itself HTML.
   */
  static String html(XMLStreamReader xml) throws XMLStreamException {
    String type = attribute(xml, "type");
    boolean atom = xml.getLocalName().indexOf(':') < 0 && !type.isEmpty();
    boolean escape = type.equals("xhtml") || (atom && type.equals("text"));
    StringBuilder html = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          String name = xml.getLocalName();
          html.append('<').append(name.substring(name.indexOf(':') + 1));
          String href = attribute(xml, "href");
          html.append(href.isEmpty() ? ">" : " href=\"" + href.replace("\"", "%22") + "\">");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          String name = xml.getLocalName().substring(xml.getLocalName().indexOf(':') + 1);
          if (depth > 0 && !name.equals("br")) { // an end of it is a second one in HTML
            html.append("</").append(name).append('>');
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            html.append(
                escape ? xml.getText().replace("&", "&amp;").replace("<", "&lt;") : xml.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            html.append('&').append(xml.getLocalName()).append(';');
        default -> {}
      }
    }
    return html.toString();
  }

  /** Atom may carry pictures and programs in the place of the text. */
  private static boolean readable(String type) {
    return type.isEmpty()
        || type.endsWith("html")
        || type.startsWith("text")
        || type.contains("xhtml");
  }

  private static String skipped(XMLStreamReader xml) throws XMLStreamException {
    skip(xml);
    return "";
  }

  static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  /** One line without marks. */
  static String plain(String html) {
    String text =
        html.indexOf('<') >= 0
            ? Jsoup.parseBodyFragment(html).text()
            : html.indexOf('&') >= 0 ? Parser.unescapeEntities(html, false) : html;
    return String.join(" ", text.replace('\u00A0', ' ').strip().split("\\s+"));
  }

  static String without(String prefix, String name) {
    return !prefix.isEmpty() && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static String first(String held, String further) {
    return held.isBlank() ? further : held;
  }

  private static String longer(String held, String further) {
    return further.strip().length() > held.strip().length() ? further : held;
  }
}
