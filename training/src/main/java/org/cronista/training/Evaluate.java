package org.cronista.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.names.NameFinder;
import org.cronista.language.parsing.IndirectObjects;
import org.cronista.language.parsing.Parser;
import org.cronista.language.tagging.Tagger;
import org.jspecify.annotations.Nullable;

/** The command that measures the models on gold words. */
public final class Evaluate {
  private static final String USAGE =
      """
      usage: evaluate tags|parse|names --gold FILE... [--models FOLDER]
        tags, parse        treebanks (.conllu, .conllu.xz)
        names              texts with a word and its label a line
        --models FOLDER    other models than those that ship
      """;

  /** What is measured. */
  public enum Stage {
    /** Parts of speech, and the tree in one line. */
    TAGS,
    /** The same with a table of all relations. */
    PARSE,
    NAMES
  }

  private final List<Path> gold;
  private final @Nullable ModelFiles models;
  private final PrintStream out;

  private Evaluate(List<Path> gold, @Nullable Path models, PrintStream out) {
    this.gold = gold;
    this.models = models == null ? null : new ModelFiles(models);
    this.out = out;
  }

  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /**
   * Runs the command.
   *
   * @return 0 done, 2 wrong usage, 3 a file could not be read
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return Commands.run(() -> measure(args, out), USAGE, err);
  }

  private static void measure(String[] args, PrintStream out) throws IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException("no stage");
    }
    Options options = new Options(List.of(args).subList(1, args.length), List.of("gold", "models"));
    options.file("gold");
    Path models = options.has("models") ? options.file("models") : null;
    print(stage(args[0]), options.files("gold"), models, out);
  }

  private static Stage stage(String name) {
    return switch (name) {
      case "tags" -> Stage.TAGS;
      case "parse" -> Stage.PARSE;
      case "names" -> Stage.NAMES;
      default -> throw new IllegalArgumentException("unknown stage " + name);
    };
  }

  /**
   * Measures on each gold file and prints its figures.
   *
   * @param models folder of other models than those that ship; null for those
   * @throws IOException if a file cannot be read or is not what it should be
   */
  public static void print(Stage stage, List<Path> gold, @Nullable Path models, PrintStream out)
      throws IOException {
    Evaluate evaluate = new Evaluate(gold, models, out);
    switch (stage) {
      case TAGS -> evaluate.tags();
      case PARSE -> evaluate.parse();
      case NAMES -> evaluate.names();
    }
  }

  private void tags() throws IOException {
    for (Path file : gold) {
      score(file);
    }
  }

  private void parse() throws IOException {
    for (Path file : gold) {
      score(file).printRelations(out);
    }
  }

  private ParseScore score(Path file) throws IOException {
    Parser parser =
        models == null
            ? Parser.standard()
            : models
                .load("parser", Parser::read)
                .with(models.load("objects", IndirectObjects::read));
    List<Tree> trees = Treebank.read(List.of(file), Tree.Origin.GOLD);
    ParseScore score = ParseScore.of(trees, tagger(), parser);
    score.printLine(String.valueOf(file.getFileName()), out);
    return score;
  }

  private void names() throws IOException {
    Tagger tagger = tagger();
    Knowledge knowledge = Knowledge.standard();
    NameFinder finder =
        models == null
            ? NameFinder.standard(knowledge)
            : new NameFinder(models.load("names", NameFinder.Model::read), knowledge);
    for (Path file : gold) {
      NameScore score = NameScore.of(NamedTexts.read(file), tagger, finder);
      score.printLine(String.valueOf(file.getFileName()), out);
    }
  }

  private Tagger tagger() throws IOException {
    return models == null ? Tagger.standard() : models.load("tagger", Tagger::read);
  }
}
