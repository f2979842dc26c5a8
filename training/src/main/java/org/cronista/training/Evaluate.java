package org.cronista.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.names.NameFinder;
import org.cronista.language.parsing.Parser;
import org.cronista.language.tagging.Tagger;

/** The command that measures the models on gold words. */
public final class Evaluate {
  private static final String USAGE =
      """
      usage: evaluate tags|parse|names --gold FILE... [--models FOLDER]
        tags, parse        treebanks (.conllu, .conllu.xz)
        names              texts with a word and its label a line
        --models FOLDER    other models than those that ship
      """;

  private final Options options;
  private final PrintStream out;

  private Evaluate(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  public static void main(String[] args) {
    System.exit(run(args, System.out));
  }

  /**
   * Runs the command.
   *
   * @return 0 done, 2 wrong usage, 3 a file could not be read
   */
  public static int run(String[] args, PrintStream out) {
    if (args.length == 0) {
      out.print(USAGE);
      return 2;
    }
    try {
      List<String> rest = List.of(args).subList(1, args.length);
      Evaluate evaluate = new Evaluate(new Options(rest, List.of("gold", "models")), out);
      evaluate.options.file("gold");
      switch (args[0]) {
        case "tags" -> evaluate.tags();
        case "parse" -> evaluate.parse();
        case "names" -> evaluate.names();
        default -> throw new IllegalArgumentException("unknown stage " + args[0]);
      }
      return 0;
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      out.print(USAGE);
      return 2;
    } catch (IOException e) {
      out.println(e.getMessage());
      return 3;
    }
  }

  private void tags() throws IOException {
    for (Path file : options.files("gold")) {
      score(file);
    }
  }

  private void parse() throws IOException {
    for (Path file : options.files("gold")) {
      score(file).printRelations(out);
    }
  }

  private ParseScore score(Path file) throws IOException {
    Parser parser =
        options.has("models") ? files().load("parser", Parser::read) : Parser.standard();
    List<Tree> gold = Treebank.read(List.of(file), Tree.Origin.GOLD);
    ParseScore score = ParseScore.of(gold, tagger(), parser);
    score.printLine(String.valueOf(file.getFileName()), out);
    return score;
  }

  private void names() throws IOException {
    Tagger tagger = tagger();
    Knowledge knowledge = Knowledge.standard();
    NameFinder finder =
        options.has("models")
            ? new NameFinder(files().load("names", NameFinder.Model::read), knowledge)
            : NameFinder.standard(knowledge);
    for (Path file : options.files("gold")) {
      NameScore score = NameScore.of(NamedTexts.read(file), tagger, finder);
      score.printLine(String.valueOf(file.getFileName()), out);
    }
  }

  private Tagger tagger() throws IOException {
    return options.has("models") ? files().load("tagger", Tagger::read) : Tagger.standard();
  }

  private ModelFiles files() {
    return new ModelFiles(options.file("models"));
  }
}
