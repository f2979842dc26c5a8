package org.cronista.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cronista.language.perceptron.Clusters;
import org.cronista.language.perceptron.Forms;

/**
 * Parts the words of raw text into classes of like neighbours: the exchange algorithm on a model
 * that predicts, from a word, the classes of the words on either side (Uszkoreit and Brants 2008,
 * there for one side). Each word in turn moves to the class where the text becomes likeliest.
 */
final class ClusterTrainer {
  private final int classes;
  private final int vocabulary;
  private final int rounds;

  /** Hash of each word, by number; the first two are the sentence's end and any rare word. */
  private static final int EDGE = 0;

  private static final int RARE = 1;
  private static final int FIRST = 2;

  /** Of the words before, then of those after, by word: a neighbour's number, then how often. */
  private int[][] before = {};

  private int[][] after = {};
  private int[] counts = {};

  /** How often a class follows a word, and comes before it: a row a word. */
  private int[] follows = {};

  private int[] precedes = {};
  private long[] sizes = {};
  private int[] of = {};
  private double[] entropy = {};

  /**
   * @param classes how many, at most 254
   * @param vocabulary how many of the most frequent words get a class
   * @param rounds how often all words are looked at
   */
  ClusterTrainer(int classes, int vocabulary, int rounds) {
    this.classes = classes;
    this.vocabulary = vocabulary;
    this.rounds = rounds;
  }

  /** The classes of the words of these sentences. */
  Clusters train(List<Tree> sentences) {
    List<int[]> text = new ArrayList<>(sentences.size());
    Map<Integer, Integer> frequency = new HashMap<>();
    for (Tree sentence : sentences) {
      Forms forms = Forms.of(sentence.words());
      int[] hashes = Arrays.copyOf(forms.lower, forms.size());
      text.add(hashes);
      for (int hash : hashes) {
        frequency.merge(hash, 1, Integer::sum);
      }
    }
    List<Integer> words = new ArrayList<>(frequency.keySet());
    Collections.sort(words);
    words.sort(Comparator.comparing((Integer w) -> frequency.getOrDefault(w, 0)).reversed());
    List<Integer> kept = words.subList(0, Math.min(vocabulary, words.size()));
    count(text, kept);
    exchange();
    Map<Integer, Integer> result = new TreeMap<>();
    for (int i = 0; i < kept.size(); i++) {
      result.put(kept.get(i), of[i + FIRST] + 1);
    }
    return new Clusters(result);
  }

  private void count(List<int[]> text, List<Integer> kept) {
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      numbers.put(kept.get(i), i + FIRST);
    }
    int size = kept.size() + FIRST;
    counts = new int[size];
    long[] pairs = new long[text.stream().mapToInt(s -> s.length + 1).sum()];
    int at = 0;
    for (int[] sentence : text) {
      int last = EDGE;
      for (int i = 0; i <= sentence.length; i++) {
        int word = i < sentence.length ? numbers.getOrDefault(sentence[i], RARE) : EDGE;
        counts[word]++;
        pairs[at++] = (long) last << 32 | word;
        last = word;
      }
    }
    after = neighbours(pairs, size);
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = pairs[i] << 32 | pairs[i] >>> 32;
    }
    before = neighbours(pairs, size);
    entropy = new double[1 << 16];
    for (int i = 1; i < entropy.length; i++) {
      entropy[i] = i * Math.log(i);
    }
  }

  private static int[][] neighbours(long[] pairs, int size) {
    Arrays.sort(pairs);
    int[][] neighbours = new int[size][];
    int[] row = new int[size * 2];
    int at = 0;
    for (int word = 0; word < size; word++) {
      int filled = 0;
      while (at < pairs.length && pairs[at] >>> 32 == word) {
        long pair = pairs[at];
        int count = 0;
        for (; at < pairs.length && pairs[at] == pair; at++) {
          count++;
        }
        row[filled++] = (int) pair;
        row[filled++] = count;
      }
      neighbours[word] = Arrays.copyOf(row, filled);
    }
    return neighbours;
  }

  private void exchange() {
    int size = counts.length;
    follows = new int[size * classes];
    precedes = new int[size * classes];
    sizes = new long[classes];
    of = new int[size];
    for (int word = FIRST; word < size; word++) {
      put(word, (word - FIRST) % classes, 1);
    }
    double[] gains = new double[classes];
    for (int round = 0; round < rounds; round++) {
      int moved = 0;
      for (int word = FIRST; word < size; word++) {
        int old = of[word];
        put(word, old, -1);
        int best = best(word, gains);
        put(word, best, 1);
        moved += best == old ? 0 : 1;
      }
      if (moved == 0) {
        return;
      }
    }
  }

  private void put(int word, int to, int sign) {
    of[word] = to;
    sizes[to] += (long) sign * counts[word];
    add(before[word], follows, to, sign);
    add(after[word], precedes, to, sign);
  }

  private void add(int[] neighbours, int[] table, int to, int sign) {
    for (int i = 0; i < neighbours.length; i += 2) {
      table[neighbours[i] * classes + to] += sign * neighbours[i + 1];
    }
  }

  private int best(int word, double[] gains) {
    for (int c = 0; c < classes; c++) {
      gains[c] = -2 * (entropy(sizes[c] + counts[word]) - entropy(sizes[c]));
    }
    gain(before[word], follows, gains);
    gain(after[word], precedes, gains);
    int best = 0;
    for (int c = 1; c < classes; c++) {
      best = gains[c] > gains[best] ? c : best;
    }
    return best;
  }

  private void gain(int[] neighbours, int[] table, double[] gains) {
    for (int i = 0; i < neighbours.length; i += 2) {
      int row = neighbours[i] * classes;
      int count = neighbours[i + 1];
      double alone = entropy(count);
      for (int c = 0; c < classes; c++) {
        int there = table[row + c];
        gains[c] += there == 0 ? alone : entropy(there + count) - entropy(there);
      }
    }
  }

  private double entropy(long count) {
    return count < entropy.length ? entropy[(int) count] : count * Math.log((double) count);
  }
}
