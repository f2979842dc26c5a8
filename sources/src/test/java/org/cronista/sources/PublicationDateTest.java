package org.cronista.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cronista.model.DateInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-06-12 | 2024-06-12",
        "2024-06-12T23:30:00-05:00 | 2024-06-12",
        "2024-06-12 08:15:00 | 2024-06-12",
        "2022-5-3T23:57:00 | 2022-05-03",
        "20240612 | 2024-06-12",
        "20240612T081500-0500 | 2024-06-12",
        "12/06/2024 | 2024-06-12",
        "12-06-2024 | 2024-06-12",
        "12 de junio de 2024 | 2024-06-12",
        "miércoles, 12 de junio de 2024 - 10:30 | 2024-06-12",
        "Wed, 12 Jun 2024 10:00:00 GMT | 2024-06-12",
        "June 12, 2024 | 2024-06-12",
        "1718150400 | 2024-06-12",
        "1718150400000 | 2024-06-12",
        "2024-06 | 2024-06",
        "2024 | 2024",
      })
  void datesAsInputsWriteThem(String written, String meant) {
    assertEquals(DateInterval.parse(meant), PublicationDate.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hoy",
        "31/02/2024",
        "2024-13-01",
        "0000-00-00",
        "9999-12-31",
        "12 de brumario de 1799"
      })
  void whatIsNone(String written) {
    assertEquals(Optional.empty(), PublicationDate.parse(written));
  }

  @Property
  void neverThrows(@ForAll String anything) {
    PublicationDate.parse(anything)
        .ifPresent(d -> assertEquals(d, PublicationDate.parse(d.edtf()).orElseThrow()));
  }
}
