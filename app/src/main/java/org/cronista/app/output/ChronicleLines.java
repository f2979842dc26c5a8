package org.cronista.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.cronista.model.Actor;
import org.cronista.model.Chronicle;
import org.cronista.model.DateInterval;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Place;
import org.cronista.model.Status;
import org.cronista.model.StatusStep;
import org.cronista.model.Story;

/** What the reports hold together, as JSON Lines: events and stories. */
public final class ChronicleLines {
  private ChronicleLines() {}

  /**
   * Events.
   *
   * @param headline composes an event's headline
   * @param supplied finds those of an event's parties that no text names there
   */
  static void events(
      List<Event> events,
      Function<Event, String> headline,
      Function<Event, Set<Actor>> supplied,
      Writer writer)
      throws IOException {
    try (Json json = new Json(writer)) {
      for (Event e : events) {
        json.line(() -> event(json, e, headline.apply(e), supplied.apply(e)));
      }
    }
  }

  private static void event(Json json, Event e, String headline, Set<Actor> supplied)
      throws IOException {
    json.put("event", e.id());
    json.put("type", e.type().name());
    json.put("mode", e.mode());
    json.put("cameo", e.cameo());
    json.put("goldstein", e.goldstein(), 1);
    json.put("quad", e.type().quad().number());
    json.array("actors", () -> actors(json, e.actors(), supplied));
    json.array("recipients", () -> actors(json, e.recipients(), supplied));
    DateInterval date = e.date();
    if (date != null) {
      json.object(
          "date",
          () -> {
            json.dates(date);
            json.put("edtf", date.edtf());
            if (e.dateInferred()) {
              json.put("inferred", true);
            }
          });
    }
    Place place = e.place();
    if (place != null) {
      json.object("place", () -> json.placeFields(place));
    }
    // Of what lapsed the contract's status is the last that was told; the history has both.
    Status status = e.status() == Status.LAPSED ? Status.ANNOUNCED : e.status();
    json.put("status", status.label());
    json.array(
        "statuses",
        () -> {
          for (StatusStep step : e.statuses()) {
            json.object(() -> {
              json.put("status", step.status().label());
              DateInterval since = step.since();
              json.put("since", since == null ? null : since.edtf());
              json.put("articles", step.articles());
              json.put("sources", step.sources());
            });
          }
        });
    json.put("headline", headline);
    json.put("mentions", e.mentions());
    json.put("lead", e.lead());
    json.put("articles", e.articles());
    json.put("outlets", e.outlets());
    json.put("origins", e.origins());
    json.array(
        "disagreements",
        () -> {
          for (Disagreement d : e.disagreements()) {
            json.object(() -> disagreement(json, d));
          }
        });
    json.put("announcedBy", e.announcedBy());
    json.put("fulfilledBy", e.fulfilledBy());
    json.put("deniedBy", e.deniedBy());
    json.put("responseTo", e.responseTo());
    json.put("parts", e.parts());
    json.put("story", e.story());
  }

  private static void disagreement(Json json, Disagreement d) throws IOException {
    json.put("field", d.field());
    json.array(
        "values",
        () -> {
          for (Disagreement.Variant v : d.variants()) {
            json.object(() -> {
              json.put("value", v.value());
              json.put("mentions", v.mentions());
            });
          }
        });
  }

  private static void actors(Json json, List<Actor> actors, Set<Actor> supplied)
      throws IOException {
    for (Actor actor : actors) {
      json.object(() -> {
        json.actorFields(actor);
        if (supplied.contains(actor)) {
          json.put("supplied", true);
        }
      });
    }
  }

  /**
   * Stories. One whose reports have no title is called by an act of its own, the one that most
   * sentences tell.
   *
   * @param headline composes an event's headline
   */
  public static void stories(Chronicle chronicle, Function<Event, String> headline, Writer writer)
      throws IOException {
    Map<String, Event> events = new HashMap<>();
    chronicle.events().forEach(e -> events.put(e.id(), e));
    try (Json json = new Json(writer)) {
      for (Story s : chronicle.stories()) {
        json.line(() -> {
          json.put("story", s.id());
          json.put("title", s.title().isEmpty() ? title(s, events, headline) : s.title());
          json.put("articles", s.articles());
          json.dates(s.span());
          json.put("events", s.events());
        });
      }
    }
  }

  private static String title(
      Story story, Map<String, Event> events, Function<Event, String> headline) {
    Comparator<Event> most =
        Comparator.<Event>comparingInt(e -> e.type() == EventType.STATEMENT ? 0 : 1)
            .thenComparingInt(e -> story.articles().containsAll(e.articles()) ? 1 : 0)
            .thenComparingInt(e -> e.mentions().size())
            .thenComparing(Event::id, Comparator.reverseOrder());
    return story.events().stream()
        .map(events::get)
        .filter(Objects::nonNull)
        .max(most)
        .map(e -> headline.apply(e).replaceFirst("\\.$", ""))
        .orElse(story.articles().get(0));
  }
}
