package org.cronista.model;

import java.util.List;

/**
 * How an event hangs together with others, as ids of these.
 *
 * @param announcedBy the plans that it fulfils
 * @param fulfilledBy what came of it, where it was a plan
 * @param deniedBy the denials of it
 * @param responseTo what it answers
 * @param parts the other acts of its occasion (what was said and signed at a summit)
 */
public record EventLinks(
    List<String> announcedBy,
    List<String> fulfilledBy,
    List<String> deniedBy,
    List<String> responseTo,
    List<String> parts) {
  /** None. */
  public static final EventLinks NONE =
      new EventLinks(List.of(), List.of(), List.of(), List.of(), List.of());

  public EventLinks {
    announcedBy = List.copyOf(announcedBy);
    fulfilledBy = List.copyOf(fulfilledBy);
    deniedBy = List.copyOf(deniedBy);
    responseTo = List.copyOf(responseTo);
    parts = List.copyOf(parts);
  }
}
