package org.cronista.model;

import java.util.Locale;

/** How sure it is that an event happened, as the report that tells it has it. */
public enum Status {
  /** Told as a fact. */
  OCCURRED,
  /** Told as going on. */
  ONGOING,
  /** Planned, promised, expected. */
  ANNOUNCED,
  /** Claimed by somebody, unconfirmed. */
  ALLEGED,
  /** Said not to have happened. */
  DENIED,
  /** Conditional, hypothetical, may or could. */
  POSSIBLE,
  /**
   * Of an event, never of a mention: it was announced, and its time passed without it. A report
   * says so, or none of those that tell of its parties afterwards tells it.
   */
  LAPSED;

  /** The name in every output: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
