package org.cronista.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, or was said to happen, however many reports tell it.
 *
 * @param id kept while mentions join
 * @param type PLOVER type of its best mention
 * @param mode PLOVER mode, null where none
 * @param cameo CAMEO code, the most specific that the mentions support
 * @param goldstein Goldstein scale, -10 to 10
 * @param actors who, the most specific first
 * @param recipients to, with or about whom
 * @param date when, as exact as the reports allow; null where none tells
 * @param dateInferred whether the date rests on a report whose own date was inferred
 * @param place where; null where none tells
 * @param status the last of its history; of a charge that one report denies at once, the charge
 * @param statuses its history in order
 * @param mentions ids of its mentions in order of publication
 * @param lead id of the mention that tells it best (the headline is composed from it)
 * @param articles ids of its reports in order of publication
 * @param outlets number of outlets that tell it
 * @param origins names of the independent origins, sorted
 * @param disagreements what the reports do not agree on
 * @param links to other events
 * @param story id of its story
 */
public record Event(
    String id,
    EventType type,
    @Nullable String mode,
    String cameo,
    double goldstein,
    List<Actor> actors,
    List<Actor> recipients,
    @Nullable DateInterval date,
    boolean dateInferred,
    @Nullable Place place,
    Status status,
    List<StatusStep> statuses,
    List<String> mentions,
    String lead,
    List<String> articles,
    int outlets,
    List<String> origins,
    List<Disagreement> disagreements,
    EventLinks links,
    String story) {
  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    statuses = List.copyOf(statuses);
    mentions = List.copyOf(mentions);
    articles = List.copyOf(articles);
    origins = List.copyOf(origins);
    disagreements = List.copyOf(disagreements);
  }

  /** Ids of the events that announced this one. */
  public List<String> announcedBy() {
    return links.announcedBy();
  }

  /** Ids of the events that this one announced and that came to pass. */
  public List<String> fulfilledBy() {
    return links.fulfilledBy();
  }

  /** Ids of the events in which it was denied. */
  public List<String> deniedBy() {
    return links.deniedBy();
  }

  /** Ids of the events that it answers. */
  public List<String> responseTo() {
    return links.responseTo();
  }

  /** Ids of the other acts of its occasion. */
  public List<String> parts() {
    return links.parts();
  }

  /** The same event in its surroundings. */
  public Event within(List<Disagreement> differences, EventLinks others, String affair) {
    return seen(status, statuses, differences, others, affair);
  }

  /** The same event where it stands at last. */
  public Event standing(Status last, List<StatusStep> history) {
    return seen(last, history, disagreements, links, story);
  }

  /** The same event as the others show it. */
  private Event seen(
      Status last,
      List<StatusStep> history,
      List<Disagreement> differences,
      EventLinks others,
      String affair) {
    return new Event(
        id,
        type,
        mode,
        cameo,
        goldstein,
        actors,
        recipients,
        date,
        dateInferred,
        place,
        last,
        history,
        mentions,
        lead,
        articles,
        outlets,
        origins,
        differences,
        others,
        affair);
  }
}
