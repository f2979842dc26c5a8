package org.cronista.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.Attribution;
import org.cronista.model.Chronicle;
import org.cronista.model.Cue;
import org.cronista.model.DateInterval;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventDate;
import org.cronista.model.EventLinks;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.cronista.model.Name;
import org.cronista.model.Place;
import org.cronista.model.PlaceMention;
import org.cronista.model.Publication;
import org.cronista.model.Quotation;
import org.cronista.model.Report;
import org.cronista.model.Span;
import org.cronista.model.Status;
import org.cronista.model.StatusStep;
import org.cronista.model.Story;
import org.cronista.model.TimeExpression;
import org.cronista.model.Trigger;

/** A chronicle made by hand in which nothing that may be there is missing. */
final class FullChronicle {
  static final String TEXT =
      "😀 Vladímir Putin y la ONU visitarían el lunes Quito y el canciller «habló» allí, según la agencia.";

  private static final DateInterval DAY = DateInterval.parse("2024-05-06").orElseThrow();

  private FullChronicle() {}

  static Chronicle make() {
    Article article =
        new Article(
            "a",
            TEXT,
            "Un título",
            Publication.given(DAY),
            "https://faro.example/a",
            "El Faro",
            "Ana Ríos",
            "es",
            false,
            extra());
    Publication published =
        new Publication(DAY, Publication.How.TEXT, "el texto la lleva", List.of(span("el lunes")));
    TimeExpression time =
        new TimeExpression(
            span("el lunes"), 0, 0, 0, TimeExpression.Type.DATE, "2024-05-06", "APPROX", DAY, "x");
    Analysis analysis =
        new Analysis(
            article,
            published,
            List.of(),
            List.of(new Name(span("Vladímir Putin"), 0, 0, 0, Name.Type.PER)),
            List.of(time));
    Analysis copy =
        new Analysis(
            Article.ofText("b", TEXT), Publication.UNKNOWN, List.of(), List.of(), List.of());
    Event visit = event("e1", "m1", List.of("e2"), List.of("e2"), List.of("e2"));
    Event talk = event("e2", "m2", List.of(), List.of(), List.of());
    return new Chronicle(
        List.of(
            new Report(analysis, List.of(mention("m1"), mention("m2")), List.of(quotation())),
            new Report(copy, List.of(), List.of())),
        List.of(visit, talk),
        List.of(new Story("s", "Una visita", List.of("a", "b"), DAY, List.of("e1", "e2"))),
        Map.of("b", "a"),
        Map.of("q1", "q0"));
  }

  private static Map<String, String> extra() {
    Map<String, String> extra = new LinkedHashMap<>();
    extra.put("seccion", "mundo");
    extra.put("story", "suya");
    extra.put("text", "suyo");
    return extra;
  }

  private static Event event(
      String id,
      String mention,
      List<String> announcedBy,
      List<String> fulfilledBy,
      List<String> deniedBy) {
    return new Event(
        id,
        EventType.CONSULT,
        "visit",
        "042",
        1.9,
        List.of(onu(), canciller()),
        List.of(onu(), canciller()),
        DAY,
        true,
        quito(),
        Status.POSSIBLE,
        List.of(new StatusStep(Status.POSSIBLE, DAY, List.of("a"), List.of("EFE"))),
        List.of(mention),
        mention,
        List.of("a"),
        1,
        List.of("EFE"),
        List.of(
            new Disagreement(
                "date",
                List.of(
                    new Disagreement.Variant("2024-05-06", List.of("m1")),
                    new Disagreement.Variant("2024-05-07", List.of("m2"))))),
        new EventLinks(announcedBy, fulfilledBy, deniedBy, deniedBy, deniedBy),
        "s");
  }

  private static EventMention mention(String id) {
    return new EventMention(
        id,
        "a",
        0,
        span("la ONU visitarían el lunes Quito"),
        new Trigger(span("visitarían"), "visitar"),
        EventType.CONSULT,
        "visit",
        List.of("diplomacy"),
        "042",
        1.9,
        parties(),
        parties(),
        new EventDate(DAY, span("el lunes"), "x"),
        new PlaceMention(quito(), span("Quito")),
        Status.POSSIBLE,
        List.of(new Cue(span("visitarían"), "condicional")),
        sources(),
        List.of("Quito"),
        "visit",
        0.875,
        List.of("x"));
  }

  private static Quotation quotation() {
    return new Quotation(
        "q1",
        "a",
        span("habló"),
        Quotation.Kind.MIXED,
        parties().get(1),
        "el canciller",
        new Trigger(span("según"), "según"),
        sources());
  }

  private static List<Attribution> sources() {
    return List.of(
        new Attribution("EFE", "ESP", "Q1", Attribution.Kind.AGENCY, span("la agencia")));
  }

  private static List<ActorMention> parties() {
    return List.of(
        new ActorMention(onu(), span("la ONU"), ActorMention.How.NAME, "x"),
        new ActorMention(canciller(), span("el canciller"), ActorMention.How.DESCRIPTION, "x"));
  }

  private static Actor onu() {
    return new Actor("ONU", "UNO", Actor.Kind.ORGANISATION, "IGO", "Q1065", "secretario general");
  }

  private static Actor canciller() {
    return new Actor("canciller", "ECU", Actor.Kind.PERSON, "GOV", "Q2", "canciller");
  }

  private static Place quito() {
    return new Place("Quito", "ECU", -0.22985, -78.52495);
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
