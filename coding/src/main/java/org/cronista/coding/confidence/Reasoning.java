package org.cronista.coding.confidence;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.EventDate;
import org.cronista.model.EventMention;
import org.cronista.model.Token;

/**
 * Why a mention was coded as it is, in Spanish, one step a line: the word and the rule, the
 * parties, the date and what decided its confidence. Composed only for mentions that are told.
 */
public final class Reasoning {
  private static final int REASONS = 6;

  private Reasoning() {}

  /** The mention of a candidate with its reasoning. */
  public static EventMention of(Candidate candidate, Analysis analysis) {
    EventMention m = candidate.mention();
    List<String> why = new ArrayList<>();
    why.add(
        "«" + form(m, analysis) + "» pone en marcha la regla " + m.rule() + " (" + m.type() + ")");
    parties("actúa ", m.actors(), why);
    parties("recibe ", m.recipients(), why);
    EventDate date = m.date();
    why.add(
        date == null
            ? "sin fecha: nada en la cláusula la da"
            : "fecha " + date.interval().edtf() + ": " + date.why());
    why.add(
        "confianza: " + String.join("; ", Weights.standard().reasons(candidate.signs(), REASONS)));
    return m.weighed(m.confidence(), why);
  }

  private static void parties(String does, List<ActorMention> side, List<String> why) {
    for (ActorMention a : side) {
      why.add(does + a.actor().name() + (a.why().isEmpty() ? "" : ": " + a.why()));
    }
  }

  private static String form(EventMention m, Analysis analysis) {
    for (Token t : analysis.sentences().get(m.sentence()).tokens()) {
      if (t.span().equals(m.trigger().span()) && t.lemma().equals(m.trigger().lemma())) {
        return t.form();
      }
    }
    return m.trigger().lemma();
  }
}
