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
 * @param supplied what of the actor no word tells
 */
public record ActorMention(
    Actor actor, @Nullable Span span, How how, String why, Supplied supplied) {
  /** An actor of whom the text tells all. */
  public ActorMention(Actor actor, @Nullable Span span, How how, String why) {
    this(actor, span, how, why, Supplied.NOTHING);
  }

  /**
   * An actor for whom no word of the clause stands, not even a verb's ending: what the article is
   * about, or what is told around it, supplies it.
   */
  public static ActorMention understood(Actor actor, String why) {
    return new ActorMention(actor, null, How.OMITTED, why, Supplied.ALL);
  }

  /** Whether no word of the clause stands for the actor. */
  public boolean whollySupplied() {
    return supplied == Supplied.ALL;
  }

  /** The same words for the actor as more is known of it. */
  public ActorMention as(Actor better) {
    return new ActorMention(better, span, how, why, supplied);
  }

  /** The same with something supplied. */
  public ActorMention with(Supplied more) {
    return new ActorMention(actor, span, how, why, more);
  }

  /** In which way a text names an actor. */
  public enum How {
    NAME,
    DESCRIPTION,
    PRONOUN,
    OMITTED,
    METONYM
  }

  /** What of an actor is a reading: no word tells it. */
  public enum Supplied {
    NOTHING,
    /** Who it is stands there; of which country, only what the article is about tells. */
    COUNTRY,
    ALL
  }
}
