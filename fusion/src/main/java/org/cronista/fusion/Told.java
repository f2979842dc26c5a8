package org.cronista.fusion;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.DateInterval;
import org.cronista.model.EventDate;
import org.cronista.model.EventMention;
import org.cronista.model.Place;
import org.cronista.model.PlaceMention;
import org.cronista.model.Report;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;

/** A mention with the report that tells it, and what many comparisons ask of it. */
final class Told {
  private final EventMention mention;
  private final Report report;
  private final int order;
  private final @Nullable DateInterval date;
  private final Set<String> parties = new TreeSet<>();
  private final Set<String> codesOfActors = new TreeSet<>();
  private final List<Actor> persons;

  /**
   * A mention.
   *
   * @param order position of the report in the order of publication
   */
  Told(EventMention mention, Report report, int order) {
    this.mention = mention;
    this.report = report;
    this.order = order;
    date = when(mention, report);
    codes(mention.actors(), codesOfActors);
    parties.addAll(codesOfActors);
    codes(mention.recipients(), parties);
    persons =
        Stream.concat(mention.actors().stream(), mention.recipients().stream())
            .map(ActorMention::actor)
            .filter(Actor::isPerson)
            .toList();
  }

  EventMention mention() {
    return mention;
  }

  Report report() {
    return report;
  }

  int order() {
    return order;
  }

  @Nullable DateInterval date() {
    return date;
  }

  private static @Nullable DateInterval when(EventMention mention, Report report) {
    EventDate date = mention.date();
    DateInterval published = report.published().interval();
    boolean past =
        date != null && published != null && date.interval().to().isBefore(published.from());
    boolean plan = mention.status() == Status.ANNOUNCED || mention.status() == Status.POSSIBLE;
    // A plan whose day no word of its own tells is not for a day that has gone by.
    return date == null || (plan && past && date.span() == null) ? null : date.interval();
  }

  /** The mention's, but what a report tells of days after its own has not come to pass yet. */
  Status status() {
    DateInterval date = date();
    DateInterval published = report.published().interval();
    boolean ahead = date != null && published != null && date.from().isAfter(published.to());
    boolean open = mention.status() == Status.POSSIBLE || mention.status() == Status.DENIED;
    return ahead && !open ? Status.ANNOUNCED : mention.status();
  }

  /** Whether the date is the time expression's own and not the report's day. */
  boolean dated() {
    EventDate date = mention.date();
    return date != null && date.span() != null;
  }

  @Nullable Place place() {
    PlaceMention place = mention.place();
    return place == null ? null : place.place();
  }

  /**
   * Codes of both sides, names where there is no code, sorted: they tell the neighbourhoods in
   * which the same event can be told again. Empty where nobody takes part.
   */
  Set<String> parties() {
    return parties;
  }

  private static void codes(List<ActorMention> side, Set<String> codes) {
    side.forEach(a -> codes.add(party(a.actor())));
  }

  /** What an actor counts as in a neighbourhood. */
  static String party(Actor actor) {
    return actor.code().isEmpty() ? actor.name() : actor.code();
  }

  static Set<String> names(List<ActorMention> side) {
    Set<String> names = new TreeSet<>();
    side.forEach(a -> names.add(a.actor().name()));
    return names;
  }

  Set<String> codesOfActors() {
    return codesOfActors;
  }

  /** Persons on both sides. */
  List<Actor> persons() {
    return persons;
  }
}
