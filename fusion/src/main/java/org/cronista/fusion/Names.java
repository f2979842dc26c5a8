package org.cronista.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cronista.model.EventMention;
import org.cronista.model.Report;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * What a report is about, for comparing it with others: the names in it, the parties of its events
 * and the words of their objects, each weighed by how rare it is among all reports (inverse
 * document frequency, Spärck Jones 1972).
 */
final class Names {
  private final Map<String, Double> weights = new HashMap<>();
  private final List<String> byRarity;
  private final double length;

  Names(Set<String> words, Map<String, Integer> holders, int reports) {
    double sum = 0;
    for (String w : words) {
      int held = holders.getOrDefault(w, 1);
      // What no other report has tells nothing of what they have in common.
      double idf = held < 2 ? 0 : Math.log((reports + 1.0) / held) + 0.3;
      weights.put(w, idf);
      sum += idf * idf;
    }
    length = Math.sqrt(sum);
    byRarity = new ArrayList<>(words);
    byRarity.removeIf(w -> holders.getOrDefault(w, 1) < 2);
    byRarity.sort(
        Comparator.comparingInt((String w) -> holders.getOrDefault(w, 1))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** Names, parties and objects of a report, sorted. */
  static Set<String> in(Report report) {
    Set<String> words = new TreeSet<>();
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

  /**
   * The rarest that others have as well, at most so many; names that one report has lead nowhere.
   */
  List<String> rarest(int most) {
    return byRarity.subList(0, Math.min(most, byRarity.size()));
  }

  /** 0 to 1. */
  double cosine(Names other) {
    if (length == 0 || other.length == 0) {
      return 0;
    }
    boolean less = weights.size() <= other.weights.size();
    Map<String, Double> few = less ? weights : other.weights;
    Map<String, Double> many = less ? other.weights : weights;
    double dot = 0;
    for (Map.Entry<String, Double> e : few.entrySet()) {
      Double w = many.get(e.getKey());
      dot += w == null ? 0 : w * e.getValue();
    }
    return dot / (length * other.length);
  }
}
