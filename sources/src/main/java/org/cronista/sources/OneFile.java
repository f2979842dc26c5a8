package org.cronista.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.cronista.model.Intake;
import org.cronista.model.Rejected;
import org.jspecify.annotations.Nullable;

/** One file that is not packed, by its name and its first bytes. */
final class OneFile {
  private final Sources.Options options;
  private final String where;
  private final Consumer<Intake> sink;
  private final @Nullable Consumer<String> links;

  /**
   * A file.
   *
   * @param links takes the addresses of articles that a list names; null where they are not to be
   *     fetched
   */
  OneFile(
      Sources.Options options,
      String where,
      Consumer<Intake> sink,
      @Nullable Consumer<String> links) {
    this.options = options;
    this.where = where;
    this.sink = sink;
    this.links = links;
  }

  /** Whether what a file of this name holds is read; any, in a name without an ending. */
  static boolean readable(String name, boolean named) {
    return text(name)
        || page(name)
        || xml(name)
        || lines(name)
        || WarcArticles.named(name)
        || name.endsWith(".json")
        || (named && !name.contains("."));
  }

  private static boolean text(String name) {
    return name.endsWith(".txt") || name.endsWith(".md");
  }

  private static boolean page(String name) {
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  private static boolean xml(String name) {
    return name.endsWith(".xml")
        || name.endsWith(".rss")
        || name.endsWith(".atom")
        || name.endsWith(".rdf")
        || name.endsWith(".opml");
  }

  private static boolean lines(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /**
   * Reads a file. The stream is left open.
   *
   * @param file its name
   * @param date what the file with its date holds; null where there is none
   * @param named whether it was chosen, so that a name without an ending is read too
   * @throws IOException if it cannot be read
   */
  void read(String file, InputStream in, byte @Nullable [] date, boolean named) throws IOException {
    String name = file.toLowerCase(Locale.ROOT);
    if (!readable(name, named)) {
      reject(
          "tipo de archivo que no se lee (se leen .txt, .md, .json, .jsonl, .html, .xml, .rss, .atom, .opml, .warc, y .zip, .gz, .tar.gz de estos)");
      return;
    }
    if (lines(name)) {
      new JsonArticles(options, where, sink, links).lines(in);
      return;
    }
    if (WarcArticles.named(name)) {
      new WarcArticles(options, where, sink).read(in);
      return;
    }
    byte[] bytes = in.readNBytes((int) Math.min(options.maxBytes() + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > options.maxBytes()) {
      reject("demasiado grande; el límite es " + options.maxBytes() / 1_000_000 + " MB");
      return;
    }
    if (xml(name) || (!text(name) && !name.endsWith(".json") && XmlInput.looksLike(bytes))) {
      new XmlInput(options, where, sink).read(id(file), bytes);
    } else if (page(name)) {
      new PageArticle(options, where, sink).read(id(file), bytes);
    } else if (name.endsWith(".json")) {
      new JsonArticles(options, where, sink, links).document(bytes);
    } else {
      new PlainText(options, where, sink).read(id(file), bytes, date);
    }
  }

  /** The file's name without its ending. */
  static String id(String file) {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  private void reject(String reason) {
    sink.accept(new Rejected(where, 0, reason, null));
  }
}
