package org.cronista.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cronista.app.evaluation.ChronicleScorer;
import org.cronista.app.evaluation.GoldReports;
import org.cronista.app.evaluation.Score;
import org.cronista.model.Article;
import org.cronista.model.Chronicle;
import org.cronista.model.Rejected;
import org.cronista.model.Report;
import org.cronista.sources.Sources;
import org.cronista.training.Evaluate;
import org.cronista.training.TimeScorer;
import org.cronista.training.TimeValues;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores a stage against a gold file and prints a table.")
final class EvaluateCommand implements Callable<Integer> {
  /** What is scored, and with what kind of gold file. */
  enum Stage {
    /** Event mentions: articles with their events, a line each. */
    MENTIONS,
    /** Direct quotations: the same file. */
    QUOTES,
    /** Time expressions: a word, BIO and type, value in columns. */
    TIMES,
    /** Values of time expressions that stand alone: blocks of an anchor and expressions. */
    VALUES,
    /** The chronicle: a key of stories, events, copies, differences and links. */
    FUSION,
    /** Names: a word and its label a line. */
    NAMES,
    /** Parts of speech: a treebank. */
    TAGS,
    /** Trees: a treebank; with a table of all relations. */
    PARSE
  }

  private final Streams streams;
  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();
  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--stage",
      required = true,
      paramLabel = "S",
      description =
          "${COMPLETION-CANDIDATES}. The gold file is JSON Lines for mentions and quotes; a key for"
              + " fusion; columns of word, BIO label and value for times; expression, type and"
              + " value for values; word and BIO label for names; CoNLL-U (or .conllu.xz) for tags"
              + " and parse.")
  private Stage stage = Stage.MENTIONS;

  @Option(names = "--gold", required = true, paramLabel = "FILE", description = "The gold file.")
  private Path gold = Path.of("");

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = "The articles (mentions, quotes, fusion); the gold file's folder by default.")
  private @Nullable Path input;

  @Option(
      names = "--models",
      paramLabel = "FOLDER",
      description = "Other models than those that ship (names, tags, parse).")
  private @Nullable Path models;

  @Option(names = "--misses", description = "Say what was wrong, a line each (fusion).")
  private boolean misses;

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    Journal journal = new Journal(streams.err(), false, streams.errIsTerminal());
    try {
      score(journal);
    } catch (CharacterCodingException e) {
      throw new IOException(gold + ": no es UTF-8", e);
    }
    journal.close();
    return journal.exitCode();
  }

  private void score(Journal journal) throws IOException {
    switch (stage) {
      case MENTIONS, QUOTES -> reports(journal);
      case FUSION -> fusion(journal);
      case TIMES ->
          TimeScorer.score(gold, knowledge.chronicler().analyzer())
              .print(String.valueOf(gold.getFileName()), streams.out());
      case VALUES ->
          TimeValues.score(gold, knowledge.chronicler().analyzer())
              .print(String.valueOf(gold.getFileName()), streams.out());
      case NAMES -> Evaluate.print(Evaluate.Stage.NAMES, List.of(gold), models, streams.out());
      case TAGS -> Evaluate.print(Evaluate.Stage.TAGS, List.of(gold), models, streams.out());
      case PARSE -> Evaluate.print(Evaluate.Stage.PARSE, List.of(gold), models, streams.out());
    }
  }

  private void fusion(Journal journal) throws IOException {
    Chronicle chronicle = knowledge.chronicler().fuse(read(journal));
    ChronicleScorer.Result result = ChronicleScorer.of(gold, chronicle);
    result.lines().forEach(streams.out()::println);
    if (misses) {
      result.misses().forEach(streams.out()::println);
    }
  }

  /** Gold articles that were not read count as not found, and are told. */
  private void reports(Journal journal) throws IOException {
    GoldReports articles = GoldReports.read(gold);
    List<Report> reports = read(journal);
    for (String id : articles.missing(reports)) {
      journal.rejected(
          new Rejected(gold.toString(), 0, "no se ha leído ningún artículo con este id", id));
    }
    List<Score> scores =
        stage == Stage.QUOTES ? articles.quotes(reports) : articles.mentions(reports);
    scores.forEach(streams.out()::println);
  }

  private List<Report> read(Journal journal) throws IOException {
    List<String> inputs = input == null ? GoldReports.texts(gold) : List.of(input.toString());
    List<Article> articles =
        Chronicler.extract(inputs, streams.in(), Sources.Options.DEFAULT, journal);
    Chronicler chronicler = knowledge.chronicler();
    return chronicler.each(
        articles, a -> chronicler.code(chronicler.analyze(a)), threads.threads(), journal);
  }
}
