package org.cronista.language.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronista.language.perceptron.Forms;
import org.cronista.model.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are names in the article at hand. */
class SurnamesTest {
  private static final Set<String> KNOWN = Set.of("Bello", "Torres");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bello también acusó a todos       | ADJ ADV VERB ADP PRON           | 0 | PROPN
          Torres planteó un plan            | NOUN VERB DET NOUN              | 0 | PROPN
          Torres altas dominan la ciudad    | NOUN ADJ VERB DET NOUN          | 0 | NOUN
          Casas hubo en el valle            | NOUN VERB ADP DET NOUN          | 0 | NOUN
          el líder de Podemos ha hablado    | DET NOUN ADP AUX AUX VERB       | 3 | PROPN
          « Podemos ir » dijo ella          | PUNCT AUX VERB PUNCT VERB PRON  | 1 | AUX
          La Casa Que Arde Sola hoy         | DET PROPN PRON VERB ADJ ADV     | 3 | VERB
          """)
  void areNames(String words, String tags, int at, Upos expected) {
    assertEquals(expected, Surnames.settle(forms(words), tags(tags), KNOWN).get(at));
  }

  @Test
  void areFoundBehindOtherNames() {
    List<Forms> read = List.of(forms("ayer habló en la sala Andrés Bello"), forms("EL ALCALDE"));
    List<List<Upos>> tags = List.of(tags("ADV VERB ADP DET NOUN PROPN PROPN"), tags("DET PROPN"));
    assertEquals(Set.of("Bello"), Surnames.of(read, tags));
  }

  private static Forms forms(String words) {
    return Forms.of(List.of(words.split(" ")));
  }

  private static List<Upos> tags(String tags) {
    List<Upos> read = new ArrayList<>();
    for (String tag : tags.split(" ")) {
      read.add(Upos.valueOf(tag));
    }
    return read;
  }
}
