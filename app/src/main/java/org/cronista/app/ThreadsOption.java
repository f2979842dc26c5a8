package org.cronista.app;

import picocli.CommandLine.Option;

/** How many articles a command reads at a time. */
final class ThreadsOption {
  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Threads.class,
      description = "Number of threads; as many as there are processors by default.")
  private int threads = Runtime.getRuntime().availableProcessors();

  int threads() {
    return threads;
  }
}
