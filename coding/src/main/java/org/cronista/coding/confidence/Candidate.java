package org.cronista.coding.confidence;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.EventMention;

/**
 * A mention that the rules propose, with what there is to weigh for and against it.
 *
 * @param mention what was coded; its confidence is what the weights that ship make of the signs
 * @param signs names of what was found, sorted, each once
 */
public record Candidate(EventMention mention, List<String> signs) {
  public Candidate {
    signs = sorted(signs);
  }

  private static List<String> sorted(List<String> signs) {
    List<String> sorted = new ArrayList<>(signs);
    sorted.sort(null);
    int kept = 0;
    for (String sign : sorted) {
      if (kept == 0 || !sorted.get(kept - 1).equals(sign)) {
        sorted.set(kept++, sign);
      }
    }
    return List.copyOf(sorted.subList(0, kept));
  }
}
