package org.cronista.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.writing.Headlines;
import org.cronista.language.writing.Summaries;
import org.cronista.model.Chronicle;
import org.cronista.model.Event;
import org.cronista.model.EventMention;

/** All forms of a chronicle, by name. */
public final class Forms {
  /** What a chronicle can be written as. */
  public enum Format {
    TEXT,
    HTML,
    MARKDOWN,
    ARTICLES,
    MENTIONS,
    EVENTS,
    STORIES,
    /** The Goldstein scale and the types of events by month. */
    MONTHS,
    /** The same by week. */
    WEEKS,
    QUOTES,
    TIMES,
    NAMES,
    CONLLU
  }

  /**
   * How the forms made for reading are set.
   *
   * @param language "es" or "en"
   * @param width columns of the text form
   * @param colours whether the text form is coloured
   * @param evidence whether the supporting words stand under each event
   * @param all whether the forms made for reading leave nothing out
   */
  public record Setting(
      String language, int width, boolean colours, boolean evidence, boolean all) {}

  private Forms() {}

  /**
   * Writes a chronicle.
   *
   * @param shown the events to show, a part of the chronicle's; of mentions, theirs are written
   */
  public static void write(
      Chronicle chronicle,
      List<Event> shown,
      Format format,
      Setting setting,
      Knowledge knowledge,
      Writer out)
      throws IOException {
    switch (format) {
      case ARTICLES -> ReportLines.articles(chronicle, out);
      case MENTIONS -> ReportLines.mentions(chronicle.reports(), eventOf(shown), out);
      case QUOTES -> ReportLines.quotes(chronicle.reports(), chronicle.sameAs(), out);
      case TIMES ->
          ReportLines.times(chronicle.reports().stream().map(r -> r.analysis()).toList(), out);
      case NAMES ->
          ReportLines.names(
              chronicle.reports().stream().map(r -> r.analysis()).toList(), knowledge, out);
      case CONLLU ->
          Conllu.write(chronicle.reports().stream().map(r -> r.analysis()).toList(), out);
      case MONTHS -> Curve.write(shown, Curve.Step.MONTH, dyad(shown, setting, knowledge), out);
      case WEEKS -> Curve.write(shown, Curve.Step.WEEK, dyad(shown, setting, knowledge), out);
      case STORIES ->
          ChronicleLines.stories(
              chronicle, headlines(mentions(chronicle), setting.language(), knowledge, false), out);
      case EVENTS -> {
        Map<String, EventMention> mentions = mentions(chronicle);
        ChronicleLines.events(
            shown,
            headlines(mentions, setting.language(), knowledge, false),
            e -> Supplied.parties(e, mentions::get),
            out);
      }
      case TEXT, HTML, MARKDOWN -> {
        Wording words = new Wording(setting.language());
        View view =
            new Arrangement(
                    chronicle,
                    headlines(mentions(chronicle), setting.language(), knowledge, true),
                    Summaries.in(setting.language(), knowledge),
                    knowledge,
                    words)
                .of(shown, setting.all());
        switch (format) {
          case HTML -> new HtmlForm(out, words, setting.language()).write(view);
          case MARKDOWN -> new MarkdownForm(out, words, setting.evidence()).write(view);
          default ->
              new TextForm(out, words, setting.width(), setting.colours(), setting.evidence())
                  .write(view);
        }
      }
    }
  }

  private static Dyad dyad(List<Event> shown, Setting setting, Knowledge knowledge) {
    return Dyad.of(
        shown,
        Summaries.in(setting.language(), knowledge),
        knowledge,
        new Wording(setting.language()));
  }

  private static Map<String, String> eventOf(List<Event> events) {
    Map<String, String> eventOf = new HashMap<>();
    events.forEach(e -> e.mentions().forEach(m -> eventOf.put(m, e.id())));
    return eventOf;
  }

  /**
   * @param marked whether parties that no text names stand in brackets; data tells them by a field
   */
  private static Function<Event, String> headlines(
      Map<String, EventMention> mentions, String language, Knowledge knowledge, boolean marked) {
    Headlines headlines = Headlines.in(language, knowledge);
    return event -> {
      EventMention lead = mentions.get(event.lead());
      if (lead == null) {
        throw new IllegalStateException(
            "event " + event.id() + " leads with an unknown mention " + event.lead());
      }
      return headlines.of(event, lead, marked ? Supplied.parties(event, mentions::get) : Set.of());
    };
  }

  private static Map<String, EventMention> mentions(Chronicle chronicle) {
    Map<String, EventMention> mentions = new HashMap<>();
    chronicle.reports().forEach(r -> r.mentions().forEach(m -> mentions.put(m.id(), m)));
    return mentions;
  }
}
