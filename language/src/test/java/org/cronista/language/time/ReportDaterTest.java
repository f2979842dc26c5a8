package org.cronista.language.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDaterTest {
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(Knowledge.standard());

  private static Publication date(String text) {
    return ANALYZER.analyze(Article.ofText("a", text)).published();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Francia recordó la caída del Muro de Berlín al cumplirse 30 años.; 2019-11-09; 4",
        "El canciller saludó a Argentina en el 200 aniversario del Día de la Independencia.; 2016-07-09; 4",
        "Polonia celebra el 100 aniversario de su Día de la Independencia.; 2018-11-11; 4",
        "Portugal festeja el 50 aniversario de la Revolución de los Claveles.; 2024-04-25; 4",
        "Chile recordó el 50 aniversario del golpe de Estado.; 2023-09-11; 4",
        "Nicaragua celebró el 40 aniversario de la revolución sandinista.; 2019-07-19; 4",
        "Japón guardó silencio en Hiroshima en el 75 aniversario de la bomba atómica.; 2020-08-06; 4",
        "Se cumplen 20 años de los atentados del 11 de septiembre.; 2021-09-11; 4",
        "Serbia protestó otra vez porque Kosovo proclamó su independencia el año pasado.; 2009-06-01; 366",
        "La cumbre entre Trump y Kim en Singapur, celebrada en junio, no dio frutos.; 2018-09-01; 366",
        "Fecha: 3 de abril de 2021. El ministro dimitió.; 2021-04-03; 1",
        "Publicado el 7 de julio de 2019. La presidenta viajó.; 2019-07-07; 1",
        "date 2020-02-29 El ministro dimitió.; 2020-02-29; 1",
        "El golpe contra Zelaya en Honduras, el año pasado, dejó secuelas.; 2010-05-01; 365",
        "La explosión del puerto de Beirut, en agosto, costó la vida a dos centenares de personas.; 2020-11-11; 366",
        "La asesora del presidente defendió el acuerdo de paz con las FARC, firmado en el teatro Colón el año pasado.; 2017-03-03; 365",
        "El 10 aniversario del accidente de Fukushima reunió a miles de personas.; 2021-03-11; 4",
        "Putin y Kim firmaron el miércoles en Pyongyang un pacto de defensa.; 2024-06-19; 4",
        "España recuerda el 20 aniversario de los atentados de Madrid en Atocha.; 2024-03-11; 4",
        "Cuba conmemora el 60 aniversario del asalto al cuartel Moncada.; 2013-07-26; 4",
        "Ruanda guardó luto en el 25 aniversario del genocidio contra los tutsis.; 2019-04-07; 4",
        "Bosnia enterró a más víctimas en el 20 aniversario de la matanza de Srebrenica.; 2015-07-11; 4",
        "Al cumplirse 50 años del golpe contra Salvador Allende, el presidente Boric llamó a la unidad.; 2023-09-11; 4",
        "En el XX aniversario de los atentados de Atocha, en Madrid, el presidente Boric envió un saludo.; 2024-03-11; 4",
        "A tres años del comienzo de la invasión rusa de Ucrania, la ministra viajó a Varsovia.; 2025-02-24; 31",
        "A seis meses de la invasión rusa de Ucrania, los ministros hablaron en Praga.; 2022-08-24; 31",
        "Veinticinco años después de la caída del Muro de Berlín, la canciller inauguró la muestra.; 2014-11-09; 214",
        "Un año después del golpe de los militares en Níger contra Bazoum, la junta sigue firme.; 2024-07-26; 214",
        "Medio siglo después de la Revolución de los Claveles, Lisboa salió a la calle.; 2024-04-25; 214",
        "La nueva canciller alemana, Angela Merkel, viajó el miércoles a Bruselas.; 2005-11-30; 250",
        "El nuevo ministro de Exteriores español, José Manuel Albares, llegó a Rabat.; 2021-08-01; 250",
        "La primera ministra británica, Liz Truss, presentó este lunes su dimisión.; 2022-10-20; 70",
        "El papa Benedicto XVI comunicó a los cardenales su renuncia.; 2013-02-11; 70",
        "Rusia invadió Ucrania esta madrugada y los mercados cayeron.; 2022-02-24; 4",
        "Moscú desfila en el 70 aniversario de la victoria sobre la Alemania nazi.; 2015-05-09; 4",
      })
  void theIntervalHoldsTheDay(String text, String day, int widest) {
    Publication p = date(text);
    DateInterval days = p.when().orElseThrow(() -> new AssertionError(text));
    assertTrue(days.contains(LocalDate.parse(day)), p::toString);
    assertTrue(days.days() <= widest, p::toString);
  }

  @Test
  void nothingToGoOnIsUnknown() {
    assertEquals(Publication.UNKNOWN, date("El ministro se reunió con los alcaldes."));
    assertEquals(Publication.UNKNOWN, date("Comieron en la Plaza de Mayo."));
  }

  @Test
  void knowingOfSomethingPastIsNoDate() {
    assertEquals(Publication.UNKNOWN, date("El Gobierno aprobó la ley en marzo de 2015."));
    assertEquals(Publication.UNKNOWN, date("La presidenta condenó la muerte de Navalni."));
    assertEquals(
        Publication.UNKNOWN,
        date("Los jefes hablaron el jueves del pacto de defensa que firman Putin y Pyongyang."));
  }

  @Test
  void aCountOfYearsIsNoAnniversaryOfWhatStandsBesideIt() {
    assertEquals(
        Publication.UNKNOWN,
        date("Condenado a 20 años de cárcel por la invasión de Irak y por los crímenes de Sadam."));
    for (String text :
        new String[] {
          "Al cumplirse 30 años de la fundación del club, el presidente Boric lo visitó.",
          "Al cumplirse 30 años de la fundación del club, Gabriel Boric, presidente, lo visitó.",
        }) {
      Publication p = date(text);
      assertTrue(p.when().isEmpty() || p.when().get().to().getYear() < 2030, p::toString);
    }
  }

  @Test
  void noReportIsFromAFarFuture() {
    assertEquals(
        Publication.UNKNOWN,
        date("Novela: al cumplirse 200 años de la caída del Muro de Berlín, nadie la recuerda."));
  }

  @Test
  void whoCameBackWasNewTwice() {
    assertEquals(
        Publication.UNKNOWN, date("El nuevo presidente brasileño, Lula da Silva, saludó."));
  }

  @Test
  void aFeastThatCameMoreThanOnceSinceIsNoDate() {
    assertEquals(
        Publication.UNKNOWN,
        date(
            "El mensaje felicitó a Ucrania por su Día de la Independencia. "
                + "El asalto al Capitolio quedó atrás en 2021. En mayo de 2023 cayó Bajmut."));
  }

  @Test
  void aDatelineOfAnotherDayIsBelieved() {
    String feast =
        "Felicitan a Ucrania\n\nLA PAZ, Jun 2\n\nEl mensaje felicitó a Ucrania por su Día de la"
            + " Independencia. La invasión de Ucrania, en marzo, quedó atrás.";
    assertFalse(date(feast).why().contains("celebra"), feast);
    assertEquals(
        Publication.UNKNOWN,
        date(
            "Agenda\n\nLA PAZ, Dic 3\n\nMARTES 8 DE DICIEMBRE DE 2015\n\nEl ministro viaja a Lima."));
  }

  @Test
  void aHolderOfFormerYearsIsNoDate() {
    assertEquals(
        Publication.UNKNOWN,
        date(
            "El libro cuenta la represión. Lo presentó ayer. Gustó mucho. ".repeat(3)
                + "Recuerda al presidente Bill Clinton."));
    assertEquals(Publication.UNKNOWN, date("El expresidente Bill Clinton llegó a Lima."));
    assertEquals(Publication.UNKNOWN, date("El líder opositor Hugo Chávez llegó a Lima."));
  }

  @Test
  void aDatelineIsOfTheYearInWhichItsDayIsTheWeekdayToldAndTheHolderInOffice() {
    String text =
        "Llega el presidente\n\nLA PAZ, Mar 21\n\n"
            + "El presidente Joe Biden llegó este lunes a la ciudad.";
    assertEquals(LocalDate.of(2022, 3, 21), date(text).when().orElseThrow().from());
    assertEquals(
        LocalDate.of(2022, 3, 21),
        date(text.replace("este lunes", "en la noche de este lunes")).when().orElseThrow().from());
  }

  @Test
  void aDatelineWithoutItsYearIsNoDate() {
    assertEquals(
        Publication.UNKNOWN, date("Crecen los ríos\n\nLA PAZ, Mar 20\n\nLos ríos crecen."));
  }

  @Test
  void aDateThatIsGivenStays() {
    Publication given = Publication.given(DateInterval.year(1999));
    Article a = Article.ofText("a", "Publicado el 7 de julio de 2019.").withPublished(given);
    assertEquals(given, ANALYZER.analyze(a).published());
  }

  @Test
  void theReasonIsToldWithItsWords() {
    String text = "Chile recordó el 50 aniversario del golpe de Estado.";
    Publication p = date(text);
    assertEquals(Publication.How.INFERRED, p.how());
    assertTrue(p.why().contains("50 aniversario"), p::why);
    assertEquals(text, p.evidence().getFirst().of(text));
  }
}
