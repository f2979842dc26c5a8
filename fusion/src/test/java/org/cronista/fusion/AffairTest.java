package org.cronista.fusion;

import static org.cronista.fusion.Reporting.one;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cronista.model.Actor;
import org.cronista.model.Attribution;
import org.cronista.model.Chronicle;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Report;
import org.cronista.model.Status;
import org.cronista.model.StatusStep;
import org.junit.jupiter.api.Test;

/** Affairs as several reports tell them: plans, charges, letters, and words that were quoted. */
class AffairTest {
  private static final Actor ANA = Act.person("Ana Sur", "ARG");
  private static final Actor LUIS = Act.person("Luis Norte", "CHL");
  private static final Actor ARGENTINA = Act.country("Argentina", "ARG");
  private static final Actor CHILE = Act.country("Chile", "CHL");
  private static final Actor PERU = Act.country("Perú", "PER");
  private static final Act VISIT = Act.of(EventType.CONSULT, "visit").by(ANA).with(CHILE);
  private static final Act LETTER = Act.of(EventType.CONSULT, "communicate").by(ANA);
  private static final Act ARMS =
      Act.of(EventType.COOPERATE, "arms").by(ARGENTINA).with(CHILE).about("munición");

  @Test
  void whoVisitsWhomAreTwoVisits() {
    Act back = Act.of(EventType.CONSULT, "visit").by(LUIS).with(ARGENTINA);
    Chronicle c =
        Reporting.fuse(
            one("a", "2024-03-03", VISIT.on("2024-03")),
            one("b", "2024-03-09", back.on("2024-03")));
    assertEquals(2, c.events().size());
  }

  @Test
  void aPlanIsNotKeptByAVisitTheOtherWayNorByOneBeforeItWasMade() {
    Act back = Act.of(EventType.CONSULT, "visit").by(LUIS).with(ARGENTINA);
    Chronicle c =
        Reporting.fuse(
            one("a", "2024-02-01", VISIT.on("2024-01-20")),
            one("b", "2024-03-01", VISIT.as(Status.ANNOUNCED)),
            one("c", "2024-04-02", back.on("2024-04-01")));
    for (Event e : c.events()) {
      assertEquals(List.of(), e.fulfilledBy());
    }
  }

  @Test
  void aPlanIsKeptByAVisitOfMoreCountries() {
    Act tour =
        Act.of(EventType.CONSULT, "visit").by(ANA).with(CHILE, PERU).on("2024-05-01/2024-05-04");
    Chronicle c =
        Reporting.fuse(
            one("a", "2024-03-01", VISIT.as(Status.ANNOUNCED)), one("b", "2024-05-05", tour));
    Event held = c.events().get(0);
    assertEquals(1, held.announcedBy().size());
  }

  @Test
  void whatIsToldOfDaysToComeIsAPlan() {
    Event e = Reporting.fuse(one("a", "2024-03-01", VISIT.on("2024-03-20"))).events().get(0);
    assertEquals(Status.ANNOUNCED, e.status());
  }

  @Test
  void aChargeItsDenialAndWhatIsStatedAYearLaterAreOneHistory() {
    Report both =
        new Reporting("a")
            .on("2023-06-10")
            .line("Perú cree que Argentina mandó munición a Chile")
            .tells(ARMS.reportedOn("2023-06-10").as(Status.ALLEGED))
            .line("Los dos lo negaron")
            .tells(ARMS.reportedOn("2023-06-10").as(Status.DENIED))
            .report();
    Event open = Reporting.fuse(both).events().get(0);
    assertEquals(Status.ALLEGED, open.status());
    Chronicle c = Reporting.fuse(both, one("b", "2024-07-01", ARMS.reportedOn("2024-07-01")));
    assertEquals(1, c.events().size());
    Event e = c.events().get(0);
    assertEquals(
        List.of(Status.ALLEGED, Status.DENIED, Status.OCCURRED),
        e.statuses().stream().map(StatusStep::status).toList());
    assertEquals(Status.OCCURRED, e.status());
  }

  @Test
  void whatIsStatedTwiceWithoutAChargeStaysApart() {
    Chronicle c =
        Reporting.fuse(
            one("a", "2023-06-10", ARMS.reportedOn("2023-06-10")),
            one("b", "2024-07-01", ARMS.reportedOn("2024-07-01")));
    assertEquals(2, c.events().size());
  }

  @Test
  void whatGoesOnIsNotAlsoToldAsDone() {
    Act work = Act.of(EventType.COOPERATE, "economic").by(ARGENTINA).with(CHILE);
    Report r =
        new Reporting("a")
            .on("2024-03-01")
            .line("Siguen trabajando en el puente")
            .tells(work.reportedOn("2024-03-01").as(Status.ONGOING))
            .line("El trabajo común avanza")
            .tells(work.reportedOn("2024-03-01"))
            .report();
    Event e = Reporting.fuse(r).events().get(0);
    assertEquals(Status.ONGOING, e.status());
    assertEquals(1, e.statuses().size());
  }

  @Test
  void aLetterToNobodyNamedIsTheLetterOfTheSameDays() {
    Chronicle c =
        Reporting.fuse(
            one("a", "2024-03-04", LETTER.reportedOn("2024-03-04")),
            one("b", "2024-03-04", LETTER.with(LUIS).reportedOn("2024-03-04")));
    assertEquals(1, c.events().size());
    assertEquals(List.of(LUIS), c.events().get(0).recipients());
  }

  @Test
  void aMedalIsNotJustAnySupport() {
    Act medal = Act.of(EventType.SUPPORT, "decorate").by(ANA).with(LUIS).reportedOn("2024-03-04");
    Act praise = Act.of(EventType.SUPPORT, null).by(ANA).with(LUIS).reportedOn("2024-03-04");
    assertEquals(
        2,
        Reporting.fuse(one("a", "2024-03-04", medal), one("b", "2024-03-04", praise))
            .events()
            .size());
  }

  @Test
  void aPartyToTheEventAndADescriptionAreNoOrigins() {
    Act told =
        LETTER
            .with(LUIS)
            .reportedOn("2024-03-04")
            .says("Ana Sur", Attribution.Kind.PERSON)
            .says("jefes del puerto", Attribution.Kind.ORGANISATION);
    Event e = Reporting.fuse(one("a", "2024-03-04", told)).events().get(0);
    assertEquals(List.of("a.test"), e.origins());
  }

  @Test
  void twoReportsThatWorkFromOneAgencyAreOneOrigin() {
    Act letter = LETTER.with(LUIS).reportedOn("2024-03-04");
    Report b =
        new Reporting("b")
            .by("b.test")
            .on("2024-03-04")
            .line("Ana escribió a Luis")
            .tells(letter)
            .line("Luis elogió a Ana, según la agencia")
            .tells(
                Act.of(EventType.SUPPORT, null)
                    .by(LUIS)
                    .with(ANA)
                    .reportedOn("2024-03-04")
                    .says("Télam", Attribution.Kind.AGENCY))
            .report();
    Chronicle c =
        Reporting.fuse(one("a", "2024-03-04", letter.says("Télam", Attribution.Kind.AGENCY)), b);
    Event e = c.events().stream().filter(x -> x.articles().size() == 2).findFirst().orElseThrow();
    assertEquals(List.of("Télam"), e.origins());
  }

  @Test
  void onlyTheStretchThatBothQuoteIsCompared() {
    Chronicle c =
        Reporting.fuse(
            quoting("a", "barcos pesqueros extranjeros"),
            quoting("b", "vigilar la entrada de barcos extranjeros"));
    Disagreement d = c.events().get(0).disagreements().get(0);
    assertEquals(
        List.of("barcos pesqueros extranjeros", "barcos extranjeros"),
        d.variants().stream().map(Disagreement.Variant::value).toList());
  }

  @Test
  void aQuotationThatStopsEarlierIsNoOtherRendering() {
    Chronicle c =
        Reporting.fuse(
            quoting("a", "vigilar la entrada del puerto"),
            quoting("b", "vigilar la entrada del puerto durante todo el invierno"));
    assertEquals("qa.0", c.sameAs().get("qb.0"));
    assertEquals(List.of(), c.events().get(0).disagreements());
  }

  private static Report quoting(String id, String words) {
    return new Reporting(id)
        .by(id + ".test")
        .on("2024-03-04")
        .line("Ana pidió " + words + " pronto")
        .quotes(ANA, words)
        .tells(LETTER.with(LUIS).reportedOn("2024-03-04"))
        .report();
  }
}
