package org.cronista.coding.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cronista.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status of an act by phenomenon, in sentences read by the parser that ships. */
class StatusReaderTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pretérito        | El ejército atacó la ciudad el lunes.                                     | atacó       | OCCURRED
          perfecto         | El ministro ha visitado la capital vecina.                                | visitado    | OCCURRED
          pasiva           | Tres opositores fueron detenidos por la policía.                          | detenidos   | OCCURRED
          nombre con haber | Hubo una reunión entre los dos ministros.                                 | reunión     | OCCURRED
          logro            | Los rebeldes lograron derrocar al presidente.                             | derrocar    | OCCURRED
          pudo             | El enviado pudo reunirse con los rehenes.                                 | reunir      | OCCURRED
          futuro           | El presidente visitará Chile en agosto.                                   | visitará    | ANNOUNCED
          ir a             | El gobierno va a enviar tropas a la frontera.                             | enviar      | ANNOUNCED
          futuro de pasado | El canciller anunció que visitaría Perú.                                  | visitaría   | ANNOUNCED
          promesa          | El ministro prometió retirar las tropas.                                  | retirar     | ANNOUNCED
          previsto         | Los maestros tienen previsto manifestarse en la capital.                  | manifestar  | ANNOUNCED
          nombre previsto  | La prensa habló de la visita prevista del rey a Marruecos.                | visita      | ANNOUNCED
          relativo futuro  | La cumbre que se celebrará en Lima reunirá a diez países.                 | cumbre      | ANNOUNCED
          en la que no     | El vocero negó que en la cumbre se firmara un acuerdo.                    | cumbre      | OCCURRED
          ni X ni Y        | Ni Chile ni Perú visitaron la zona.                                       | visitaron   | DENIED
          no es cierto     | No es cierto que el ministro haya visitado Perú.                          | visitado    | DENIED
          no fue X quien   | No fue el ministro quien visitó Perú.                                     | visitó      | DENIED
          al parecer       | Al parecer, el ministro visitó Perú.                                      | visitó      | ALLEGED
          según parece     | Según parece, el ministro visitó Perú.                                    | visitó      | ALLEGED
          por lo visto     | Por lo visto, el ministro visitó Perú.                                    | visitó      | ALLEGED
          ojalá            | Ojalá el ministro visite Perú.                                            | visite      | POSSIBLE
          pregunta         | ¿Visitará el ministro la capital?                                         | Visitará    | POSSIBLE
          con condición    | El ministro visitará Perú si lo invitan.                                  | visitará    | POSSIBLE
          sin cumplirse    | El ministro habría visitado Perú si lo hubieran invitado.                 | visitado    | POSSIBLE
          visita prevista  | La visita del rey a Marruecos está prevista.                              | visita      | ANNOUNCED
          interés          | El ministro expresó su interés de visitar Perú.                           | visitar     | POSSIBLE
          está tratando    | El gobierno está tratando de negociar con los rebeldes.                   | negociar    | ONGOING
          trató de         | Los coroneles trataron de derrocar al presidente.                         | derrocar    | OCCURRED
          huelga presente  | La huelga de los pilotos retrasa los vuelos.                              | huelga      | ONGOING
          huelga pasada    | La huelga de los pilotos retrasó los vuelos.                              | huelga      | OCCURRED
          custodiada por   | Llegó a una zona custodiada por las tropas.                               | custodiada  | ONGOING
          siendo           | El ministro está siendo investigado por la fiscalía.                      | investigado | ONGOING
          si no            | Washington expulsará al embajador si Cuba no lo retira.                   | expulsará   | POSSIBLE
          el objetivo es   | El objetivo es liberar a los presos.                                      | liberar     | POSSIBLE
          a punto de       | El gobierno está a punto de firmar el tratado.                            | firmar      | ANNOUNCED
          demanda por      | El director enfrenta una demanda por golpear a un alumno.                 | golpear     | ALLEGED
          debía            | El ministro debía reunirse con los sindicatos.                            | reunir      | ANNOUNCED
          continúa X       | Los precios suben porque continúa la lenta ofensiva de Chile.             | ofensiva    | ONGOING
          tiene prohibido  | Los soldados tienen prohibido por un decreto de Chile, abrir negocios o realizar arrestos. | arrestos | DENIED
          fijar            | Chile fijó la cumbre con Perú para julio.                                | cumbre      | ANNOUNCED
          progresivo       | El ejército está bombardeando la ciudad.                                  | bombardeando | ONGOING
          seguir           | Los obreros siguen protestando contra el gobierno.                        | protestando | ONGOING
          imperfecto       | Miles de campesinos bloqueaban este martes las rutas del país.            | bloqueaban  | ONGOING
          presente         | El partido se opone a la reforma.                                         | opone       | ONGOING
          rumor            | El grupo habría secuestrado a dos periodistas.                            | secuestrado | ALLEGED
          acusar de        | El fiscal acusó al coronel de haber asesinado a tres campesinos.          | asesinado   | ALLEGED
          acusado de       | El coronel, acusado de matar a tres campesinos, se declaró inocente.      | matar       | ALLEGED
          presunto         | La oposición denunció el presunto ataque de la policía.                   | ataque      | ALLEGED
          supuestamente    | Los guardias supuestamente golpearon al detenido.                         | golpearon   | ALLEGED
          sospecha         | La policía sospecha que la banda secuestró al empresario.                 | secuestró   | ALLEGED
          negación         | El presidente no viajó a la cumbre.                                       | viajó       | DENIED
          nunca            | Israel nunca atacó el convoy.                                             | atacó       | DENIED
          nadie            | Ningún ministro visitó la zona.                                           | visitó      | DENIED
          negar            | El gobierno negó haber atacado la aldea.                                  | atacado     | DENIED
          negarse          | El gobierno se negó a liberar a los presos.                               | liberar     | DENIED
          desmentir        | El vocero desmintió que el ejército bombardeara el hospital.              | bombardeara | DENIED
          sin              | Los agentes entraron sin pedir permiso al alcalde.                        | pedir       | DENIED
          sin, con nombre  | La cumbre de Quito terminó sin acuerdo entre Chile y Perú.                | acuerdo     | DENIED
          renunciar a      | El ministro renunció a visitar la capital.                                | visitar     | DENIED
          no hubo          | No hubo reunión entre los dos presidentes.                                | reunión     | DENIED
          cancelar         | El canciller canceló su visita a Bolivia.                                 | visita      | DENIED
          impedir          | La policía impidió la manifestación de los estudiantes.                   | manifestación | DENIED
          no solo          | El ministro no solo visitó la capital, también habló con los alcaldes.    | visitó      | OCCURRED
          otro verbo negado | Las negociaciones con Chile no incluyen el agua.                         | negociaciones | ONGOING
          debido a         | Debido a la huelga de maestros, los niños no tuvieron clases.             | huelga      | OCCURRED
          pedir que        | La ONU pidió que las tropas abandonen la ciudad.                          | abandonen   | POSSIBLE
          exigir           | La oposición exigió liberar a los presos.                                 | liberar     | POSSIBLE
          exigir nombre    | La oposición exigió la liberación de los presos.                          | liberación  | POSSIBLE
          poder            | Rusia podría invadir el país vecino.                                      | invadir     | POSSIBLE
          dispuesto        | El presidente está dispuesto a recibir a los rebeldes.                    | recibir     | POSSIBLE
          posible          | Los diarios hablan de una posible visita del papa a Cuba.                 | visita      | POSSIBLE
          amenaza          | El grupo amenazó con atacar la embajada.                                  | atacar      | POSSIBLE
          finalidad        | El enviado viajó para negociar con los rebeldes.                          | negociar    | POSSIBLE
          condición        | Si el ejército ataca la ciudad, habrá una guerra.                         | ataca       | POSSIBLE
          no descarta      | El gobierno no descarta enviar tropas.                                    | enviar      | POSSIBLE
          pedir impedir    | El partido pidió impedir la reunión de los rebeldes.                      | reunión     | POSSIBLE
          invasión sería   | La invasión sería un grave error.                                         | invasión    | POSSIBLE
          lamentar que     | El presidente lamentó que la policía atacara a los manifestantes.         | atacara     | OCCURRED
          hecho condenado  | El presidente condenó el ataque contra la embajada.                       | ataque      | OCCURRED
          acto con negar   | El país rechazó la propuesta de la ONU.                                   | rechazó     | OCCURRED
          hecho ordenado   | El juez ordenó detener al alcalde.                                        | detener     | ANNOUNCED
          """)
  void byPhenomenon(String phenomenon, String sentence, String trigger, Status expected) {
    assertEquals(expected, new Read(sentence).status(trigger));
  }
}
