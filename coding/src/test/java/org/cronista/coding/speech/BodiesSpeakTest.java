package org.cronista.coding.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.Quotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that speak under another noun than their names, or by what they write. */
class BodiesSpeakTest {
  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(KNOWLEDGE);

  /** The speaker of the last direct quotation; "-" where the article names none. */
  private static String speaker(String text) {
    Analysis analysis = ANALYZER.analyze(Article.ofText("ejemplo", text));
    List<Quotation> found =
        Voices.of(analysis, Cast.of(analysis, KNOWLEDGE)).quotations().stream()
            .filter(q -> q.kind() != Quotation.Kind.INDIRECT)
            .toList();
    ActorMention who = found.get(found.size() - 1).speaker();
    return who == null ? "-" : who.actor().name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La aerolínea Vientos del Sur dejó de volar a Punta Arenas. La compañía lamentó «las molestias a los viajeros». | Vientos del Sur",
        "El partido Unión Vecinal presentó sus listas. La formación aseguró que «no habrá pactos con nadie». | Unión Vecinal",
        "El diario La Tribuna criticó al alcalde. «La ciudad merece algo mejor», opina el rotativo. | La Tribuna",
        "La compañía Brenta mostró ayer su teléfono. La marca señaló que la batería «dura dos días enteros». | Brenta",
        "La fábrica de Brenta cerró y el partido Unión Vecinal protestó. La formación pidió «una salida digna». | Unión Vecinal",
        "Por su parte Brenta, la proveedora local del gas, destacó que «no recibió ninguna queja». | Brenta",
        "Una empresa de Lima perdió el concurso de Brenta. La empresa dijo que «no lo entiende». | empresa de Perú",
      })
  void byAnotherNoun(String text, String name) {
    assertEquals(name, speaker(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Audiencia Provincial de Lugo condenó a un vecino. La sentencia señala que obró «con pleno conocimiento». | Audiencia Provincial de Lugo",
        "El Ministerio de Agricultura dio nuevas ayudas. «Llegarán antes de abril», señala la nota. | Ministerio de Agricultura",
        "El juez Andrés Melgar ordenó el embargo. El auto advierte de «un riesgo evidente de fuga». | Andrés Melgar",
        "El juez Andrés Melgar ordenó el embargo. «Hay un riesgo evidente de fuga», sostiene parte del auto. | Andrés Melgar",
        "La Audiencia de Lugo condenó a un vecino y lo comunicó al Juzgado de Sarria. La sentencia señala que hubo «un engaño evidente a todos». | Audiencia de Lugo",
        "El Tribunal Supremo rechazó el recurso. Según el fallo, la empresa «incumplió de forma reiterada». | Tribunal Supremo",
      })
  void byWhatTheyWrite(String text, String name) {
    assertEquals(name, speaker(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El actor Bruno Ferrer vuelve a su pueblo. «Ha sido un regalo para mí», remata el madrileño. | Bruno Ferrer",
        "La Comisionada de Aguas de Brenta, Irene Caro, visitó la presa. Comentó que están «muy contentos». | Irene Caro",
      })
  void peopleAreNoBodies(String text, String name) {
    assertEquals(name, speaker(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Junta de Andalucía cerró los bares. El Gobierno andaluz dijo que «no hay otra salida». | Junta de Andalucía",
        "La Xunta de Galicia cerró los bares. El Ejecutivo autonómico dijo que «no hay otra salida». | Xunta de Galicia",
        "El Gobierno andaluz cerró los bares. «No hay otra salida», dijo el Gobierno andaluz. | gobierno andaluz",
        "«No hay otra salida», dijo el gobierno de California. | gobierno de California",
        "«No hay otra salida», dijo el gobierno francés. | Francia",
        "«No hay otra salida», dijo el gobierno moscovita. | Rusia",
        "La Junta de Andalucía cerró los bares. «No hay otra salida», dijo el gobierno vasco. | gobierno vasco",
        "El Congreso Nacional Africano ganó ayer en Lima. «No hay otra salida», dijo el Congreso. | congreso de Perú",
      })
  void governmentsOfRegionsAreNotTheCountrys(String text, String name) {
    assertEquals(name, speaker(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El Sevilla vendió a su portero. «No había otra salida», dijo el club blanquirrojo. | Sevilla",
        "El Real Montalbán vendió a su portero. «No había otra salida», dijo el club murciano. | Real Montalbán",
        "La Fiscalía de Alicante pidió diez años. El ministerio público sostiene que «hubo engaño». | Fiscalía de Alicante",
        "El Ministerio de Salud Pública retiró el lote. «No hay riesgo alguno», señaló la cartera sanitaria. | Ministerio de Salud Pública",
        "El Hospital San Lucas suspendió las visitas. El nosocomio dijo que «volverán en mayo». | Hospital San Lucas",
        "La Junta de Andalucía cerró los bares. La Junta dijo que «no hay otra salida». | Junta de Andalucía",
        "El Instituto de Vigilancia de Alimentos retiró el lote. El Instituto señaló que «no hay riesgo». | Instituto de Vigilancia de Alimentos",
      })
  void byTheFirstWordOrTheKind(String text, String name) {
    assertEquals(name, speaker(text));
  }
}
