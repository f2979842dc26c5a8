package org.cronista.training;

import java.util.Collections;
import java.util.List;
import java.util.Random;
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

/** A parser while it learns: the weights of steps, of relations, and of the second look. */
final class ParserPupil {
  private final List<String> relations;
  private final int root;
  private final AveragedWeights steps;
  private final AveragedWeights labels;
  private final AveragedWeights arguments;
  private final Features features = new Features();
  private final float[] stepScores;
  private final float[] labelScores;
  private final Random random;

  /**
   * @param relations in alphabetical order
   */
  ParserPupil(List<String> relations, int stepBits, int labelBits, Random random) {
    this.relations = relations;
    this.root = relations.indexOf(Parser.ROOT);
    this.random = random;
    steps = new AveragedWeights(List.of("shift", "left", "right"), stepBits);
    labels = new AveragedWeights(relations, labelBits);
    arguments = new AveragedWeights(relations, labelBits);
    stepScores = steps.scores();
    labelScores = labels.scores();
  }

  /** What has been learned. */
  record Learned(MeanWeights steps, MeanWeights labels, MeanWeights arguments) {
    void add(Learned other) {
      steps.add(other.steps);
      labels.add(other.labels);
      arguments.add(other.arguments);
    }

    Parser parser(double drop) {
      return new Parser(steps.freeze(drop), labels.freeze(drop), arguments.freeze(drop));
    }
  }

  Learned learned() {
    return new Learned(steps.mean(), labels.mean(), arguments.mean());
  }

  /**
   * Parses one tree's words and learns from the mistakes.
   *
   * @param ownStep how often to go on from the own step rather than from the right one, 0 to 1
   */
  void learn(Tree tree, List<Upos> foreignTags, double ownStep) {
    Forms forms = Forms.of(tree.words());
    State state = new State(tree.size());
    int[] tags = Tags.withSentinels(foreignTags);
    StepFeatures stepFeatures = new StepFeatures(forms, tags, state);
    LabelFeatures labelFeatures = new LabelFeatures(forms, tags, state);
    Oracle oracle = new Oracle(tree.parse());
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
      } else {
        attach(tree, state, state.headOf(action), labelFeatures, oracle);
      }
    }
    lookAgain(tree, new Arguments(forms, tags, state), state, oracle);
  }

  private void attach(
      Tree tree, State state, int head, LabelFeatures labelFeatures, Oracle oracle) {
    int word = state.top(0);
    int label = root;
    if (head < tree.size()) {
      labelFeatures.extract(head, word, features);
      labels.score(features, labelScores);
      label = labels.best(labelScores);
      if (oracle.head(word) == head && tree.teaches(word)) {
        labels.learn(features, right(tree, word), label);
      }
    }
    state.attach(head, label);
  }

  private void lookAgain(Tree tree, Arguments look, State state, Oracle oracle) {
    for (int i = 0; i < tree.size(); i++) {
      if (look.concerns(i) && oracle.head(i) == state.head(i) && tree.teaches(i)) {
        look.extract(i, features);
        arguments.score(features, labelScores);
        arguments.learn(features, right(tree, i), arguments.best(labelScores));
      }
    }
  }

  private int right(Tree tree, int word) {
    return Collections.binarySearch(relations, tree.parse().relation(word));
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
