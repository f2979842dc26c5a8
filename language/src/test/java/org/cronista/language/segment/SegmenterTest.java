package org.cronista.language.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces of a report. */
class SegmenterTest {
  private static final String BODY =
      "La ministra de Pesca llegó este lunes a Arica para hablar de las cuotas de merluza.";
  private static final String MORE =
      "Los pescadores pidieron que la flota de altura se retire antes del verano, según Ana Paz.";

  @Test
  void aTitleAByLineAndParagraphs() {
    assertEquals(
        List.of(
            "TITLE La ministra llega a Arica",
            "BYLINE Por Ana Paz",
            "BODY " + BODY,
            "BODY " + MORE),
        shown("La ministra llega a Arica\n\nPor Ana Paz\n\n" + BODY + "\n\n" + MORE, null));
  }

  @Test
  void theKnownTitleAndOneThatOnlyLooksLikeIt() {
    assertEquals(
        List.of("TITLE Arica, hoy.", "BODY " + BODY), shown("Arica, hoy.\n" + BODY, "Arica, hoy."));
    assertEquals(List.of("BODY " + BODY, "BODY " + MORE), shown(BODY + "\n" + MORE, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ARICA, 4 mar (AFP).-",
        "ARICA (Chile), 4 de marzo (EFE).-",
        "Arica, 4 mar (EFE).-",
        "ARICA.",
        "ARICA —",
        "ARICA, Mar 4 (UPI) -",
        "BUENOS AIRES.-",
        "ARICA, 12 (EUROPA PRESS)",
        "ARICA, 12 Mar. (EUROPA PRESS) -",
        "Arica (AP) —",
        "Arica, Chile (Reuters) -",
        "LA SERENA, Chile, 3 de junio de 2015 (ACN)",
        "San Pedro de Atacama (EFE)",
        "Arica, Chile.-",
        "San Pedro de Atacama.-",
        "Toluca.-",
        "Washington, EU.-",
        "Ciudad de México.-",
        "Buenos Aires.-",
        "Santiago de Chile.-",
        "La Serena.-",
        "Chile-minería SAN ANTONIO -"
      })
  void datelinesBeforeTheFirstSentence(String dateline) {
    assertEquals(
        List.of("TITLE Sin merluza", "DATELINE " + dateline, "BODY " + BODY),
        shown("Sin merluza\n\n" + dateline + " " + BODY, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unión Costera (UC) - La alianza de pescadores pidió ayer otra cuota de merluza.",
        "Arica (Chile) y Tacna (Perú) firmaron ayer un acuerdo sobre la merluza.",
        "Liga de Pescadores (LP) Arica protestó ayer por la cuota de merluza.",
      })
  void bracketsThatAreNoAgencyStayInTheSentence(String text) {
    assertEquals("BODY " + text, shown(text, null).getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Raúl Soto.-",
        "José Mora.-",
        "Santiago Rojas.-",
        "Rojas.-",
        "Lunes.-",
        "El Gobierno.-"
      })
  void whoSpeaksAndWhatIsListedAreNoPlaces(String label) {
    assertEquals(
        List.of("TITLE Sin merluza", "BODY " + label + " " + BODY),
        shown("Sin merluza\n\n" + label + " " + BODY, null));
  }

  @Test
  void placesBeforeAStopAndADashOpenAReportOnly() {
    String below = "Toluca.- " + MORE;
    assertEquals(
        List.of("TITLE Sin merluza", "BODY " + BODY, "BODY " + BODY, "BODY " + below),
        shown("Sin merluza\n\n" + BODY + "\n\n" + BODY + "\n\n" + below, null));
    assertEquals(
        List.of("TITLE Sin merluza", "BODY Ucaro.- " + BODY, "BODY Nerea Ibo.- " + MORE),
        shown("Sin merluza\n\nUcaro.- " + BODY + "\n\nNerea Ibo.- " + MORE, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Publicado: 03/11/2020 18:45",
        "Publicado el 3 de noviembre de 2020 a las 18:45 h | Actualizado: 04/11/2020",
        "Martes 3 de noviembre de 2020",
        "3 nov. 2020 - 18.45h",
      })
  void aDateOnALineOfItsOwn(String date) {
    assertEquals(
        List.of("TITLE Sin merluza", "BYLINE Por Ana Paz", "DATELINE " + date, "BODY " + BODY),
        shown("Sin merluza\nPor Ana Paz\n" + date + "\n" + BODY, null));
    assertEquals(
        List.of("DATELINE " + date, "TITLE Sin merluza en Arica", "BODY " + BODY),
        shown(date + "\nSin merluza en Arica\n" + BODY, null));
  }

  @Test
  void aTitleWithADateIsNoDateLine() {
    assertEquals(
        List.of("TITLE La huelga del 3 de mayo de 2020", "BODY " + BODY),
        shown("La huelga del 3 de mayo de 2020\n" + BODY, null));
  }

  @Test
  void initialsOfTheDeskBehindTheLastSentence() {
    assertEquals(
        List.of("BODY " + BODY, "BODY " + MORE, "CREDIT ms/lch.jf"),
        shown(BODY + "\n" + MORE + " ms/lch.jf", null));
    String either = "La cuota es de cien toneladas y/o de mil cajas";
    assertEquals(List.of("BODY " + either), shown(either, null));
  }

  @Test
  void aDatelineOnALineOfItsOwn() {
    assertEquals(
        List.of("TITLE Sin merluza", "DATELINE ARICA, Mar 4", "BODY " + BODY),
        shown("Sin merluza\n\nARICA, Mar 4\n\n" + BODY, null));
  }

  @Test
  void whatBeginsInCapitalsOrWithANameIsNoDateline() {
    for (String body :
        List.of(
            "La ONU. Ese fue el nombre que se oyó en la sala durante toda la tarde de ayer.",
            "Ana - la ministra de Pesca de Chile desde marzo - llegó ayer a la ciudad de Arica.",
            "Arica, la ciudad de la merluza, espera a la ministra desde hace más de dos meses.")) {
      assertEquals(
          List.of("TITLE Sin merluza", "BODY " + body), shown("Sin merluza\n\n" + body, null));
    }
  }

  @Test
  void initialsOfTheDeskAndCredits() {
    assertEquals(
        List.of("TITLE Sin merluza", "BODY " + BODY, "CREDIT ap/lm.jg"),
        shown("Sin merluza\n\n" + BODY + "\n\nap/lm.jg\n", null));
    assertEquals(
        List.of("TITLE Sin merluza", "BODY " + BODY, "CREDIT (AFP)"),
        shown("Sin merluza\n\n" + BODY + "\n\n(AFP)", null));
  }

  @Test
  void headingsAndCaptions() {
    assertEquals(
        List.of(
            "TITLE Sin merluza",
            "CAPTION Foto: el puerto de Arica",
            "BODY " + BODY,
            "HEADING Una cuota de hace años",
            "BODY " + MORE),
        shown(
            "Sin merluza\n\nFoto: el puerto de Arica\n\n"
                + BODY
                + "\n\nUna cuota de hace años\n\n"
                + MORE,
            null));
  }

  @Test
  void linesOfAFixedWidthAreOneParagraph() {
    String wrapped =
        "La ministra de Pesca llegó este lunes a Arica\npara hablar de las cuotas de merluza con los\n"
            + "pescadores, que piden desde hace meses que la\nflota de altura se retire.";
    assertEquals(
        List.of("TITLE Sin merluza", "BODY " + wrapped, "BODY " + MORE),
        shown("Sin merluza\n\n" + wrapped + "\n\n" + MORE, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\n\n", "\r\n\r\n", "\n \t\n"})
  void linesEndInManyWays(String end) {
    assertEquals(
        List.of("TITLE Sin merluza", "BODY " + BODY, "BODY " + MORE),
        shown("Sin merluza" + end + BODY + end + MORE, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\uFEFF", "\u00A0\u200B", "\u0000"})
  void nothingIsNothing(String text) {
    assertEquals(List.of(), Segmenter.segment(text, null));
  }

  @Property(tries = 1000)
  void piecesAreInOrderAndHoldAllThatIsNotBlank(@ForAll String text, @ForAll boolean titled) {
    List<Segment> segments = Segmenter.segment(text, titled ? text : null);
    int at = 0;
    for (Segment s : segments) {
      assertFalse(s.span().isEmpty());
      for (; at < s.span().begin(); at++) {
        assertTrue(Tokenizer.blank(text.charAt(at)) || text.charAt(at) == '\u2028');
      }
      assertEquals(at, s.span().begin());
      at = s.span().end();
    }
    for (; at < text.length(); at++) {
      assertTrue(Tokenizer.blank(text.charAt(at)));
    }
  }

  private static List<String> shown(String text, @Nullable String title) {
    return Segmenter.segment(text, title).stream()
        .map(s -> s.kind() + " " + s.span().of(text))
        .toList();
  }
}
