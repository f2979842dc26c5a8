package org.cronista.language.writing;

import java.util.List;
import org.cronista.knowledge.Knowledge;

/** Summaries in Spanish: "Rusia e Irán se acercaron: dos contactos y un acuerdo o promesa." */
final class SpanishSummaries implements Summaries {
  private final Knowledge knowledge;
  private final SpanishNames names;
  private final Counted counted =
      new Counted(
          "es",
          List.of("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
          " y ",
          "otro hecho",
          "otros # hechos");

  SpanishSummaries(Knowledge knowledge) {
    this.knowledge = knowledge;
    names = new SpanishNames(knowledge);
  }

  @Override
  public String source(String name) {
    return Sources.told(name, knowledge, names::of);
  }

  @Override
  public String origin(String name) {
    return name;
  }

  @Override
  public String of(Relations r) {
    if (r.empty()) {
      return "";
    }
    String who = names.of(List.of(r.first(), r.second())).text();
    String planned = counted.list(r.planned());
    String claimed = counted.list(r.claimed());
    if (r.done().isEmpty()) {
      String plan = planned.isEmpty() ? "" : who + " prevén " + planned;
      String charge =
          claimed.isEmpty()
              ? ""
              : plan.isEmpty()
                  ? SpanishNames.behind("a", who) + " se les atribuye" + n(r) + ' ' + claimed
                  : "; sin confirmar, " + claimed;
      return Sentences.of(plan + charge);
    }
    return Sentences.of(
        who
            + ' '
            + course(r)
            + ": "
            + counted.list(r.done())
            + (planned.isEmpty() ? "" : "; además preveían " + planned)
            + (claimed.isEmpty() ? "" : "; sin confirmar, " + claimed));
  }

  /** One act is attributed, several are. */
  private static String n(Relations r) {
    return r.claimed().values().stream().mapToInt(Integer::intValue).sum() > 1 ? "n" : "";
  }

  private static String course(Relations r) {
    return switch (r.course()) {
      case EVEN -> "se trataron";
      case CLOSER -> "se acercaron";
      case CLASHED -> "se enfrentaron";
      case MORE_CLASHED -> "se enfrentaron más de lo que cooperaron";
      case MORE_COOPERATED -> "cooperaron más de lo que se enfrentaron";
    };
  }
}
