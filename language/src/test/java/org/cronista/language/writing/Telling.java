package org.cronista.language.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Actor;
import org.cronista.model.Attribution;
import org.cronista.model.Event;
import org.cronista.model.EventLinks;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.cronista.model.Place;
import org.cronista.model.Span;
import org.cronista.model.Status;
import org.cronista.model.Trigger;
import org.jspecify.annotations.Nullable;

/** An event to tell, for tests. */
final class Telling {
  static final Actor PUTIN = person("Vladímir Putin", "RUS");
  static final Actor KIM = person("Kim Jong-un", "PRK");
  static final Actor RUSSIA = country("Rusia", "RUS");
  static final Actor KOREA = country("Corea del Norte", "PRK");
  static final Actor UKRAINE = country("Ucrania", "UKR");
  static final Actor IRAN = country("Irán", "IRN");
  static final Actor UK = country("Reino Unido", "GBR");
  static final Actor USA = country("Estados Unidos", "USA");
  static final Actor NETHERLANDS = country("Países Bajos", "NLD");
  static final Actor UN = new Actor("ONU", "UNO", Actor.Kind.ORGANISATION, "IGO", null, null);
  static final Actor HUTHI = group("hutíes", "YEM");
  static final Actor GOVERNMENT = group("gobierno de Chile", "CHL");
  static final Actor STUDENTS = group("estudiantes de Chile", "CHL");

  private final EventType type;
  private final @Nullable String mode;
  private final String cameo;
  private Status status = Status.OCCURRED;
  private List<Actor> actors = List.of();
  private List<Actor> recipients = List.of();
  private List<String> objects = List.of();
  private List<Attribution> sources = List.of();
  private Set<Actor> supplied = Set.of();
  private String lemma = "ser";
  private @Nullable Place place;

  Telling(EventType type, @Nullable String mode, String cameo) {
    this.type = type;
    this.mode = mode;
    this.cameo = cameo;
  }

  static Actor person(String name, String code) {
    return new Actor(name, code, Actor.Kind.PERSON, "GOV", null, null);
  }

  static Actor country(String name, String code) {
    return new Actor(name, code, Actor.Kind.COUNTRY, "GOV", null, null);
  }

  static Actor group(String name, String code) {
    return new Actor(name, code, Actor.Kind.GROUP, null, null, null);
  }

  Telling by(Actor... who) {
    actors = List.of(who);
    return this;
  }

  Telling to(Actor... whom) {
    recipients = List.of(whom);
    return this;
  }

  Telling is(Status s) {
    status = s;
    return this;
  }

  Telling about(String... lemmas) {
    objects = List.of(lemmas);
    return this;
  }

  Telling trigger(String word) {
    lemma = word;
    return this;
  }

  /** The parties with these names stand in brackets. */
  Telling supplying(String... names) {
    Set<String> wanted = Set.of(names);
    supplied =
        Stream.concat(actors.stream(), recipients.stream())
            .filter(a -> wanted.contains(a.name()))
            .collect(Collectors.toSet());
    return this;
  }

  Telling in(String name, @Nullable String code) {
    place = new Place(name, code, Double.NaN, Double.NaN);
    return this;
  }

  Telling saying(String name, Attribution.Kind kind) {
    sources = List.of(new Attribution(name, null, null, kind, null));
    return this;
  }

  String spanish() {
    return tell(Headlines.in("es", Knowledge.standard()));
  }

  String english() {
    return tell(Headlines.in("en", Knowledge.standard()));
  }

  String tell(Headlines headlines) {
    Event event =
        new Event(
            "e",
            type,
            mode,
            cameo,
            0,
            actors,
            recipients,
            null,
            false,
            place,
            status,
            List.of(),
            List.of("m"),
            "m",
            List.of("a"),
            1,
            List.of(),
            List.of(),
            EventLinks.NONE,
            "s");
    EventMention lead =
        new EventMention(
            "m",
            "a",
            0,
            new Span(0, 1),
            new Trigger(new Span(0, 1), lemma),
            type,
            mode,
            List.of(),
            cameo,
            0,
            new ArrayList<>(),
            new ArrayList<>(),
            null,
            null,
            status,
            List.of(),
            sources,
            objects,
            "r",
            1,
            List.of());
    return headlines.of(event, lead, supplied);
  }
}
