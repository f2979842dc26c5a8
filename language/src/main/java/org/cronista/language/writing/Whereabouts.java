package org.cronista.language.writing;

import java.util.List;
import java.util.Optional;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Actor;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Place;

/** Where an event was, as far as a headline has to say it. */
final class Whereabouts {
  private final Knowledge knowledge;

  Whereabouts(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The place of an event where it says more than the parties do. */
  Optional<Place> of(Event event) {
    Place place = event.place();
    if (place == null || place.name().isBlank()) {
      return Optional.empty();
    }
    boolean country =
        Optional.ofNullable(place.country())
            .flatMap(knowledge::country)
            .filter(c -> c.name().equals(place.name()))
            .isPresent();
    if (country && spoken(event.type())) {
      // "Apoyo en Ucrania": what words are about, rather than where they were said.
      return Optional.empty();
    }
    boolean visit = "visit".equals(event.mode());
    for (List<Actor> side : List.of(event.actors(), event.recipients())) {
      for (Actor a : side) {
        boolean home = !a.code().isEmpty() && a.code().equals(place.country());
        boolean land = a.kind() == Actor.Kind.COUNTRY;
        // Who visits a country need not be told in which of its cities.
        boolean visited = visit && land && side == event.recipients();
        if (a.name().contains(place.name()) || (home && land && (country || visited))) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(place);
  }

  private static boolean spoken(EventType type) {
    EventType.Quad quad = type.quad();
    return type != EventType.CONSULT
        && (quad == EventType.Quad.VERBAL_COOPERATION || quad == EventType.Quad.VERBAL_CONFLICT);
  }
}
