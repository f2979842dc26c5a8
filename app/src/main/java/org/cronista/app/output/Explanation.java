package org.cronista.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.cronista.model.ActorMention;
import org.cronista.model.Attribution;
import org.cronista.model.Cue;
import org.cronista.model.EventDate;
import org.cronista.model.EventMention;
import org.cronista.model.PlaceMention;
import org.cronista.model.Report;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;

/**
 * Why a mention was coded as it was: words, rule, parse, actors, date, status, sources; in Spanish.
 */
public final class Explanation {
  private final Writer out;

  public Explanation(Writer out) {
    this.out = out;
  }

  /** Explains one mention of a report. */
  public void write(Report report, EventMention m) throws IOException {
    String text = report.article().text();
    Sentence sentence = report.analysis().sentences().get(m.sentence());
    line(
        m.id()
            + "  "
            + m.type()
            + (m.mode() == null ? "" : " (" + m.mode() + ")")
            + "  CAMEO "
            + m.cameo());
    String around = sentence.span().of(text);
    int from = m.span().begin() - sentence.span().begin();
    int to = m.span().end() - sentence.span().begin();
    boolean inside = from >= 0 && to <= around.length();
    line(
        "  oración "
            + m.sentence()
            + ": "
            + (inside
                ? around.substring(0, from)
                    + "⟦"
                    + around.substring(from, to)
                    + "⟧"
                    + around.substring(to)
                : around));
    line(
        "  regla: "
            + m.rule()
            + "; palabras: «"
            + m.trigger().span().of(text)
            + "» ("
            + m.trigger().lemma()
            + ")");
    line("  camino: " + path(sentence, m.trigger().span()));
    actors("actores", m.actors(), text);
    actors("destinatarios", m.recipients(), text);
    EventDate date = m.date();
    line("  fecha: " + (date == null ? "no se sabe" : date.interval().edtf() + ": " + date.why()));
    PlaceMention place = m.place();
    if (place != null) {
      Span span = place.span();
      String country = place.place().country();
      line(
          "  lugar: "
              + place.place().name()
              + (country == null ? "" : " [" + country + "]")
              + (span == null ? "" : " («" + span.of(text) + "»)")
              + (place.place().uncertain() ? "; sin certeza: hay otros de ese nombre" : ""));
    }
    List<String> cues = new ArrayList<>();
    for (Cue cue : m.statusEvidence()) {
      cues.add(cue.cue() + " («" + cue.span().of(text) + "»)");
    }
    line(
        "  estado: "
            + m.status().label()
            + (cues.isEmpty() ? "" : " por " + String.join(", ", cues)));
    if (!m.attribution().isEmpty()) {
      line(
          "  según: "
              + String.join(" ← ", m.attribution().stream().map(Attribution::name).toList()));
    }
    line(String.format(java.util.Locale.ROOT, "  confianza: %.2f", m.confidence()));
    for (String step : m.why()) {
      line("  · " + step);
    }
    line("");
  }

  private void actors(String label, List<ActorMention> actors, String text) throws IOException {
    for (ActorMention a : actors) {
      Span span = a.span();
      String words = span == null ? "(omitido)" : "«" + span.of(text) + "»";
      line(
          "  "
              + label
              + ": "
              + words
              + " → "
              + a.actor().name()
              + " ["
              + a.actor().code()
              + "] "
              + a.why());
    }
  }

  /** From the trigger up to the root: word, relation, word, ... */
  private static String path(Sentence sentence, Span trigger) {
    StringBuilder path = new StringBuilder();
    for (Token t : sentence.tokens()) {
      if (t.span().overlaps(trigger)) {
        Token at = t;
        for (int steps = 0; steps < 12; steps++) {
          path.append(at.form()).append(" (").append(at.deprel()).append(')');
          if (at.head() < 0) {
            break;
          }
          path.append(" ← ");
          at = sentence.token(at.head());
        }
        break;
      }
    }
    return path.toString();
  }

  private void line(String text) throws IOException {
    out.write(text.replace('\n', ' ') + "\n");
  }
}
