package org.cronista.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.cronista.app.output.Conllu;
import org.cronista.app.output.ReportLines;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
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

  AnalyzeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    Journal journal = input.journal(streams);
    Chronicler chronicler = Chronicler.standard();
    List<Analysis> analyses;
    if (kind == Input.ARTICLES) {
      List<Article> articles =
          Chronicler.extract(input.inputs(), System.in, input.sources(), journal);
      analyses = chronicler.each(articles, chronicler::analyze, input.threads(), journal);
    } else {
      analyses = TokenFiles.analyze(input.inputs(), kind, chronicler.analyzer());
    }
    input.write(
        streams,
        writer -> {
          switch (format) {
            case CONLLU -> {
              if (kind == Input.CONLLU) {
                TokenFiles.refill(input.inputs(), analyses, writer);
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
}
