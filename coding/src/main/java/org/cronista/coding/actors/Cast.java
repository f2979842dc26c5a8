package org.cronista.coding.actors;

import java.util.List;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;

/**
 * The cast of one article: which actors its noun phrases, pronouns and omitted subjects stand for.
 */
public final class Cast {
  private Cast() {}

  /** Resolves all actors of an article. */
  public static Cast of(Analysis analysis, Knowledge knowledge) {
    return new Cast();
  }

  /**
   * The actors that the phrase headed by a token stands for: one for a name or a description,
   * several for a coordination ("Rusia y Corea del Norte", asked at its first member) or a plural
   * ("ambos países"), none where it is no actor.
   */
  public List<ActorMention> at(int sentence, int token) {
    return List.of();
  }

  /** The actors that a verb without an expressed subject has for its subject. */
  public List<ActorMention> omittedSubject(int sentence, int verb) {
    return List.of();
  }
}
