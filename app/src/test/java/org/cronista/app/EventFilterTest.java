package org.cronista.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.cronista.model.Actor;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.EventLinks;
import org.cronista.model.EventType;
import org.cronista.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events a filter shows, one condition at a time. */
class EventFilterTest {
  private static final EventFilter ALL =
      new EventFilter(List.of(), "", Set.of(), Set.of(), null, 0, false);

  @Test
  void withoutConditionsAllButMereStatements() {
    assertTrue(ALL.shows(event(EventType.AGREE, null, 0)));
    assertFalse(ALL.shows(event(EventType.STATEMENT, null, 0)));
    assertTrue(with(Set.of(EventType.STATEMENT)).shows(event(EventType.STATEMENT, null, 0)));
    assertFalse(with(Set.of(EventType.AID)).shows(event(EventType.STATEMENT, null, 0)));
    assertTrue(
        new EventFilter(List.of(), "", Set.of(), Set.of(), null, 0, true)
            .shows(event(EventType.STATEMENT, null, 0)));
  }

  private static EventFilter with(Set<EventType> types) {
    return new EventFilter(List.of(), "", types, Set.of(), null, 0, false);
  }

  @ParameterizedTest
  @CsvSource({
    "CHL, true",
    "chl, true",
    "Boric, true",
    "gabriel boric, true",
    "bori, true",
    "PERU, true",
    "perú, true",
    "peru\u0301, true",
    "Lima, false",
    "HL, false"
  })
  void actorByCodeOrPartOfTheName(String actor, boolean shown) {
    EventFilter filter = new EventFilter(List.of(), actor, Set.of(), Set.of(), null, 0, false);
    assertEquals(shown, filter.shows(event(EventType.AGREE, null, 0)));
  }

  @Test
  void hyphensAndBlanksAreTheSameInNames() {
    assertEquals(EventFilter.fold("Kim Jong-un"), EventFilter.fold("kim jong un"));
    assertEquals("peru", EventFilter.fold("PERÚ"));
    assertEquals("espana", EventFilter.fold("España"));
  }

  @ParameterizedTest
  @CsvSource({"CHL, true", "CHL;PER, true", "PER;CHL, true", "CHL;BOL, false", "BOL, false"})
  void betweenWantsAllOfThem(String codes, boolean shown) {
    EventFilter filter =
        new EventFilter(List.of(codes.split(";", -1)), "", Set.of(), Set.of(), null, 0, false);
    assertEquals(shown, filter.shows(event(EventType.AGREE, null, 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-03, 2024-05-03/2024-05-03, true",
    "2024-05-03, 2024-05-04/2024-05-09, false",
    "2024-05, 2024-05-31/2024-06-09, true",
    "2024, 2023-01-01/2023-12-31, false",
    ", 0001-01-01/9999-12-31, false"
  })
  void anEventMayHaveBeenInTheDays(@Nullable String date, String during, boolean shown) {
    EventFilter filter =
        new EventFilter(
            List.of(), "", Set.of(), Set.of(), DateInterval.parse(during).orElseThrow(), 0, false);
    assertEquals(shown, filter.shows(event(EventType.AGREE, date, 0)));
  }

  @Test
  void originsAtLeast() {
    EventFilter two = new EventFilter(List.of(), "", Set.of(), Set.of(), null, 2, false);
    assertFalse(two.shows(event(EventType.AGREE, null, 1)));
    assertTrue(two.shows(event(EventType.AGREE, null, 2)));
  }

  @Test
  void lastStatus() {
    EventFilter denied =
        new EventFilter(List.of(), "", Set.of(), Set.of(Status.DENIED), null, 0, false);
    assertFalse(denied.shows(event(EventType.AGREE, null, 0)), "it occurred");
  }

  /** Gabriel Boric of Chile with Perú. */
  private static Event event(EventType type, @Nullable String date, int origins) {
    return new Event(
        "e",
        type,
        null,
        "057",
        0,
        List.of(new Actor("Gabriel Boric", "CHL", Actor.Kind.PERSON, "GOV", null, null)),
        List.of(new Actor("Perú", "PER", Actor.Kind.COUNTRY, "GOV", null, null)),
        date == null ? null : DateInterval.parse(date).orElseThrow(),
        false,
        null,
        Status.OCCURRED,
        List.of(),
        List.of("m"),
        "m",
        List.of("a"),
        1,
        List.of("A", "B", "C").subList(0, origins),
        List.of(),
        EventLinks.NONE,
        "s");
  }
}
