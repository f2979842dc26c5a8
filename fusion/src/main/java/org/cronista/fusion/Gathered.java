package org.cronista.fusion;

import java.util.List;
import org.cronista.model.Event;

/**
 * An event with the mentions that it was merged from.
 *
 * @param told in order of reading
 */
record Gathered(Event event, List<Told> told) {
  String id() {
    return event.id();
  }
}
