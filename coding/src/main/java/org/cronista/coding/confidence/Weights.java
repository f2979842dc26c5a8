package org.cronista.coding.confidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.coding.syntax.Table;

/**
 * A logistic model of whether a coded mention holds: each sign has a weight, the weights add up.
 * The weights come from {@code confidence.tsv}, which {@code cronista train confidence} writes; the
 * words for readers from {@code signs.tsv}. Immutable.
 */
public final class Weights {
  /** The row whose weight counts always. */
  public static final String BIAS = "bias";

  /** The row that holds not a weight but the default of the least confidence. */
  public static final String LEAST = "least";

  /** A lighter sign is no reason. */
  private static final double NEGLIGIBLE = 0.05;

  private static final class Holder {
    static final Weights STANDARD = load();
  }

  private final Map<String, Double> weights;
  private final Map<String, String> words;

  private Weights(Map<String, Double> weights, Map<String, String> words) {
    this.weights = Map.copyOf(weights);
    this.words = Map.copyOf(words);
  }

  /** The weights that ship. */
  public static Weights standard() {
    return Holder.STANDARD;
  }

  private static Weights load() {
    Map<String, Double> weights = new HashMap<>();
    for (List<String> row : Table.rows(Weights.class, "confidence.tsv", 2)) {
      weights.put(row.get(0), Double.valueOf(row.get(1)));
    }
    Map<String, String> words = new HashMap<>();
    for (List<String> row : Table.rows(Weights.class, "signs.tsv", 2)) {
      words.put(row.get(0), row.get(1));
    }
    return new Weights(weights, words);
  }

  /** The least confidence of mentions that are told unasked. */
  public double least() {
    return weights.getOrDefault(LEAST, 0.0);
  }

  /** The probability, 0 to 1, that a mention with these signs holds. */
  public double probability(List<String> signs) {
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (String sign : signs) {
      sum += weights.getOrDefault(sign, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The signs that decided, the heaviest first, in Spanish words with their weights. */
  public List<String> reasons(List<String> signs, int most) {
    String[] heaviest = new String[most];
    double[] heavy = new double[most];
    int found = 0;
    for (String sign : signs) {
      double weight = weights.getOrDefault(sign, 0.0);
      if (Math.abs(weight) < NEGLIGIBLE) {
        continue;
      }
      int at = found;
      while (at > 0 && Math.abs(heavy[at - 1]) < Math.abs(weight)) {
        at--;
      }
      found = Math.min(found + 1, most);
      if (at < most) {
        System.arraycopy(heaviest, at, heaviest, at + 1, found - at - 1);
        System.arraycopy(heavy, at, heavy, at + 1, found - at - 1);
        heaviest[at] = sign;
        heavy[at] = weight;
      }
    }
    List<String> reasons = new ArrayList<>(found);
    for (int i = 0; i < found; i++) {
      reasons.add(word(heaviest[i]) + " (" + signed(heavy[i]) + ")");
    }
    return reasons;
  }

  /** With a sign and one decimal; a formatter of the library would cost as much as the weighing. */
  private static String signed(double weight) {
    long tenths = Math.round(Math.abs(weight) * 10);
    return (weight < 0 ? "-" : "+") + tenths / 10 + "." + tenths % 10;
  }

  /** A sign such as {@code rule=visit} has one word for its kind and names the rest itself. */
  private String word(String sign) {
    String whole = words.get(sign);
    int cut = sign.indexOf('=');
    if (whole != null || cut < 0) {
      return whole == null ? sign : whole;
    }
    return words.getOrDefault(sign.substring(0, cut), sign.substring(0, cut))
        + " "
        + sign.substring(cut + 1);
  }
}
