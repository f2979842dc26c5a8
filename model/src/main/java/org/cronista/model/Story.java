package org.cronista.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports on the same affair within a stretch of time.
 *
 * @param id of its first report; kept while later ones join
 * @param title of its most central report; empty where no report has one
 * @param articles ids in order of publication
 * @param span from the first to the last publication; null where no report has a date
 * @param events ids of its events
 */
public record Story(
    String id,
    String title,
    List<String> articles,
    @Nullable DateInterval span,
    List<String> events) {
  public Story {
    articles = List.copyOf(articles);
    events = List.copyOf(events);
  }
}
