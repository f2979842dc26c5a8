package org.cronista.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cronista.app.evaluation.GoldReports;
import org.cronista.app.evaluation.Score;
import org.cronista.model.Article;
import org.cronista.model.Report;
import org.cronista.sources.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores a stage against a gold file and prints a table.")
final class EvaluateCommand implements Callable<Integer> {
  /** What is scored. */
  enum Stage {
    MENTIONS,
    QUOTES
  }

  private final Streams streams;

  @Option(
      names = "--stage",
      required = true,
      paramLabel = "S",
      description = "${COMPLETION-CANDIDATES}.")
  private Stage stage = Stage.MENTIONS;

  @Option(names = "--gold", required = true, paramLabel = "FILE", description = "The gold file.")
  private Path gold = Path.of("");

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = "The articles (mentions, quotes); the gold file's folder by default.")
  private @Nullable Path input;

  @Option(names = "--threads", paramLabel = "N", description = "Number of threads.")
  private int threads = Runtime.getRuntime().availableProcessors();

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    Journal journal = new Journal(streams.err(), false, streams.errIsTerminal());
    List<Score> scores =
        switch (stage) {
          case MENTIONS -> GoldReports.mentions(gold, reports(journal));
          case QUOTES -> GoldReports.quotes(gold, reports(journal));
        };
    scores.forEach(streams.out()::println);
    journal.close();
    return journal.exitCode();
  }

  private List<Report> reports(Journal journal) throws IOException {
    List<Article> articles =
        Chronicler.extract(inputs(), System.in, Sources.Options.DEFAULT, journal);
    Chronicler chronicler = Chronicler.standard();
    return chronicler.each(articles, a -> chronicler.code(chronicler.analyze(a)), threads, journal);
  }

  /** What was named, or the texts beside the gold file. */
  private List<String> inputs() throws IOException {
    if (input != null) {
      return List.of(input.toString());
    }
    Path folder = Objects.requireNonNull(gold.toAbsolutePath().getParent());
    try (Stream<Path> beside = Files.list(folder)) {
      return beside.map(Path::toString).filter(f -> f.endsWith(".txt")).sorted().toList();
    }
  }
}
