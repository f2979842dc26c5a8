package org.cronista.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateIntervalTest {
  @ParameterizedTest
  @ValueSource(strings = {"2019", "2019-04", "2019-04-25", "2019-04-25/2019-05-02", "2024-02"})
  void edtfReadsBack(String text) {
    assertEquals(text, DateInterval.parse(text).orElseThrow().edtf());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abril",
        "2019-13",
        "2023-02-30",
        "2019-05-02/2019-04-25",
        "20190425",
        "2019/"
      })
  void whatIsNoDateIsEmpty(String text) {
    assertEquals(Optional.empty(), DateInterval.parse(text));
  }

  @Test
  void aMonthHoldsItsDaysAndMeetsItsYear() {
    DateInterval april = DateInterval.month(2019, 4);
    assertEquals(30, april.days());
    assertTrue(DateInterval.year(2019).contains(april));
    assertFalse(april.contains(DateInterval.year(2019)));
    assertEquals(Optional.of(april), DateInterval.year(2019).intersect(april));
    assertEquals(Optional.empty(), DateInterval.year(2020).intersect(april));
  }

  @Test
  void anIntervalEndsAfterItBegins() {
    LocalDate day = LocalDate.of(2019, 4, 25);
    assertThrows(IllegalArgumentException.class, () -> new DateInterval(day, day.minusDays(1)));
  }
}
