package org.cronista.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cronista.sources.Sources;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many saved pages a second one thread reads, files and all: those of the folder that the
 * property {@code pages} names. The counter {@code pages} is the figure.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PagesBenchmark {
  private List<String> files = List.of();

  /** Counts pages read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    /** Pages, taken or rejected. */
    public long pages;
  }

  /** Lists the pages. */
  @Setup
  public void list() {
    try (Stream<Path> walk = Files.walk(Path.of(System.getProperty("pages", "pages")))) {
      files =
          walk.filter(f -> f.toString().endsWith(".html")).map(Path::toString).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Extracts the article of each page. */
  @Benchmark
  public void extract(Counter counter, Blackhole hole) {
    Sources.read(files, InputStream.nullInputStream(), Sources.Options.DEFAULT, hole::consume);
    counter.pages += files.size();
  }
}
