package org.cronista.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Analysis;
import org.cronista.model.Article;

/**
 * What the analyser costs before it reads: seconds until the first article is read, and megabytes
 * of heap that stay in use when all garbage is gone.
 */
public final class Footprint {
  private Footprint() {}

  /**
   * Prints both on one line.
   *
   * @param args a text to read once
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    Article article = Article.ofText("one", Files.readString(Path.of(args[0])));
    long start = System.nanoTime();
    Knowledge knowledge = Knowledge.standard();
    long known = System.nanoTime();
    SpanishAnalyzer analyzer = SpanishAnalyzer.standard(knowledge);
    long loaded = System.nanoTime();
    Analysis analysis = analyzer.analyze(article);
    long end = System.nanoTime();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    System.out.printf(
        Locale.ROOT,
        "knowledge %.2f s, models %.2f s, first %d sentences %.2f s, heap in use %.0f MB%n",
        (known - start) / 1e9,
        (loaded - known) / 1e9,
        analysis.sentences().size(),
        (end - loaded) / 1e9,
        used / 1e6);
  }
}
