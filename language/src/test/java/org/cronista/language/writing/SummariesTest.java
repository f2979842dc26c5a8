package org.cronista.language.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.EventType;
import org.junit.jupiter.api.Test;

/** The relations of two parties in one sentence. */
class SummariesTest {
  private static final Map<EventType, Integer> NONE = Map.of();

  private static void says(Relations r, String spanish, String english) {
    assertEquals(spanish, Summaries.in("es", Knowledge.standard()).of(r));
    assertEquals(english, Summaries.in("en", Knowledge.standard()).of(r));
  }

  @Test
  void whatWasDoneIsCountedTheMostFrequentFirst() {
    says(
        new Relations(
            Telling.RUSSIA,
            Telling.IRAN,
            Map.of(EventType.CONSULT, 3, EventType.AGREE, 1),
            NONE,
            NONE,
            9,
            0),
        "Rusia e Irán se acercaron: tres contactos y un acuerdo o promesa.",
        "Russia and Iran drew closer: three contacts and an agreement or promise.");
    says(
        new Relations(
            Telling.UK, Telling.NETHERLANDS, Map.of(EventType.ASSAULT, 12), NONE, NONE, 0, -90),
        "El Reino Unido y los Países Bajos se enfrentaron: 12 ataques.",
        "The United Kingdom and the Netherlands clashed: 12 attacks.");
  }

  @Test
  void cooperationAndConflictAreWeighed() {
    Map<EventType, Integer> both = Map.of(EventType.CONSULT, 1, EventType.THREATEN, 2);
    says(
        new Relations(Telling.KOREA, Telling.USA, both, NONE, NONE, 1, -8),
        "Corea del Norte y Estados Unidos se enfrentaron más de lo que cooperaron: dos amenazas y un contacto.",
        "North Korea and the United States clashed more than they cooperated: two threats and a contact.");
    says(
        new Relations(Telling.KOREA, Telling.USA, both, NONE, NONE, 9, -8),
        "Corea del Norte y Estados Unidos cooperaron más de lo que se enfrentaron: dos amenazas y un contacto.",
        "North Korea and the United States cooperated more than they clashed: two threats and a contact.");
  }

  @Test
  void plansAndChargesAreToldApart() {
    says(
        new Relations(
            Telling.RUSSIA,
            Telling.UKRAINE,
            Map.of(EventType.ASSAULT, 1),
            Map.of(EventType.CONSULT, 2),
            Map.of(EventType.COERCE, 1),
            0,
            -10),
        "Rusia y Ucrania se enfrentaron: un ataque; además preveían dos contactos; sin confirmar, una medida de fuerza.",
        "Russia and Ukraine clashed: an attack; they also planned two contacts; unconfirmed, a coercive measure.");
    says(
        new Relations(Telling.UK, Telling.IRAN, NONE, Map.of(EventType.CONSULT, 1), NONE, 0, 0),
        "El Reino Unido e Irán prevén un contacto.",
        "The United Kingdom and Iran plan a contact.");
    says(
        new Relations(Telling.UK, Telling.IRAN, NONE, NONE, Map.of(EventType.ASSAULT, 2), 0, 0),
        "Al Reino Unido e Irán se les atribuyen dos ataques.",
        "The United Kingdom and Iran are said to be behind two attacks.");
    says(new Relations(Telling.UK, Telling.IRAN, NONE, NONE, NONE, 0, 0), "", "");
  }

  @Test
  void whatIsRareIsCountedTogether() {
    says(
        new Relations(
            Telling.RUSSIA,
            Telling.UKRAINE,
            Map.of(
                EventType.ASSAULT,
                9,
                EventType.ACCUSE,
                5,
                EventType.THREATEN,
                3,
                EventType.SANCTION,
                2,
                EventType.PROTEST,
                1,
                EventType.COERCE,
                1),
            NONE,
            NONE,
            0,
            -100),
        "Rusia y Ucrania se enfrentaron: nueve ataques, cinco críticas, tres amenazas, dos sanciones y otros dos hechos.",
        "Russia and Ukraine clashed: nine attacks, five criticisms, three threats, two sanctions and two other events.");
  }
}
