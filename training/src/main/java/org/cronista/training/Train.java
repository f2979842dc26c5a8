package org.cronista.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.morphology.Lexicon;
import org.cronista.language.names.NameFinder;
import org.cronista.language.parsing.IndirectObjects;
import org.cronista.language.parsing.Parser;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.perceptron.Models;
import org.cronista.language.tagging.Tagger;
import org.cronista.model.Upos;

/**
 * The command that makes the models of {@code language} from files named on the command line. The
 * same files and options give the same models, byte for byte.
 */
public final class Train {
  /** What the command takes. */
  public static final String USAGE =
      """
      usage: train clusters|tagger|parser|objects|names|all|forms [options]
        --gold FILE...     treebanks that were checked by hand (.conllu, .conllu.xz)
        --silver FILE...   treebanks that were made by a tool; objects learn from gold's
                           sentences there and, less so, from further ones
        --taught FILE...   treebanks that were made by a better parser which learned from gold
        --more FILE...     checked treebanks by other guidelines
        --text FILE...     treebanks of which only the words are read, for clusters and forms
        --repeat N         how often gold is read for one time silver (default 6)
        --dev FILE...      treebanks to measure on afterwards
        --names FILE...    texts with names, one word and label a line
        --names-dev FILE   such a text to measure on afterwards
        --out FOLDER       where the models go
      """;

  private static final List<String> OPTIONS =
      List.of(
          "gold",
          "more",
          "silver",
          "taught",
          "repeat",
          "more-repeat",
          "dev",
          "out",
          "tag-epochs",
          "epochs",
          "tag-bits",
          "step-bits",
          "label-bits",
          "tag-drop",
          "drop",
          "pupils",
          "names",
          "names-dev",
          "name-bits",
          "name-epochs",
          "name-drop",
          "name-pupils",
          "text",
          "clusters",
          "cluster-words",
          "cluster-rounds",
          "object-bits",
          "object-penalty",
          "object-threshold");

  private final Options options;
  private final PrintStream out;

  private Train(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /**
   * Runs the command.
   *
   * @return 0 done, 2 wrong usage, 3 a file could not be read or written
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length == 0) {
      err.print(USAGE);
      return 2;
    }
    return Commands.run(() -> train(args, out), USAGE, err);
  }

  private static void train(String[] args, PrintStream out) throws IOException {
    Options options = new Options(List.of(args).subList(1, args.length), OPTIONS);
    Train train = new Train(options, out);
    switch (args[0]) {
      case "clusters" -> train.clusters();
      case "tagger" -> train.tagger(train.lessons());
      case "parser" -> train.parser(train.lessons());
      case "objects" -> train.objects(Tagger.standard(), Models.shipped("parser", Parser::read));
      case "names" -> train.names(Tagger.standard());
      case "all" -> train.all();
      case "forms" -> train.forms();
      default -> throw new IllegalArgumentException("unknown command " + args[0]);
    }
  }

  private void all() throws IOException {
    List<Tree> lessons = lessons();
    Tagger tagger = tagger(lessons);
    Parser bare = parser(lessons);
    Parser parser = bare.with(objects(tagger, bare));
    for (Path file : options.files("dev")) {
      ParseScore score =
          ParseScore.of(Treebank.read(List.of(file), Tree.Origin.GOLD), tagger, parser);
      score.printLine(String.valueOf(file.getFileName()), out);
    }
    if (options.has("names")) {
      names(tagger);
    }
  }

  private void clusters() throws IOException {
    long start = System.nanoTime();
    ClusterTrainer trainer =
        new ClusterTrainer(
            options.number("clusters", 200),
            options.number("cluster-words", 30_000),
            options.number("cluster-rounds", 12));
    List<Tree> text = Treebank.read(options.files("text"), Tree.Origin.SILVER);
    save("clusters", trainer.train(text)::write, start);
  }

  /** What the dictionary says of all words, for teachers that cannot read it. */
  private void forms() throws IOException {
    Path folder = options.file("out");
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("forms.tsv"),
        FormTags.of(Treebank.read(options.files("text"), Tree.Origin.SILVER), Lexicon.standard()));
  }

  private void names(Tagger tagger) throws IOException {
    long start = System.nanoTime();
    List<List<NamedSentence>> articles = new ArrayList<>();
    for (Path file : options.files("names")) {
      articles.addAll(NamedTexts.read(file));
    }
    NamesTrainer trainer =
        new NamesTrainer(
            tagger,
            Knowledge.standard(),
            options.number("name-bits", 18),
            options.number("name-epochs", 12),
            options.decimal("name-drop", 0.05),
            options.number("name-pupils", 1));
    NameFinder.Model model = trainer.train(articles);
    save("names", model::write, start);
    for (Path file : options.files("names-dev")) {
      NameFinder finder = new NameFinder(model, Knowledge.standard());
      NameScore score = NameScore.of(NamedTexts.read(file), tagger, finder);
      score.printLine(String.valueOf(file.getFileName()), out);
    }
  }

  private List<Tree> lessons() throws IOException {
    List<Tree> dev = Treebank.read(options.files("dev"), Tree.Origin.GOLD);
    List<Tree> gold = Lessons.without(Treebank.read(options.files("gold"), Tree.Origin.GOLD), dev);
    List<Tree> checked = new ArrayList<>(dev);
    checked.addAll(gold);
    List<Tree> made = new ArrayList<>(Treebank.read(options.files("silver"), Tree.Origin.SILVER));
    made.addAll(Treebank.read(options.files("taught"), Tree.Origin.GOLD));
    List<Tree> once = new ArrayList<>(Lessons.without(made, checked));
    List<Tree> more = Lessons.without(Treebank.read(options.files("more"), Tree.Origin.GOLD), dev);
    for (int i = 0; i < options.number("more-repeat", 2); i++) {
      once.addAll(more);
    }
    out.printf("%d gold and %d other sentences%n", gold.size(), once.size());
    return Lessons.of(gold, options.number("repeat", 6), once);
  }

  private Tagger tagger(List<Tree> lessons) throws IOException {
    long start = System.nanoTime();
    Tagger tagger = taggerTrainer(options.number("tag-epochs", 6)).train(lessons);
    save("tagger", tagger::write, start);
    return tagger;
  }

  private Parser parser(List<Tree> lessons) throws IOException {
    long start = System.nanoTime();
    List<List<Upos>> tags = Lessons.foreignTags(lessons, taggerTrainer(4));
    out.printf(Locale.ROOT, "foreign tags, %.0f s%n", seconds(start));
    ParserTrainer.Settings settings =
        new ParserTrainer.Settings(
            options.number("step-bits", 20),
            options.number("label-bits", 17),
            options.number("epochs", 8),
            options.decimal("drop", 0.05),
            options.number("pupils", 1));
    Parser parser = new ParserTrainer(settings, out).train(lessons, tags);
    save("parser", parser::write, start);
    return parser;
  }

  private IndirectObjects objects(Tagger tagger, Parser parser) throws IOException {
    long start = System.nanoTime();
    List<Tree> dev = Treebank.read(options.files("dev"), Tree.Origin.GOLD);
    List<Tree> gold = Lessons.without(Treebank.read(options.files("gold"), Tree.Origin.GOLD), dev);
    List<Tree> parsed =
        Lessons.without(Treebank.read(options.files("silver"), Tree.Origin.SILVER), dev);
    ObjectsTrainer trainer =
        new ObjectsTrainer(
            options.number("object-bits", 14),
            options.decimal("object-penalty", 2),
            options.decimal("object-threshold", 0.25));
    IndirectObjects objects = trainer.train(gold, parsed, tree -> parsed(tree, tagger, parser));
    save("objects", objects::write, start);
    return objects;
  }

  private static Tree parsed(Tree tree, Tagger tagger, Parser parser) {
    Forms forms = Forms.of(tree.words());
    List<Upos> tags = tagger.tag(forms);
    return new Tree(tree.words(), tags, parser.parse(forms, tags), Tree.Origin.SILVER);
  }

  private TaggerTrainer taggerTrainer(int epochs) {
    return new TaggerTrainer(
        options.number("tag-bits", 18), epochs, options.decimal("tag-drop", 0.05));
  }

  private void save(String name, Models.Writer model, long start) throws IOException {
    ModelFiles files = new ModelFiles(options.file("out"));
    files.save(name, model);
    out.printf(
        Locale.ROOT,
        "%s: %.0f s, %.2f MB%n",
        name,
        seconds(start),
        Files.size(files.file(name)) / 1e6);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
