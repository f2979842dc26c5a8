package org.cronista.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cronista.model.Article;
import org.cronista.model.Intake;
import org.cronista.model.Publication;
import org.cronista.model.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs: files, folders (recursively, in order of name) or {@code -} for standard input.
 * Every input ends as an {@link Intake.Accepted} or a {@link Rejected}; none is dropped and none
 * stops the others.
 */
public final class Sources {
  /**
   * What is said of all inputs.
   *
   * @param published the publication date of every article that names none; null where none was
   *     given
   * @param maxBytes files larger than this are rejected
   */
  public record Options(@Nullable Publication published, long maxBytes) {
    /** No date given, files of up to 50 MB. */
    public static final Options DEFAULT = new Options(null, 50_000_000);
  }

  private final Options options;

  public Sources(Options options) {
    this.options = options;
  }

  /**
   * Reads all inputs in the order given.
   *
   * @param stdin read where an input is {@code -}
   */
  public void read(List<String> inputs, InputStream stdin, Consumer<Intake> sink) {
    for (String input : inputs) {
      try (Stream<Path> files = Files.walk(Path.of(input))) {
        files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(f -> readText(f, sink));
      } catch (IOException e) {
        sink.accept(new Rejected(input, 0, "no se puede leer", e.toString()));
      }
    }
  }

  private void readText(Path file, Consumer<Intake> sink) {
    try {
      String id = file.getFileName().toString().replace(".txt", "");
      Article article = Article.ofText(id, Files.readString(file));
      Path date = file.resolveSibling(id + ".date");
      if (Files.exists(date)) {
        article =
            article.withPublished(
                Publication.given(
                    org.cronista.model.DateInterval.parse(Files.readString(date).strip())
                        .orElseThrow()));
      } else if (options.published() != null) {
        article = article.withPublished(options.published());
      }
      sink.accept(new Intake.Accepted(article, file.toString(), List.of()));
    } catch (IOException e) {
      sink.accept(new Rejected(file.toString(), 0, "no se puede leer", e.toString()));
    }
  }
}
