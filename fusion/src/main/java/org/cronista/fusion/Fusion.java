package org.cronista.fusion;

import java.util.List;
import java.util.Map;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Chronicle;
import org.cronista.model.Report;

/**
 * Gathers reports and fuses them into the chronicle: the last step of the road, and the only one
 * that sees many reports. The result is the same for any order of arrival. Not safe for use by
 * several threads at once; two of them can be merged.
 */
public final class Fusion {
  @SuppressWarnings("UnusedVariable")
  private final Knowledge knowledge;

  public Fusion(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Takes a report; the same report (by its article's id) twice changes nothing. */
  public void add(Report report) {}

  /** Takes all reports of another. */
  public void merge(Fusion other) {}

  /** The chronicle of all reports taken so far. */
  public Chronicle chronicle() {
    return new Chronicle(List.of(), List.of(), List.of(), Map.of(), Map.of());
  }
}
