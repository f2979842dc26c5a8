package org.cronista.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shapes in which newsrooms set their pages. */
class PageTest {
  private static final String FIRST =
      "El Gobierno anunció el viernes que el puerto volverá a abrir en abril, después de dos años cerrado por las obras.";
  private static final String SECOND =
      "La alcaldesa agradeció la decisión y pidió que se mantengan las ayudas a los pescadores, que llevan meses sin faenar.";
  private static final String OTHER =
      "El equipo local ganó por dos goles a cero, con una actuación destacada del portero, que detuvo un penalti al final.";

  @TempDir Path folder;

  private Article page(String head, String body) throws IOException {
    return ((Intake.Accepted) Taken.fromPage(folder, head, body).getFirst()).article();
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  @Test
  void twoLineBreaksEndAParagraph() throws IOException {
    Article a =
        page("", "<h1>El puerto reabre</h1><div>" + p(FIRST + "<br> <br/>" + SECOND) + "</div>");
    assertTrue(a.text().contains(FIRST + "\n\n" + SECOND), a.text());
  }

  @Test
  void aDateThatIsCalledOneIsTheReadersWhereTheMetadataIsOfTheDayBefore() throws IOException {
    Article a =
        page(
            "<meta property='article:published_time' content='2024-06-11T23:50:00'>",
            "<h1>El puerto reabre</h1>"
                + "<i></i>".repeat(60)
                + "<span class='updatedAt'>13 de junio 2024, 09:00 A. M.</span>"
                + "<span class='publishedAt'>12 de junio 2024, 12:00 A. M.</span>"
                + p(FIRST)
                + p(SECOND));
    assertEquals("2024-06-12", String.valueOf(a.published().interval()));
  }

  @Test
  void ofSeveralArticlesTheOneWithTheTitleIsTaken() throws IOException {
    String ours =
        "<article><h1>El puerto reabre en abril</h1>"
            + p(FIRST).repeat(2)
            + p(SECOND).repeat(2)
            + "</article>";
    String next = "<article><h1>Victoria en casa</h1>" + p(OTHER).repeat(12) + "</article>";
    Article a = page("<meta property='og:title' content='El puerto reabre en abril'>", ours + next);
    assertTrue(a.text().contains(SECOND), a.text());
    assertFalse(a.text().contains("penalti"), a.text());
  }

  @Test
  void anArticleGoesOnInTheNextSection() throws IOException {
    Article a =
        page(
            "",
            "<h1>El puerto reabre</h1><div><section class='cuerpo uno'><div class=nota>"
                + p(FIRST)
                + "</div></section><div>Publicidad</div><section class='cuerpo'><div class=nota>"
                + p(SECOND)
                + "</div></section></div>");
    assertTrue(a.text().contains(FIRST) && a.text().contains(SECOND), a.text());
  }

  @Test
  void theStandfirstBelongsToTheArticle() throws IOException {
    String lead = "La reapertura estaba prevista para el verano, pero las obras van más deprisa.";
    String body = "<div class=texto>" + p(FIRST) + p(SECOND) + "</div>";
    Article named =
        page(
            "",
            "<header><h1>El puerto reabre</h1><h2 class=bajada>" + lead + "</h2></header>" + body);
    assertTrue(
        named.text().startsWith("El puerto reabre\n\n" + lead + "\n\n" + FIRST), named.text());
    Article described =
        page(
            "<meta name=description content='" + lead + "'>",
            "<section><h1>El puerto reabre</h1><p>" + lead + "</p></section>" + body);
    assertTrue(described.text().contains(lead + "\n\n" + FIRST), described.text());
  }

  @Test
  void theTitleIsTheHeadingWithoutTheOutletAndItsEntities() throws IOException {
    String body = p(FIRST) + p(SECOND);
    assertEquals(
        "El puerto «reabre» en abril",
        page("<meta property='og:title' content='El puerto «reabre» en abril | El Faro'>", body)
            .title());
    assertEquals(
        "\"Reabrimos en abril\", dice la ministra",
        page(
                "<meta property='og:title' content='&amp;quot;Reabrimos en abril&amp;quot;, dice la ministra'>",
                body)
            .title());
    assertEquals(
        "El puerto reabre en abril",
        page(
                "<meta property='og:title' content='El Faro | El puerto reabre en abril'>",
                "<h1>El puerto reabre en abril</h1>" + body)
            .title());
  }

  @Test
  void aDateShownByTheTitleIsTheReaders() throws IOException {
    String body = p(FIRST) + p(SECOND);
    assertEquals(
        DateInterval.parse("2020-04-02").orElseThrow(),
        page("", "<h1>El puerto reabre</h1><div>/ jueves 2 de abril de 2020</div>" + body)
            .published()
            .interval());
    String late = "<meta property='article:published_time' content='2022-05-04T02:41:00Z'>";
    assertEquals(
        DateInterval.parse("2022-05-03").orElseThrow(),
        page(late, "<h1>El puerto reabre</h1><span>3/5/2022 22:41</span>" + body)
            .published()
            .interval());
    assertEquals(
        DateInterval.parse("2022-05-04").orElseThrow(),
        page(late, "<h1>El puerto reabre</h1><span>Actualizado: 5/5/2022 22:41</span>" + body)
            .published()
            .interval(),
        "the day of a change is not the day of publication");
    assertEquals(
        DateInterval.parse("2022-05-04").orElseThrow(),
        page(late, "<h1>El puerto reabre</h1><span>12 de octubre de 1992</span>" + body)
            .published()
            .interval(),
        "a date far from what the page says of itself is another");
  }
}
