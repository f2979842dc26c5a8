package org.cronista.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.perceptron.Hash;
import org.cronista.language.tagging.TagDictionary;
import org.cronista.language.tagging.TagFeatures;
import org.cronista.language.tagging.Tagger;
import org.cronista.language.tagging.Tagset;
import org.cronista.model.Upos;

/** Trains the tagger. */
final class TaggerTrainer {
  /** A word of the dictionary was seen so often, with one tag so nearly always. */
  private static final int OFTEN = 20;

  private static final double ALWAYS = 0.995;
  private static final long SEED = 5;

  private final int bits;
  private final int epochs;
  private final double drop;

  /**
   * @param bits two to this power is the number of rows
   * @param epochs how often all sentences are read
   * @param drop see {@link MeanWeights#freeze}
   */
  TaggerTrainer(int bits, int epochs, double drop) {
    this.bits = bits;
    this.epochs = epochs;
    this.drop = drop;
  }

  /** A tagger that has learned from these sentences. */
  Tagger train(List<Tree> trees) {
    Map<String, int[]> counts = count(trees);
    Map<String, Upos> certain = certain(counts);
    TagDictionary dictionary = new TagDictionary(certain.size());
    certain.forEach((word, tag) -> dictionary.put(Hash.of(word), tag));
    List<Tree> order = new ArrayList<>(trees);
    Random random = new Random(SEED);
    AveragedWeights weights = new AveragedWeights(Tagset.names(), bits);
    Features features = new Features();
    float[] scores = weights.scores();
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Tree tree : order) {
        learn(tree, certain, weights, features, scores);
      }
    }
    return new Tagger(dictionary, weights.mean().freeze(drop));
  }

  private static void learn(
      Tree tree,
      Map<String, Upos> certain,
      AveragedWeights weights,
      Features features,
      float[] scores) {
    Forms forms = Forms.of(tree.words());
    int[] tags = new int[tree.size()];
    for (int i = 0; i < tags.length; i++) {
      Upos known = certain.get(tree.words().get(i));
      if (known != null) {
        tags[i] = Tagset.number(known);
        continue;
      }
      TagFeatures.extract(forms, tags, i, features);
      weights.score(features, scores);
      tags[i] = weights.best(scores);
      weights.learn(features, Tagset.number(tree.tags().get(i)), tags[i]);
    }
  }

  private static Map<String, int[]> count(List<Tree> trees) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        counts
            .computeIfAbsent(tree.words().get(i), w -> new int[Tagset.SIZE])[
            Tagset.number(tree.tags().get(i))]++;
      }
    }
    return counts;
  }

  private static Map<String, Upos> certain(Map<String, int[]> counts) {
    Map<String, Upos> certain = new TreeMap<>();
    counts.forEach((word, tags) -> {
      int sum = 0;
      int best = 0;
      for (int t = 0; t < tags.length; t++) {
        sum += tags[t];
        best = tags[t] > tags[best] ? t : best;
      }
      if (sum >= OFTEN && tags[best] >= ALWAYS * sum) {
        certain.put(word, Tagset.tag(best));
      }
    });
    return certain;
  }
}
