package org.cronista.fusion;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.cronista.model.Actor;
import org.cronista.model.EventType;
import org.cronista.model.Place;
import org.cronista.model.Report;
import org.cronista.model.Status;

/** Piles of reports in which much is alike and much is missing. */
final class Piles {
  static final Actor ANA = Act.person("Ana Sur", "ARG");

  private static final List<Actor> ACTORS =
      List.of(
          Act.country("Argentina", "ARG"),
          Act.country("Chile", "CHL"),
          ANA,
          Act.person("Eva Sur", "ARG"),
          Act.person("Luis Norte", "CHL"),
          Act.group("Frente Rojo", "CHL"),
          Act.group("los pescadores", ""));
  private static final List<Place> PLACES =
      List.of(
          Act.town("Salta", "ARG", -24.8, -65.4),
          Act.town("Arica", "CHL", -18.5, -70.3),
          new Place("Chile", "CHL", Double.NaN, Double.NaN));
  private static final List<String> DAYS =
      List.of("2022", "2022-03", "2022-03-01", "2022-03-02", "2022-04-02", "2023", "2101-01-01");
  private static final List<String> LINES =
      List.of(
          "",
          "Hubo 75 invitados",
          "Hubo 77 invitados",
          "La ministra de Pesca de Chile llegó este lunes a Salta para hablar de las cuotas",
          "Los pescadores de Arica habían pedido durante el verano que la flota se retirase",
          "las fuerzas hostiles deben dejar el puerto antes del invierno",
          "las fuerzas militares hostiles deben dejar el puerto antes del invierno");

  private record Line(String words, List<Act> acts, boolean quoted) {}

  private Piles() {}

  static Arbitrary<List<Report>> any() {
    Arbitrary<Line> lines =
        Combinators.combine(
                Arbitraries.of(LINES), acts().list().ofMaxSize(2), Arbitraries.of(true, false))
            .as(Line::new);
    return Combinators.combine(
            Arbitraries.of("El Sur", "El Norte").injectNull(0.2),
            Arbitraries.of(DAYS).injectNull(0.2),
            lines.list().ofMaxSize(4))
        .as(Piles::draft)
        .list()
        .ofMaxSize(8)
        .map(Piles::numbered);
  }

  private static Arbitrary<Act> acts() {
    Arbitrary<Actor[]> side =
        Arbitraries.of(ACTORS).list().ofMaxSize(2).map(l -> l.toArray(Actor[]::new));
    return Combinators.combine(
            Arbitraries.of(EventType.CONSULT, EventType.ASSAULT, EventType.COOPERATE),
            side,
            side,
            Arbitraries.of(DAYS).injectNull(0.3),
            Arbitraries.of(PLACES).injectNull(0.4),
            Arbitraries.of(Status.values()).filter(s -> s != Status.LAPSED),
            Arbitraries.of("carta", "arma", "pesca").list().uniqueElements().ofMaxSize(2),
            Arbitraries.of("visit", "meet").injectNull(0.4))
        .as((type, by, with, day, place, status, objects, mode) -> {
          Act act = Act.of(type, mode).by(by).with(with).as(status);
          act = act.about(objects.toArray(String[]::new));
          act = place == null ? act : act.in(place);
          return day == null ? act : act.on(day);
        });
  }

  private interface Draft {
    Report named(String id);
  }

  private static Draft draft(String outlet, String day, List<Line> lines) {
    return id -> {
      Reporting r = new Reporting(id);
      r = outlet == null ? r : r.by(outlet);
      r = day == null ? r : r.on(day);
      for (Line line : lines) {
        r.line(line.words());
        line.acts().forEach(r::tells);
        if (line.quoted() && !line.words().isEmpty()) {
          r.quotes(ANA, line.words());
        }
      }
      return r.report();
    };
  }

  private static List<Report> numbered(List<Draft> drafts) {
    List<Report> reports = new ArrayList<>();
    for (Draft d : drafts) {
      reports.add(d.named("r" + reports.size()));
    }
    return reports;
  }
}
