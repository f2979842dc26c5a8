package org.cronista.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.names.NameFinder;
import org.cronista.language.parsing.IndirectObjects;
import org.cronista.language.parsing.Parse;
import org.cronista.language.parsing.Parser;
import org.cronista.language.perceptron.Models;
import org.cronista.language.tagging.Tagger;
import org.cronista.model.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTest {
  private static final String NAMES =
      """
      Ana B-PER
      Ruiz I-PER
      visita O
      Lima B-LOC
      . O

      El O
      Banco B-ORG
      del I-ORG
      Sur I-ORG
      cierra O
      en O
      Lima B-LOC
      . O

      """;

  @TempDir private Path folder;

  @Test
  void learnsATinyTreebankByHeart() throws IOException {
    List<Tree> trees = TinyTreebank.read(folder);
    Tagger tagger = new TaggerTrainer(12, 20, 0).train(trees);
    ParserTrainer.Settings settings = new ParserTrainer.Settings(14, 12, 20, 0, 2);
    PrintStream quiet = new PrintStream(new ByteArrayOutputStream());
    Parser parser =
        new ParserTrainer(settings, quiet).train(trees, trees.stream().map(Tree::tags).toList());
    ParseScore score = ParseScore.of(trees, tagger, parser);
    assertEquals(100, score.upos());
    assertEquals(100, score.uas());
    assertEquals(100, score.las());
  }

  @Test
  void learnsFromACheckedTreeWhatTheParsersTreeHides() {
    List<String> words = List.of("Les", "permite", "votar");
    List<Upos> tags = List.of(Upos.PRON, Upos.VERB, Upos.VERB);
    int[] heads = {1, -1, 1};
    Tree right =
        new Tree(words, tags, new Parse(heads, List.of("iobj", "root", "xcomp")), Tree.Origin.GOLD);
    Tree parsed =
        new Tree(
            words, tags, new Parse(heads, List.of("obj", "root", "advcl")), Tree.Origin.SILVER);
    Tree other =
        new Tree(
            List.of("Los", "vio"),
            List.of(Upos.PRON, Upos.VERB),
            new Parse(new int[] {1, -1}, List.of("obj", "root")),
            Tree.Origin.GOLD);
    IndirectObjects learned =
        new ObjectsTrainer(10, 0.01, 0.5)
            .train(List.of(right, other), List.of(parsed, other), tree -> tree);
    List<String> found = new ArrayList<>(List.of("obj", "root", "advcl"));
    learned.name(words, tags, heads, found);
    assertEquals(List.of("iobj", "root", "advcl"), found);
    found = new ArrayList<>(List.of("iobj", "root"));
    learned.name(other.words(), other.tags(), new int[] {1, -1}, found);
    assertEquals(List.of("obj", "root"), found);
  }

  @Test
  void learnsFromFurtherTreesAndNotWhatTheyHaveOfUnsettledClitics() {
    List<Upos> tags = List.of(Upos.PRON, Upos.VERB);
    int[] heads = {1, -1};
    Parse indirect = new Parse(heads, List.of("iobj", "root"));
    Parse direct = new Parse(heads, List.of("obj", "root"));
    Tree checked = new Tree(List.of("Los", "vio"), tags, direct, Tree.Origin.GOLD);
    List<Tree> further =
        List.of(
            new Tree(List.of("Les", "gusta"), tags, indirect, Tree.Origin.SILVER),
            new Tree(List.of("Nos", "agrada"), tags, indirect, Tree.Origin.SILVER));
    IndirectObjects learned =
        new ObjectsTrainer(10, 0.01, 0.5)
            .train(
                List.of(checked),
                further,
                tree -> new Tree(tree.words(), tree.tags(), direct, Tree.Origin.SILVER));
    assertEquals("iobj", named(learned, List.of("Les", "gusta"), tags, heads));
    assertEquals("obj", named(learned, List.of("Nos", "agrada"), tags, heads));
    assertEquals("obj", named(learned, List.of("Los", "vio"), tags, heads));
  }

  private static String named(
      IndirectObjects learned, List<String> words, List<Upos> tags, int[] heads) {
    List<String> found = new ArrayList<>(List.of("obj", "root"));
    learned.name(words, tags, heads, found);
    return found.get(0);
  }

  @Test
  void learnsTinyNamesByHeart() throws IOException {
    Path models = train("models");
    NameFinder.Model model = load(models, "names", NameFinder.Model::read);
    NameFinder finder = new NameFinder(model, Knowledge.standard());
    NameScore score =
        NameScore.of(NamedTexts.read(folder.resolve("names.txt")), tagger(models), finder);
    assertEquals(100, score.f1());
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    Path first = train("first");
    Path second = train("second");
    for (String name : List.of("tagger.model", "parser.model", "objects.model", "names.model")) {
      assertArrayEquals(
          Files.readAllBytes(first.resolve(name)), Files.readAllBytes(second.resolve(name)), name);
    }
  }

  @Test
  void sentencesToMeasureOnAreNotLearned() throws IOException {
    String file = TinyTreebank.write(folder).toString();
    String said = said("parser", "--gold", file, "--dev", file, "--out", folder.toString());
    assertTrue(said.contains("0 gold"), said);
  }

  @Test
  void aTeachersTreesAreLearnedOnceAndNotThoseToMeasureOn() throws IOException {
    String file = TinyTreebank.write(folder).toString();
    String out = folder.toString();
    String said = said("tagger", "--taught", file, "--out", out);
    assertTrue(said.contains("0 gold and 10 other"), said);
    said = said("tagger", "--gold", file, "--taught", file, "--out", out);
    assertTrue(said.contains("10 gold and 0 other"), said);
    said = said("tagger", "--taught", file, "--dev", file, "--out", out);
    assertTrue(said.contains("0 gold and 0 other"), said);
  }

  @Test
  void formsAreWrittenWithWhatTheDictionarySaysOfThem() throws IOException {
    String file = TinyTreebank.write(folder).toString();
    assertEquals("0 ", said("forms", "--text", file, "--out", folder.toString()));
    List<String> lines = Files.readAllLines(folder.resolve("forms.tsv"));
    assertTrue(lines.contains("viajó\tVMIS3S0"), lines.toString());
    assertTrue(lines.stream().noneMatch(l -> l.startsWith(".")), lines.toString());
    assertTrue(lines.stream().anyMatch(l -> l.startsWith("El\tDA0MS0")), "a capital hides nothing");
  }

  @Test
  void wrongUseIsAnsweredWithTheUsage() {
    PrintStream quiet = new PrintStream(new ByteArrayOutputStream());
    assertEquals(2, Train.run(new String[0], quiet, quiet));
    assertEquals(2, Train.run(new String[] {"dance"}, quiet, quiet));
    assertEquals(2, Train.run(new String[] {"all", "--colour", "red"}, quiet, quiet));
    assertTrue(said("all", "--colour", "red").contains("--colour"));
  }

  @Test
  void aBrokenTreebankIsNamedWithItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.conllu"), "1\tEl\t_\tDET\n");
    String said = said("tagger", "--gold", file.toString(), "--out", folder.toString());
    assertTrue(said.contains("broken.conllu:1"), said);
  }

  private Path train(String out) throws IOException {
    Path names = Files.writeString(folder.resolve("names.txt"), NAMES);
    Path models = folder.resolve(out);
    String[] arguments = {
      "all",
      "--gold",
      TinyTreebank.write(folder).toString(),
      "--names",
      names.toString(),
      "--out",
      models.toString(),
      "--step-bits",
      "14",
      "--label-bits",
      "12",
      "--tag-bits",
      "12",
      "--tag-epochs",
      "20",
      "--epochs",
      "20",
      "--name-bits",
      "12",
    };
    PrintStream quiet = new PrintStream(new ByteArrayOutputStream());
    assertEquals(0, Train.run(arguments, quiet, quiet));
    return models;
  }

  private static String said(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = Train.run(arguments, both, both);
    return code + " " + out.toString(StandardCharsets.UTF_8);
  }

  private static Tagger tagger(Path models) throws IOException {
    return load(models, "tagger", Tagger::read);
  }

  private static <M> M load(Path models, String name, Models.Reader<M> reader) throws IOException {
    return Models.read(Files.readAllBytes(models.resolve(name + ".model")), reader);
  }
}
