package org.cronista.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.DateInterval;
import org.cronista.model.EventDate;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.cronista.model.Place;
import org.cronista.model.PlaceMention;
import org.cronista.model.Span;
import org.cronista.model.Status;
import org.cronista.model.Trigger;
import org.jspecify.annotations.Nullable;

/** What a line of a report tells, before it is known where the line stands. */
record Act(
    EventType type,
    @Nullable String mode,
    List<Actor> actors,
    List<Actor> recipients,
    @Nullable DateInterval date,
    boolean explicit,
    @Nullable Place place,
    Status status,
    List<Attribution> chain,
    List<String> objects,
    String cameo) {

  static Act of(EventType type, @Nullable String mode) {
    return new Act(
        type,
        mode,
        List.of(),
        List.of(),
        null,
        false,
        null,
        Status.OCCURRED,
        List.of(),
        List.of(),
        "04");
  }

  static Actor country(String name, String code) {
    return new Actor(name, code, Actor.Kind.COUNTRY, "GOV", null, null);
  }

  static Actor person(String name, String code) {
    return new Actor(name, code, Actor.Kind.PERSON, "GOV", null, null);
  }

  static Actor group(String name, String code) {
    return new Actor(name, code, Actor.Kind.GROUP, null, null, null);
  }

  static Place town(String name, String country, double latitude, double longitude) {
    return new Place(name, country, latitude, longitude);
  }

  Act by(Actor... who) {
    return new Act(
        type, mode, List.of(who), recipients, date, explicit, place, status, chain, objects, cameo);
  }

  Act with(Actor... whom) {
    return new Act(
        type, mode, actors, List.of(whom), date, explicit, place, status, chain, objects, cameo);
  }

  /** The text's own words tell when. */
  Act on(String edtf) {
    DateInterval when = DateInterval.parse(edtf).orElseThrow();
    return new Act(
        type, mode, actors, recipients, when, true, place, status, chain, objects, cameo);
  }

  /** Only the report's day tells when. */
  Act reportedOn(String edtf) {
    DateInterval when = DateInterval.parse(edtf).orElseThrow();
    return new Act(
        type, mode, actors, recipients, when, false, place, status, chain, objects, cameo);
  }

  Act in(Place where) {
    return new Act(
        type, mode, actors, recipients, date, explicit, where, status, chain, objects, cameo);
  }

  Act as(Status how) {
    return new Act(
        type, mode, actors, recipients, date, explicit, place, how, chain, objects, cameo);
  }

  Act about(String... lemmas) {
    List<String> sorted = Stream.of(lemmas).sorted().toList();
    return new Act(
        type, mode, actors, recipients, date, explicit, place, status, chain, sorted, cameo);
  }

  /** Credits one more source, within those credited before. */
  Act says(String source, Attribution.Kind kind) {
    List<Attribution> longer = new ArrayList<>(chain);
    longer.add(new Attribution(source, null, null, kind, null));
    return new Act(
        type, mode, actors, recipients, date, explicit, place, status, longer, objects, cameo);
  }

  Act coded(String code) {
    return new Act(
        type, mode, actors, recipients, date, explicit, place, status, chain, objects, code);
  }

  EventMention at(String id, String article, int sentence, Span span) {
    return new EventMention(
        id,
        article,
        sentence,
        span,
        new Trigger(span, "hacer"),
        type,
        mode,
        List.of(),
        cameo,
        1,
        mentioned(actors),
        mentioned(recipients),
        date == null ? null : new EventDate(date, explicit ? span : null, ""),
        place == null ? null : new PlaceMention(place, null),
        status,
        List.of(),
        chain,
        objects,
        "regla",
        0.5,
        List.of());
  }

  private static List<ActorMention> mentioned(List<Actor> side) {
    return side.stream().map(a -> new ActorMention(a, null, ActorMention.How.NAME, "")).toList();
  }
}
