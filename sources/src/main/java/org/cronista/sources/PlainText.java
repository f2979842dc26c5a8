package org.cronista.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
   * @param path the file, null for standard input
   */
  void read(String id, byte[] bytes, @Nullable Path path) throws IOException {
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
    if (path != null) {
      Path beside = path.resolveSibling(id + ".date");
      if (Files.isRegularFile(beside)) {
        draft.publishedAs(
            Files.readString(beside, StandardCharsets.ISO_8859_1),
            Publication.How.GIVEN,
            beside.toString());
      }
    }
    draft.handOver(where, options, sink);
  }
}
