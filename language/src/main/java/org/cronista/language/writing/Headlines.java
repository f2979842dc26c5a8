package org.cronista.language.writing;

import java.util.Set;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Actor;
import org.cronista.model.Event;
import org.cronista.model.EventMention;

/**
 * Composes the headline of an event from its actors, act, object and place; never a copied
 * sentence.
 */
public interface Headlines {
  /**
   * One sentence with its full stop, correct in gender, number, tense and mood by the event's
   * status.
   *
   * @param event what is told
   * @param lead its best mention, for the object and the verb
   * @param supplied parties that no text names there: they stand in brackets, as what an editor
   *     adds to a quotation does
   */
  String of(Event event, EventMention lead, Set<Actor> supplied);

  /**
   * Headlines in a language: "es" or "en".
   *
   * @throws IllegalArgumentException for another language
   */
  static Headlines in(String language, Knowledge knowledge) {
    return switch (language) {
      case "es" -> new SpanishHeadlines(knowledge);
      case "en" -> new EnglishHeadlines(knowledge);
      default -> throw new IllegalArgumentException("no headlines in " + language);
    };
  }
}
