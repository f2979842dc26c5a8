package org.cronista.model;

import java.util.List;

/**
 * What one article reports: the end of the road that an article walks alone, and all that fusion
 * needs of it.
 *
 * @param analysis what it was read from
 * @param mentions event mentions in order of the text
 * @param quotations in order of the text
 */
public record Report(Analysis analysis, List<EventMention> mentions, List<Quotation> quotations) {
  public Report {
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
  }

  public Article article() {
    return analysis.article();
  }

  public Publication published() {
    return analysis.published();
  }
}
