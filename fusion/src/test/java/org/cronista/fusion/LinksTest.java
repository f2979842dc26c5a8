package org.cronista.fusion;

import static org.cronista.fusion.Reporting.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.cronista.model.Actor;
import org.cronista.model.Chronicle;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Report;
import org.cronista.model.Status;
import org.cronista.model.StatusStep;
import org.junit.jupiter.api.Test;

/** Plans that came to nothing, answers, occasions, and who is who. */
class LinksTest {
  private static final Actor ANA = Act.person("Ana Sur", "ARG");
  private static final Actor LUIS = Act.person("Luis Norte", "CHL");
  private static final Actor ARGENTINA = Act.country("Argentina", "ARG");
  private static final Actor CHILE = Act.country("Chile", "CHL");
  private static final Act VISIT =
      Act.of(EventType.CONSULT, "visit").by(ANA).with(CHILE).on("2024-03-20");
  private static final Act TALK = Act.of(EventType.ACCUSE, null).by(LUIS).with(ARGENTINA);

  @Test
  void aPlanOfWhichNobodyTellsAfterwardsHasLapsed() {
    Report plan = one("a", "2024-03-01", VISIT);
    Report later = one("b", "2024-05-02", TALK.on("2024-05-01"));
    assertEquals(Status.ANNOUNCED, find(Reporting.fuse(plan), EventType.CONSULT).status());
    Event visit = find(Reporting.fuse(plan, later), EventType.CONSULT);
    assertEquals(Status.LAPSED, visit.status());
    assertEquals(List.of(), visit.statuses().get(1).articles(), "no report says so");
  }

  @Test
  void aPlanHasNotLapsedWhereTheyMetInOtherWaysOnThoseDays() {
    Report plan = one("a", "2024-03-01", VISIT);
    Report talks =
        one(
            "b",
            "2024-05-02",
            Act.of(EventType.AGREE, null).by(ANA).with(LUIS).on("2024-03-20").about("tratado"));
    assertEquals(Status.ANNOUNCED, find(Reporting.fuse(plan, talks), EventType.CONSULT).status());
  }

  @Test
  void aDenialAfterItsDaySaysThatItDidNotCome() {
    Report plan = one("a", "2024-03-01", VISIT);
    Report not = one("b", "2024-03-25", VISIT.as(Status.DENIED));
    Event visit = Reporting.fuse(plan, not).events().get(0);
    assertEquals(Status.LAPSED, visit.status());
    assertEquals(List.of("a", "b"), visit.articles());
  }

  @Test
  void aPlanThatOneOfThemCallsOffHasLapsedBeforeItsDay() {
    Act off = Act.of(EventType.REJECT, null).by(ANA).with(CHILE).on("2024-03-15").coded("125");
    Report plan = one("a", "2024-03-01", VISIT);
    Event visit = find(Reporting.fuse(plan, one("b", "2024-03-15", off)), EventType.CONSULT);
    assertEquals(Status.LAPSED, visit.status());
    assertEquals(List.of("b"), visit.statuses().get(1).articles());
    Report again = one("c", "2024-03-16", off.on("2024-03-16").with(CHILE, LUIS));
    Event first = find(Reporting.fuse(plan, again, one("b", "2024-03-15", off)), EventType.CONSULT);
    assertEquals(List.of("b"), first.statuses().get(1).articles(), "the first who calls it off");
    Report before = one("b", "2024-02-15", off.on("2024-02-15"));
    assertEquals(Status.ANNOUNCED, find(Reporting.fuse(plan, before), EventType.CONSULT).status());
  }

  @Test
  void aSuitAnswersASuitOfTheWeeksBeforeAndACriticismDoesNot() {
    Act suit = Act.of(EventType.ACCUSE, null).by(CHILE).with(ARGENTINA).on("2024-03-01");
    Act back = Act.of(EventType.ACCUSE, null).by(ARGENTINA).with(CHILE).on("2024-03-25");
    Chronicle suits =
        Reporting.fuse(
            one("a", "2024-03-01", suit.coded("115")), one("b", "2024-03-25", back.coded("115")));
    assertEquals(List.of(suits.events().get(0).id()), suits.events().get(1).responseTo());
    Chronicle words = Reporting.fuse(one("a", "2024-03-01", suit), one("b", "2024-03-25", back));
    assertEquals(List.of(), words.events().get(1).responseTo());
  }

  @Test
  void chargesOfOneDayInReportsOfTheirOwnAnswerNeither() {
    Act one = Act.of(EventType.ACCUSE, null).by(CHILE).with(ARGENTINA).on("2024-03-01");
    Act other = Act.of(EventType.ACCUSE, null).by(ARGENTINA).with(CHILE).on("2024-03-01");
    Chronicle c = Reporting.fuse(one("a", "2024-03-01", one), one("b", "2024-03-01", other));
    assertEquals(List.of(), c.events().get(0).responseTo());
    assertEquals(List.of(), c.events().get(1).responseTo());
  }

  @Test
  void thanksAnswerTheOneThingThatOthersTellThatTheyAreFor() {
    Act help = Act.of(EventType.AID, null).by(CHILE).with(ARGENTINA).on("2024-01-10");
    Act thanks =
        Act.of(EventType.SUPPORT, null).by(ANA).with(CHILE).on("2024-05-01").about("envío");
    Chronicle once = Reporting.fuse(one("a", "2024-01-11", help), one("b", "2024-05-02", thanks));
    assertEquals(List.of("ea.0"), find(once, EventType.SUPPORT).responseTo());
    Chronicle twice =
        Reporting.fuse(
            one("a", "2024-01-11", help),
            one("b", "2024-05-02", thanks),
            one("c", "2024-03-11", help.on("2024-03-10")));
    assertEquals(List.of(), find(twice, EventType.SUPPORT).responseTo());
  }

  @Test
  void sanctionsAnswerTheAttackOfTheDaysBefore() {
    Act attack = Act.of(EventType.ASSAULT, null).by(CHILE).with(ARGENTINA).on("2024-03-01");
    Act ruin = Act.of(EventType.SANCTION, null).by(ARGENTINA).with(CHILE).on("2024-03-03");
    Act late = Act.of(EventType.SANCTION, null).by(ARGENTINA).with(CHILE).on("2024-06-03");
    Chronicle c =
        Reporting.fuse(
            one("a", "2024-03-01", attack),
            one("b", "2024-03-03", ruin),
            one("c", "2024-06-03", late));
    Event hit = find(c, EventType.ASSAULT);
    List<Event> sanctions =
        c.events().stream().filter(e -> e.type() == EventType.SANCTION).toList();
    assertEquals(List.of(hit.id()), sanctions.get(0).responseTo());
    assertEquals(List.of(), sanctions.get(1).responseTo());
    assertEquals(List.of(), hit.responseTo());
  }

  @Test
  void theLetterBackAnswersTheLetter() {
    Act there = Act.of(EventType.CONSULT, "communicate").by(ANA).with(LUIS).on("2024-03-01");
    Act back = Act.of(EventType.CONSULT, "communicate").by(LUIS).with(ANA).on("2024-03-04");
    Chronicle c = Reporting.fuse(one("a", "2024-03-01", there), one("b", "2024-03-04", back));
    assertEquals(List.of(c.events().get(0).id()), c.events().get(1).responseTo());
  }

  @Test
  void whatWasSignedWhereTheyMetIsPartOfTheOccasion() {
    Act meeting = Act.of(EventType.CONSULT, "meet").by(ANA).with(LUIS).on("2024-03-01");
    Act signed = Act.of(EventType.AGREE, null).by(ANA).with(LUIS).on("2024-03-01");
    Act elsewhere = Act.of(EventType.AGREE, null).by(ANA).with(LUIS).on("2024-04-01");
    Report r =
        new Reporting("a")
            .on("2024-04-02")
            .line("Se vieron")
            .tells(meeting)
            .line("Firmaron")
            .tells(signed)
            .line("Firmaron otra vez")
            .tells(elsewhere)
            .report();
    Chronicle c = Reporting.fuse(r);
    assertEquals(List.of("ea.1"), c.events().get(0).parts());
  }

  @Test
  void aSurnameIsTheOnePersonOfTheReportThatBearsIt() {
    Actor sur = Act.person("Sur", "CHL");
    Report r =
        new Reporting("a")
            .on("2024-03-02")
            .line("Norte recibe a Sur")
            .tells(Act.of(EventType.CONSULT, "meet").by(LUIS).with(sur).reportedOn("2024-03-01"))
            .line("Norte recibió a Ana Sur")
            .tells(Act.of(EventType.CONSULT, "meet").by(LUIS).with(ANA).on("2024-03-01"))
            .report();
    Chronicle c = Reporting.fuse(r);
    assertEquals(1, c.events().size());
    assertTrue(c.events().get(0).recipients().contains(ANA));
  }

  @Test
  void reportsWithoutDatesPartiesOrFromDaysToComeAreKeptApart() {
    Reporting odd = new Reporting("a");
    for (int i = 0; i < 40; i++) {
      odd.line("Algo " + i).tells(Act.of(EventType.ASSAULT, null));
    }
    Report future = one("b", "2101-01-01", Act.of(EventType.ASSAULT, null).on("2150"));
    Chronicle c = Reporting.fuse(odd.report(), future);
    assertEquals(41, c.events().stream().mapToInt(e -> e.mentions().size()).sum());
    assertEquals(41, c.events().size(), "nobody, nothing and no day in common");
  }

  @Test
  void aDenialAnswersTheChargeAndNotTheAttack() {
    Act attack = Act.of(EventType.ASSAULT, null).by(ARGENTINA).with(CHILE).on("2024-03-01");
    Act charge = Act.of(EventType.ACCUSE, null).by(CHILE).with(ARGENTINA).on("2024-03-02");
    Act denial = Act.of(EventType.REJECT, "deny").by(ARGENTINA).with(CHILE).on("2024-03-02");
    Chronicle c =
        Reporting.fuse(
            one("a", "2024-03-01", attack),
            one("b", "2024-03-02", charge),
            one("c", "2024-03-03", denial));
    assertEquals(List.of(find(c, EventType.ACCUSE).id()), find(c, EventType.REJECT).responseTo());
  }

  @Test
  void aDenialToldApartStandsInTheHistoryOfWhatIsStatedLater() {
    Act sent = Act.of(EventType.AID, null).by(ARGENTINA).with(CHILE).about("munición");
    Act denial = Act.of(EventType.REJECT, "deny").by(ARGENTINA, CHILE).reportedOn("2024-03-02");
    Reporting alleged =
        new Reporting("a")
            .on("2024-03-02")
            .line("Lima cree que mandó munición")
            .tells(sent.reportedOn("2024-03-02").as(Status.ALLEGED));
    for (int i = 0; i < 6; i++) {
      alleged.line("Llueve");
    }
    Report first = alleged.line("Los dos lo niegan").tells(denial).report();
    Report later = one("b", "2024-09-02", sent.reportedOn("2024-09-02"));
    Event e = find(Reporting.fuse(first, later), EventType.AID);
    assertEquals(
        List.of(Status.ALLEGED, Status.DENIED, Status.OCCURRED),
        e.statuses().stream().map(StatusStep::status).toList());
    assertEquals(List.of("Argentina", "Chile"), e.statuses().get(1).sources());
  }

  private static Event find(Chronicle c, EventType type) {
    return Objects.requireNonNull(
        c.events().stream().filter(e -> e.type() == type).findFirst().orElse(null));
  }
}
