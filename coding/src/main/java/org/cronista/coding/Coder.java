package org.cronista.coding;

import java.util.List;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Analysis;
import org.cronista.model.Report;

/**
 * Codes what an article reports: the third step of its road. Holds no state between articles; safe
 * for use by many threads.
 */
public final class Coder {
  @SuppressWarnings("UnusedVariable")
  private final Knowledge knowledge;

  private Coder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The coder with the rules that ship. */
  public static Coder standard(Knowledge knowledge) {
    return new Coder(knowledge);
  }

  public Report code(Analysis analysis) {
    return new Report(analysis, List.of(), List.of());
  }
}
