package org.cronista.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.cronista.language.morphology.Lexicon;
import org.cronista.language.morphology.Morphology;
import org.cronista.language.parsing.IndirectObjects;
import org.cronista.language.parsing.ObjectFeatures;
import org.cronista.language.parsing.Parse;
import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.LinearModel;
import org.cronista.model.Upos;

/**
 * Learns which object is the indirect one: by logistic regression, from checked trees, from what a
 * parser made of the same sentences, as it has to live with a parser's mistakes, and from what our
 * parser makes of further sentences, where the other one's word counts for its own.
 */
final class ObjectsTrainer {
  private static final int IOBJ = 1;
  private static final int LARGEST = 127;

  /** Checked sentences count so many times as much as further ones. */
  private static final int CHECKED = 3;

  /** The parts of AnCora have these now so, now so; what a tool learned of it is no lesson. */
  private static final Set<String> UNSETTLED = Set.of("me", "te", "nos", "os");

  private final int bits;
  private final double penalty;
  private final double threshold;
  private final Morphology morphology = new Morphology(Lexicon.standard());

  /**
   * A way to learn.
   *
   * @param bits rows of the model, as a power of two
   * @param penalty see {@link LogisticRegression}
   * @param threshold from which probability on a word is an indirect object; F1 wants less than .5,
   *     as they are few
   */
  ObjectsTrainer(int bits, double penalty, double threshold) {
    this.bits = bits;
    this.penalty = penalty;
    this.threshold = threshold;
  }

  /**
   * The model.
   *
   * @param parsed trees that another parser made
   * @param ours our parser's tree of the words of another tree
   */
  IndirectObjects train(List<Tree> gold, List<Tree> parsed, UnaryOperator<Tree> ours) {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    Map<List<String>, Tree> checked = new HashMap<>();
    for (Tree tree : gold) {
      checked.put(tree.words(), tree);
      read(tree, tree, Set.of(), CHECKED, examples);
    }
    for (Tree tree : parsed) {
      Tree right = checked.get(tree.words());
      if (right != null) {
        read(tree, right, Set.of(), CHECKED, examples);
      } else {
        read(ours.apply(tree), tree, UNSETTLED, 1, examples);
      }
    }
    return new IndirectObjects(
        model(new LogisticRegression(penalty, 1).learn(examples)), morphology);
  }

  /** What the tree shows of each word that may be one, and whether the checked tree says it is. */
  private void read(
      Tree tree,
      Tree right,
      Set<String> without,
      int times,
      List<LogisticRegression.Example> examples) {
    Parse parse = tree.parse();
    int[] heads = new int[tree.size()];
    List<String> relations = new ArrayList<>(tree.size());
    List<Upos> tags = right.tags();
    for (int i = 0; i < heads.length; i++) {
      heads[i] = parse.head(i);
      relations.add(parse.relation(i).equals("iobj") ? "obj" : parse.relation(i));
    }
    ObjectFeatures look = new ObjectFeatures(tree.words(), tags, heads, relations, morphology);
    Features features = new Features();
    for (int i = 0; i < heads.length; i++) {
      String word = tree.words().get(i).toLowerCase(Locale.ROOT);
      if (look.concerns(i) && !without.contains(word)) {
        look.extract(i, features);
        boolean holds =
            right.parse().head(i) == heads[i] && right.parse().relation(i).equals("iobj");
        examples.addAll(
            Collections.nCopies(times, new LogisticRegression.Example(rows(features), holds)));
      }
    }
  }

  private List<String> rows(Features features) {
    TreeSet<Integer> rows = new TreeSet<>();
    for (int f = 0; f < features.size(); f++) {
      rows.add(row(features.hash(f)));
    }
    return rows.stream().map(String::valueOf).toList();
  }

  private int row(int hash) {
    return hash & ((1 << bits) - 1);
  }

  /**
   * Weights as bytes: those for, and the bias with the threshold taken off against, which every
   * word has.
   */
  private LinearModel model(Map<String, Double> weights) {
    double against =
        Math.log(threshold / (1 - threshold)) - weights.getOrDefault(LogisticRegression.BIAS, 0.0);
    double largest = Math.abs(against);
    for (double weight : weights.values()) {
      largest = Math.max(largest, Math.abs(weight));
    }
    double scale = LARGEST / largest;
    int stride = LinearModel.stride(IndirectObjects.CLASSES.size());
    byte[] rows = new byte[stride << bits];
    weights.forEach((row, weight) -> {
      if (!row.equals(LogisticRegression.BIAS)) {
        rows[Integer.parseInt(row) * stride + IOBJ] = (byte) Math.round(weight * scale);
      }
    });
    Features always = new Features();
    always.add(ObjectFeatures.ALWAYS, 0);
    rows[row(always.hash(0)) * stride] = (byte) Math.round(against * scale);
    return new LinearModel(IndirectObjects.CLASSES, bits, rows);
  }
}
