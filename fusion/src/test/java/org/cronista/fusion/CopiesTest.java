package org.cronista.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cronista.model.Report;
import org.junit.jupiter.api.Test;

/** Which report repeats which. */
class CopiesTest {
  private static final String FIRST =
      "La ministra de Pesca de Chile llegó este lunes a Salta para hablar de las cuotas de merluza.";
  private static final String SECOND =
      "Los pescadores de Arica habían pedido durante el verano que la flota de altura se retirase.";
  private static final String THIRD =
      "El acuerdo anterior, de hace cuatro años, vence a finales de mes sin que nadie lo renueve.";

  @Test
  void aTextIsACopyUnderAnotherTitleWithAnotherByline() {
    Report original = text("a", "Chile negocia la merluza en Salta", FIRST, SECOND);
    Report copy =
        text("b", "La ministra viaja al norte con una carpeta llena de cifras", FIRST, SECOND);
    assertEquals(Map.of("b", "a"), copies(List.of(original, copy)));
  }

  @Test
  void aBriefOfOneSentenceUnderAnotherTitleIsACopy() {
    Report original = text("a", "Chile negocia la merluza en Salta", FIRST);
    Report copy = text("b", "La ministra de Pesca viaja al norte con una carpeta de cifras", FIRST);
    assertEquals(Map.of("b", "a"), copies(List.of(original, copy)));
  }

  @Test
  void aShortenedTextIsACopyAndSoIsOneWithAParagraphMore() {
    Report original = text("a", "Chile negocia la merluza", FIRST, SECOND);
    Report shortened = text("b", "Merluza", FIRST);
    Report longer = text("c", "Merluza y más", FIRST, SECOND, THIRD);
    assertEquals(Map.of("b", "a", "c", "a"), copies(List.of(original, shortened, longer)));
  }

  @Test
  void copiesOfACopyAreCopiesOfTheOriginal() {
    Report a = text("a", "Merluza", FIRST, SECOND);
    Report b = text("b", "Merluza", FIRST, SECOND, THIRD, FIRST.replace("lunes", "martes"));
    Report c = text("c", "Merluza", SECOND, THIRD);
    assertEquals(Map.of("b", "a", "c", "a"), copies(List.of(a, b, c)));
  }

  @Test
  void aSharedPhraseMakesNoCopy() {
    Report a = text("a", "Merluza", FIRST, SECOND);
    Report b =
        text(
            "b",
            "Trigo",
            "La ministra de Pesca de Chile llegó este lunes a Lima invitada por la feria del libro.",
            THIRD);
    assertEquals(Map.of(), copies(List.of(a, b)));
  }

  @Test
  void emptyAndVeryShortTextsAreNotCopies() {
    assertEquals(
        Map.of(),
        copies(List.of(text("a", "Sin acuerdo"), text("b", "Sin acuerdo"), text("c", "…"))));
  }

  @Test
  void theHundredthCopyIsStillOne() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      reports.add(text("a" + (100 + i), "Merluza", FIRST, SECOND, THIRD));
    }
    Map<String, String> copyOf = copies(reports);
    assertEquals(99, copyOf.size());
    assertEquals(List.of("a100"), copyOf.values().stream().distinct().toList());
  }

  @Test
  void spacesCaseAndPunctuationDoNotMatter() {
    Report a = text("a", "Merluza", FIRST, SECOND);
    Report b =
        text(
            "b",
            "Merluza",
            FIRST.toUpperCase(Locale.ROOT).replace(" ", "  ").replace(".", "…"),
            SECOND);
    assertEquals(Map.of("b", "a"), copies(List.of(a, b)));
  }

  private static Report text(String id, String title, String... lines) {
    Reporting r = new Reporting(id).by(id).on("2024-03-04").title(title);
    for (String line : lines) {
      r.line(line);
    }
    return r.report();
  }

  private static Map<String, String> copies(List<Report> reports) {
    Copies copies = new Copies();
    reports.forEach(copies::add);
    return copies.all();
  }
}
