package org.cronista.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.language.names.NameFinder;
import org.cronista.language.parsing.Parse;
import org.cronista.language.parsing.Parser;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.tagging.Tagger;
import org.cronista.language.time.TimeReader;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.cronista.model.Upos;
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
 * How many words a second one thread reads: all of the texts in a folder, by default the samples,
 * once an invocation. The counter {@code words} is the figure; the score is readings of the folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReadingBenchmark {
  private final List<Article> articles = new ArrayList<>();
  private static final Publication DAY =
      Publication.given(DateInterval.day(LocalDate.of(2004, 6, 15)));

  private final List<Analysis> analyses = new ArrayList<>();
  private final List<List<Forms>> words = new ArrayList<>();
  private final Knowledge knowledge = Knowledge.standard();
  private final SpanishAnalyzer analyzer = SpanishAnalyzer.standard(knowledge);
  private final Tagger tagger = Tagger.standard();
  private final Parser parser = Parser.standard();
  private final NameFinder names = NameFinder.standard(knowledge);
  private int size;

  /** Counts words read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    /** Words, by the conventions of Universal Dependencies. */
    public long words;
  }

  /** Reads the texts of the folder that the property {@code texts} names. */
  @Setup
  public void read() {
    Path folder = Path.of(System.getProperty("texts", "samples"));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Article.ofText(String.valueOf(file.getFileName()), Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Article article : articles) {
      List<Forms> forms = new ArrayList<>();
      Analysis analysis = analyzer.analyze(article);
      analyses.add(analysis);
      for (Sentence sentence : analysis.sentences()) {
        forms.add(Forms.of(sentence.tokens().stream().map(Token::form).toList()));
        size += sentence.tokens().size();
      }
      words.add(forms);
    }
  }

  /** From text to sentences, words, tags, lemmas, features, trees, names and times. */
  @Benchmark
  public void wholeAnalysis(Counter counter, Blackhole hole) {
    for (Article article : articles) {
      hole.consume(analyzer.analyze(article));
    }
    counter.words += size;
  }

  /** {@link #wholeAnalysis} of texts whose day is given, so that none is worked out. */
  @Benchmark
  public void datedAnalysis(Counter counter, Blackhole hole) {
    for (Article article : articles) {
      hole.consume(analyzer.analyze(article.withPublished(DAY)));
    }
    counter.words += size;
  }

  /** The time expressions alone, on sentences read before. */
  @Benchmark
  public void times(Counter counter, Blackhole hole) {
    for (Analysis a : analyses) {
      hole.consume(TimeReader.standard().read(a.article(), DAY, a.sentences()));
    }
    counter.words += size;
  }

  /** The three models on words that were split before: features, tags, trees and names. */
  @Benchmark
  public void tagParseAndNames(Counter counter, Blackhole hole) {
    for (List<Forms> article : words) {
      List<NameFinder.Tagged> tagged = new ArrayList<>(article.size());
      for (Forms known : article) {
        Forms forms = Forms.of(known.words());
        List<Upos> tags = tagger.tag(forms);
        Parse parse = parser.parse(forms, tags);
        hole.consume(parse);
        tagged.add(new NameFinder.Tagged(forms, tags));
      }
      hole.consume(names.find(tagged));
    }
    counter.words += size;
  }

  /** The tagger alone, with the features of the forms. */
  @Benchmark
  public void tag(Counter counter, Blackhole hole) {
    for (List<Forms> article : words) {
      for (Forms known : article) {
        hole.consume(tagger.tag(Forms.of(known.words())));
      }
    }
    counter.words += size;
  }
}
