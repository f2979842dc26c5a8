package org.cronista.coding;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.confidence.Candidate;
import org.cronista.coding.confidence.Reasoning;
import org.cronista.coding.confidence.Signs;
import org.cronista.coding.confidence.Weights;
import org.cronista.coding.events.EventCoder;
import org.cronista.coding.speech.Voices;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Analysis;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
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

  /**
   * Who is who, who says what, and from these who did what to whom: the mentions that are likely
   * enough to hold.
   */
  public Report code(Analysis analysis) {
    return code(analysis, Weights.standard().least());
  }

  /**
   * The same with another measure of what is likely enough.
   *
   * @param least the least confidence, 0 to 1; mere statements are told in any case
   */
  public Report code(Analysis analysis, double least) {
    Voices voices = voices(analysis);
    List<EventMention> mentions = new ArrayList<>();
    for (Candidate c : new EventCoder(analysis, voices, knowledge).code()) {
      EventMention m = c.mention();
      if (m.type() == EventType.STATEMENT
          ? !c.signs().contains(Signs.LOOSE)
          : m.confidence() >= least) {
        mentions.add(Reasoning.of(c, analysis));
      }
    }
    return new Report(analysis, mentions, voices.quotations());
  }

  /** All that the rules propose, with the signs for and against it but no reasoning. */
  public List<Candidate> candidates(Analysis analysis) {
    return new EventCoder(analysis, voices(analysis), knowledge).code();
  }

  private Voices voices(Analysis analysis) {
    return Voices.of(analysis, Cast.of(analysis, knowledge));
  }
}
