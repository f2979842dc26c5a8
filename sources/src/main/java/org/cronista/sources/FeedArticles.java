package org.cronista.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cronista.model.Intake;
import org.cronista.model.Publication;
import org.cronista.model.Rejected;

/**
 * The items of a feed as articles, in the feed's order. An item that holds one whole sentence is
 * taken, for a teaser of news is a report; one that holds none is rejected under its title.
 */
final class FeedArticles {
  private static final int LONGEST_LABEL = 60;

  private final Sources.Options options;
  private final String where;
  private final Consumer<Intake> sink;
  private final int skippedLines;
  private final List<String> notes;

  /** Handed over at the end: the channel may give its title after its items. */
  private final List<FeedItem> items = new ArrayList<>();

  private String channel = "";
  private String home = "";

  /**
   * A feed to be read.
   *
   * @param skippedLines lines of the file before what the parser counts as its first
   * @param notes what was mended in the file; told once, with the first article
   */
  FeedArticles(
      Sources.Options options,
      String where,
      Consumer<Intake> sink,
      int skippedLines,
      List<String> notes) {
    this.options = options;
    this.where = where;
    this.sink = sink;
    this.skippedLines = skippedLines;
    this.notes = new ArrayList<>(notes);
  }

  /** The items themselves. */
  List<FeedItem> all() {
    return List.copyOf(items);
  }

  /** Adds an item that was read elsewhere. */
  void add(FeedItem item) {
    items.add(item);
  }

  /** Hands over what was added. */
  void handOver() {
    items.forEach(this::article);
  }

  /** Items read whole, taken or rejected. */
  int items() {
    return items.size();
  }

  /**
   * Reads the feed that the reader stands at the root of. The items before a break of the XML are
   * handed over too.
   *
   * @param prefix of the feed's own elements; mostly empty
   * @throws XMLStreamException where the XML breaks
   */
  void read(XMLStreamReader xml, String prefix) throws XMLStreamException {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          element(xml, prefix);
        }
      }
    } finally {
      items.forEach(this::article);
    }
  }

  /** Only the channel is gone into, so what else is met is the feed's own. */
  private void element(XMLStreamReader xml, String prefix) throws XMLStreamException {
    switch (FeedItem.without(prefix, xml.getLocalName())) {
      case "channel" -> {}
      case "item", "entry" -> {
        FeedItem item = new FeedItem(xml.getLocation().getLineNumber() + skippedLines);
        item.read(xml, prefix);
        items.add(item);
      }
      case "title" -> {
        String title = FeedItem.plain(FeedItem.html(xml));
        channel = channel.isEmpty() ? title : channel;
      }
      case "link" -> {
        String link = FeedItem.address(xml);
        home = home.isEmpty() ? link : home;
      }
      default -> FeedItem.skip(xml);
    }
  }

  private void article(FeedItem item) {
    List<String> paragraphs = FeedText.best(item);
    if (!FeedText.hasSentence(paragraphs) && !FeedText.ended(item.title)) {
      String found = String.join(" ", paragraphs);
      String reason =
          found.isEmpty()
              ? "la entrada no trae más texto que su titular"
              : "la entrada no trae ninguna frase entera, solo «" + cut(found) + "»";
      sink.accept(new Rejected(where, item.line, label(item) + reason, null));
      return;
    }
    Draft draft = new Draft();
    draft.line = item.line;
    draft.label = label(item);
    draft.title = item.title;
    draft.url = item.url();
    draft.author = String.join(", ", item.authors);
    draft.outlet =
        item.outlet.isEmpty()
            ? FeedOutlet.of(channel, home.isEmpty() ? item.url() : home)
            : item.outlet;
    draft.text = text(item.title, paragraphs);
    draft.id = id(item, draft);
    date(item, draft);
    if (!item.categories.isEmpty()) {
      draft.extra.put("tags", String.join(", ", item.categories));
    }
    draft.notes.addAll(notes);
    notes.clear();
    draft.handOver(where, options, sink);
  }

  private static String text(String title, List<String> paragraphs) {
    StringBuilder text = new StringBuilder(title);
    for (String paragraph : paragraphs) {
      if (!paragraph.equals(title)) {
        text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
      }
    }
    return text.toString();
  }

  private static String id(FeedItem item, Draft draft) {
    String url = item.url();
    String given = item.identifier().isBlank() ? url : item.identifier();
    return given.isBlank() ? JsonArticles.hash(draft.text) : given;
  }

  /** An article counts by its days; the time with its zone is kept beside. */
  static void date(FeedItem item, Draft draft) {
    boolean first = !item.published.isBlank();
    String written = first ? item.published : item.updated;
    if (written.isBlank()) {
      return;
    }
    String from = first ? "la entrada del canal" : "la última actualización de la entrada";
    FeedDate.parse(written)
        .ifPresentOrElse(
            time -> {
              draft.publishedAs(time.toLocalDate().toString(), Publication.How.METADATA, from);
              draft.extra.put("published_time", time.toString());
            },
            () -> draft.publishedAs(written, Publication.How.METADATA, from));
  }

  private static String label(FeedItem item) {
    String name = item.title.isEmpty() ? item.url() : item.title;
    return name.isEmpty() ? "" : "«" + cut(name) + "»: ";
  }

  private static String cut(String text) {
    return text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL).strip() + "…" : text;
  }
}
