package org.cronista.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cronista.app.evaluation.ConfidenceTraining;
import org.cronista.app.evaluation.ConfidenceTraining.Coded;
import org.cronista.app.evaluation.GoldReports;
import org.cronista.model.Article;
import org.cronista.sources.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "confidence",
    mixinStandardHelpOptions = true,
    description =
        "Learns from annotated articles how likely event mentions are to hold; prints the figures of a cross-validation.")
final class TrainConfidenceCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "The annotations, an article a line; the articles lie beside it.")
  private Path gold = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where the weights go.")
  private Path out = Path.of("");

  @Option(
      names = "--penalty",
      paramLabel = "P",
      description = "How strongly weights are held near 0 (default: ${DEFAULT-VALUE}).")
  private double penalty = 4;

  TrainConfidenceCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Journal journal = new Journal(streams.err(), false, streams.errIsTerminal());
    List<Article> articles =
        Chronicler.extract(GoldReports.texts(gold), streams.in(), Sources.Options.DEFAULT, journal);
    Chronicler chronicler = Chronicler.standard();
    List<Coded> coded =
        chronicler.each(
            articles,
            a -> new Coded(a.id(), a.text(), chronicler.candidates(chronicler.analyze(a))),
            threads.threads(),
            journal);
    new ConfidenceTraining(gold, coded, penalty).run(out, streams.out());
    journal.close();
    return journal.exitCode();
  }
}
