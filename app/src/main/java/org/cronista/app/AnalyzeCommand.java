package org.cronista.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.cronista.app.output.Conllu;
import org.cronista.app.output.Drawing;
import org.cronista.app.output.ReportLines;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description =
        "Reads the language of articles: sentences, words, parse, names, time expressions.")
final class AnalyzeCommand implements Callable<Integer> {
  /** What the input holds. */
  enum Input {
    ARTICLES,
    CONLLU,
    TOKENS
  }

  /** What to write. */
  enum Format {
    CONLLU,
    TIMES,
    NAMES,
    BIO
  }

  private final Streams streams;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.CONLLU;

  @Option(
      names = "--input",
      paramLabel = "KIND",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). CONLLU keeps a file's sentences and words and fills the other"
              + " columns anew; TOKENS reads one token a line, an empty line between sentences.")
  private Input kind = Input.ARTICLES;

  @Option(
      names = "--show",
      description =
          "Draw each sentence as a tree, with the names, times and events read in it (articles only).")
  private boolean show;

  AnalyzeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    Chronicler chronicler = knowledge.chronicler();
    Journal journal = input.journal(streams);
    if (show) {
      return draw(chronicler, journal);
    }
    List<TokenFile> files =
        kind == Input.ARTICLES
            ? List.of()
            : TokenFile.read(input.inputs(), streams.in(), kind, chronicler.analyzer(), journal);
    List<Analysis> analyses =
        kind == Input.ARTICLES
            ? articles(chronicler, journal)
            : files.stream().map(TokenFile::analysis).toList();
    input.write(
        streams,
        writer -> {
          switch (format) {
            case CONLLU -> {
              if (kind == Input.CONLLU) {
                for (TokenFile file : files) {
                  file.refill(writer);
                }
              } else {
                Conllu.write(analyses, writer);
              }
            }
            case BIO -> Conllu.bio(analyses, writer);
            case TIMES -> ReportLines.times(analyses, writer);
            case NAMES -> ReportLines.names(analyses, chronicler.knowledge(), writer);
          }
        });
    journal.close();
    return journal.exitCode();
  }

  private int draw(Chronicler chronicler, Journal journal) throws Exception {
    if (kind != Input.ARTICLES) {
      throw new CommandLine.TypeConversionException("--show takes articles");
    }
    List<Article> articles = input.articles(streams, journal);
    List<Report> reports =
        chronicler.each(
            articles, a -> chronicler.code(chronicler.analyze(a)), input.threads(), journal);
    input.write(
        streams,
        writer -> {
          Drawing drawing = new Drawing(writer);
          for (Report report : reports) {
            drawing.write(report);
          }
        });
    journal.close();
    return journal.exitCode();
  }

  private List<Analysis> articles(Chronicler chronicler, Journal journal) {
    List<Article> articles = input.articles(streams, journal);
    return chronicler.each(articles, chronicler::analyze, input.threads(), journal);
  }
}
