package org.cronista.sources;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The news items of the agencies' own formats, read as a feed's: NewsML-G2 (newsMessage, newsItem),
 * NewsML 1 (NewsItem) and NITF, of the IPTC. What stands in paragraphs is the text; captions are
 * not.
 */
final class NewsMl {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "caption",
          "media-caption",
          "media",
          "MediaType",
          "remoteContent",
          "rightsInfo",
          "docdata.management-status");

  private final XMLStreamReader xml;
  private final FeedArticles feed;
  private final int skippedLines;
  private FeedItem item;
  private boolean any;

  NewsMl(XMLStreamReader xml, FeedArticles feed, int skippedLines) {
    this.xml = xml;
    this.feed = feed;
    this.skippedLines = skippedLines;
    this.item = new FeedItem(line());
  }

  /**
   * Reads from the root on. The items before a break of the XML are handed over too.
   *
   * @throws XMLStreamException where the XML breaks
   */
  void read() throws XMLStreamException {
    try {
      element();
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          element();
        } else if (event == XMLStreamConstants.END_ELEMENT && begins(local())) {
          close();
        }
      }
      close();
    } finally {
      feed.handOver();
    }
  }

  private static boolean begins(String name) {
    return name.equals("newsItem") || name.equals("NewsItem");
  }

  private void close() {
    if (any) {
      feed.add(item);
      any = false;
    }
  }

  private void element() throws XMLStreamException {
    String name = local();
    if (begins(name)) {
      close();
      item = new FeedItem(line());
      item.identify(attribute("guid"));
      return;
    }
    if (LEFT_OUT.contains(name)) {
      FeedItem.skip(xml);
      return;
    }
    switch (name) {
      case "headline", "HeadLine", "hl1", "title" -> {
        String title = FeedItem.plain(FeedItem.html(xml));
        item.title = item.title.isEmpty() ? title : item.title;
        any |= !title.isEmpty();
      }
      case "by", "ByLine", "byline" -> {
        String by = PageWords.STANDARD.withoutByline(FeedItem.plain(FeedItem.html(xml)));
        if (!by.isEmpty() && !item.authors.contains(by)) {
          item.authors.add(by);
        }
      }
      case "contentCreated", "firstCreated", "FirstCreated", "DateAndTime" -> {
        String date = FeedItem.plain(FeedItem.html(xml));
        item.published = item.published.isEmpty() ? date : item.published;
      }
      case "versionCreated", "ThisRevisionCreated" ->
          item.updated = FeedItem.plain(FeedItem.html(xml));
      case "date.issue" -> {
        item.published = item.published.isEmpty() ? attribute("norm") : item.published;
        FeedItem.skip(xml);
      }
      case "provider" -> {
        String literal = attribute("literal");
        String written = FeedItem.plain(FeedItem.html(xml));
        item.outlet = written.isEmpty() ? literal : written;
      }
      case "NewsItemId", "doc-id" -> item.identify(FeedItem.plain(FeedItem.html(xml)));
      case "p", "hl2" -> {
        item.content += "<p>" + FeedItem.html(xml) + "</p>";
        any = true;
      }
      case "inlineData" -> {
        String text = FeedItem.html(xml);
        item.summary = item.summary.isEmpty() ? text : item.summary;
        any = true;
      }
      default -> {}
    }
  }

  private String local() {
    String name = xml.getLocalName();
    return name.substring(name.indexOf(':') + 1);
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private int line() {
    return xml.getLocation().getLineNumber() + skippedLines;
  }
}
