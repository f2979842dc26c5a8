package org.cronista.coding.confidence;

import java.util.List;
import java.util.TreeSet;
import org.cronista.model.EventMention;

/**
 * A mention that the rules propose, with what there is to weigh for and against it.
 *
 * @param mention what was coded; its confidence is what the weights that ship make of the signs
 * @param signs names of what was found, sorted, each once
 */
public record Candidate(EventMention mention, List<String> signs) {
  public Candidate {
    signs = List.copyOf(new TreeSet<>(signs));
  }
}
