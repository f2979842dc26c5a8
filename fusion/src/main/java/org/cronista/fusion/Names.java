package org.cronista.fusion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cronista.model.EventMention;
import org.cronista.model.Report;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * What a report is about, for comparing it with others: the names in it, the parties of its events
 * and the words of their objects, each weighed by how rare it is among all reports (inverse
 * document frequency, Spärck Jones 1972). What no other report has tells nothing of what they have
 * in common, and is left out.
 */
final class Names {
  /** Numbers of words, the rarest first. */
  private final int[] byRarity;

  /** The same in order of their numbers, with their weights. */
  private final int[] words;

  private final float[] weights;
  private final double length;

  private Names(int[] byRarity, int[] words, float[] weights, double length) {
    this.byRarity = byRarity;
    this.words = words;
    this.weights = weights;
    this.length = length;
  }

  /** The words of a pile of reports, numbered in the order in which they are met, and counted. */
  static final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] holders = new int[1024];
    private int reports;

    /** Counts a report's words. */
    void count(Report report) {
      reports++;
      for (String word : in(report)) {
        int number = numbers.computeIfAbsent(word, w -> numbers.size());
        if (number == holders.length) {
          holders = Arrays.copyOf(holders, 2 * number);
        }
        holders[number]++;
      }
    }

    /** What a report that was counted is about. */
    Names of(Report report) {
      int[] words =
          in(report).stream()
              .mapToInt(w -> numbers.getOrDefault(w, -1))
              .filter(n -> n >= 0 && holders[n] > 1)
              .sorted()
              .toArray();
      float[] weights = new float[words.length];
      double sum = 0;
      for (int i = 0; i < words.length; i++) {
        weights[i] = (float) (Math.log((reports + 1.0) / holders[words[i]]) + 0.3);
        sum += weights[i] * weights[i];
      }
      int[] byRarity =
          Arrays.stream(words)
              .boxed()
              .sorted((a, b) ->
                  holders[a] == holders[b]
                      ? Integer.compare(a, b)
                      : Integer.compare(holders[a], holders[b]))
              .limit(MOST)
              .mapToInt(Integer::intValue)
              .toArray();
      return new Names(byRarity, words, weights, Math.sqrt(sum));
    }
  }

  /** Of a report's words the rarest lead to others. */
  private static final int MOST = 8;

  private static Set<String> in(Report report) {
    Set<String> words = new HashSet<>();
    for (Sentence s : report.analysis().sentences()) {
      if (s.kind() == Sentence.Kind.BODY || s.kind() == Sentence.Kind.TITLE) {
        for (Token t : s.tokens()) {
          if (t.upos() == Upos.PROPN && t.form().length() > 2) {
            words.add(t.form());
          }
        }
      }
    }
    for (EventMention m : report.mentions()) {
      Stream.concat(m.actors().stream(), m.recipients().stream())
          .forEach(a -> words.add("@" + Told.party(a.actor())));
      m.objects().forEach(o -> words.add("~" + o));
    }
    return words;
  }

  /** The rarest of the words that others have as well. */
  List<Integer> rarest() {
    return Arrays.stream(byRarity).boxed().toList();
  }

  /** 0 to 1. */
  double cosine(Names other) {
    if (length == 0 || other.length == 0) {
      return 0;
    }
    double dot = 0;
    for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
      if (words[i] == other.words[j]) {
        dot += weights[i++] * other.weights[j++];
      } else if (words[i] < other.words[j]) {
        i++;
      } else {
        j++;
      }
    }
    return dot / (length * other.length);
  }
}
