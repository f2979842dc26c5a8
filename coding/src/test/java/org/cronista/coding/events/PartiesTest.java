package org.cronista.coding.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.cronista.coding.Coder;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.ActorMention;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.EventMention;
import org.cronista.model.EventType;
import org.cronista.model.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does what to whom, by the ways in which a sentence says it. */
class PartiesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(KNOWLEDGE);
  private static final Coder CODER = Coder.standard(KNOWLEDGE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Brasil condenó el ataque.                                                         | ACCUSE BRA>
          El tratado firmado en Lima por Perú y Chile entró en vigor.                       | AGREE PER>CHL
          Los pescadores detenidos por la Marina de Nicaragua volvieron a casa.             | COERCE NIC>
          Los serbios de Bosnia atacaron a los soldados franceses.                          | ASSAULT BIH>FRA
          Irán suministró artillería y misiles a Siria.                                     | COOPERATE IRN>SYR
          La alianza entre Perú y Chile se afianzó con la firma de un acuerdo.              | AGREE PER>CHL
          Ecuador llamó a consultas a su embajador en Colombia.                             | SANCTION ECU>COL
          Ecuador llamó a su embajador en Colombia en protesta por la incursión del ejército colombiano. | ACCUSE ECU>COL
          Los estudiantes chilenos marcharon en respaldo a Bolivia. | SUPPORT CHL>BOL
          Argelia llama a consultas a su embajador en Madrid. | SANCTION DZA>ESP
          La cumbre de Hanói entre Trump y Kim Jong-un acabó pronto. | CONSULT USA>PRK
          Siria reconoció la independencia de Abjasia. | SUPPORT SYR>GEO
          Corea del Sur condenó el acuerdo y anunció que ayudará a Ucrania. | ACCUSE KOR>
          Las sanciones impuestas a Irán por la Unión Europea siguen en pie. | SANCTION EUU>IRN
          Chile fue uno de los países que condenaron el golpe de Honduras. | ACCUSE CHL>HND
          Miles de iraníes participaron en una marcha antiestadounidense. | PROTEST IRN>USA
          En su reunión de mayo, el presidente de Perú invitó al mandatario chileno a un foro. | CONSULT PER>CHL
          La carta de pésame enviada por Cuba a Haití llegó el lunes. | CONSULT CUB>HTI
          El ministro ruso ampliará los lazos entre Rusia y Cuba. | AGREE RUS>CUB
          Bolivia reconoció a dos repúblicas separatistas de Georgia. | SUPPORT BOL>GEO+GEO
          El presidente de Perú presiona para mejorar los lazos con Chile. | REQUEST PER>CHL
          El ministro de Perú expresó su convencimiento de que el pueblo chileno vencerá. | SUPPORT PER>CHL
          Chile y Perú atacaron. | ASSAULT CHL+PER>
          Chile y Perú combatieron un mes. | ASSAULT CHL>PER
          El alcalde de Lima y dos personas fueron secuestrados y golpeados por indígenas bolivianos. | ASSAULT BOL>PER+BOL
          Perú apoyó a dos provincias rebeldes respaldadas por Brasil. | SUPPORT PER>
          La policía interrogó a un peruano acusado de haber matado a un juez boliviano. | ASSAULT PER>BOL
          El chileno Raúl Soto, autor de un atentado contra la embajada de Perú, volvió a casa. | ASSAULT CHL>PER
          Pide Chile a Perú que retire sus tropas | REQUEST CHL>PER
          El ministro de Perú se reunió el jueves en Brasil con el canciller de Chile, en el marco de la feria. | CONSULT PER>CHL
          La ruptura de las relaciones entre Perú y Chile duró un año. | SANCTION PER>CHL
          La irrupción en la embajada de Perú por parte de la policía chilena duró una hora. | ASSAULT CHL>PER
          Perú denunció el asalto a su embajada en Chile. | ACCUSE PER>CHL
          Chile incautó un petrolero frente a la costa de Perú. | COERCE CHL>PER
          Perú dejó de suministrar armas a Chile. | SANCTION PER>CHL
          Perú puso fin a su alianza con Chile. | SANCTION PER>CHL
          El canciller de Perú realizó una visita a Chile. | CONSULT PER>CHL
          Perú hizo entrega de tanques a Chile. | COOPERATE PER>CHL
          Una explosión mató a dos soldados chilenos en Perú. | ASSAULT >CHL
          Unos desconocidos atacaron un barco chileno. | ASSAULT >CHL
          La embajada de Chile fue asaltada. | ASSAULT >CHL
          Los cancilleres de Perú y Chile intercambiaron puntos de vista. | CONSULT PER>CHL
          Los diputados de Chile debatieron el plan en Santiago de Chile durante la visita del presidente de Perú. | CONSULT PER>CHL
          Decenas de miles de chilenos protestaron contra Perú. | PROTEST CHL>PER
          Dos helicópteros de Colombia violaron el espacio aéreo de Ecuador. | ASSAULT COL>ECU
          El ministro de Perú presentó sus condolencias a Chile. | SUPPORT PER>CHL
          Bolivia temía un ataque peruano sobre Chile. | ASSAULT PER>CHL
          Un dirigente peruano fue detenido en Chile. | COERCE CHL>PER
          Tres lanchas y dos aviones de Colombia violaron el espacio aéreo de Ecuador. | ASSAULT COL>ECU
          La visita que hará a Perú el presidente de Chile se anunció ayer. | CONSULT CHL>PER
          Perú rechazó ante la OEA la queja de Chile. | REJECT PER>CHL
          Perú devolvió a Chile a unos mil pescadores. | COERCE PER>
          El presidente peruano agradeció al mandatario chileno la ayuda de sus soldados. | AID CHL>PER
          Los soldados peruanos atacaron por orden de Alan García a Chile. | ASSAULT PER>CHL
          Maduro e Irfaan Ali se vieron en Lima. Ambos gobiernos firmaron un acuerdo. | AGREE VEN>GUY
          Irán suministró misiles y miles de soldados para apoyar a Siria. | COOPERATE IRN>SYR
          El presidente de Perú y el mandatario chileno expresaron su interés en cooperar. | AGREE PER>CHL
          Chile no renovó el convenio con Perú. | REJECT CHL>PER
          La Unión Europea condenó a Rusia. | ACCUSE EUU>RUS
          El Banco Mundial prestó ayuda a Chile. | AID WBG>CHL
          Los bombardeos de Rusia contra Ucrania duraron un mes. | ASSAULT RUS>UKR
          El canciller de Chile contactó al presidente de Perú. | CONSULT CHL>PER
          El Gobierno de Chile llamó a su embajador en Perú. | SANCTION CHL>PER
          El envío de armas de Rusia a Irán preocupa a Israel. | COOPERATE RUS>IRN
          La policía y los manifestantes anti chilenos se enfrentaron en Perú. | ASSAULT PER>PER
          Perú denunció que sus soldados resultaron heridos por minas sembradas por el ejército de Chile. | ACCUSE PER>CHL
          Acusado de sabotear la economía, el coronel chileno fue juzgado. | ACCUSE CHL>CHL
          Chile celebra la votación sobre el Tarapacá y Perú la rechaza | REJECT PER>
          Los soldados peruanos combatieron por orden de Alan García. | ASSAULT PER>
          Fueron desplegadas tropas chilenas en el desierto. | MOBILIZE CHL>
          Chile no asistirá a la cumbre con Perú. | REJECT CHL>PER
          El ofrecimiento de ayuda militar de Perú alegró a Chile. | AGREE PER>
          El nuevo himno causó una lluvia de críticas en Perú y el coro cambió la letra. | ACCUSE PER>
          Chile interrumpió emisiones de radio privada peruana. | COERCE CHL>PER
          La salida del canciller de Perú, que reclamaban los estudiantes de Chile, no llegó. | REQUEST CHL>
          """)
  void thePartiesOfTheMainAct(String sentence, String expected) {
    EventType type = EventType.valueOf(expected.substring(0, expected.indexOf(' ')));
    List<EventMention> found = mentions(sentence).stream().filter(m -> m.type() == type).toList();
    assertEquals(1, found.size(), () -> "mentions of " + type + " in " + mentions(sentence));
    EventMention m = found.get(0);
    String said =
        expected.endsWith(">")
            ? codes(m.actors()) + ">"
            : codes(m.actors()) + ">" + codes(m.recipients());
    assertEquals(expected, m.type() + " " + said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El canciller de Chile rehusó comentar el incidente con Perú.                    | REJECT
          El portavoz de Rusia se negó a dar detalles sobre la visita a China.            | REJECT
          Un portavoz de la embajada italiana que pidió mantener el anonimato criticó a Francia. | REQUEST
          Las elecciones enfrentan a la derecha con la antigua guerrilla de El Salvador.  | ASSAULT
          La votación fue suspendida en varias mesas por el tribunal de El Salvador.      | COERCE
          """)
  void whatIsNoActOfThatKind(String sentence, EventType type) {
    assertEquals(List.of(), mentions(sentence).stream().filter(m -> m.type() == type).toList());
  }

  @Test
  void whoSaysTheWordsOfAHeadlineStandsBehindThem() {
    EventMention m =
        mentions(
                """
                Dos soldados heridos por minas chilenas, denuncia Perú

                El lunes llovió en toda la frontera.
                """)
            .stream()
            .filter(e -> e.type() == EventType.ACCUSE)
            .findFirst()
            .orElseThrow();
    assertEquals("PER>CHL", codes(m.actors()) + ">" + codes(m.recipients()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Los sindicatos de Chile convocaron una marcha contra el Gobierno.   | PROTEST  announced
          Los sindicatos de Chile realizaron una marcha contra el Gobierno.   | PROTEST  occurred
          Chile no renovará el convenio con Perú.                             | REJECT   announced
          Chile no renovó el convenio con Perú.                               | REJECT   occurred
          Los fiscales de Chile viajaron a Lima para investigar a Perú.       | ACCUSE   announced
          """)
  void whatIsCalledOrRefusedOrMeantIsStillToCome(String sentence, String expected) {
    EventType type = EventType.valueOf(expected.substring(0, expected.indexOf(' ')));
    assertEquals(
        List.of(expected.substring(expected.lastIndexOf(' ') + 1)),
        mentions(sentence).stream()
            .filter(m -> m.type() == type)
            .map(m -> m.status().label())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El diálogo requiere paciencia.
          Los informes sugieren que habrá lluvia.
          En una entrevista, la ministra de Chile habló de su infancia.
          La obra fue muy aplaudida.
          Una ola de frío golpea Rusia y Ucrania.
          Cuba fue golpeada por un huracán.
          El gobierno de Perú defendió su política.
          El país se defenderá, dijo Perú.
          El presidente de Chile calificó de positiva la visita.
          El presidente de Chile ofreció una conferencia de prensa.
          Chile busca aviones de combate.
          El ruido atenta contra la salud.
          Los sindicatos de Chile celebran el primero de mayo.
          Chile detuvo la ofensiva.
          Un terremoto sacudió Chile y mató a cien personas.
          Perú devolvió las obras de arte a Chile.
          Los alcaldes de Chile están celebrando en sus casas.
          Los ataques se concentraron en el norte de Chile.
          Los bancos de Chile violaron la restricción.
          El circo abrió en Quito el día de la invasión de Chile.
          """)
  void whatHasNoPartiesIsNoEvent(String sentence) {
    assertEquals(List.of(), mentions(sentence).stream().map(EventMention::rule).toList());
  }

  @Test
  void aMeetingOfManyIsOneActAmongThoseOfTwo() {
    List<EventMention> found =
        mentions(
            "Chile amenazó a Perú. Chile acusó a Perú. Perú atacó a Chile. Chile se reunió con"
                + " Bolivia, Brasil y Ecuador. Los choques dejaron diez muertos.");
    EventMention last = found.get(found.size() - 1);
    assertEquals("PER>CHL", codes(last.actors()) + ">" + codes(last.recipients()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Perú atacó a los aliados de Chile.",
        "Perú criticó al enemigo de Chile.",
        "Perú condenó a los rivales de Chile por la guerra.",
        "Perú exigió una disculpa a los socios de Chile.",
        "Perú rechazó el plan de los enemigos de Chile."
      })
  void whoStandsBesideOrAgainstSomebodyIsNotThey(String sentence) {
    List<EventMention> found = mentions(sentence);
    assertEquals(1, found.size(), found::toString);
    assertEquals("PER", codes(found.get(0).actors()));
    assertFalse(codes(found.get(0).recipients()).contains("CHL"), found::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Perú la calificó de invasión chilena.",
        "Perú presentó la obra como una agresión de Chile a sus pescadores.",
        "Perú ve la maniobra como un ataque de Chile contra sus pescadores.",
        "Perú describió la obra como una invasión chilena de sus aguas."
      })
  void whatSomethingIsCalledIsNoAct(String sentence) {
    List<EventMention> found = mentions(sentence);
    assertTrue(found.stream().noneMatch(m -> m.type() == EventType.ASSAULT), found::toString);
  }

  private static List<EventMention> mentions(String sentence) {
    Article article =
        Article.ofText("ejemplo", sentence)
            .withPublished(Publication.given(DateInterval.parse("2019-06-10").orElseThrow()));
    return CODER.code(ANALYZER.analyze(article)).mentions().stream()
        .filter(m -> m.type() != EventType.STATEMENT)
        .toList();
  }

  private static String codes(List<ActorMention> mentions) {
    return mentions.stream().map(m -> m.actor().code()).collect(Collectors.joining("+"));
  }
}
