package org.cronista.training;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cronista.language.parsing.Parser;
import org.cronista.model.Upos;

/**
 * Trains the parser with a dynamic oracle: most of the time the parser goes on from its own choice,
 * so that it learns to live with its mistakes.
 */
final class ParserTrainer {
  /** How often the parser's own step is taken after the first epoch (Goldberg and Nivre: 0.9). */
  private static final double OWN_STEP = 0.9;

  /** Longer ones cost much and teach little. */
  private static final int LONGEST = 200;

  private static final long FIRST_SEED = 1;

  private final Settings settings;
  private final PrintStream log;

  /**
   * Sizes of the training.
   *
   * @param stepBits rows of the model of steps, as a power of two
   * @param labelBits rows of the model of relations, as a power of two
   * @param epochs how often all trees are read
   * @param drop see {@link MeanWeights#freeze}; for each pupil
   * @param pupils how many parsers learn, each in its own order; the result is their sum
   */
  record Settings(int stepBits, int labelBits, int epochs, double drop, int pupils) {}

  ParserTrainer(Settings settings, PrintStream log) {
    this.settings = settings;
    this.log = log;
  }

  /**
   * A parser that has learned from these trees.
   *
   * @param tags what a tagger says of each tree that has not seen it in its own training
   */
  Parser train(List<Tree> trees, List<List<Upos>> tags) {
    List<String> relations = relations(trees);
    List<ParserPupil.Learned> pupils =
        IntStream.range(0, settings.pupils)
            .parallel()
            .mapToObj(pupil -> learn(trees, tags, relations, FIRST_SEED + pupil))
            .toList();
    ParserPupil.Learned learned = pupils.get(0);
    pupils.subList(1, pupils.size()).forEach(learned::add); // in order: floats do not commute
    return learned.parser(settings.drop * settings.pupils);
  }

  private ParserPupil.Learned learn(
      List<Tree> trees, List<List<Upos>> tags, List<String> relations, long seed) {
    ParserPupil pupil =
        new ParserPupil(relations, settings.stepBits, settings.labelBits, new Random(seed));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      if (trees.get(i).size() <= LONGEST) {
        order.add(i);
      }
    }
    Random random = new Random(seed);
    for (int epoch = 0; epoch < settings.epochs; epoch++) {
      long start = System.nanoTime();
      Collections.shuffle(order, random);
      for (int i : order) {
        pupil.learn(trees.get(i), tags.get(i), epoch == 0 ? 0 : OWN_STEP);
      }
      log.printf(
          "parser %d: epoch %d, %.0f s%n", seed, epoch + 1, (System.nanoTime() - start) / 1e9);
    }
    return pupil.learned();
  }

  private static List<String> relations(List<Tree> trees) {
    TreeSet<String> relations = new TreeSet<>();
    relations.add(Parser.ROOT);
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        relations.add(tree.parse().relation(i));
      }
    }
    return List.copyOf(relations);
  }
}
