package org.cronista.language.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.tagging.Tagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Relations that later stages live on, in sentences of the kinds that news is made of. A sentence
 * is given in tokens; what is checked is written {@code word relation head}.
 */
class GoldenParsesTest {
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
          """)
  void findsTheRelation(String sentence, String relation) {
    List<String> words = List.of(sentence.strip().split(" "));
    String[] wanted = relation.strip().split(" ");
    Forms forms = Forms.of(words);
    Parse parse = Parser.standard().parse(forms, Tagger.standard().tag(forms));
    int word = words.indexOf(wanted[0]);
    int head = parse.head(word);
    assertEquals(
        wanted[1] + " " + wanted[2],
        parse.relation(word) + " " + (head < 0 ? "nothing" : words.get(head)),
        () -> show(words, parse));
  }

  private static String show(List<String> words, Parse parse) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int head = parse.head(i);
      lines.add(words.get(i) + " " + parse.relation(i) + " " + (head < 0 ? "-" : words.get(head)));
    }
    return String.join("; ", lines);
  }
}
