package org.cronista.language.time;

import java.time.LocalDate;
import org.cronista.knowledge.Calendar;
import org.cronista.knowledge.Commemoration;
import org.cronista.knowledge.Knowledge;
import org.cronista.knowledge.Landmark;

/**
 * What the calendar knows, by the words that tell it.
 *
 * @param commemorations days that come back
 * @param landmarks dated events of world politics
 * @param last the last day on which something began that is known
 */
record KnownDays(
    PrefixIndex<Commemoration> commemorations, PrefixIndex<Landmark> landmarks, LocalDate last) {
  static KnownDays of(Knowledge knowledge) {
    Calendar calendar = knowledge.calendar();
    PrefixIndex<Commemoration> commemorations = new PrefixIndex<>();
    for (Commemoration c : calendar.commemorations()) {
      commemorations.add(c, c.names());
    }
    PrefixIndex<Landmark> landmarks = new PrefixIndex<>();
    for (Landmark l : calendar.landmarks()) {
      landmarks.add(l, l.keys().getFirst());
    }
    return new KnownDays(commemorations, landmarks, knowledge.asOf());
  }
}
