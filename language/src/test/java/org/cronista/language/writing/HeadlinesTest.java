package org.cronista.language.writing;

import static org.cronista.language.writing.Telling.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.cronista.knowledge.Knowledge;
import org.cronista.model.EventType;
import org.cronista.model.Status;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
  @Test
  void twoMeetAsOneSubject() {
    Telling t = new Telling(EventType.CONSULT, "meet", "040").by(PUTIN).to(KIM);
    t.in("Vladivostok", "RUS");
    assertEquals("Vladímir Putin y Kim Jong-un se reunieron en Vladivostok.", t.spanish());
    assertEquals("Vladímir Putin and Kim Jong-un met in Vladivostok.", t.english());
    t.is(Status.ANNOUNCED);
    assertEquals("Vladímir Putin y Kim Jong-un prevén reunirse en Vladivostok.", t.spanish());
  }

  @Test
  void whomNoTextNamesStandsInBrackets() {
    Telling t = new Telling(EventType.SUPPORT, "back", "051").by(PUTIN).to(GOVERNMENT);
    t.supplying("gobierno de Chile");
    assertEquals("Vladímir Putin expresó su apoyo al [gobierno chileno].", t.spanish());
    assertEquals("Vladímir Putin expressed support for the [government of Chile].", t.english());
    Telling pair = new Telling(EventType.CONSULT, "meet", "040").by(RUSSIA).to(IRAN);
    pair.supplying("Irán", "Rusia");
    assertEquals("[Rusia] e [Irán] se reunieron.", pair.spanish());
  }

  @Test
  void otherLanguagesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Headlines.in("fr", Knowledge.standard()));
  }
}
