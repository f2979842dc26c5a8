package org.cronista.coding.events;

import org.cronista.model.Status;

/**
 * How sure one word makes an act.
 *
 * @param status what it makes of it
 * @param token the word
 * @param cue short name of what it shows, in Spanish
 */
record Verdict(Status status, int token, String cue) {
  boolean is(Status other) {
    return status == other;
  }
}
