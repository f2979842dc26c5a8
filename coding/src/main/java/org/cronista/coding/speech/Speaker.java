package org.cronista.coding.speech;

import org.cronista.model.ActorMention;
import org.cronista.model.Span;
import org.cronista.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Who is made to say something.
 *
 * @param mention the actor; null where only a description is known
 * @param text the words that name or describe; empty where nobody is named
 * @param cue the word of saying; null where there is none
 * @param words where the words stand; null where none do
 */
record Speaker(
    @Nullable ActorMention mention, String text, @Nullable Trigger cue, @Nullable Span words) {
  Speaker(@Nullable ActorMention mention, String text, @Nullable Trigger cue) {
    this(mention, text, cue, mention == null ? null : mention.span());
  }

  /** Nobody yet, where only a word of saying stands. */
  static Speaker nobody(@Nullable Trigger cue) {
    return new Speaker(null, "", cue);
  }

  /** An actor of whom no words of the place itself stand for the speaker. */
  static Speaker of(ActorMention mention, @Nullable Trigger cue) {
    return new Speaker(mention, mention.actor().name(), cue);
  }

  boolean known() {
    return mention != null || !text.isEmpty();
  }

  /** The same speaker by another word of saying. */
  Speaker by(@Nullable Trigger other) {
    return new Speaker(mention, text, other, words);
  }

  /** The same words for another actor. */
  Speaker as(ActorMention other) {
    return other.equals(mention) ? this : new Speaker(other, text, cue, words);
  }

  /** The same actor by other words. */
  Speaker named(Speaker other) {
    ActorMention m = mention;
    return m == null || other.words == null
        ? by(other.cue)
        : new Speaker(
            new ActorMention(
                m.actor(), other.words, ActorMention.How.DESCRIPTION, m.why(), m.supplied()),
            other.text,
            other.cue,
            other.words);
  }

  /** Whether both are the same actor. */
  boolean same(Speaker other) {
    return mention != null
        && other.mention != null
        && mention.actor().name().equals(other.mention.actor().name());
  }
}
