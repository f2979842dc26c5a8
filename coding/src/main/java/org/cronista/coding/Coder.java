package org.cronista.coding;

import org.cronista.coding.actors.Cast;
import org.cronista.coding.events.EventCoder;
import org.cronista.coding.speech.Voices;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Analysis;
import org.cronista.model.Report;

/**
 * Codes what an article reports: the third step of its road. Holds no state between articles; safe
 * for use by many threads.
 */
public final class Coder {
  private final Knowledge knowledge;

  private Coder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The coder with the rules that ship. */
  public static Coder standard(Knowledge knowledge) {
    return new Coder(knowledge);
  }

  /** Who is who, who says what, and from these who did what to whom. */
  public Report code(Analysis analysis) {
    Cast cast = Cast.of(analysis, knowledge);
    Voices voices = Voices.of(analysis, cast);
    return new Report(
        analysis, new EventCoder(analysis, voices, knowledge).code(), voices.quotations());
  }
}
