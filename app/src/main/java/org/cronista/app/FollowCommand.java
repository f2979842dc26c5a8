package org.cronista.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cronista.app.output.ReportLines;
import org.cronista.model.Intake;
import org.cronista.model.Rejected;
import org.cronista.sources.FetchOptions;
import org.cronista.sources.Follower;
import org.cronista.sources.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "follow",
    mixinStandardHelpOptions = true,
    description =
        "Follows feeds and news sitemaps until stopped: writes each new article as it comes (JSON Lines).")
final class FollowCommand implements Callable<Integer> {
  private final Streams streams;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  @Parameters(
      paramLabel = "LIST",
      arity = "1..*",
      description = "OPML files, files with an address a line, or addresses of feeds and sitemaps.")
  private List<String> lists = List.of();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = Every.class,
      description = "Time between two rounds: 90s, 15m, 2h (default: ${DEFAULT-VALUE}).",
      defaultValue = "15m")
  private long everyMillis;

  @Option(names = "--once", description = "One round, then end.")
  private boolean once;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Remembers what was read (default: ${DEFAULT-VALUE}).",
      defaultValue = "cronista-follow.tsv")
  private Path state = Path.of("cronista-follow.tsv");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Append to FILE and do not write to standard output.")
  private @Nullable Path out;

  @Option(names = "--allow-private", description = "Also fetch from hosts within private networks.")
  private boolean allowPrivate;

  @Option(names = "--quiet", description = "No remarks; rejected inputs are told all the same.")
  private boolean quiet;

  FollowCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    Journal journal = new Journal(streams.err(), quiet, false);
    Thread hook = new Thread(this::stopCleanly, "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    Sources.Options options =
        Sources.Options.DEFAULT.fetching(FetchOptions.DEFAULT.allowingPrivate(allowPrivate));
    try (Writer writer = writer();
        Follower follower =
            new Follower(lists, state, options, intake -> take(intake, writer, journal))) {
      boolean more = true;
      while (more) {
        int before = journal.accepted();
        long begun = System.nanoTime();
        follower.round(() -> stop.getCount() == 0);
        journal.round(
            follower.feeds().size(),
            journal.accepted() - before,
            (System.nanoTime() - begun) / 1_000_000);
        more = !once && !stop.await(everyMillis, TimeUnit.MILLISECONDS);
      }
    } finally {
      ended.countDown();
      if (stop.getCount() > 0) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    }
    return journal.exitCode();
  }

  /** Lets the article that is being read come to its end. */
  private void stopCleanly() {
    stop.countDown();
    try {
      if (!ended.await(1, TimeUnit.MINUTES)) {
        streams.err().println("cronista: no ha terminado a tiempo");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Writer writer() throws IOException {
    return out == null
        ? new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8)
        : Files.newBufferedWriter(
            out, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static void take(Intake intake, Writer writer, Journal journal) {
    switch (intake) {
      case Rejected rejected -> journal.rejected(rejected);
      case Intake.Remark remark -> journal.remark(remark);
      case Intake.Accepted accepted -> {
        try {
          ReportLines.extracted(List.of(accepted.article()), writer);
          writer.flush();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        journal.accepted(accepted);
        journal.taken(accepted);
      }
    }
  }

  /** "90s", "15m", "2h". */
  static final class Every implements picocli.CommandLine.ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
      long unit =
          value.endsWith("s")
              ? 1_000L
              : value.endsWith("m") ? 60_000L : value.endsWith("h") ? 3_600_000L : 0;
      try {
        long n = unit == 0 ? 0 : Long.parseLong(value.substring(0, value.length() - 1));
        if (n > 0 && n <= Long.MAX_VALUE / unit) {
          return n * unit;
        }
      } catch (NumberFormatException notANumber) {
        // told below
      }
      throw new picocli.CommandLine.TypeConversionException(
          "«" + value + "» no es un tiempo: 90s, 15m, 2h");
    }
  }
}
