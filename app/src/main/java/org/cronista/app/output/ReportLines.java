package org.cronista.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cronista.knowledge.Codebook;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.Chronicle;
import org.cronista.model.CodePoints;
import org.cronista.model.Cue;
import org.cronista.model.EventDate;
import org.cronista.model.EventMention;
import org.cronista.model.Name;
import org.cronista.model.PlaceMention;
import org.cronista.model.Publication;
import org.cronista.model.Quotation;
import org.cronista.model.Report;
import org.cronista.model.Span;
import org.cronista.model.TimeExpression;
import org.cronista.model.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * What single reports hold, as JSON Lines: articles, mentions, quotations, time expressions, names.
 */
public final class ReportLines {
  /** The keys of an article's line: what an input gave under them beyond its own stands apart. */
  private static final Set<String> ARTICLE_KEYS =
      Set.of(
          "article",
          "title",
          "url",
          "outlet",
          "author",
          "language",
          "story",
          "copyOf",
          "published",
          "text",
          "extra");

  private ReportLines() {}

  /**
   * Articles as they were taken, before anything is read in them; with their text unless the input
   * was plain text.
   */
  public static void extracted(List<Article> articles, Writer writer) throws IOException {
    try (Json json = new Json(writer)) {
      for (Article a : articles) {
        article(json, a, a.published(), a.title(), null, null);
      }
    }
  }

  public static void articles(Chronicle chronicle, Writer writer) throws IOException {
    Map<String, String> storyOf = new HashMap<>();
    chronicle.stories().forEach(s -> s.articles().forEach(a -> storyOf.put(a, s.id())));
    try (Json json = new Json(writer)) {
      for (Report r : chronicle.reports()) {
        Article a = r.article();
        String title = r.analysis().title().orElse(null);
        article(json, a, r.published(), title, storyOf.get(a.id()), chronicle.copyOf().get(a.id()));
      }
    }
  }

  private static void article(
      Json json,
      Article a,
      Publication published,
      @Nullable String title,
      @Nullable String story,
      @Nullable String copyOf)
      throws IOException {
    CodePoints points = CodePoints.of(a.text());
    json.line(() -> {
      json.put("article", a.id());
      json.put("title", title);
      json.put("url", a.url());
      json.put("outlet", a.outlet());
      json.put("author", a.author());
      json.put("language", a.language());
      json.put("story", story);
      json.put("copyOf", copyOf);
      json.object(
          "published",
          () -> {
            json.dates(published.interval());
            json.put("how", published.how().name().toLowerCase(Locale.ROOT));
            json.put("why", published.why());
            json.array(
                "evidence",
                () -> {
                  for (Span span : published.evidence()) {
                    json.object(() -> json.span(span, points));
                  }
                });
          });
      extra(json, a.extra());
      if (!a.plain()) {
        json.put("text", a.text());
      }
    });
  }

  /** Other keys of the input as they were; under "extra" where they mean something else here. */
  private static void extra(Json json, Map<String, String> extra) throws IOException {
    Map<String, String> clashing = new LinkedHashMap<>();
    for (Map.Entry<String, String> e : extra.entrySet()) {
      if (ARTICLE_KEYS.contains(e.getKey())) {
        clashing.put(e.getKey(), e.getValue());
      } else {
        json.put(e.getKey(), e.getValue());
      }
    }
    if (!clashing.isEmpty()) {
      json.object(
          "extra",
          () -> {
            for (Map.Entry<String, String> e : clashing.entrySet()) {
              json.put(e.getKey(), e.getValue());
            }
          });
    }
  }

  /**
   * Event mentions.
   *
   * @param eventOf mention id to event id; only these mentions are written
   */
  public static void mentions(List<Report> reports, Map<String, String> eventOf, Writer writer)
      throws IOException {
    try (Json json = new Json(writer)) {
      for (Report r : reports) {
        CodePoints points = CodePoints.of(r.article().text());
        for (EventMention m : r.mentions()) {
          String event = eventOf.get(m.id());
          if (event != null) {
            json.line(() -> mention(json, m, r.article().text(), points, event));
          }
        }
      }
    }
  }

  private static void mention(
      Json json, EventMention m, String text, CodePoints points, String event) throws IOException {
    json.put("article", m.article());
    json.put("id", m.id());
    json.put("sentence", m.sentence());
    json.span(m.span(), points);
    json.object("trigger", () -> trigger(json, m.trigger(), points));
    json.put("text", m.span().of(text));
    json.put("type", m.type().name());
    json.put("mode", m.mode());
    json.put("contexts", m.contexts());
    json.put("cameo", m.cameo());
    json.put("goldstein", m.goldstein(), 1);
    json.put("quad", m.type().quad().number());
    json.put("codebook", Codebook.VERSION);
    json.array("actors", () -> actors(json, m.actors(), text, points));
    json.array("recipients", () -> actors(json, m.recipients(), text, points));
    EventDate date = m.date();
    if (date != null) {
      json.object(
          "date",
          () -> {
            json.dates(date.interval());
            json.put("edtf", date.interval().edtf());
            Span span = date.span();
            if (span != null) {
              json.put("text", span.of(text));
              json.span(span, points);
            }
          });
    }
    PlaceMention place = m.place();
    if (place != null) {
      json.object(
          "place",
          () -> {
            json.placeFields(place.place());
            Span span = place.span();
            if (span != null) {
              json.span(span, points);
            }
          });
    }
    json.put("status", m.status().label());
    json.array(
        "statusEvidence",
        () -> {
          for (Cue cue : m.statusEvidence()) {
            json.object(() -> {
              json.span(cue.span(), points);
              json.put("cue", cue.cue());
            });
          }
        });
    json.attributions(m.attribution(), points);
    json.put("objects", m.objects());
    json.put("rule", m.rule());
    json.put("event", event);
    json.put("confidence", m.confidence(), 3);
  }

  private static void trigger(Json json, Trigger trigger, CodePoints points) throws IOException {
    json.span(trigger.span(), points);
    json.put("lemma", trigger.lemma());
  }

  private static void actors(Json json, List<ActorMention> actors, String text, CodePoints points)
      throws IOException {
    for (ActorMention actor : actors) {
      json.object(() -> json.mentionedActorFields(actor, text, points));
    }
  }

  /**
   * Quotations.
   *
   * @param sameAs quotation id to the id of the utterance that it renders
   */
  public static void quotes(List<Report> reports, Map<String, String> sameAs, Writer writer)
      throws IOException {
    try (Json json = new Json(writer)) {
      for (Report r : reports) {
        String text = r.article().text();
        CodePoints points = CodePoints.of(text);
        for (Quotation q : r.quotations()) {
          json.line(() -> {
            json.put("article", q.article());
            json.put("id", q.id());
            json.span(q.span(), points);
            json.put("text", q.span().of(text));
            json.put("kind", q.kind().label());
            ActorMention speaker = q.speaker();
            if (speaker != null) {
              String name = q.fullName();
              json.object("speaker", () -> json.speakerFields(speaker, name, text, points));
            } else if (!q.speakerText().isEmpty()) {
              json.object("speaker", () -> json.put("text", q.speakerText()));
            }
            Trigger cue = q.cue();
            if (cue != null) {
              json.object("cue", () -> trigger(json, cue, points));
            }
            json.attributions(q.attribution(), points);
            json.put("sameAs", sameAs.get(q.id()));
          });
        }
      }
    }
  }

  public static void times(List<Analysis> analyses, Writer writer) throws IOException {
    try (Json json = new Json(writer)) {
      for (Analysis a : analyses) {
        CodePoints points = CodePoints.of(a.text());
        for (TimeExpression t : a.times()) {
          json.line(() -> {
            json.put("article", a.article().id());
            json.span(t.span(), points);
            json.put("text", t.span().of(a.text()));
            json.put("type", t.type().name());
            json.put("value", t.value());
            json.put("mod", t.mod());
            json.dates(t.interval());
            json.put("why", t.why());
          });
        }
      }
    }
  }

  public static void names(List<Analysis> analyses, Knowledge knowledge, Writer writer)
      throws IOException {
    try (Json json = new Json(writer)) {
      for (Analysis a : analyses) {
        CodePoints points = CodePoints.of(a.text());
        for (Name n : a.names()) {
          String words = n.span().of(a.text());
          List<Entry> known = knowledge.find(n.span().words(a.text()));
          json.line(() -> {
            json.put("article", a.article().id());
            json.span(n.span(), points);
            json.put("text", words);
            json.put("type", n.type().name());
            if (!known.isEmpty()) {
              canonical(json, known.get(0));
            }
          });
        }
      }
    }
  }

  private static void canonical(Json json, Entry entry) throws IOException {
    switch (entry) {
      case Entry.CountryName c -> json.put("canonical", c.country().name());
      case Entry.Demonym d -> json.put("canonical", d.country().name());
      case Entry.Capital c -> json.put("canonical", c.place().name());
      case Entry.Seat s -> json.put("canonical", s.name());
      case Entry.Body b -> {
        json.put("id", b.organisation().id());
        json.put("canonical", b.organisation().name());
      }
      case Entry.Somebody s -> {
        json.put("id", s.person().id());
        json.put("canonical", s.person().name());
      }
      case Entry.Medium m -> json.put("canonical", m.outlet().name());
      case Entry.Somewhere s -> json.put("canonical", s.place().name());
    }
  }
}
