package org.cronista.model;

import java.util.List;
import java.util.Map;

/**
 * What a pile of reports tells, each event once.
 *
 * @param reports in order of publication, then of id
 * @param events in order of date, undated last
 * @param stories in order of their first report
 * @param copyOf article id to the id of the article that it repeats
 * @param sameAs quotation id to the id of the utterance (its first rendering) that it renders
 */
public record Chronicle(
    List<Report> reports,
    List<Event> events,
    List<Story> stories,
    Map<String, String> copyOf,
    Map<String, String> sameAs) {
  public Chronicle {
    reports = List.copyOf(reports);
    events = List.copyOf(events);
    stories = List.copyOf(stories);
    copyOf = Map.copyOf(copyOf);
    sameAs = Map.copyOf(sameAs);
  }
}
