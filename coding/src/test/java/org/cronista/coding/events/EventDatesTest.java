package org.cronista.coding.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date of an act by phenomenon, in a report of Wednesday, 12 June 2024. */
class EventDatesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en la cláusula      | El ministro viajó el lunes a Quito.                                                     | viajó       | 2024-06-10
          noticia del día     | El ministro viajó a Quito.                                                              | viajó       | 2024-06-11/2024-06-12
          fecha antigua       | El ejército ocupó la ciudad en 1992.                                                    | ocupó       | 1992
          por venir           | El presidente visitará Chile el 20 de agosto.                                           | visitará    | 2024-08-20
          anunciado sin día   | El presidente visitará Chile.                                                           | visitará    | -
          fecha de otro nombre | El ministro condenó el ataque de 1992.                                                 | condenó     | 2024-06-11/2024-06-12
          del propio nombre   | El ministro condenó el ataque de 1992.                                                  | ataque      | 1992
          del relativo        | El presidente elogió el acuerdo que firmaron en marzo de 2019.                          | elogió      | 2024-06-11/2024-06-12
          del participio      | El jefe saludó al piloto que fue capturado en 2015 por la guerrilla.                    | saludó      | 2024-06-11/2024-06-12
          del completivo      | El ministro dijo que el ejército atacó la aldea en 1992.                                | dijo        | 2024-06-11/2024-06-12
          dentro del completivo | El ministro dijo que el ejército atacó la aldea en 1992.                              | atacó       | 1992
          no después          | El presidente convocó elecciones para el 3 de noviembre.                                | convocó     | 2024-06-11/2024-06-12
          durante             | Durante la guerra de 1992, el ejército destruyó la ciudad.                              | destruyó    | 1992
          cuando              | El conflicto empezó el 3 de mayo de 1992, cuando los rebeldes atacaron la capital.      | atacaron    | 1992-05-03
          pluscuamperfecto    | El presidente había visitado la ciudad.                                                 | visitado    | -
          día del que se habla | En 1992 los rebeldes tomaron la capital. El general bombardeó los cuarteles.           | bombardeó   | 1992
          entonces            | En 1992 los rebeldes tomaron la capital. El rey dice que no cede. El papa pidió entonces una tregua. | pidió | 1992
          durante un viaje    | Durante el viaje que hizo a Quito en 2019, el ministro condenó el ataque.               | condenó     | 2019
          verbo con poco peso | El ejército lanzó el lunes un ataque contra la aldea.                                   | ataque      | 2024-06-10
          para qué            | El rey le dio una medalla al general para conmemorar la victoria en 2020.               | dio         | 2020
          de la visita        | La amistad creció con la firma de un acuerdo durante una visita del rey a Quito el año pasado. | visita | 2023
          dicho con un fin    | Los maestros marcharon el lunes en Quito para exigir la renuncia del ministro.            | exigir      | 2024-06-10
          de otra             | Es la segunda cumbre entre ambos, después de la de abril de 2019.                       | cumbre      | 2024-06-11/2024-06-12
          primera desde       | Es la primera visita del rey a Quito en diez años, desde la de julio de 2014.            | visita      | 2024-06-11/2024-06-12
          tras la coma        | Perú suspendió el lunes el tratado que firmó con Chile en 2002, por el apoyo de Santiago al plan de Quito. | apoyo | 2024-06-11/2024-06-12
          lo pedido           | En marzo, el ministro invitó al presidente chileno a visitar Perú.                      | visitar     | -
          luego de que        | La patrulla disparó el jueves contra el barco, luego de que la marina detuviera a tres pescadores. | detuviera | 2024-06-06
          mientras            | El embajador regresó el lunes a Quito, mientras la cancillería entregaba una protesta.  | entregaba   | 2024-06-10
          hace una semana     | El ministro recordó las conversaciones que el rey mantuvo hace una semana con el papa.  | mantuvo     | 2024-06-02/2024-06-08
          este día            | El presidente viaja este viernes a Quito.                                               | viaja       | 2024-06-14
          se cumplen años     | El jueves se cumplen dos años del levantamiento armado en Quito.                        | levantamiento | 2022-06-13
          al cumplirse años   | Al cumplirse diez años del golpe, el rey habló el martes en Quito.                       | golpe       | 2014-06-11/2014-06-12
          años después        | Los dos países negocian cuatro años después de la guerra.                               | guerra      | 2019-12-11/2020-12-11
          un día antes        | Los gremios marcharon el lunes, un día antes de la cumbre.                              | cumbre      | 2024-06-11
          recientemente       | El ministro atacó recientemente al alcalde.                                             | atacó       | 2024-05-13/2024-06-12
          antaño              | El ministro atacó antaño al alcalde.                                                    | atacó       | -
          serie               | El lunes el ministro llegó a Quito y visitó el parlamento.                              | visitó      | 2024-06-10
          """)
  void byPhenomenon(String phenomenon, String text, String trigger, String expected) {
    assertEquals(expected, new Read(text).date(trigger));
  }

  @Test
  void aParagraphThatTiesItselfToOneOfThePastSpeaksOfItsDay() {
    String past = "En 1992 los rebeldes tomaron la capital.\n\n";
    assertEquals(
        "1992",
        new Read(past + "En respuesta, el general bombardeó los cuarteles.").date("bombardeó"));
    assertEquals(
        "2024-06-11/2024-06-12",
        new Read(past + "El general bombardeó los cuarteles.").date("bombardeó"));
  }
}
