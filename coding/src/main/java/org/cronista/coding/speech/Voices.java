package org.cronista.coding.speech;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.model.Analysis;
import org.cronista.model.Attribution;
import org.cronista.model.Quotation;

/** The voices of one article: its quotations, and whom it credits for each of its clauses. */
public final class Voices {
  private Voices() {}

  public static Voices of(Analysis analysis, Cast cast) {
    return new Voices();
  }

  /** Direct, mixed and indirect quotations in order of the text. */
  public List<Quotation> quotations() {
    return List.of();
  }

  /**
   * The sources credited for the clause that holds a token, outermost first; empty where the outlet
   * speaks in its own voice.
   */
  public List<Attribution> chain(int sentence, int token) {
    return List.of();
  }
}
