package org.cronista.app;

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
    List<Article> articles =
        Chronicler.extract(input.inputs(), streams.in(), input.sources(), journal);
    input.write(streams, writer -> ReportLines.extracted(articles, writer));
    journal.close();
    return journal.exitCode();
  }
}
