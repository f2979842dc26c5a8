package org.cronista.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.cronista.sources.FetchOptions;
import org.cronista.sources.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads articles takes. */
final class InputOptions {
  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Files, folders (read recursively) or web addresses (http, https): .txt, .md, .json, .jsonl, .html, .xml, .rss, .atom, .opml, .warc, .warc.gz, and .zip, .gz, .tar.gz of these; - reads standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "Publication date of the articles that name none: 2024-06-12, 2024-06, 2024 or FROM/TO.")
  private @Nullable DateInterval published;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to FILE and not to standard output.")
  private @Nullable Path out;

  @Option(names = "--allow-private", description = "Also fetch from hosts within private networks.")
  private boolean allowPrivate;

  @Option(
      names = "--quiet",
      description = "No progress and no remarks; rejected inputs are told all the same.")
  private boolean quiet;

  /** The articles of all inputs; what is rejected is told. */
  List<Article> articles(Streams streams, Journal journal) {
    return Chronicler.extract(inputs, streams.in(), sources(), journal);
  }

  List<String> inputs() {
    return inputs;
  }

  int threads() {
    return threads.threads();
  }

  Sources.Options sources() {
    return Sources.Options.DEFAULT
        .fetching(FetchOptions.DEFAULT.allowingPrivate(allowPrivate))
        .published(published == null ? null : Publication.given(published));
  }

  Journal journal(Streams streams) {
    return new Journal(streams.err(), quiet, streams.errIsTerminal());
  }

  /** Whether the data goes to a terminal, so that colours help. */
  boolean toTerminal(Streams streams) {
    return out == null && streams.outIsTerminal();
  }

  /** Something that writes the output. */
  interface Body {
    void write(Writer writer) throws IOException;
  }

  /** Writes to {@code --out}, whole or not at all, or to standard output. */
  void write(Streams streams, Body body) throws IOException {
    Path file = out;
    if (file == null) {
      PrintStream stdout = streams.out();
      Writer writer =
          new java.io.BufferedWriter(
              new java.io.OutputStreamWriter(stdout, StandardCharsets.UTF_8));
      body.write(writer);
      writer.flush();
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IOException(file + ": no se puede escribir, no existe la carpeta " + folder);
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (Writer writer = Files.newBufferedWriter(part)) {
        body.write(writer);
      }
      Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
