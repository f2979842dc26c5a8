package org.cronista.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.names.Gazetteer;
import org.cronista.language.names.Labels;
import org.cronista.language.names.NameFeatures;
import org.cronista.language.names.NameFinder;
import org.cronista.language.names.OutsideWords;
import org.cronista.language.names.Recent;
import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.perceptron.Hash;
import org.cronista.language.tagging.Tagger;

/** Trains the name finder. */
final class NamesTrainer {
  /** A word that was seen so often and never in a name is passed over. */
  private static final int OFTEN = 8;

  /** In the first epochs the right labels, later the finder's own are the history. */
  private static final int GUIDED_EPOCHS = 2;

  /** One of so many sentences is also learned in capitals, as headlines are. */
  private static final int CAPITALS_EVERY = 25;

  private static final long FIRST_SEED = 1;

  private final Tagger tagger;
  private final Gazetteer gazetteer;
  private final int bits;
  private final int epochs;
  private final double drop;
  private final int pupils;

  /**
   * @param tagger gives the tags that are features
   * @param bits two to this power is the number of rows
   * @param drop see {@link MeanWeights#freeze}; for each pupil
   * @param pupils how many learn, each in its own order; the result is their sum
   */
  NamesTrainer(Tagger tagger, Knowledge knowledge, int bits, int epochs, double drop, int pupils) {
    this.tagger = tagger;
    this.gazetteer = new Gazetteer(knowledge);
    this.bits = bits;
    this.epochs = epochs;
    this.drop = drop;
    this.pupils = pupils;
  }

  /** A sentence with all that does not change while the weights do. */
  private static final class Lesson {
    private final NameFinder.Tagged sentence;
    private final int[] kinds;
    private final int[] labels;
    private final boolean[] skip;

    private Lesson(NameFinder.Tagged sentence, int[] kinds, int[] labels, boolean[] skip) {
      this.sentence = sentence;
      this.kinds = kinds;
      this.labels = labels;
      this.skip = skip;
    }
  }

  /** A model that has learned from these articles. */
  NameFinder.Model train(List<List<NamedSentence>> articles) {
    List<String> outside = outside(articles);
    OutsideWords skipped = new OutsideWords(outside.stream().mapToInt(Hash::of).toArray());
    List<List<Lesson>> lessons = new ArrayList<>();
    int seen = 0;
    for (List<NamedSentence> article : articles) {
      List<Lesson> lesson = new ArrayList<>();
      for (NamedSentence sentence : article) {
        lesson.add(lesson(sentence.words(), sentence.labels(), skipped));
        if (seen++ % CAPITALS_EVERY == 0) {
          List<String> upper =
              sentence.words().stream().map(w -> w.toUpperCase(Locale.ROOT)).toList();
          lessons.add(List.of(lesson(upper, sentence.labels(), skipped)));
        }
      }
      lessons.add(lesson);
    }
    List<MeanWeights> learned =
        IntStream.range(0, pupils)
            .parallel()
            .mapToObj(pupil -> learn(lessons, FIRST_SEED + pupil))
            .toList();
    MeanWeights weights = learned.get(0);
    learned.subList(1, pupils).forEach(weights::add); // in order: floats do not commute
    return new NameFinder.Model(skipped, informed(lessons), weights.freeze(drop * pupils));
  }

  private MeanWeights learn(List<List<Lesson>> lessons, long seed) {
    AveragedWeights weights = new AveragedWeights(Labels.names(), bits);
    List<List<Lesson>> order = new ArrayList<>(lessons);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (List<Lesson> article : order) {
        learn(article, epoch < GUIDED_EPOCHS, weights);
      }
    }
    return weights.mean();
  }

  private Lesson lesson(List<String> words, List<Integer> labels, OutsideWords skipped) {
    Forms forms = Forms.of(words);
    boolean[] skip = new boolean[forms.size()];
    for (int i = 0; i < skip.length; i++) {
      skip[i] = skipped.contains(forms.word[i]);
    }
    int[] right = labels.stream().mapToInt(Integer::intValue).toArray();
    NameFinder.Tagged tagged = new NameFinder.Tagged(forms, tagger.tag(forms));
    return new Lesson(tagged, gazetteer.kinds(forms), right, skip);
  }

  private static boolean informed(List<List<Lesson>> lessons) {
    return lessons.stream()
        .flatMap(List::stream)
        .anyMatch(lesson -> Arrays.stream(lesson.kinds).anyMatch(kind -> kind != 0));
  }

  private static void learn(List<Lesson> article, boolean guided, AveragedWeights weights) {
    Recent recent = new Recent();
    Features features = new Features();
    float[] scores = weights.scores();
    for (Lesson lesson : article) {
      Forms forms = lesson.sentence.forms();
      int[] given = new int[forms.size()];
      NameFeatures extractor =
          new NameFeatures(forms, lesson.sentence.tags(), lesson.kinds, recent);
      for (int i = 0; i < given.length; i++) {
        if (lesson.skip[i]) {
          continue;
        }
        extractor.extract(i, given, features);
        weights.score(features, scores);
        int before = i > 0 ? given[i - 1] : Labels.OUTSIDE;
        int own = best(scores, before);
        if (Labels.mayFollow(before, lesson.labels[i])) {
          weights.learn(features, lesson.labels[i], own);
        }
        given[i] = guided ? lesson.labels[i] : own;
      }
      recent.add(forms, given);
    }
  }

  private static int best(float[] scores, int before) {
    int best = Labels.OUTSIDE;
    for (int label = 1; label < Labels.count(); label++) {
      if (scores[label] > scores[best] && Labels.mayFollow(before, label)) {
        best = label;
      }
    }
    return best;
  }

  private static List<String> outside(List<List<NamedSentence>> articles) {
    Map<String, int[]> counts = new TreeMap<>();
    for (List<NamedSentence> article : articles) {
      for (NamedSentence sentence : article) {
        for (int i = 0; i < sentence.words().size(); i++) {
          int[] count = counts.computeIfAbsent(sentence.words().get(i), w -> new int[2]);
          count[sentence.labels().get(i) == Labels.OUTSIDE ? 0 : 1]++;
        }
      }
    }
    List<String> outside = new ArrayList<>();
    counts.forEach((word, count) -> {
      boolean upper = word.chars().anyMatch(Character::isUpperCase);
      if (!upper && count[0] >= OFTEN && count[1] == 0) {
        outside.add(word);
      }
    });
    return outside;
  }
}
