package org.cronista.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of an event's history.
 *
 * @param status what was said of it then
 * @param since when that was first published; null where the reports have no date
 * @param articles ids of the reports that say so, in order of publication
 * @param sources names of those whom the reports credit for it, without repetition
 */
public record StatusStep(
    Status status, @Nullable DateInterval since, List<String> articles, List<String> sources) {
  public StatusStep {
    articles = List.copyOf(articles);
    sources = List.copyOf(sources);
  }
}
