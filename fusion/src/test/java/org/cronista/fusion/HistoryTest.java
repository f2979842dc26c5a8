package org.cronista.fusion;

import static org.cronista.fusion.Act.country;
import static org.cronista.fusion.Act.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.cronista.model.Actor;
import org.cronista.model.Attribution;
import org.cronista.model.Chronicle;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Place;
import org.cronista.model.Report;
import org.cronista.model.Status;
import org.cronista.model.StatusStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of an event's certainty in the course of time, and which event answers which. */
class HistoryTest {
  private static final Actor ANA = person("Ana Sur", "ARG");
  private static final Actor ARGENTINA = country("Argentina", "ARG");
  private static final Actor CHILE = country("Chile", "CHL");
  private static final Place ARICA = Act.town("Arica", "CHL", -18.5, -70.3);
  private static final Act VISIT = Act.of(EventType.CONSULT, "visit").by(ANA).with(CHILE).in(ARICA);
  private static final Act ARMS =
      Act.of(EventType.COOPERATE, "arms").by(ARGENTINA).with(CHILE).about("munición");

  @Test
  void aVisitAnnouncedForItsDayAndHeldIsOneWithAHistory() {
    Chronicle c =
        Reporting.fuse(
            one("a", "2023-08-01", VISIT.on("2023-09-13").as(Status.ANNOUNCED)),
            one("b", "2023-09-14", VISIT.on("2023-09-13")));
    Event e = only(c);
    assertEquals(Status.OCCURRED, e.status());
    assertEquals(List.of(Status.ANNOUNCED, Status.OCCURRED), statuses(e));
    assertEquals(List.of("a"), e.statuses().get(0).articles());
    assertEquals("2023-08-01", String.valueOf(e.statuses().get(0).since()));
    assertEquals(List.of("b"), e.statuses().get(1).articles());
  }

  @Test
  void aVisitAnnouncedWithoutItsDayIsLinkedToTheNextOneHeld() {
    Chronicle c =
        Reporting.fuse(
            one("a", "2023-03-02", VISIT.on("2023-03-01")),
            one("b", "2023-08-01", VISIT.as(Status.ANNOUNCED)),
            one("c", "2023-09-14", VISIT.on("2023-09-13")),
            one("d", "2024-01-14", VISIT.on("2024-01-13")));
    Event plan = of(c, "b");
    Event held = of(c, "c");
    assertNull(plan.date());
    assertEquals(List.of(held.id()), plan.fulfilledBy());
    assertEquals(List.of(plan.id()), held.announcedBy());
    assertEquals(List.of(), of(c, "a").announcedBy());
    assertEquals(List.of(), of(c, "d").announcedBy());
  }

  @Test
  void aVisitPutOffIsFulfilledByTheOneHeldLater() {
    Chronicle c =
        Reporting.fuse(
            one("a", "2023-08-01", VISIT.on("2023-09-13").as(Status.ANNOUNCED)),
            one("b", "2023-10-21", VISIT.on("2023-10-20")));
    assertEquals(2, c.events().size());
    assertEquals(List.of(of(c, "b").id()), of(c, "a").fulfilledBy());
  }

  @Test
  void aPlanIsNotFulfilledYearsLaterNorByWhatWasBefore() {
    Chronicle c =
        Reporting.fuse(
            one("a", "2020-05-02", VISIT.on("2020-05-01")),
            one("b", "2021-01-01", VISIT.on("2021-02-01").as(Status.ANNOUNCED)),
            one("c", "2023-09-14", VISIT.on("2023-09-13")));
    assertEquals(List.of(), of(c, "b").fulfilledBy());
  }

  @Test
  void anAllegationDeniedThenStatedIsOneHistory() {
    Chronicle c =
        Reporting.fuse(
            one("a", "2022-09-06", ARMS.on("2022-09").as(Status.ALLEGED)),
            one("b", "2022-09-22", ARMS.on("2022-09").as(Status.DENIED)),
            one("c", "2022-12-01", ARMS.on("2022-09-10")));
    Event e = only(c);
    assertEquals(List.of(Status.ALLEGED, Status.DENIED, Status.OCCURRED), statuses(e));
    assertEquals(Status.OCCURRED, e.status());
    assertEquals(1, e.disagreements().size());
    Disagreement d = e.disagreements().get(0);
    assertEquals("status", d.field());
    assertEquals(
        List.of("occurred", "alleged", "denied"),
        d.variants().stream().map(Disagreement.Variant::value).toList());
  }

  @Test
  void aDenialOfItsOwnIsLinkedToTheClaim() {
    Act agreed = ARMS.about("cohete");
    Report both =
        new Reporting("a")
            .on("2022-09-22")
            .line("Según Salta, Chile recibió munición en 2021.")
            .tells(ARMS.on("2021").as(Status.ALLEGED))
            .line("Chile negó haber recibido cohetes en agosto de 2022.")
            .tells(agreed.on("2022-08").as(Status.DENIED))
            .report();
    Chronicle c = Reporting.fuse(both);
    assertEquals(2, c.events().size());
    Event claim = c.events().get(0);
    Event denial = c.events().get(1);
    assertEquals(List.of(denial.id()), claim.deniedBy());
    assertEquals(List.of(), denial.deniedBy());
  }

  @Test
  void theStatusIsTheLastOfTheHistoryAlsoWhenOneComesBack() {
    Chronicle c =
        Reporting.fuse(
            one("a", "2022-09-06", ARMS.on("2022-09").as(Status.ALLEGED)),
            one("b", "2022-09-22", ARMS.on("2022-09").as(Status.DENIED)),
            one("c", "2022-10-01", ARMS.on("2022-09").as(Status.ALLEGED)));
    Event e = only(c);
    assertEquals(List.of(Status.ALLEGED, Status.DENIED, Status.ALLEGED), statuses(e));
    assertEquals(Status.ALLEGED, e.status());
  }

  @Test
  void whatHappenedIsNotUndoneByATextThatRecallsThePlan() {
    Chronicle c =
        Reporting.fuse(
            one("a", "2023-09-14", VISIT.on("2023-09-13")),
            one("b", "2023-09-20", VISIT.on("2023-09-13").as(Status.ANNOUNCED)),
            one("c", "2023-09-21", VISIT.on("2023-09-13").as(Status.POSSIBLE)));
    Event e = only(c);
    assertEquals(Status.OCCURRED, e.status());
    assertEquals(Status.OCCURRED, e.statuses().get(e.statuses().size() - 1).status());
  }

  @Test
  void aReportWithoutADateDoesNotHaveTheLastWord() {
    Chronicle c =
        Reporting.fuse(
            one("a", "2023-09-14", VISIT.on("2023-09-13")),
            one("b", null, VISIT.on("2023-09-13").as(Status.DENIED)));
    assertEquals(Status.OCCURRED, only(c).status());
  }

  @Test
  void inOneReportAFactGoesBeforeAClaim() {
    Report mixed =
        new Reporting("a")
            .on("2022-09-22")
            .line("Salta envió munición, confirmó el gobierno.")
            .tells(ARMS.on("2022-09"))
            .line("La oposición sostiene que la munición salió en septiembre.")
            .tells(ARMS.on("2022-09").as(Status.ALLEGED))
            .report();
    Event e = only(Reporting.fuse(mixed));
    assertEquals(Status.OCCURRED, e.status());
    assertEquals(List.of(Status.ALLEGED, Status.OCCURRED), statuses(e));
  }

  @Test
  void aStepNamesThoseWhoAreCreditedOnce() {
    Act said = ARMS.on("2022-09").as(Status.ALLEGED).says("Ana Sur", Attribution.Kind.PERSON);
    Event e = only(Reporting.fuse(one("a", "2022-09-06", said), one("b", "2022-09-07", said)));
    assertEquals(List.of("Ana Sur"), e.statuses().get(0).sources());
    assertEquals(List.of("a", "b"), e.statuses().get(0).articles());
  }

  private static Report one(String id, @Nullable String published, Act act) {
    Reporting r = new Reporting(id).by(id + ".test").line("Algo de " + id).tells(act);
    return published == null ? r.report() : r.on(published).report();
  }

  private static Event only(Chronicle c) {
    assertEquals(1, c.events().size(), () -> c.events().toString());
    return c.events().get(0);
  }

  private static Event of(Chronicle c, String article) {
    return c.events().stream()
        .filter(e -> e.articles().contains(article))
        .findFirst()
        .orElseThrow();
  }

  private static List<Status> statuses(Event e) {
    return e.statuses().stream().map(StatusStep::status).toList();
  }
}
