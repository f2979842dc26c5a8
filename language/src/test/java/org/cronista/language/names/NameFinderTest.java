package org.cronista.language.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.names.NameFinder.Found;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.tagging.Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El presidente Juan Carlos Pérez viajó a Montevideo .        | PER Juan Carlos Pérez; LOC Montevideo
          La ONU pidió calma en Haití .                               | ORG ONU; LOC Haití
          Según la agencia EFE , Marta Gómez fue elegida ayer .       | ORG EFE; PER Marta Gómez
          El Banco de España mantuvo los tipos , dijo Ruiz .          | ORG Banco de España; PER Ruiz
          La ministra francesa de la Cultura Inés Valois viajó ayer . | MISC Cultura; PER Inés Valois
          El secretario peruano de Comercio Juan Rivas viajó ayer .   | MISC Comercio; PER Juan Rivas
          La reunión de ayer terminó sin acuerdo .                    | nothing
          """)
  void findsNames(String sentence, String names) {
    List<String> words = List.of(sentence.strip().split(" "));
    List<String> found = new ArrayList<>();
    for (Found name : find(List.of(words))) {
      found.add(name.type() + " " + String.join(" ", words.subList(name.first(), name.last() + 1)));
    }
    String all = found.isEmpty() ? "nothing" : String.join("; ", found);
    assertEquals(names.strip(), all);
  }

  @Property(tries = 200)
  void namesLieInTheirSentencesAndDoNotOverlap(
      @ForAll @Size(max = 5) List<@Size(max = 30) List<String>> article) {
    int sentence = 0;
    int last = -1;
    for (Found name : find(article)) {
      if (name.sentence() > sentence) {
        last = -1;
      }
      assertTrue(name.sentence() >= sentence);
      assertTrue(name.first() > last && name.last() >= name.first());
      assertTrue(name.last() < article.get(name.sentence()).size());
      sentence = name.sentence();
      last = name.last();
    }
  }

  @Test
  void remembersManyNamesOfALongArticle() {
    List<List<String>> article = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      article.add(List.of("Habló", "Pedro", "Apellido" + i, "en", "Lima", "."));
    }
    assertTrue(find(article).size() > 2_000);
  }

  private static List<Found> find(List<List<String>> article) {
    List<NameFinder.Tagged> tagged = new ArrayList<>();
    for (List<String> words : article) {
      Forms forms = Forms.of(words);
      tagged.add(new NameFinder.Tagged(forms, Tagger.standard().tag(forms)));
    }
    return NameFinder.standard(Knowledge.standard()).find(tagged);
  }
}
