package org.cronista.model;

import org.jspecify.annotations.Nullable;

/**
 * An actor as the text names it at one place.
 *
 * @param actor who
 * @param span the words that name it; null where it is understood (an omitted subject)
 * @param how in which way it is named
 * @param why how it was resolved, one phrase in Spanish ("el mandatario ruso: presidente de Rusia
 *     en 2022-08"); words of the text that it rests on stand in «»
 */
public record ActorMention(Actor actor, @Nullable Span span, How how, String why) {
  /**
   * Whether no word of its clause stands for it, not even a verb's ending: what the article is
   * about, or what is told around it, supplies it. Such a reason quotes no word.
   */
  public boolean supplied() {
    return span == null && how == How.OMITTED && why.indexOf('«') < 0;
  }

  /** In which way a text names an actor. */
  public enum How {
    NAME,
    DESCRIPTION,
    PRONOUN,
    OMITTED,
    METONYM
  }
}
