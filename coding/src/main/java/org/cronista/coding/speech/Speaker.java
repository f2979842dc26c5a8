package org.cronista.coding.speech;

import org.cronista.model.ActorMention;
import org.cronista.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Who is made to say something.
 *
 * @param mention the actor; null where only a description is known
 * @param text the words that name or describe; empty where nobody is named
 * @param cue the word of saying; null where there is none
 */
record Speaker(@Nullable ActorMention mention, String text, @Nullable Trigger cue) {
  boolean known() {
    return mention != null || !text.isEmpty();
  }
}
