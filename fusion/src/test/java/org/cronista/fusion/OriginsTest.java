package org.cronista.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cronista.model.Attribution.Kind;
import org.cronista.model.Event;
import org.cronista.model.EventType;
import org.cronista.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom an event comes from in the end. */
class OriginsTest {
  private static final Act MEETING =
      Act.of(EventType.CONSULT, "meet")
          .by(Act.country("Argentina", "ARG"))
          .with(Act.country("Chile", "CHL"))
          .on("2024-03-01");
  private static final String LONG =
      "Los dos gobiernos hablaron en Arica de la pesca, de la aduana y del puente que nadie termina.";

  @Test
  void oneAgencyCreditedByTwoOutletsIsOneOrigin() {
    Act told = MEETING.says("KCNA", Kind.AGENCY);
    Event e = only(one("a", "El Sur", told), one("b", "El Norte", told));
    assertEquals(List.of("KCNA"), e.origins());
    assertEquals(2, e.outlets());
  }

  @Test
  void theInnermostAgencyIsTheOrigin() {
    Event e =
        only(
            one("a", "El Sur", MEETING.says("KCNA", Kind.AGENCY)),
            one("b", "El Norte", MEETING.says("Yonhap", Kind.AGENCY).says("KCNA", Kind.AGENCY)));
    assertEquals(List.of("KCNA"), e.origins());
  }

  @Test
  void theInnermostNamedSourceIsTheOriginWhereThereIsNoAgency() {
    Act told = MEETING.says("Ministerio de Pesca", Kind.ORGANISATION).says("Ana Sur", Kind.PERSON);
    assertEquals(List.of("Ana Sur"), only(one("a", "El Sur", told)).origins());
  }

  @Test
  void unnamedSourcesAreTheOutlets() {
    Act told = MEETING.says("fuentes oficiales", Kind.UNNAMED);
    Event e = only(one("a", "El Sur", told), one("b", "El Norte", told));
    assertEquals(List.of("El Norte", "El Sur"), e.origins());
  }

  @Test
  void anOutletNobodyNamesIsItsArticle() {
    Event e = only(one("a", null, MEETING), one("b", null, MEETING));
    assertEquals(List.of("a", "b"), e.origins());
    assertEquals(2, e.outlets());
  }

  @Test
  void copiesFoldIntoTheirOriginal() {
    Event e =
        only(
            copy("a", "Agencia Uno", "2024-03-02"),
            copy("b", "El Sur", "2024-03-02"),
            copy("c", "El Norte", "2024-03-03"));
    assertEquals(List.of("Agencia Uno"), e.origins());
    assertEquals(3, e.outlets());
  }

  @Test
  void aCopyStandsForItsOriginalEvenWhereThatWasNotUnderstood() {
    Report original =
        new Reporting("a").by("Agencia Uno").on("2024-03-02").title("Uno").line(LONG).report();
    Event e = only(original, copy("b", "El Sur", "2024-03-03"), one("c", "El Norte", MEETING));
    assertEquals(List.of("Agencia Uno", "El Norte"), e.origins());
  }

  private static Report copy(String id, String outlet, String published) {
    return new Reporting(id).by(outlet).on(published).title(id).line(LONG).tells(MEETING).report();
  }

  private static Report one(String id, @Nullable String outlet, Act act) {
    Reporting r = new Reporting(id).on("2024-03-04").line("Algo de " + id).tells(act);
    return outlet == null ? r.report() : r.by(outlet).report();
  }

  private static Event only(Report... reports) {
    List<Event> events = Reporting.fuse(reports).events();
    assertEquals(1, events.size());
    return events.get(0);
  }
}
