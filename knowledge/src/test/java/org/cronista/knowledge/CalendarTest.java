package org.cronista.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {
  private final Calendar calendar = Knowledge.standard().calendar();

  @Test
  void theTablesAreLargeSortedAndFreeOfDoubles() {
    assertTrue(calendar.commemorations().size() >= 150);
    assertEquals(
        calendar.commemorations().size(), calendar.commemorations().stream().distinct().count());
    List<LocalDate> days = calendar.landmarks().stream().map(l -> l.days().from()).toList();
    assertEquals(days.stream().sorted().toList(), days);
    assertEquals(calendar.landmarks().size(), calendar.landmarks().stream().distinct().count());
  }

  @Test
  void everyRuleGivesADay() {
    for (Commemoration c : calendar.commemorations()) {
      assertTrue(c.in(2024).isPresent(), c::toString);
      assertFalse(c.names().contains(""), c::toString);
    }
  }

  @Test
  void easterMovesAsTheChurchHasIt() {
    assertEquals(LocalDate.of(2024, 3, 31), Commemoration.easter(2024));
    assertEquals(LocalDate.of(2025, 4, 20), Commemoration.easter(2025));
    assertEquals(LocalDate.of(2000, 4, 23), Commemoration.easter(2000));
  }

  @Test
  void ramadanFollowsTheIslamicCalendar() {
    Commemoration ramadan = new Commemoration("H9-1", 0, "", List.of(), List.of("ramadan"));
    assertEquals(LocalDate.of(2024, 3, 11), ramadan.in(2024).orElseThrow());
  }

  @Test
  void daysOfTheWeekAreCountedInTheirMonth() {
    Commemoration thanks = new Commemoration("W11-4-4", 0, "USA", List.of(), List.of("x"));
    assertEquals(LocalDate.of(2024, 11, 28), thanks.in(2024).orElseThrow());
    Commemoration fathers = new Commemoration("W06-7-3", 0, "", List.of(), List.of("x"));
    assertEquals(LocalDate.of(2021, 6, 20), fathers.in(2021).orElseThrow());
    assertTrue(new Commemoration("W06-8-3", 0, "", List.of(), List.of("x")).in(2021).isEmpty());
  }
}
