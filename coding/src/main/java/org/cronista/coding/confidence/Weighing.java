package org.cronista.coding.confidence;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.EventMention;

/** Gives the mentions of an article their confidence, once all of them are known. */
public final class Weighing {
  private Weighing() {}

  /**
   * The candidates with all their signs and their confidence.
   *
   * @param candidates with the signs that their sentences show
   * @param sentences how many the article has
   */
  public static List<Candidate> of(List<Candidate> candidates, int sentences) {
    List<EventMention> sure =
        candidates.stream()
            .filter(c -> !c.signs().contains(Signs.LOOSE))
            .map(Candidate::mention)
            .toList();
    Surroundings around = new Surroundings(sure, sentences);
    Weights weights = Weights.standard();
    List<Candidate> weighed = new ArrayList<>(candidates.size());
    for (Candidate c : candidates) {
      List<String> signs = new ArrayList<>(c.signs());
      signs.addAll(around.of(c.mention()));
      double confidence = weights.probability(signs);
      weighed.add(new Candidate(c.mention().weighed(confidence, List.of()), signs));
    }
    return List.copyOf(weighed);
  }
}
