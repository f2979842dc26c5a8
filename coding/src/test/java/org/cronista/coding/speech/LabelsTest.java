package org.cronista.coding.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cronista.coding.actors.Cast;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.Quotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, titles, terms and answers in marks beside words that somebody says. */
class LabelsTest {
  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(KNOWLEDGE);

  /** How many of the stretches in marks are quotations. */
  private static long quotations(String text) {
    Analysis analysis = ANALYZER.analyze(Article.ofText("ejemplo", text));
    return Voices.of(analysis, Cast.of(analysis, KNOWLEDGE)).quotations().stream()
        .filter(q -> q.kind() != Quotation.Kind.INDIRECT)
        .count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El juez propuso cambiar la expresión «hijo natural» en el Código Civil. | 0",
        "La ministra dijo que el concepto de «ciudad lenta» gana terreno en Europa. | 0",
        "El alcalde utilizó el término de «barrio de puertas abiertas» en su discurso. | 0",
        "La caja llevaba la etiqueta «queso de tres leches», anunció la fábrica. | 0",
        "El diputado lanzó la expresión «casta de ladrones» contra sus rivales. | 1",
        "El presidente pronunció las palabras «lo siento mucho» ante las familias. | 1",
      })
  void wordsThatAreSpokenOf(String text, int quotations) {
    assertEquals(quotations, quotations(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El congreso se celebra bajo el lema «Un mundo sin fronteras» en Cádiz. | 0",
        "La campaña, con el lema «Tú decides», costó dos millones de euros. | 0",
        "El movimiento repitió el lema «nadie nos callará jamás». | 1",
        "Los manifestantes marcharon bajo el lema «No nos callarán». | 1",
        "Los vecinos llevaban una pancarta con el lema «El barrio no se vende». | 1",
      })
  void mottosOfEventsHaveNoVoice(String text, int quotations) {
    assertEquals(quotations, quotations(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El nobel pronunció la ponencia inaugural, «Retos de la química verde», ante mil alumnos. | 0",
        "El artículo «Cómo votar por correo» se leyó un millón de veces. | 0",
        "El partido presentó su manifiesto «Por un país de todos» en Sevilla. | 0",
        "La fiscalía desarticuló la banda «los primos del sur», informó la policía. | 0",
        "El jefe de la banda, «el Zurdo», declaró ante el juez. | 0",
        "El vecino respondió «la Iglesia» cuando le preguntaron. | 1",
        "El diputado dijo de la comisión «un circo sin público». | 1",
        "El ministro abogó por «una mesa de todos» y defendió su programa de «una casa para cada familia». | 2",
      })
  void titlesAndBynames(String text, int quotations) {
    assertEquals(quotations, quotations(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El 30% ve la situación «muy mala» y un 12% «regular», dijo Luis Vera. | 1",
        "Un 20 por ciento «nada satisfecho» y un 40 por ciento «poco satisfecho», dice el estudio. | 0",
        "El senador calificó la subida del 12% «de abusiva e injusta». | 1",
        "El 60% de los encuestados dijo que el gobierno es «un desastre total». | 1",
      })
  void answersOfAPollAreNobodys(String text, int quotations) {
    assertEquals(quotations, quotations(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El alcalde dijo que el «dos por uno» no cuesta. Rojas dijo que el «dos por uno» sirve. Peña dijo que el «dos por uno» acabó. | 0",
        "«Un mal menor», dijo el alcalde. | 1",
        "El alcalde dijo que es «un mal menor». Rojas repitió que es «un mal menor». | 2",
        "El alcalde pidió «prudencia y calma». Rojas pidió «prudencia y calma». «Prudencia y calma», repitió Peña. | 3",
      })
  void whatAnArticleAlwaysMarksIsATerm(String text, int quotations) {
    assertEquals(quotations, quotations(text));
  }
}
