package org.cronista.language.parsing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.perceptron.LinearModel;
import org.cronista.language.perceptron.ModelInput;
import org.cronista.language.perceptron.ModelOutput;
import org.cronista.language.perceptron.Models;
import org.cronista.language.perceptron.Scores;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * A greedy transition-based parser: the arc-hybrid system with averaged perceptrons that were
 * trained with a dynamic oracle (Goldberg and Nivre 2013). The steps and the relations have models
 * of their own. Gives a tree with exactly one root for any words; time linear in their number.
 * Immutable, for any number of threads.
 */
public final class Parser {
  /** The name of the root's relation. */
  public static final String ROOT = "root";

  private final LinearModel steps;
  private final LinearModel relations;
  private final LinearModel arguments;
  private final @Nullable IndirectObjects objects;
  private final int root;

  /**
   * @param steps classes as {@link Action} numbers them
   * @param relations classes are the relations, {@value #ROOT} among them
   * @param arguments the same classes, for a second look at {@link Arguments}
   */
  public Parser(LinearModel steps, LinearModel relations, LinearModel arguments) {
    this(steps, relations, arguments, null);
  }

  private Parser(
      LinearModel steps,
      LinearModel relations,
      LinearModel arguments,
      @Nullable IndirectObjects objects) {
    this.steps = steps;
    this.relations = relations;
    this.arguments = arguments;
    this.objects = objects;
    this.root = relations.classes().indexOf(ROOT);
  }

  /** The parser that ships; loaded at the first call. */
  public static Parser standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final Parser STANDARD =
        Models.shipped("parser", Parser::read).with(IndirectObjects.standard());
  }

  /** The same parser, which then also names indirect objects. */
  public Parser with(IndirectObjects indirect) {
    return new Parser(steps, relations, arguments, indirect);
  }

  /** The tree over these words with these tags. */
  public Parse parse(Forms forms, List<Upos> tags) {
    State state = new State(forms.size());
    int[] numbers = Tags.withSentinels(tags);
    StepFeatures stepFeatures = new StepFeatures(forms, numbers, state);
    LabelFeatures labelFeatures = new LabelFeatures(forms, numbers, state);
    Features features = new Features();
    Scores stepScores = steps.scores();
    Scores labelScores = relations.scores();
    while (!state.done()) {
      if (state.depth() == 0) {
        state.shift();
        continue;
      }
      int action;
      if (state.next() == forms.size()) { // no choice: what is left hangs on what is before it
        action = state.depth() > 1 ? Action.RIGHT : Action.LEFT;
      } else {
        stepFeatures.extract(features);
        steps.score(features, stepScores);
        action = best(state, stepScores);
      }
      if (action == Action.SHIFT) {
        state.shift();
        continue;
      }
      int head = state.headOf(action);
      int label = root;
      if (head < forms.size()) {
        labelFeatures.extract(head, state.top(0), features);
        relations.score(features, labelScores);
        label = relations.best(labelScores);
      }
      state.attach(head, label);
    }
    relabel(forms, numbers, state);
    return tree(state, forms, tags);
  }

  private void relabel(Forms forms, int[] tags, State state) {
    Arguments look = new Arguments(forms, tags, state);
    Features features = new Features();
    Scores scores = arguments.scores();
    int[] better = new int[forms.size()];
    for (int i = 0; i < better.length; i++) {
      better[i] = state.label(i);
      if (look.concerns(i)) {
        look.extract(i, features);
        arguments.score(features, scores);
        better[i] = arguments.best(scores);
      }
    }
    for (int i = 0; i < better.length; i++) {
      state.relabel(i, better[i]);
    }
  }

  private static int best(State state, Scores scores) {
    int best = -1;
    for (int action = 0; action < Action.COUNT; action++) {
      if (state.allows(action) && (best < 0 || scores.of(action) > scores.of(best))) {
        best = action;
      }
    }
    return best;
  }

  private Parse tree(State state, Forms forms, List<Upos> tags) {
    int size = state.size();
    int[] heads = new int[size];
    List<String> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      heads[i] = state.head(i) == size ? -1 : state.head(i);
      names.add(relations.classes().get(state.label(i)));
    }
    List<String> words = forms.words();
    new Coordinations(forms, tags, heads, names).part();
    new Passives(words, tags, heads, names).name();
    RelativeClauses.hang(words, tags, heads, names);
    Adverbials.name(words, tags, heads, names);
    Ceasefires.join(words, tags, heads, names);
    Adjectives.name(words, tags, heads, names);
    if (objects != null) {
      objects.name(words, tags, heads, names);
    }
    return new Parse(heads, names);
  }

  /** Writes the parser. */
  public void write(ModelOutput out) throws IOException {
    out.writeSection(steps::write);
    out.writeSection(relations::write);
    out.writeSection(arguments::write);
  }

  /** Reads what {@link #write} wrote. */
  public static Parser read(ModelInput in) throws IOException {
    ModelInput first = in.readSection();
    ForkJoinTask<LinearModel> relations = LinearModel.reading(in.readSection()).fork();
    ForkJoinTask<LinearModel> arguments = LinearModel.reading(in.readSection()).fork();
    LinearModel steps = LinearModel.read(first);
    try {
      LinearModel last = arguments.join(); // from the last on: what no thread took, this one does
      return new Parser(steps, relations.join(), last);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
