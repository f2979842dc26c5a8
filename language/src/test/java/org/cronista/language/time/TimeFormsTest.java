package org.cronista.language.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Analysis;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.cronista.model.Sentence;
import org.cronista.model.TimeExpression;
import org.junit.jupiter.api.Test;

/** Forms of expressions by themselves, one a line of {@code forms.tsv}, and in their order. */
class TimeFormsTest {
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(Knowledge.standard());
  private static final Publication DAY =
      Publication.given(DateInterval.parse("2024-06-12").orElseThrow());

  @Test
  void areReadWhole() throws IOException {
    List<String> expected = lines("forms.tsv");
    List<String> found = new ArrayList<>();
    for (String line : expected) {
      found.add(read(line.substring(0, line.indexOf('\t'))));
    }
    assertTrue(expected.size() > 1000);
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @Test
  void areReadAsTheTypeThatIsTold() throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : lines("typed.tsv")) {
      String[] cells = line.split("\t");
      String value = of(TimeExpression.Type.valueOf(cells[1]), cells[0]);
      found.add(cells[0] + "\t" + cells[1] + "\t" + value);
    }
    assertEquals(String.join("\n", lines("typed.tsv")), String.join("\n", found));
  }

  private static List<String> lines(String table) throws IOException {
    try (InputStream in = Objects.requireNonNull(TimeFormsTest.class.getResourceAsStream(table))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(l -> !l.startsWith("#")).toList();
    }
  }

  /** The words with type and value; what was found where it is not the whole. */
  private static String read(String words) {
    Sentence sentence = sentences(words).getFirst();
    for (TimeExpression t : TimeReader.standard().readExpressions(DAY, List.of(sentence))) {
      if (t.firstToken() == 0 && t.lastToken() == sentence.size() - 1) {
        return words + "\t" + t.type() + "\t" + t.value();
      }
    }
    return words;
  }

  private static List<Sentence> sentences(String... expressions) {
    List<List<String>> words = new ArrayList<>();
    for (String e : expressions) {
      words.add(List.of(e.replace(", ", " , ").split(" ")));
    }
    Analysis analysis = ANALYZER.analyzeWords("d", words);
    return analysis.sentences();
  }

  private static List<String> values(String... expressions) {
    return TimeReader.standard().readExpressions(DAY, sentences(expressions)).stream()
        .map(TimeExpression::value)
        .toList();
  }

  @Test
  void whatOneLacksStandsInItsNeighbour() {
    assertEquals(List.of("2024-09-07", "2024-09-11"), values("del 7", "al 11 de septiembre"));
    assertEquals(List.of("P3W", "P4W"), values("tres", "cuatro semanas"));
    assertEquals(List.of("P5Y", "P2Y"), values("cinco años", "dos"));
    assertEquals(List.of("2019-05-20", "2019-05-20"), values("el 20 de mayo de 2019", "ese día"));
    assertEquals(List.of("P2Y"), values("dos"));
    assertEquals(List.of("1998-01", "1998-03"), values("enero", "marzo de 1998"));
    assertEquals(List.of("2024-06-15", "2024-06-16"), values("el próximo sábado", "el domingo"));
    assertEquals(List.of("1998-SU", "1999-SU"), values("el verano de 1998", "el verano siguiente"));
    assertEquals(
        List.of("2023-10-28", "2023-10-30"), values("el 28 de octubre de 2023", "el día 30"));
  }

  @Test
  void whatCountsFromADayTold() {
    assertEquals(
        List.of("1998-05-04", "1998-05-11"), values("el 4 de mayo de 1998", "el lunes siguiente"));
    assertEquals(
        List.of("1998-05-04", "1998-05-02"), values("el 4 de mayo de 1998", "el sábado anterior"));
    assertEquals(
        List.of("1998-05-04", "1998-05-04"), values("el 4 de mayo de 1998", "aquel lunes"));
    assertEquals(List.of("1998-05-04", "1998-05-07"), values("el 4 de mayo de 1998", "el día 7"));
    assertEquals(List.of("2024-06-17", "2024-06-18"), values("el próximo lunes", "el martes"));
    assertEquals(
        List.of("2024-06-03", "2024-W23-WE"),
        values("el lunes de la semana pasada", "ese fin de semana"));
    assertEquals(List.of("1998-Q1", "1998-Q1"), values("el primer trimestre de 1998", "esa fecha"));
    assertEquals(List.of("1998", "1998-05"), values("1998", "aquel mes de mayo"));
    assertEquals(List.of("1998-05", "1998-04"), values("mayo de 1998", "el mes antes"));
  }

  @Test
  void aWinterIsThatWhichIsNearest() {
    assertEquals("2023-WI", values("mediados de invierno").getFirst());
    Publication january = Publication.given(DateInterval.parse("2024-01-15").orElseThrow());
    assertEquals(
        "2023-WI",
        TimeReader.standard()
            .readExpressions(january, sentences("este invierno"))
            .getFirst()
            .value());
  }

  @Test
  void anHourAfterAPartOfNoDayIsOfNoDay() {
    assertEquals(
        List.of("TAF", "T16:30", "2024-06-11", "2024-06-11T19:00"),
        values("la tarde", "las 16.30 horas", "ayer", "las 19.00 horas"));
  }

  private static String of(TimeExpression.Type type, String words) {
    List<TimeExpression> found =
        TimeReader.standard().readExpressions(DAY, sentences(words), List.of(type));
    return found.size() == 1 ? found.getFirst().value() : found.toString();
  }

  @Test
  void aKnownTypeDecides() {
    assertEquals("1899/1986", values("1899-1986").getFirst());
    assertEquals("P87Y", of(TimeExpression.Type.DURATION, "1899-1986"));
    assertEquals("P1Y", values("un año").getFirst());
    assertEquals("2024", of(TimeExpression.Type.DATE, "un año"));
    assertEquals("XXXX-XX-XX", of(TimeExpression.Type.DATE, "el primer día"));
    assertEquals("2024-02", values("hace unos cuatro meses").getFirst());
    assertEquals("P4M", of(TimeExpression.Type.DURATION, "hace unos cuatro meses"));
    assertEquals("P1W", of(TimeExpression.Type.DURATION, "la última semana"));
    assertEquals("PTNI", of(TimeExpression.Type.SET, "la noche"));
    assertEquals("TNI", of(TimeExpression.Type.TIME, "noche"));
    assertEquals("2024-06-12T15:00", of(TimeExpression.Type.TIME, "las 15"));
    assertEquals("2024-06-13T10:00", of(TimeExpression.Type.TIME, "mañana a las diez"));
    assertEquals("2025", of(TimeExpression.Type.DATE, "la próxima temporada"));
    assertEquals("P2Y", of(TimeExpression.Type.DURATION, "dos temporadas"));
    assertEquals("PAST_REF", of(TimeExpression.Type.DATE, "los viejos tiempos"));
    assertEquals("XXXX-WXX-1", of(TimeExpression.Type.SET, "el lunes"));
    assertEquals("1934", of(TimeExpression.Type.DATE, "1934-1940"));
    assertEquals("2024", of(TimeExpression.Type.DATE, "la presente temporada"));
    assertEquals("2024-W24", of(TimeExpression.Type.DATE, "toda la semana"));
    assertEquals("1997", of(TimeExpression.Type.DATE, "97"));
    assertEquals("P2Y", of(TimeExpression.Type.DURATION, "dos o tres años"));
    assertEquals("P2.5Y", of(TimeExpression.Type.DURATION, "hace dos años y medio"));
    assertEquals("P0.5Y", of(TimeExpression.Type.DURATION, "media temporada"));
    assertEquals("P8Y", of(TimeExpression.Type.DURATION, "dos legislaturas"));
    assertEquals("TNI", of(TimeExpression.Type.TIME, "última hora"));
    assertEquals("XXXX-WXX-WE", of(TimeExpression.Type.SET, "fines de semana"));
  }

  @Test
  void anHourIsOfTheDayAndTheHalfThatStandBesideIt() {
    assertEquals("2024-06-12T20:00", of(TimeExpression.Type.TIME, "esta tarde a las ocho"));
    assertEquals("2024-06-11T22:30", of(TimeExpression.Type.TIME, "anoche a las diez y media"));
    assertEquals("2024-06-12T20:30", of(TimeExpression.Type.TIME, "esta noche, a las 20.30"));
    assertEquals(
        "2024-06-10T21:00", of(TimeExpression.Type.TIME, "el lunes por la noche a las nueve"));
    assertEquals("2024-05-03TNI", of(TimeExpression.Type.TIME, "la noche del 3 al 4 de mayo"));
    assertEquals(
        List.of("2019-05-20", "2019-05-21TNI"),
        values("el 20 de mayo de 2019", "la noche del día siguiente"));
  }

  private static List<String> ofType(TimeExpression.Type type, String... words) {
    List<TimeExpression.Type> types = Collections.nCopies(words.length, type);
    return TimeReader.standard().readExpressions(DAY, sentences(words), types).stream()
        .map(TimeExpression::value)
        .toList();
  }

  @Test
  void theNounOfOneIsThatOfTheOneBeforeIt() {
    TimeExpression.Type date = TimeExpression.Type.DATE;
    TimeExpression.Type stretch = TimeExpression.Type.DURATION;
    assertEquals(List.of("2024", "2025"), ofType(date, "este año", "el próximo"));
    assertEquals(List.of("2024-W23", "2024-W22"), ofType(date, "la semana pasada", "la anterior"));
    assertEquals(List.of("2024", "PAST_REF"), ofType(date, "este año", "el pasado"));
    assertEquals(
        List.of("2019-Q1", "2019-Q2"), ofType(date, "el primer trimestre de 2019", "el segundo"));
    assertEquals(List.of("198", "199"), ofType(date, "los años ochenta", "noventa"));
    assertEquals(
        List.of("2024-05-03", "2024-05-04", "2024-05-05"),
        ofType(date, "los días 3", "4", "5 de mayo"));
    assertEquals(List.of("P3W", "P2W"), ofType(stretch, "tres semanas", "las dos últimas"));
    assertEquals(List.of("P2M", "P1M"), ofType(stretch, "dos meses", "otro"));
    assertEquals(List.of("P2M", "P3M"), ofType(stretch, "de dos", "tres meses"));
    assertEquals(List.of("P2M", "P1W"), ofType(stretch, "dos meses", "una semana"));
    List<TimeExpression.Type> often = List.of(stretch, TimeExpression.Type.SET, stretch);
    assertEquals(
        List.of("PT40H", "P1M", "PT15H"),
        TimeReader.standard()
            .readExpressions(DAY, sentences("40 horas", "mensuales", "las 15"), often)
            .stream()
            .map(TimeExpression::value)
            .toList());
  }

  @Test
  void theNounOfSeveralIsThatOfTheLastThatHasOne() {
    TimeExpression.Type stretch = TimeExpression.Type.DURATION;
    assertEquals(
        List.of("P3M", "P4M", "P2M", "P6M"),
        ofType(stretch, "tres meses", "cuatro", "otros dos", "seis más"));
    List<TimeExpression.Type> types = List.of(stretch, TimeExpression.Type.DATE, stretch);
    assertEquals(
        List.of("P9D", "2024-06-12", "P4D"),
        TimeReader.standard()
            .readExpressions(DAY, sentences("nueve días", "hoy", "cuatro"), types)
            .stream()
            .map(TimeExpression::value)
            .toList());
  }

  @Test
  void aDateIsOfTheYearToldBefore() {
    TimeExpression.Type date = TimeExpression.Type.DATE;
    assertEquals(List.of("1987", "1987"), ofType(date, "1987", "un año"));
    assertEquals(List.of("1987", "1990"), ofType(date, "1987", "tres años"));
    assertEquals(List.of("1987", "1987-05"), ofType(date, "1987", "mayo de ese año"));
    assertEquals(List.of("1987", "1987-05-03"), ofType(date, "1987", "el 3 de mayo de ese año"));
    assertEquals(List.of("2026", "2026-Q1"), ofType(date, "2026", "el primer trimestre"));
    assertEquals(List.of("2023", "2023-Q4"), ofType(date, "2023", "el cuarto trimestre"));
    assertEquals(List.of("2023", "2024-Q1"), ofType(date, "2023", "el primer trimestre"));
    assertEquals(List.of("2025", "2025-03"), ofType(date, "2025", "marzo"));
  }

  @Test
  void aDayIsBesideTheOneToldBefore() {
    TimeExpression.Type date = TimeExpression.Type.DATE;
    assertEquals(
        List.of("2024-06-06", "2024-06-06"), ofType(date, "el pasado jueves", "el jueves"));
    assertEquals(List.of("2024-06-10", "2024-06-14"), ofType(date, "del lunes", "al viernes"));
    assertEquals(List.of("2024-06-28", "2024-07-03"), ofType(date, "del 28", "al 3 de julio"));
    assertEquals(List.of("2024-04-29", "2024-05-02"), ofType(date, "el 29 de abril", "el 2"));
    assertEquals(
        List.of("1987-10-03", "1987-10-20", "1987-11-04"),
        ofType(date, "el 3 de octubre de 1987", "el 20 de ese mes", "el 4 del mes siguiente"));
    assertEquals(
        List.of("2024-06-03", "2024-06-07"),
        ofType(date, "el lunes de la semana pasada", "el viernes de esa semana"));
    assertEquals(List.of("198", "198"), ofType(date, "los años ochenta", "finales de la década"));
  }

  @Test
  void aStretchToldBeforeIsMeantAgain() {
    assertEquals(List.of("P6Y", "P6Y"), values("seis años", "ese tiempo"));
    assertEquals(List.of("1990", "1996", "P6Y"), values("1990", "1996", "este periodo"));
    assertEquals(
        List.of("2023-01", "2023-03", "P3M"),
        values("enero de 2023", "marzo de 2023", "ese mismo periodo"));
    assertEquals(List.of("1998-Q1", "P3M"), values("el primer trimestre de 1998", "ese plazo"));
    assertEquals(List.of("PXM"), values("ese periodo"));
    assertEquals(List.of("1998", "1998"), ofType(TimeExpression.Type.DATE, "1998", "ese periodo"));
  }

  @Test
  void aNounLeftOutIsThatOfALineBefore() {
    TimeExpression.Type date = TimeExpression.Type.DATE;
    assertEquals(
        List.of("2024-W24", "2024-W23", "2024-W25", "2024-W24"),
        ofType(date, "esta semana", "la pasada", "la próxima", "ésta"));
    assertEquals(
        List.of("2024", "2025", "2025"),
        ofType(date, "finales de año", "principios del próximo", "el que viene"));
    assertEquals(
        List.of("2024", "2023", "2025"),
        ofType(date, "esta temporada", "la anterior", "la próxima"));
    assertEquals(
        List.of("2024-06-09", "2024-06-16"), ofType(date, "el pasado domingo", "el próximo"));
    assertEquals(
        List.of("P1Y", "P1.5Y", "P0.5Y", "P1Y", "PXY"),
        ofType(
            TimeExpression.Type.DURATION,
            "un año",
            "uno y medio",
            "medio",
            "el primero",
            "los siguientes"));
    assertEquals(
        List.of("PT1.5H", "PT3H", "PTXH", "PTXH"),
        ofType(TimeExpression.Type.DURATION, "hora y media", "tres", "muchas", "unas cuantas"));
    List<TimeExpression.Type> types = List.of(date, TimeExpression.Type.DURATION);
    assertEquals(
        List.of("2024-Q1", "P6M"),
        TimeReader.standard()
            .readExpressions(DAY, sentences("el primer trimestre", "los dos siguientes"), types)
            .stream()
            .map(TimeExpression::value)
            .toList());
    assertEquals(List.of("P1M", "P3M"), ofType(TimeExpression.Type.SET, "cada mes", "cada tres"));
  }

  @Test
  void aUnitToldBeforeIsTheLastOneThatFits() {
    TimeExpression.Type date = TimeExpression.Type.DATE;
    assertEquals(
        List.of("1987-05", "1991", "1987-05", "1987-06"),
        ofType(date, "mayo de 1987", "1991", "ese mismo mes", "el mes siguiente"));
    assertEquals(
        List.of("1987", "198", "1987", "1988"),
        ofType(date, "1987", "los años ochenta", "dicho año", "el año siguiente"));
    assertEquals(List.of("1973", "197"), ofType(date, "1973", "finales de la década"));
    assertEquals(
        List.of("1998-H1", "1998-H2"),
        ofType(date, "el primer semestre de 1998", "el segundo semestre"));
  }

  @Test
  void ofTwoDatesToldTogetherTheFirstIsTheValue() {
    TimeExpression.Type date = TimeExpression.Type.DATE;
    assertEquals("1998-03", of(date, "marzo y abril de 1998"));
    assertEquals("2024-05-03", of(date, "del 3 al 5 de mayo"));
    assertEquals("2024-05-03", of(date, "el 3 y el 4 de mayo"));
    assertEquals("1998-04-30", of(date, "del 30 de abril al 5 de mayo de 1998"));
    assertEquals("2024-04", of(date, "abril o mayo de este año"));
    assertEquals("2024-06-15", of(date, "sábado y domingo"));
    assertEquals("2024-06-12", of(date, "hoy , miércoles"));
  }

  @Test
  void aDayIsOfTheMonthToldBefore() {
    TimeExpression.Type date = TimeExpression.Type.DATE;
    assertEquals(
        List.of("2024-02", "2024-02-15", "2024-02-20"),
        ofType(date, "el pasado mes de febrero", "el día 15", "el 20"));
    assertEquals(List.of("1953-07", "1953-07-18"), ofType(date, "julio de 1953", "el 18"));
  }

  @Test
  void aDayIsOfTheSideThatIsToldBefore() {
    TimeExpression.Type date = TimeExpression.Type.DATE;
    assertEquals(
        List.of("2024-06-17", "2024-06-19"), ofType(date, "el próximo lunes", "el miércoles"));
    assertEquals(List.of("2024-07-03", "2024-07-02"), ofType(date, "el 3 de julio", "la víspera"));
    assertEquals(List.of("2024-06-11", "2024-06-11"), ofType(date, "ayer", "la víspera"));
    assertEquals(List.of("2024-12-20"), ofType(date, "el 20 de diciembre"));
  }

  @Test
  void theLastWeekIsThatOfTheLastSevenDays() {
    Publication thursday = Publication.given(DateInterval.parse("2024-06-13").orElseThrow());
    List<Sentence> week = sentences("la última semana");
    TimeExpression last = TimeReader.standard().readExpressions(thursday, week).getFirst();
    assertEquals("2024-W24", last.value());
    assertEquals("2024-06-07/2024-06-13", String.valueOf(last.interval()));
    assertEquals("2024-W23", values("la última semana").getFirst());
    assertEquals("2024-05", values("el último mes").getFirst());
  }

  @Test
  void aKnownTypeLeavesNothingUnread() {
    assertEquals("P2.5Y", of(TimeExpression.Type.DURATION, "los dos años y medio"));
    assertEquals("PT1H20M", of(TimeExpression.Type.DURATION, "1:20 horas"));
    assertEquals("P4Y", of(TimeExpression.Type.DURATION, "cuatrienal"));
    assertEquals("P20Y", of(TimeExpression.Type.DURATION, "los 20"));
    assertEquals("2024-06-11TNI", of(TimeExpression.Type.TIME, "la pasada noche"));
    assertEquals("2024-06-23TNI", of(TimeExpression.Type.TIME, "la noche de San Juan"));
    assertEquals("PAST_REF", of(TimeExpression.Type.DATE, "la infancia"));
    assertEquals("PAST_REF", of(TimeExpression.Type.DATE, "hace poco"));
    assertEquals("FUTURE_REF", of(TimeExpression.Type.DATE, "dentro de unos días"));
    assertEquals("FUTURE_REF", of(TimeExpression.Type.DATE, "los sucesivos años"));
    assertEquals("P2M", of(TimeExpression.Type.DURATION, "los dos recientes meses"));
    assertEquals("P50Y", of(TimeExpression.Type.DURATION, "hace medio siglo"));
    assertEquals("P4Y", of(TimeExpression.Type.DURATION, "poco más de una legislatura"));
    assertEquals("XXXX-12-25", of(TimeExpression.Type.SET, "cada Navidad"));
  }

  @Test
  void theWordsAboutANounTellItsSideOfTheReport() {
    assertEquals("PRESENT_REF", of(TimeExpression.Type.DATE, "nuestra época"));
    assertEquals("PAST_REF", of(TimeExpression.Type.DATE, "la época"));
    assertEquals("FUTURE_REF", of(TimeExpression.Type.DATE, "la próxima legislatura"));
    assertEquals("PAST_REF", of(TimeExpression.Type.DATE, "la pasada legislatura"));
    assertEquals("PRESENT_REF", of(TimeExpression.Type.DATE, "modernas"));
  }

  @Test
  void whatNoRuleMatchesIsReadByItsWords() {
    assertEquals(List.of("PAST_REF"), values("una lejana época"));
    assertEquals(List.of("PXM"), values("el mínimo tiempo"));
    assertEquals(List.of("P1Y"), values("cada curso"));
    assertEquals(List.of("TNI"), values("la fatídica noche"));
    assertEquals(List.of(), values("las palabras"));
  }

  @Test
  void aPartOfTheDayBelongsToTheDayBeforeIt() {
    assertEquals(List.of("2024-06-10", "2024-06-10TAF"), values("el lunes", "la tarde"));
    assertEquals(List.of("P2Y", "TAF"), values("dos años", "la tarde"));
    assertEquals(
        List.of("2024-06-10", "PT2H", "PRESENT_REF", "2024-06-10TAF"),
        values("el lunes", "dos horas", "ahora", "la tarde"));
  }
}
