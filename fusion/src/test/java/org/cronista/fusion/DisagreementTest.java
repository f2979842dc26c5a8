package org.cronista.fusion;

import static org.cronista.fusion.Act.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cronista.model.Actor;
import org.cronista.model.Chronicle;
import org.cronista.model.Disagreement;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Place;
import org.cronista.model.Report;
import org.junit.jupiter.api.Test;

/** What reports of one event do not agree on. */
class DisagreementTest {
  private static final Actor ANA = person("Ana Sur", "ARG");
  private static final Actor LUIS = person("Luis Norte", "CHL");
  private static final Place SALTA = Act.town("Salta", "ARG", -24.8, -65.4);
  private static final Act MEETING =
      Act.of(EventType.CONSULT, "meet").by(ANA).with(LUIS).in(SALTA).about("pesca");

  @Test
  void numbersOfTheSameThingThatDiffer() {
    Event e =
        only(
            telling("a", "Ana celebró con Luis el 75 aniversario del puente"),
            telling("b", "Luis acompañó a Ana en el 77 aniversario del puente"),
            telling("c", "Fue el 75 aniversario con 300 invitados"));
    Disagreement d = single(e, "number");
    assertEquals("75 aniversario", d.variants().get(0).value());
    assertEquals(List.of("ma.0", "mc.0"), d.variants().get(0).mentions());
    assertEquals("77 aniversario", d.variants().get(1).value());
    assertEquals(List.of("mb.0"), d.variants().get(1).mentions());
    assertEquals(2, d.variants().size());
  }

  @Test
  void theSameNumberWrittenOtherwiseIsNoDisagreement() {
    Event e =
        only(
            telling("a", "Asistieron 1.500 invitados"),
            telling("b", "Asistieron 1500 invitados"),
            telling("c", "Hubo 20 puentes"));
    assertEquals(List.of(), e.disagreements());
  }

  @Test
  void numbersInWordsCountAsThoseInDigits() {
    assertEquals(
        List.of(),
        only(
                telling("a", "Asistieron 2.035 invitados"),
                telling("b", "Asistieron dos mil treinta y cinco invitados"))
            .disagreements());
    Event e =
        only(
            telling("a", "Asistieron nueve invitados"), telling("b", "Asistieron siete invitados"));
    assertEquals(
        List.of("7 invitados", "9 invitados"),
        single(e, "number").variants().stream().map(Disagreement.Variant::value).toList());
    assertEquals(
        List.of(),
        only(
                telling("a", "Costó dos millones trescientos mil dólares"),
                telling("b", "Costó 2.300.000 dólares"),
                telling("c", "Costó más de mil dólares"))
            .disagreements());
    Event millions =
        only(
            telling("a", "Costó tres millones de pesos"),
            telling("b", "Costó 2,5 millones de pesos"));
    assertEquals(
        List.of("2500000 pesos", "3000000 pesos"),
        single(millions, "number").variants().stream().map(Disagreement.Variant::value).toList());
  }

  @Test
  void boundsAndGuessesHoldWithTheNumbersWithinThem() {
    assertEquals(
        List.of(),
        only(
                telling("a", "Asistieron más de diez invitados"),
                telling("b", "Asistieron 12 invitados"),
                telling("c", "Asistieron unos 13 invitados"),
                telling("e", "Asistieron no menos de once invitados"),
                telling("f", "Asistieron no más de quince invitados"),
                telling("d", "Asistieron menos de veinte invitados"))
            .disagreements());
    Event e =
        only(
            telling("a", "Asistieron más de veinte invitados"),
            telling("b", "Asistieron 12 invitados"));
    assertEquals(
        List.of("12 invitados", "≥ 20 invitados"),
        single(e, "number").variants().stream().map(Disagreement.Variant::value).toList());
  }

  @Test
  void oneReportThatCountsTwiceDoesNotDisagreeWithItself() {
    Report r =
        new Reporting("a")
            .on("2024-03-02")
            .line("Llegaron 12 invitados de Salta")
            .tells(MEETING.on("2024-03-01"))
            .line("Después llegaron 30 invitados de Arica")
            .tells(MEETING.on("2024-03-01"))
            .report();
    assertEquals(List.of(), only(r).disagreements());
  }

  @Test
  void daysThatCannotBothHold() {
    Event e =
        only(
            one("a", MEETING.on("2024-03-01")),
            one("b", MEETING.on("2024-03-01")),
            one("c", MEETING.on("2024-03-02")));
    Disagreement d = single(e, "date");
    assertEquals(
        List.of("2024-03-01", "2024-03-02"),
        d.variants().stream().map(Disagreement.Variant::value).toList());
    assertEquals("2024-03-01", String.valueOf(e.date()));
  }

  @Test
  void daysThatDifferMakeTwoEventsWhereLittleElseIsTheSame() {
    Act elsewhere = MEETING.in(Act.town("Arica", "CHL", -18.5, -70.3));
    assertEquals(
        2,
        Reporting.fuse(one("a", MEETING.on("2024-03-01")), one("b", elsewhere.on("2024-03-02")))
            .events()
            .size());
    Report twoDays =
        new Reporting("a")
            .on("2024-03-04")
            .line("El viernes se vieron en Salta")
            .tells(MEETING.on("2024-03-01"))
            .line("El sábado volvieron a verse")
            .tells(MEETING.on("2024-03-02"))
            .report();
    assertEquals(2, Reporting.fuse(twoDays).events().size());
  }

  @Test
  void precisionIsNoDisagreement() {
    Event e =
        only(
            one("a", MEETING.on("2024-03-01")),
            one("b", MEETING.on("2024-03")),
            one("c", MEETING.on("2024")));
    assertEquals(List.of(), e.disagreements());
  }

  @Test
  void renderingsOfOneQuotationThatDiffer() {
    Report a = quoting("a", "las fuerzas hostiles deben dejar el puerto antes del invierno");
    Report b =
        quoting("b", "las fuerzas militares hostiles deben dejar el puerto antes del invierno");
    Chronicle c = Reporting.fuse(a, b);
    assertEquals("qa.0", c.sameAs().get("qb.0"));
    Disagreement d = single(c.events().get(0), "quotation");
    assertEquals(List.of("qa.0"), d.variants().get(0).mentions());
    assertTrue(d.variants().get(1).value().contains("militares"));
  }

  @Test
  void thePartOfAQuotationIsTheSameAsTheWholeAndOtherWordsAreAnother() {
    Report a = quoting("a", "las fuerzas hostiles deben dejar el puerto antes del invierno");
    Report b = quoting("b", "el trigo de este año alimentará a las dos orillas");
    Chronicle c = Reporting.fuse(a, b);
    assertEquals(0, c.sameAs().size());
    assertEquals(List.of(), c.events().get(0).disagreements());
  }

  @Test
  void theSameWordsOfTwoSpeakersAreNotOneUtterance() {
    String words = "las fuerzas hostiles deben dejar el puerto antes del invierno";
    Report a = quoting("a", words);
    Report b =
        new Reporting("b")
            .on("2024-03-05")
            .line("Luis dijo: «" + words + "».")
            .quotes(LUIS, words)
            .tells(MEETING.on("2024-03-01"))
            .report();
    assertEquals(0, Reporting.fuse(a, b).sameAs().size());
  }

  @Test
  void differingWordsAreToldWithTheEventOfBothReports() {
    Act other = Act.of(EventType.AGREE, "sign").by(ANA).with(LUIS).on("2024-02-01");
    Report a = quoting("a", "las fuerzas hostiles deben dejar el puerto antes del invierno");
    Report b =
        new Reporting("b")
            .by("b")
            .on("2024-03-05")
            .line("Antes habían firmado")
            .tells(other)
            .line("«las fuerzas militares hostiles deben dejar el puerto antes del invierno»")
            .quotes(ANA, "las fuerzas militares hostiles deben dejar el puerto antes del invierno")
            .tells(MEETING.on("2024-03-01"))
            .report();
    Chronicle c = Reporting.fuse(a, b, one("c", other));
    Event signed = c.events().get(0);
    assertEquals(EventType.AGREE, signed.type());
    assertEquals(List.of(), signed.disagreements());
    assertEquals("quotation", c.events().get(1).disagreements().get(0).field());
  }

  private static Report quoting(String id, String words) {
    return new Reporting(id)
        .by(id)
        .on("2024-03-04")
        .line("Ana dijo: «" + words + "».")
        .quotes(ANA, words)
        .tells(MEETING.on("2024-03-01"))
        .report();
  }

  private static Report telling(String id, String line) {
    return new Reporting(id)
        .by(id)
        .on("2024-03-04")
        .line(line)
        .tells(MEETING.on("2024-03-01"))
        .report();
  }

  private static Report one(String id, Act act) {
    return new Reporting(id).by(id).on("2024-03-04").line("Algo de " + id).tells(act).report();
  }

  private static Disagreement single(Event e, String field) {
    assertEquals(1, e.disagreements().size(), () -> e.disagreements().toString());
    assertEquals(field, e.disagreements().get(0).field());
    return e.disagreements().get(0);
  }

  private static Event only(Report... reports) {
    List<Event> events = Reporting.fuse(reports).events();
    assertEquals(1, events.size());
    return events.get(0);
  }
}
