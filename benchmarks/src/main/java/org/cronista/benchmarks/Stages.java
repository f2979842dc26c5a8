package org.cronista.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cronista.coding.Coder;
import org.cronista.coding.actors.Cast;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Analysis;
import org.cronista.model.Article;

/** How the time of reading articles divides: analysis, actors, the rest of coding. */
public final class Stages {
  /** Rounds before the one that counts: the compiler has to see the code at work. */
  private static final int WARM_UP = 3;

  private Stages() {}

  /**
   * Reads all texts of a folder on one processor and prints the shares.
   *
   * @param args folder of .txt files
   * @throws IOException if they cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Article.ofText(file.toString(), Files.readString(file)));
      }
    }
    Knowledge knowledge = Knowledge.standard();
    SpanishAnalyzer analyzer = SpanishAnalyzer.standard(knowledge);
    Coder coder = Coder.standard(knowledge);
    for (int round = 0; round <= WARM_UP; round++) {
      long analysis = 0;
      long actors = 0;
      long coding = 0;
      long mentions = 0;
      for (Article article : articles) {
        long start = System.nanoTime();
        Analysis read = analyzer.analyze(article);
        long analysed = System.nanoTime();
        mentions += Cast.of(read, knowledge).mentions(0).size();
        long cast = System.nanoTime();
        mentions += coder.code(read).mentions().size();
        long coded = System.nanoTime();
        analysis += analysed - start;
        actors += cast - analysed;
        coding += coded - cast; // with the actors once more
      }
      double all = analysis + coding;
      System.out.printf(
          Locale.ROOT,
          "%d articles, %d mentions, %.0f ms: analysis %.1f %%, actors %.1f %%, rest of coding %.1f"
              + " %%%n",
          articles.size(),
          mentions,
          all / 1e6,
          100 * analysis / all,
          100 * actors / all,
          100 * (coding - actors) / all);
    }
  }
}
