package org.cronista.language.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.cronista.language.perceptron.Forms;
import org.cronista.model.Upos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First words that the tagger took for names. */
class OpeningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Colonos israelíes cortaron   | PROPN ADJ VERB         | NOUN
          Estudiantes protestaron      | PROPN VERB             | NOUN
          Marcha indígena avanza       | PROPN ADJ VERB         | NOUN
          Abogados civiles denuncian   | ADJ ADJ VERB           | NOUN
          Nuevas graves noticias       | ADJ ADJ NOUN           | ADJ
          Marcha avanza                | PROPN VERB             | PROPN
          Flores viajó                 | PROPN VERB             | PROPN
          Naciones Unidas viajó        | PROPN PROPN VERB       | PROPN
          Zutánez viajó                | PROPN VERB             | PROPN
          LULA viajó                   | PROPN VERB             | PROPN
          """)
  void areNounsWhereTheDictionarySaysSo(String sentence, String tags, Upos expected) {
    List<Upos> given = new ArrayList<>();
    for (String tag : tags.split(" ")) {
      given.add(Upos.valueOf(tag));
    }
    assertEquals(expected, Openings.settle(Forms.of(List.of(sentence.split(" "))), given).get(0));
  }
}
