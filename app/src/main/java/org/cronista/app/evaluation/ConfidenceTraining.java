package org.cronista.app.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.cronista.coding.confidence.Candidate;
import org.cronista.coding.confidence.Weights;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.cronista.training.LogisticRegression;
import org.cronista.training.LogisticRegression.Example;

/**
 * Learns how likely a coded mention is to hold, from articles that were annotated. What it says of
 * its own quality it says of articles that it did not learn from: by parts of the articles, each
 * weighed by what the others teach.
 */
public final class ConfidenceTraining {
  private static final int PARTS = 10;
  private static final int LEAST_EXAMPLES = 4;
  private static final int BINS = 10;
  private static final double FINEST = 0.025;

  /** A difference of two F1 added that a development set of some thousand events does not tell. */
  private static final double AS_GOOD = 0.004;

  /**
   * An article as the rules read it.
   *
   * @param id the article's id
   * @param text its text
   * @param candidates all that the rules propose
   */
  public record Coded(String id, String text, List<Candidate> candidates) {
    public Coded {
      candidates = List.copyOf(candidates);
    }
  }

  private record Lesson(GoldArticle gold, Coded coded, int[] levels) {}

  private final List<Lesson> lessons = new ArrayList<>();
  private final LogisticRegression regression;
  private final String source;

  /**
   * Pairs gold articles with what the rules make of them; a gold article that was not read teaches
   * nothing.
   *
   * @param penalty see {@link LogisticRegression}
   * @throws IOException where the gold file cannot be read
   */
  public ConfidenceTraining(Path gold, List<Coded> coded, double penalty) throws IOException {
    this.regression = new LogisticRegression(penalty, LEAST_EXAMPLES);
    Map<String, Coded> byId = new HashMap<>();
    coded.forEach(c -> byId.put(c.id(), c));
    for (GoldArticle article : GoldArticle.read(gold)) {
      Coded c = byId.get(article.doc());
      if (c != null) {
        int[] levels = new MentionScorer().add(article, mentions(c), c.text());
        lessons.add(new Lesson(article, c, levels));
      }
    }
    this.source = lessons.size() + " annotated articles";
  }

  private static List<EventMention> mentions(Coded coded) {
    return coded.candidates().stream().map(Candidate::mention).toList();
  }

  /**
   * Trains, prints what cross-validation says, and writes the weights with the threshold.
   *
   * @param file where the weights go
   */
  public void run(Path file, PrintStream out) throws IOException {
    Map<Candidate, Double> unseen = new HashMap<>();
    for (int part = 0; part < PARTS; part++) {
      Map<String, Double> weights = regression.learn(examples(part));
      for (int i = part; i < lessons.size(); i += PARTS) {
        for (Candidate c : lessons.get(i).coded().candidates()) {
          unseen.put(c, LogisticRegression.probability(weights, c.signs()));
        }
      }
    }
    reliability(unseen, out);
    double least = threshold(unseen, out);
    write(file, regression.learn(examples(-1)), least);
  }

  private List<Example> examples(int without) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      if (without >= 0 && i % PARTS == without) {
        continue;
      }
      Lesson lesson = lessons.get(i);
      for (int j = 0; j < lesson.levels().length; j++) {
        Candidate c = lesson.coded().candidates().get(j);
        if (c.mention().type() != EventType.STATEMENT) {
          examples.add(new Example(c.signs(), lesson.levels()[j] > 0));
        }
      }
    }
    return examples;
  }

  private void reliability(Map<Candidate, Double> unseen, PrintStream out) {
    int[] seen = new int[BINS];
    int[] held = new int[BINS];
    double[] told = new double[BINS];
    double squares = 0;
    int all = 0;
    for (Lesson lesson : lessons) {
      for (int j = 0; j < lesson.levels().length; j++) {
        Candidate c = lesson.coded().candidates().get(j);
        if (c.mention().type() == EventType.STATEMENT) {
          continue;
        }
        double p = unseen.getOrDefault(c, 0.0);
        int bin = Math.min(BINS - 1, (int) (p * BINS));
        int holds = lesson.levels()[j] > 0 ? 1 : 0;
        seen[bin]++;
        held[bin] += holds;
        told[bin] += p;
        squares += (p - holds) * (p - holds);
        all++;
      }
    }
    out.println("confidence  mentions  told   held");
    for (int b = 0; b < BINS; b++) {
      if (seen[b] > 0) {
        out.printf(
            Locale.ROOT,
            "%.1f to %.1f  %8d  %.3f  %.3f%n",
            (double) b / BINS,
            (double) (b + 1) / BINS,
            seen[b],
            told[b] / seen[b],
            (double) held[b] / seen[b]);
      }
    }
    out.printf(Locale.ROOT, "%d mentions, Brier score %.4f%n", all, squares / Math.max(1, all));
  }

  /**
   * Prints the scores for each least confidence. The one where the F1 of type and of actors are
   * best together; among those as good, the middle one, since what lies at the edge here may lie
   * beyond it on other text.
   */
  private double threshold(Map<Candidate, Double> unseen, PrintStream out) {
    double best = -1;
    double[] sums = new double[(int) Math.round(1 / FINEST)];
    out.println("least  type P R F1          who P R F1");
    for (int step = 0; step < sums.length; step++) {
      double at = step * FINEST;
      List<Score> scores = scores(c -> unseen.getOrDefault(c, 0.0), at);
      Score type = scores.get(0);
      Score who = scores.get(1);
      sums[step] = type.f1() + who.f1();
      best = Math.max(best, sums[step]);
      if (step % 2 == 0) {
        out.printf(
            Locale.ROOT,
            "%.3f  %.3f %.3f %.3f   %.3f %.3f %.3f%n",
            at,
            type.precision(),
            type.recall(),
            type.f1(),
            who.precision(),
            who.recall(),
            who.f1());
      }
    }
    int first = 0;
    while (sums[first] < best - AS_GOOD) {
      first++;
    }
    int last = sums.length - 1;
    while (sums[last] < best - AS_GOOD) {
      last--;
    }
    int middle = (first + last) / 2;
    double least = middle * FINEST;
    out.printf(Locale.ROOT, "best at %.3f%n", least);
    return least;
  }

  private List<Score> scores(ToDoubleFunction<Candidate> confidence, double least) {
    MentionScorer scorer = new MentionScorer();
    for (Lesson lesson : lessons) {
      List<EventMention> kept = new ArrayList<>();
      for (Candidate c : lesson.coded().candidates()) {
        if (confidence.applyAsDouble(c) >= least) {
          kept.add(c.mention());
        }
      }
      scorer.add(lesson.gold(), kept, lesson.coded().text());
    }
    return scorer.scores();
  }

  private void write(Path file, Map<String, Double> weights, double least) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# How much each sign speaks for a coded mention (in log-odds) or against it.\n");
    text.append("# Source: cronista train confidence, learned from ").append(source).append(".\n");
    text.append(
        "# Columns: sign, weight; least is no weight but the default of --min-confidence.\n");
    Map<String, Double> rows = new java.util.TreeMap<>(weights);
    rows.put(Weights.LEAST, least);
    rows.forEach((sign, weight) -> {
      String w = String.format(Locale.ROOT, "%.3f", weight);
      if (sign.equals(Weights.LEAST) || Math.abs(weight) >= 0.005) {
        text.append(sign).append('\t').append(w).append('\n');
      }
    });
    Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
  }
}
