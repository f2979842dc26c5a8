package org.cronista.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said or wrote.
 *
 * @param id derived from article, span and kind
 * @param article id of the article
 * @param span the quoted words without their marks
 * @param kind in marks, in the reporter's words, or both
 * @param speaker who said it; null where only a description is known
 * @param fullName the speaker's name, with the acronym of a body for whoever knows it by that
 *     ("Programa Mundial de Alimentos (PMA)"); null where no speaker is known
 * @param speakerText the words that name or describe the speaker; empty where nobody is named
 * @param cue the verb or noun of saying; null where there is none
 * @param attribution through whom it came, outermost first, the speaker left out
 */
public record Quotation(
    String id,
    String article,
    Span span,
    Kind kind,
    @Nullable ActorMention speaker,
    @Nullable String fullName,
    String speakerText,
    @Nullable Trigger cue,
    List<Attribution> attribution) {
  /** How the words are given. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Quotation {
    attribution = List.copyOf(attribution);
  }

  /** One whose speaker goes by one name alone. */
  public Quotation(
      String id,
      String article,
      Span span,
      Kind kind,
      @Nullable ActorMention speaker,
      String speakerText,
      @Nullable Trigger cue,
      List<Attribution> attribution) {
    this(
        id,
        article,
        span,
        kind,
        speaker,
        speaker == null ? null : speaker.actor().name(),
        speakerText,
        cue,
        attribution);
  }
}
