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
  void otherLanguagesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Headlines.in("fr", Knowledge.standard()));
  }
}
