package org.cronista.training;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.cronista.language.parsing.Action;
import org.cronista.language.parsing.Arguments;
import org.cronista.language.parsing.LabelFeatures;
import org.cronista.language.parsing.Parser;
import org.cronista.language.parsing.State;
import org.cronista.language.parsing.StepFeatures;
import org.cronista.language.parsing.Tags;
import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.Forms;
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

  private static final long SEED = 1;
  private final Settings settings;
  private final PrintStream log;
  private final Features features = new Features();

  /**
   * Sizes of the training.
   *
   * @param stepBits rows of the model of steps, as a power of two
   * @param labelBits rows of the model of relations, as a power of two
   * @param epochs how often all trees are read
   * @param drop see {@link AveragedWeights#freeze}
   */
  record Settings(int stepBits, int labelBits, int epochs, double drop) {}

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
    AveragedWeights steps =
        new AveragedWeights(List.of("shift", "left", "right"), settings.stepBits);
    AveragedWeights labels = new AveragedWeights(relations, settings.labelBits);
    AveragedWeights arguments = new AveragedWeights(relations, settings.labelBits);
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      if (trees.get(i).size() <= LONGEST) {
        lessons.add(new Lesson(trees.get(i), tags.get(i)));
      }
    }
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < settings.epochs; epoch++) {
      long start = System.nanoTime();
      Collections.shuffle(lessons, random);
      for (Lesson lesson : lessons) {
        learn(lesson, epoch == 0 ? 0 : OWN_STEP, random, steps, labels, arguments, relations);
      }
      log.printf("parser: epoch %d, %.0f s%n", epoch + 1, (System.nanoTime() - start) / 1e9);
    }
    return new Parser(
        steps.freeze(settings.drop), labels.freeze(settings.drop), arguments.freeze(settings.drop));
  }

  private record Lesson(Tree tree, List<Upos> tags) {}

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

  private void learn(
      Lesson lesson,
      double ownStep,
      Random random,
      AveragedWeights steps,
      AveragedWeights labels,
      AveragedWeights arguments,
      List<String> relations) {
    Tree tree = lesson.tree;
    Forms forms = Forms.of(tree.words());
    State state = new State(tree.size());
    int[] tags = Tags.withSentinels(lesson.tags);
    StepFeatures stepFeatures = new StepFeatures(forms, tags, state);
    LabelFeatures labelFeatures = new LabelFeatures(forms, tags, state);
    Oracle oracle = new Oracle(tree.parse());
    float[] stepScores = steps.scores();
    float[] labelScores = labels.scores();
    int root = relations.indexOf(Parser.ROOT);
    while (!state.done()) {
      if (state.depth() == 0) {
        state.shift();
        continue;
      }
      stepFeatures.extract(features);
      steps.score(features, stepScores);
      Choice choice = choose(state, oracle, stepScores);
      steps.learn(features, choice.right, choice.own);
      int action = random.nextDouble() < ownStep ? choice.taken : choice.right;
      if (action == Action.SHIFT) {
        state.shift();
        continue;
      }
      int head = state.headOf(action);
      int word = state.top(0);
      int label = root;
      if (head < tree.size()) {
        labelFeatures.extract(head, word, features);
        labels.score(features, labelScores);
        label = labels.best(labelScores);
        if (oracle.head(word) == head && tree.teaches(word)) {
          labels.learn(
              features, Collections.binarySearch(relations, tree.parse().relation(word)), label);
        }
      }
      state.attach(head, label);
    }
    Arguments look = new Arguments(forms, tags, state);
    for (int i = 0; i < tree.size(); i++) {
      if (look.concerns(i) && oracle.head(i) == state.head(i) && tree.teaches(i)) {
        look.extract(i, features);
        arguments.score(features, labelScores);
        arguments.learn(
            features,
            Collections.binarySearch(relations, tree.parse().relation(i)),
            arguments.best(labelScores));
      }
    }
  }

  /**
   * @param right the best of the steps that lose least
   * @param own {@code right} where the parser's step loses no more, else the parser's step
   * @param taken the parser's step
   */
  private record Choice(int right, int own, int taken) {}

  private static Choice choose(State state, Oracle oracle, float[] scores) {
    int least = Integer.MAX_VALUE;
    int taken = -1;
    int right = -1;
    int takenCost = 0;
    for (int action = 0; action < Action.COUNT; action++) {
      if (!state.allows(action)) {
        continue;
      }
      int cost = oracle.cost(state, action);
      if (taken < 0 || scores[action] > scores[taken]) {
        taken = action;
        takenCost = cost;
      }
      if (cost < least || (cost == least && scores[action] > scores[right])) {
        least = cost;
        right = action;
      }
    }
    return new Choice(right, takenCost == least ? right : taken, taken);
  }
}
