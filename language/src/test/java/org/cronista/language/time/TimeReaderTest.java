package org.cronista.language.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.cronista.model.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(Knowledge.standard());

  private static List<TimeExpression> read(String text, String published) {
    Publication p =
        DateInterval.parse(published).map(Publication::given).orElse(Publication.UNKNOWN);
    Analysis a = ANALYZER.analyze(Article.ofText("a", text).withPublished(p));
    return TimeReader.standard().read(a.article(), p, a.sentences());
  }

  /** Wednesday, 12 June 2024. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "El ministro llegó el lunes a Quito.; el lunes; 2024-06-10",
        "El ministro llegará el lunes a Quito.; el lunes; 2024-06-17",
        "Hablaron el pasado viernes en Lima.; el pasado viernes; 2024-06-07",
        "Volverán el próximo viernes.; el próximo viernes; 2024-06-14",
        "Se vieron en septiembre pasado.; septiembre pasado; 2023-09",
        "Se vieron en septiembre del año pasado.; septiembre del año pasado; 2023-09",
        "La cumbre se celebró en septiembre.; septiembre; 2023-09",
        "Firmaron a finales de mayo.; finales de mayo; 2024-05",
        "Viajará la próxima semana.; la próxima semana; 2024-W25",
        "Ganó las elecciones el año pasado.; el año pasado; 2023",
        "Murió hace dos meses.; hace dos meses; 2024-04",
        "Nació el 3 de marzo de 1950.; el 3 de marzo de 1950; 1950-03-03",
        "La reunión fue el 20 de mayo.; el 20 de mayo; 2024-05-20",
        "Llegó ayer por la noche.; ayer por la noche; 2024-06-11TNI",
        "Atacaron la noche del lunes.; la noche del lunes; 2024-06-10TNI",
        "Gobernó en la década de los noventa.; la década de los noventa; 199",
        "Es una ley del siglo XIX.; del siglo XIX; 18",
        "Se reúnen cada lunes.; cada lunes; XXXX-WXX-1",
        "Duró treinta y cinco días.; treinta y cinco días; P35D",
        "La guerra duró más de dos años.; más de dos años; P2Y",
        "El plazo vence el primer trimestre de 2025.; el primer trimestre de 2025; 2025-Q1",
        "La fecha es 2024-02-29 según el acta.; 2024-02-29; 2024-02-29",
        "Anunció ayer la renuncia.; ayer; 2024-06-11",
        "Este año no habrá desfile.; Este año; 2024",
        "La explosión ocurrió a las ocho de esta tarde.; las ocho de esta tarde; 2024-06-12T20:00",
        "El buque llegó a las ocho de ayer.; las ocho de ayer; 2024-06-11T08:00",
        "Los bombardeos de la pasada madrugada no cesan.; la pasada madrugada; 2024-06-12TMO",
        "Lo arrestaron hace medio siglo.; hace medio siglo; 1974",
        "Viajan a Roma para reunirse durante el primer trimestre.; el primer trimestre; 2025-Q1",
        "Trabajan los fines de semana en el puerto.; los fines de semana; XXXX-WXX-WE",
      })
  void valuesOnAKnownDay(String text, String words, String value) {
    List<TimeExpression> times = read(text, "2024-06-12");
    assertEquals(1, times.size(), times::toString);
    assertEquals(words, times.getFirst().span().of(text));
    assertEquals(value, times.getFirst().value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Marcharon hasta la Plaza de Mayo.",
        "Durmió en un hotel de 5 estrellas.",
        "El enlace es https://ejemplo.org/2022/nota.",
        "Acudieron 2000 personas.",
        "Lo fijaron para el 31 de febrero de 2020.",
      })
  void whatIsNoDateStaysNone(String text) {
    assertEquals(List.of(), read(text, "2024-06-12"), text);
  }

  @Test
  void aStretchIsCountedFromTheDateToldBefore() {
    String text = "Se vieron en abril de 2019, tras otra cita dos meses antes.";
    assertEquals(DateInterval.month(2019, 2), read(text, "2022-08-16").getLast().interval());
  }

  @Test
  void aStretchBesideItsOwnEventIsNotCountedFromADateToldBefore() {
    String text = "Se vieron en abril de 2019, dos meses después de que acabara la guerra.";
    TimeExpression last = read(text, "2024-06-12").get(1);
    assertEquals("dos meses", last.span().of(text));
    assertEquals(null, last.interval());
  }

  @Test
  void anUnknownDayLeavesRelativeDatesOpen() {
    TimeExpression t = read("Llegó el lunes.", "").getFirst();
    assertEquals("XXXX-WXX-1", t.value());
    assertTrue(t.when().isEmpty());
  }

  @Test
  void anInexactDayIsReadFromBothEnds() {
    assertEquals(
        "2023-09",
        read("Se vieron en septiembre pasado.", "2023-10-01/2024-08-31").getFirst().value());
    assertEquals(
        new DateInterval(LocalDate.of(2024, 6, 11), LocalDate.of(2024, 6, 14)),
        read("Llegó ayer.", "2024-06-12/2024-06-15").getFirst().interval());
  }

  @Test
  void farAwayIsNoDate() {
    for (TimeExpression t :
        read("Ocurrió hace 999999999 años, el 0 de mayo del año 0.", "2024-06-12")) {
      assertTrue(t.when().map(d -> d.from().getYear() > 0).orElse(true), t::toString);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lo hicieron el 31 de febrero.",
        "Lo hicieron el 30 de febrero de 2024.",
        "Lo harán el 31 de abril próximo.",
        "Nació el 29 de febrero de 2023.",
        "Ocurrió el 5 de mayo del año 0.",
        "Ocurrirá dentro de 999999999 siglos.",
        "Ocurrió hace 999999999 años y medio.",
        "Ocurrió hace 999 millones de siglos.",
        "Ocurrió en la segunda mitad del año 99999, a las 25 y 70 de la tarde.",
        "Pasó 88888888888888888888 años atrás.",
        "Fue a las 99:99 del 45 de enero.",
        "Fue en el siglo XXX, en el trimestre 9 del año 99999.",
      })
  void whatTheCalendarLacksHasNoDays(String text) {
    for (String day : List.of("2024-06-12", "2023-01-01/2024-12-31", "")) {
      for (TimeExpression t : read(text, day)) {
        DateInterval days = t.interval();
        boolean sane = days == null || (days.from().getYear() > 1900 && days.to().getYear() < 2100);
        assertTrue(sane, t::toString);
        boolean impossible = t.value().contains("-02-31") || t.value().contains("-02-30");
        assertFalse(impossible, t::toString);
      }
    }
  }

  @Test
  void tenThousandDatesOfOneSentence() {
    String text = "el 3 de mayo de 2020 y ".repeat(10_000).strip();
    Publication p = Publication.given(DateInterval.parse("2024-06-12").orElseThrow());
    List<TimeExpression> times =
        TimeReader.standard().read(Article.ofText("a", text), p, List.of(TimeRulesTest.bare(text)));
    assertEquals(10_000, times.size());
    assertEquals("2020-05-03", times.getLast().value());
  }

  /** Wednesday, 12 June 2024. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Se vieron la pasada Navidad.; la pasada Navidad; 2023-12-25",
        "La guerra de 1998-1999 fue cruel.; 1998-1999; 1998/1999",
        "Esperaron media hora.; media hora; PT0.5H",
        "Se fue hace año y medio.; hace año y medio; P1.5Y",
        "Duró mucho tiempo.; mucho tiempo; PXM",
        "Llovió en los primeros días de agosto.; los primeros días de agosto; 2023-08",
        "Habló durante horas.; horas; PTXH",
        "El decreto se firmó en mayo 2020.; mayo 2020; 2020-05",
        "El plan se votará mañana, jueves.; mañana, jueves; 2024-06-13",
        "Convocó un acto para el viernes.; el viernes; 2024-06-14",
        "Hubo protestas las primeras semanas.; las primeras semanas; PXW",
      })
  void moreValuesOnAKnownDay(String text, String words, String value) {
    valuesOnAKnownDay(text, words, value);
  }

  @Test
  void anyWordsGiveExpressionsInsideTheText() {
    Random random = new Random(7);
    List<String> words =
        List.of(
            "el",
            "del",
            "al",
            "31",
            "de",
            "mayo",
            "hace",
            "0",
            "2024",
            "años",
            "lunes",
            "pasado",
            "próximo",
            "entre",
            "y",
            "999999999",
            "siglo",
            "XXX",
            "trimestre",
            "último",
            "finales",
            "por",
            "la",
            "noche",
            "antes",
            "dos",
            "mil",
            "-",
            "29",
            "febrero",
            "24:99",
            "medio",
            "millones",
            "entonces",
            "ese",
            "mismo",
            "período",
            "mitad",
            "3,5",
            "10.000",
            "1/1/1");
    for (int round = 0; round < 300; round++) {
      String text =
          random.ints(25, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
      var s = TimeRulesTest.bare(text);
      int end = 0;
      for (String day : List.of("2024-02-29", "2020/2024", "")) {
        Publication p = DateInterval.parse(day).map(Publication::given).orElse(Publication.UNKNOWN);
        end = 0;
        for (TimeExpression t :
            TimeReader.standard().read(Article.ofText("a", text), p, List.of(s))) {
          assertTrue(t.span().begin() >= end && t.span().end() <= text.length(), text);
          assertEquals(s.token(t.firstToken()).span().begin(), t.span().begin());
          assertEquals(s.token(t.lastToken()).span().end(), t.span().end());
          end = t.span().end();
        }
      }
    }
  }
}
