package org.cronista.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.cronista.app.output.ReportLines;
import org.cronista.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "extract",
    aliases = "read",
    mixinStandardHelpOptions = true,
    description =
        "Writes the articles found in files and web pages: title, text, date, outlet (JSON Lines).")
final class ExtractCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private final InputOptions input = new InputOptions();

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    Journal journal = input.journal(streams);
    input.write(
        streams,
        writer ->
            Chronicler.extract(
                input.inputs(),
                streams.in(),
                input.sources(),
                journal,
                article -> write(article, writer)));
    journal.close();
    return journal.exitCode();
  }

  private static void write(Article article, Writer writer) {
    try {
      ReportLines.extracted(List.of(article), writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
