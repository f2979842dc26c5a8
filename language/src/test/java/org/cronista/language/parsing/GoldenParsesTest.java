package org.cronista.language.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Relations that later stages live on, in sentences of the kinds that news is made of. A sentence
 * is given in tokens; what is checked is written {@code word relation head}.
 */
class GoldenParsesTest {
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(Knowledge.standard());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El presidente recibió a el embajador .                              | presidente nsubj recibió
          El presidente recibió a el embajador .                              | embajador obj recibió
          El ejército destruyó dos puentes sobre el río .                     | puentes obj destruyó
          El canciller ruso viajará mañana a Caracas .                        | canciller nsubj viajará
          El canciller ruso viajará mañana a Caracas .                        | Caracas obl viajará
          Francia condenó el ataque contra la embajada .                      | Francia nsubj condenó
          Francia condenó el ataque contra la embajada .                      | ataque obj condenó
          Los dos países firmaron un acuerdo de cooperación militar .         | países nsubj firmaron
          Los dos países firmaron un acuerdo de cooperación militar .         | acuerdo obj firmaron
          Así lo anunció este martes la portavoz de el gobierno .             | portavoz nsubj anunció
          La tregua entrará en vigor el lunes , informó la agencia estatal .  | agencia nsubj informó
          « No habrá negociaciones » , dijo el ministro .                     | ministro nsubj dijo
          El ministro dijo que no habrá negociaciones .                       | habrá ccomp dijo
          El ministro dijo que no habrá negociaciones .                       | ministro nsubj dijo
          Tres activistas fueron detenidos por la policía en Managua .        | activistas nsubj:pass detenidos
          Tres activistas fueron detenidos por la policía en Managua .        | policía obl:agent detenidos
          Colombia y Venezuela reabrieron la frontera común .                 | Colombia nsubj reabrieron
          Colombia y Venezuela reabrieron la frontera común .                 | Venezuela conj Colombia
          El líder opositor , Juan Pérez , abandonó el país .                 | líder nsubj abandonó
          El líder opositor , Juan Pérez , abandonó el país .                 | Juan appos líder
          Los rebeldes atacaron la base y mataron a cuatro soldados .         | mataron conj atacaron
          Los rebeldes atacaron la base y mataron a cuatro soldados .         | soldados obj mataron
          Estados Unidos impuso sanciones a tres bancos iraníes .             | sanciones obj impuso
          Marruecos retira a su embajador en Madrid                           | Marruecos nsubj retira
          Marruecos retira a su embajador en Madrid                           | embajador obj retira
          Ambos mandatarios se reunieron en Hanói durante dos días .          | mandatarios nsubj reunieron
          Ambos mandatarios se reunieron en Hanói durante dos días .          | Hanói obl reunieron
          La primera ministra de Dinamarca viajó a Groenlandia .              | ministra nsubj viajó
          La primera ministra de Dinamarca viajó a Groenlandia .              | Dinamarca nmod ministra
          PERÚ ROMPE RELACIONES CON MÉXICO                                    | PERÚ nsubj ROMPE
          PERÚ ROMPE RELACIONES CON MÉXICO                                    | RELACIONES obj ROMPE
          Moscú niega haber enviado armas a los separatistas .                | Moscú nsubj niega
          Moscú niega haber enviado armas a los separatistas .                | armas obj enviado
          Irán quiere reanudar las conversaciones con la Unión Europea .      | conversaciones obj reanudar
          Miles de personas protestaron contra la reforma en Lima .           | Miles nsubj protestaron
          Miles de personas protestaron contra la reforma en Lima .           | reforma obl protestaron
          Entre ellos está el exministro de Defensa .                         | exministro nsubj está
          Según la ONU , la sequía afecta a un millón de personas .           | sequía nsubj afecta
          El gobierno acusó a los rebeldes de violar la tregua .              | gobierno nsubj acusó
          Ayer renunció en La Paz el comandante de la policía .               | comandante nsubj renunció
          En el norte siguen los combates entre el ejército y los insurgentes . | combates nsubj siguen
          Murieron al menos doce campesinos en la emboscada .                 | campesinos nsubj Murieron
          Lo confirmó a la prensa una fuente militar .                        | fuente nsubj confirmó
          Lo confirmó a la prensa una fuente militar .                        | Lo obj confirmó
          El premier entregó a los alcaldes un plan de seguridad .            | plan obj entregó
          El premier entregó a los alcaldes un plan de seguridad .            | premier nsubj entregó
          Se firmó un pacto de no agresión .                                  | pacto nsubj firmó
          Polonia cerró la frontera y Lituania envió soldados a la zona .     | envió conj cerró
          Polonia cerró la frontera y Lituania envió soldados a la zona .     | Lituania nsubj envió
          Polonia cerró la frontera y Lituania envió soldados a la zona .     | soldados obj envió
          Polonia cerró la frontera y Lituania envió soldados a la zona .     | frontera obj cerró
          Japón invadió Manchuria y Corea de el Sur pidió ayuda a Washington . | Manchuria obj invadió
          Tras meses de tensión el gobierno expulsó a el cónsul y la oposición convocó una huelga general . | convocó conj expulsó
          Tras meses de tensión el gobierno expulsó a el cónsul y la oposición convocó una huelga general . | oposición nsubj convocó
          Tras meses de tensión el gobierno expulsó a el cónsul y la oposición convocó una huelga general . | huelga obj convocó
          El rey condenó el golpe , pero el parlamento lo aprobó .            | aprobó conj condenó
          El rey condenó el golpe , pero el parlamento lo aprobó .            | parlamento nsubj aprobó
          El jefe de la guerrilla , Pedro Luna , murió en un bombardeo .      | Pedro appos jefe
          El jefe de la guerrilla , Pedro Luna , murió en un bombardeo .      | jefe nsubj murió
          Pedro Luna , jefe de la guerrilla , murió en un bombardeo .         | jefe appos Pedro
          Pedro Luna , jefe de la guerrilla , murió en un bombardeo .         | Pedro nsubj murió
          El canciller Ruiz Soto se reunió con su par chileno .               | canciller nsubj reunió
          El canciller Ruiz Soto se reunió con su par chileno .               | Ruiz appos canciller
          El presidente de Kenia , William Otieno , viajó a Roma .            | William appos presidente
          El presidente de Kenia , William Otieno , viajó a Roma .            | presidente nsubj viajó
          El general que dirigía la operación murió el martes .               | operación obj dirigía
          Los vecinos que huyeron de los combates piden ayuda .               | vecinos nsubj piden
          La presidenta , que asumió en mayo , destituyó a el ministro .      | presidenta nsubj destituyó
          La presidenta , que asumió en mayo , destituyó a el ministro .      | ministro obj destituyó
          Según el portavoz , murieron tres personas y otras diez resultaron heridas . | personas nsubj murieron
          Según el portavoz , murieron tres personas y otras diez resultaron heridas . | resultaron conj murieron
          El himno causó una lluvia de críticas en Perú y el coro cambió la letra . | cambió conj causó
          El himno causó una lluvia de críticas en Perú y el coro cambió la letra . | coro nsubj cambió
          Un tribunal condenó a el exalcalde a diez años de cárcel .          | exalcalde obj condenó
          Un tribunal condenó a el exalcalde a diez años de cárcel .          | tribunal nsubj condenó
          Siria derribó un caza y las tropas turcas han cruzado la frontera . | cruzado conj derribó
          Siria derribó un caza y las tropas turcas han cruzado la frontera . | tropas nsubj cruzado
          El ejército atacó a los rebeldes y el puente .                      | puente conj rebeldes
          El alcalde visitó la escuela y el hospital y prometió fondos .      | hospital conj escuela
          El alcalde visitó la escuela y el hospital y prometió fondos .      | prometió conj visitó
          Visitó a el ministro y los obreros aplaudieron .                    | obreros nsubj aplaudieron
          Visitó a el ministro y los obreros aplaudieron .                    | aplaudieron conj Visitó
          El alcalde pidió a los vecinos que ahorraran agua .                 | vecinos iobj pidió
          La ley les permite votar por correo .                               | les iobj permite
          El premier dijo a la prensa que no dimitirá .                       | prensa iobj dijo
          """)
  void findsTheRelation(String sentence, String relation) {
    List<String> words = List.of(sentence.strip().split(" "));
    String[] wanted = relation.strip().split(" ");
    Sentence read = ANALYZER.analyzeWords("golden", List.of(words)).sentences().get(0);
    int word = words.indexOf(wanted[0]);
    int head = read.token(word).head();
    assertEquals(
        wanted[1] + " " + wanted[2],
        read.token(word).deprel() + " " + (head < 0 ? "nothing" : words.get(head)),
        () -> show(read));
  }

  private static String show(Sentence sentence) {
    List<String> lines = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      String head = t.head() < 0 ? "-" : sentence.token(t.head()).form();
      lines.add(t.form() + " " + t.deprel() + " " + head);
    }
    return String.join("; ", lines);
  }
}
