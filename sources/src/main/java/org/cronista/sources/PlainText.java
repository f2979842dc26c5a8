package org.cronista.sources;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.cronista.model.Intake;
import org.cronista.model.Publication;
import org.cronista.model.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * A text file: one article, its date in a file of the same name that ends in {@code .date} where
 * there is one.
 */
final class PlainText {
  private final Sources.Options options;
  private final String where;
  private final Consumer<Intake> sink;

  PlainText(Sources.Options options, String where, Consumer<Intake> sink) {
    this.options = options;
    this.where = where;
    this.sink = sink;
  }

  /**
   * Reads the file's bytes.
   *
   * @param date what the file beside it holds; null where there is none
   */
  void read(String id, byte[] bytes, byte @Nullable [] date) {
    Decoded decoded = Decoded.of(bytes);
    String text = decoded.text();
    if (text == null) {
      sink.accept(new Rejected(where, 0, decoded.problem(), null));
      return;
    }
    Draft draft = new Draft();
    draft.id = id;
    draft.text = text;
    draft.plain = !decoded.mended();
    draft.notes.addAll(decoded.notes());
    if (date != null) {
      draft.publishedAs(
          new String(date, StandardCharsets.ISO_8859_1), Publication.How.GIVEN, beside(where));
    }
    draft.handOver(where, options, sink);
  }

  /** The name of the file that holds a text's date. */
  private static String beside(String where) {
    int slash = Math.max(where.lastIndexOf('/'), where.lastIndexOf('\\'));
    int dot = where.lastIndexOf('.');
    return (dot > slash ? where.substring(0, dot) : where) + ".date";
  }
}
