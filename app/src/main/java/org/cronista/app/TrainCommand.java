package org.cronista.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.cronista.training.Train;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Passes on to {@link Train}, which has options of its own. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    customSynopsis = "cronista train tagger|parser|names|all|confidence [options]",
    subcommands = TrainConfidenceCommand.class,
    description = "Makes the models for tags, trees and names from files of your own.",
    footer = Train.USAGE)
final class TrainCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "0..*", hidden = true)
  private List<String> arguments = List.of();

  TrainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return Train.run(arguments.toArray(new String[0]), streams.out(), streams.err());
  }
}
