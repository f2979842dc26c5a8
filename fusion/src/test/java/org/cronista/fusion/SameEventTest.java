package org.cronista.fusion;

import static org.cronista.fusion.Act.country;
import static org.cronista.fusion.Act.group;
import static org.cronista.fusion.Act.person;
import static org.cronista.fusion.Reporting.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cronista.model.Actor;
import org.cronista.model.Attribution;
import org.cronista.model.Chronicle;
import org.cronista.model.DateInterval;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Place;
import org.cronista.model.Report;
import org.cronista.model.Status;
import org.junit.jupiter.api.Test;

/** What is one event and what is two. */
class SameEventTest {
  private static final Actor ANA = person("Ana Sur", "ARG");
  private static final Actor LUIS = person("Luis Norte", "CHL");
  private static final Actor ARGENTINA = country("Argentina", "ARG");
  private static final Actor CHILE = country("Chile", "CHL");
  private static final Place SALTA = Act.town("Salta", "ARG", -24.8, -65.4);
  private static final Place ARICA = Act.town("Arica", "CHL", -18.5, -70.3);
  private static final Act MEETING = Act.of(EventType.CONSULT, "meet").by(ANA).with(LUIS);
  private static final Act ATTACK =
      Act.of(EventType.ASSAULT, "aerial").by(ARGENTINA).with(CHILE).in(ARICA);

  @Test
  void twoSummitsOfTheSameTwoAMonthApartAreTwo() {
    Chronicle c =
        Reporting.fuse(
            one("a", "2018-05-26", MEETING.on("2018-05-26").in(SALTA)),
            one("b", "2018-06-27", MEETING.on("2018-06-26").in(SALTA)),
            one("c", "2018-06-28", MEETING.on("2018-06-26")));
    assertEquals(List.of(List.of("a"), List.of("b", "c")), articles(c));
  }

  @Test
  void oneMeetingToldWithDatesOfDifferentPrecisionIsOne() {
    Chronicle c =
        Reporting.fuse(
            one("a", "2019-04-26", MEETING.on("2019-04-25").in(SALTA)),
            one("b", "2019-06-01", MEETING.on("2019-04")),
            one("c", "2021-01-10", MEETING.on("2019").in(SALTA)));
    assertEquals(List.of(List.of("a", "b", "c")), articles(c));
    Event e = c.events().get(0);
    assertEquals(DateInterval.parse("2019-04-25").orElseThrow(), e.date());
    assertEquals("Salta", e.place() == null ? "" : e.place().name());
    assertEquals(List.of(), e.disagreements());
    assertEquals(3, e.outlets());
  }

  @Test
  void aLongReportIsFusedAlikeInWhateverOrderTheReportsCome() {
    Reporting writing = new Reporting("a").by("a.test").on("2018-05-27");
    for (int i = 0; i < 400; i++) {
      writing.line("Algo de la cumbre número " + i + " puntos").tells(MEETING.on("2018-05-26"));
    }
    Report longer = writing.report();
    Report other = one("b", "2018-05-27", MEETING.on("2018-05-26").in(SALTA));
    List<Event> events = Reporting.fuse(longer, other).events();
    assertEquals(events, Reporting.fuse(other, longer).events());
    assertEquals(401, events.stream().mapToInt(e -> e.mentions().size()).sum());
    assertTrue(events.size() < 10, () -> "events: " + events.size());
  }

  @Test
  void aCountryStandsForItsPresidentAndTheEventNamesHim() {
    Act told = Act.of(EventType.CONSULT, "meet").by(ARGENTINA).with(CHILE).on("2019-04-25");
    Chronicle c =
        Reporting.fuse(
            one("a", "2019-04-26", told), one("b", "2019-04-26", MEETING.on("2019-04-25")));
    assertEquals(1, c.events().size());
    Event e = c.events().get(0);
    assertEquals(List.of(ANA), e.actors());
    assertEquals(List.of(LUIS), e.recipients());
  }

  @Test
  void twoPeopleOfOneCountryAreTwo() {
    Actor other = person("Eva Sur", "ARG");
    Chronicle c =
        Reporting.fuse(
            one("a", "2019-04-26", MEETING.on("2019-04-25")),
            one("b", "2019-04-26", MEETING.by(other).on("2019-04-25")));
    assertEquals(2, c.events().size());
  }

  @Test
  void twoTownsAreTwoPlacesACountryHoldsItsTowns() {
    Place chile = new Place("Chile", "CHL", Double.NaN, Double.NaN);
    Chronicle c =
        Reporting.fuse(
            one("a", "2019-04-26", MEETING.on("2019-04-25").in(ARICA)),
            one("b", "2019-04-26", MEETING.on("2019-04-25").in(chile)),
            one("c", "2019-04-26", MEETING.on("2019-04-25").in(SALTA)));
    assertEquals(List.of(List.of("a", "b"), List.of("c")), articles(c));
  }

  @Test
  void twoAttacksOnOneCityTheSameDayWithOtherTargetsAreTwo() {
    Report both =
        new Reporting("a")
            .on("2022-03-02")
            .line("Un avión bombardeó de madrugada el puente de Arica.")
            .tells(ATTACK.on("2022-03-01").about("puente"))
            .line("Por la tarde otro alcanzó un hospital de la ciudad.")
            .tells(ATTACK.on("2022-03-01").about("hospital"))
            .report();
    Report later = one("b", "2022-03-03", ATTACK.on("2022-03-01").about("hospital", "cohete"));
    Chronicle c = Reporting.fuse(both, later);
    assertEquals(2, c.events().size());
    assertTrue(articles(c).contains(List.of("a", "b")));
    assertTrue(articles(c).contains(List.of("a")));
  }

  @Test
  void whoAttacksIsNotWhoIsAttacked() {
    Chronicle c =
        Reporting.fuse(
            one("a", "2022-03-02", ATTACK.on("2022-03-01")),
            one("b", "2022-03-02", ATTACK.by(CHILE).with(ARGENTINA).on("2022-03-01")));
    assertEquals(2, c.events().size());
  }

  @Test
  void withinOneCountryTooTheSidesAreNotConfused() {
    Actor army = group("Ejército de Chile", "CHL");
    Actor rebels = group("Frente Rojo", "CHL");
    Chronicle c =
        Reporting.fuse(
            one("a", "2022-03-02", ATTACK.by(army).with(rebels).on("2022-03-01")),
            one("b", "2022-03-02", ATTACK.by(rebels).with(army).on("2022-03-01")),
            one("c", "2022-03-02", ATTACK.by(rebels).with(army).on("2022-03-01")));
    assertEquals(List.of(List.of("a"), List.of("b", "c")), articles(c));
  }

  @Test
  void whoIsOfNoKnownCountryGoesByName() {
    Act claim = Act.of(EventType.PROTEST, "demo").on("2022-03-01");
    Chronicle c =
        Reporting.fuse(
            one("a", "2022-03-02", claim.by(group("los pescadores", ""))),
            one("b", "2022-03-02", claim.by(group("los mineros", ""))));
    assertEquals(2, c.events().size());
  }

  @Test
  void actsOfNobodyAreOneOnlyWhereMoreThanTheDayIsShared() {
    Act meeting = Act.of(EventType.CONSULT, "meet").on("2022-03-01");
    Chronicle c =
        Reporting.fuse(
            one("a", "2022-03-02", meeting.about("pesca")),
            one("b", "2022-03-02", meeting.about("deuda")),
            one("c", "2022-03-02", meeting),
            one("d", "2022-03-03", meeting.about("deuda")));
    assertEquals(List.of(List.of("a"), List.of("b", "d"), List.of("c")), sorted(c));
  }

  @Test
  void aLetterCodedAsSupportHereAndAsAgreementThereIsOne() {
    Act letter =
        Act.of(EventType.SUPPORT, "communicate").by(ANA).with(LUIS).on("2022-08").about("carta");
    Act agreed = Act.of(EventType.AGREE, null).by(ANA).with(LUIS).on("2022-08-15").about("carta");
    Chronicle c = Reporting.fuse(one("a", "2022-08-16", letter), one("b", "2022-08-17", agreed));
    assertEquals(1, c.events().size());
    assertEquals(
        2,
        Reporting.fuse(
                one("a", "2022-08-16", letter), one("b", "2022-08-17", agreed.about("aduana")))
            .events()
            .size());
  }

  @Test
  void whatAReportSaysWasDoneIsNotWhatItSaysWasNot() {
    Act fought = Act.of(EventType.ASSAULT, null).by(Act.country("Perú", "PER")).about("puente");
    Report own =
        new Reporting("a")
            .on("2024-03-02")
            .line("Volaron un puente")
            .tells(fought.on("2024-03-01"))
            .line("No volaron el otro puente")
            .tells(fought.on("2024-03-01").as(Status.DENIED))
            .report();
    assertEquals(2, Reporting.fuse(own).events().size());
    Report quoted =
        new Reporting("a")
            .on("2024-03-02")
            .line("Volaron un puente")
            .tells(fought.on("2024-03-01"))
            .line("Lima niega que volaran el puente")
            .tells(
                fought
                    .on("2024-03-01")
                    .as(Status.DENIED)
                    .says("Perú", Attribution.Kind.ORGANISATION))
            .report();
    assertEquals(1, Reporting.fuse(quoted).events().size());
  }

  @Test
  void aPersonIsKilledOnceWhoeverIsSaidToHaveDoneIt() {
    Actor victim = Act.person("Ana Sur", "ARG");
    Act murder = Act.of(EventType.ASSAULT, null).with(victim).on("2024-03-01").coded("202");
    Actor peru = Act.country("Perú", "PER");
    Report a = report("a", murder.by(peru));
    Report b = report("b", murder.by(Act.country("Chile", "CHL")));
    Report c = report("c", murder.by());
    assertEquals(1, Reporting.fuse(a, b, c).events().size());
    Actor nobody = Act.person("periodista", "ARG");
    Act other = Act.of(EventType.ASSAULT, null).with(nobody).on("2024-03-01").coded("202");
    assertEquals(
        2, Reporting.fuse(report("a", other.by(peru)), report("b", other.by())).events().size());
  }

  private static Report report(String id, Act act) {
    return new Reporting(id)
        .by(id + ".test")
        .on("2024-03-02")
        .line("Algo de " + id)
        .tells(act)
        .report();
  }

  @Test
  void attacksOfReportsOfWhichNobodyKnowsTheDayStayApart() {
    Act attack = Act.of(EventType.ASSAULT, null).by(Act.country("Perú", "PER")).about("puente");
    Report a = new Reporting("a").line("Atacaron un puente").tells(attack).report();
    Report b = new Reporting("b").line("Atacaron el puente").tells(attack).report();
    assertEquals(2, Reporting.fuse(a, b).events().size());
  }

  @Test
  void theVagueDateOfAYearDoesNotMakeCountriesMeetOnce() {
    Act told = Act.of(EventType.CONSULT, "meet").by(ARGENTINA).with(CHILE);
    Chronicle c =
        Reporting.fuse(
            one("a", "2019-04-26", told.on("2019-04-25")), one("b", "2020-01-26", told.on("2019")));
    assertEquals(2, c.events().size());
  }

  @Test
  void aDeedOfOneDayIsOneThoughOneReportLeavesOutToWhomItWasDone() {
    Act sent = Act.of(EventType.AID, null).by(ARGENTINA).about("bombero").on("2024-03-02");
    Report a = one("a", "2024-03-02", sent.with(CHILE));
    assertEquals(1, Reporting.fuse(a, one("b", "2024-03-04", sent)).events().size());
    Report later = one("b", "2024-03-04", sent.on("2024-03-04"));
    assertEquals(2, Reporting.fuse(a, later).events().size(), "another day");
    Report other = one("b", "2024-03-04", sent.about("trigo"));
    assertEquals(2, Reporting.fuse(a, other).events().size(), "something else");
  }

  @Test
  void whoIsArrestedIsNotSentAbroadByThat() {
    Act arrest = Act.of(EventType.COERCE, "arrest").by(CHILE).with(ARGENTINA).on("2024-03-02");
    Act deported = Act.of(EventType.COERCE, "deport").by(CHILE).with(ARGENTINA).on("2024-03-02");
    Chronicle c = Reporting.fuse(one("a", "2024-03-03", arrest), one("b", "2024-03-03", deported));
    assertEquals(2, c.events().size());
  }

  @Test
  void statusDoesNotPartWhatIsOne() {
    Chronicle c =
        Reporting.fuse(
            one("a", "2019-04-20", MEETING.on("2019-04-25").as(Status.ANNOUNCED)),
            one("b", "2019-04-26", MEETING.on("2019-04-25")));
    assertEquals(1, c.events().size());
  }

  private static List<List<String>> articles(Chronicle c) {
    return c.events().stream().map(Event::articles).toList();
  }

  private static List<List<String>> sorted(Chronicle c) {
    return articles(c).stream().sorted((x, y) -> x.get(0).compareTo(y.get(0))).toList();
  }
}
