package org.cronista.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause or a noun phrase that reports one actor doing something to, with or about another.
 *
 * @param id derived from article, span and type, the same in every run
 * @param article id of the article
 * @param sentence index of the sentence
 * @param span the clause
 * @param trigger the words that name the event
 * @param type PLOVER type
 * @param mode PLOVER mode ("visit", "meet"), null where none
 * @param contexts PLOVER contexts ("military", "economic"), sorted
 * @param cameo CAMEO code of two to four digits
 * @param goldstein Goldstein scale, -10 (conflict) to 10 (cooperation)
 * @param actors who acts
 * @param recipients to, with or about whom
 * @param date when; null where it cannot be told
 * @param place where; null where it cannot be told
 * @param status how sure
 * @param statusEvidence the words that decided the status
 * @param attribution who says so, outermost first; empty in the outlet's own voice
 * @param objects lemmas of the words that say what it was about ("carta", "arma", "acuerdo"),
 *     sorted, without actors and places
 * @param rule id of the rule that coded it
 * @param confidence 0 to 1
 * @param why the reasoning, one line a step, in Spanish, for {@code explain}
 */
public record EventMention(
    String id,
    String article,
    int sentence,
    Span span,
    Trigger trigger,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    String cameo,
    double goldstein,
    List<ActorMention> actors,
    List<ActorMention> recipients,
    @Nullable EventDate date,
    @Nullable PlaceMention place,
    Status status,
    List<Cue> statusEvidence,
    List<Attribution> attribution,
    List<String> objects,
    String rule,
    double confidence,
    List<String> why) {
  public EventMention {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
    }
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    statusEvidence = List.copyOf(statusEvidence);
    attribution = List.copyOf(attribution);
    objects = List.copyOf(objects);
    why = List.copyOf(why);
  }

  /** The same mention with another confidence and reasoning. */
  public EventMention weighed(double confidence, List<String> why) {
    return new EventMention(
        id,
        article,
        sentence,
        span,
        trigger,
        type,
        mode,
        contexts,
        cameo,
        goldstein,
        actors,
        recipients,
        date,
        place,
        status,
        statusEvidence,
        attribution,
        objects,
        rule,
        confidence,
        why);
  }
}
