package org.cronista.language.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cronista.language.morphology.Clitics;
import org.cronista.language.morphology.Lexicon;
import org.cronista.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends of sentences by phenomenon; a double bar stands where one ends. */
class SentenceSplitterTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(new Clitics(Lexicon.standard()));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Llegó el tren. || Bajó Ana. || Salió el sol.
          ¿Vino Ana? || Sí. || ¡Qué bien! || Luego se fue.
          Llegó el Sr. Paz con la Dra. Luna. || Nadie los vio.
          Viajó a EE. UU. con su hija. || Volvió ayer.
          Viajó a EE. UU. || El tren salió tarde.
          Viajó a EE.UU. || El tren salió tarde.
          Habló J. Pérez ante el foro. || Nadie aplaudió.
          Pesa 3.5 kilos. || Cuesta 1.234 euros. || Nadie lo compra.
          La reunión fue en 2023. || 12 países faltaron.
          Pues... no sé qué decir. || Nada.
          Se fue... || Nadie lo vio.
          Dijo que sí… y se fue.
          Dijo que sí… || Luego se fue.
          «Llegó el tren. || Bajó Ana», contó Luis. || Nadie más habló.
          Dijo: «No voy.» || Y se fue.
          "No iré." || Lo dijo dos veces.
          “No iré. || Nunca.” || Lo dijo dos veces.
          "¿Vendrá?", preguntó Ana. || Nadie respondió.
          ¡No iré!, gritó Ana. || Nadie respondió.
          «No iré», dijo. || «Es tarde», añadió.
          No iré -dijo Ana-. || Es tarde.
          Nadie vino. || - - Pero el tren salió.
          6 de julio. - Ana parte hacia Lima. || Nadie la ve.
          1945 fue un año duro. || - Nadie lo niega.
          Firmaron en el núm. 4 de la calle. || Luego cenaron.
          Compró pan, vino, etc. y se fue.
          Llegó a las 9 a.m. con Ana. || Comieron.
          (Ana no vino.) || Luis sí.
          Fue el 4 de mayo. || «Nunca más», dijo Luis.
          «No iré. || Dijo Ana y se fue. || Luis calló.
          No iré.» || Dijo Ana y se fue.
          ¿Quién? -preguntó Ana. || Nadie respondió.
          Murió Juan Pablo II. || Lo lloró el siglo XX. || Luego calló.
          Las FF. AA. callaron. || Nadie habló.
          ¿¡Cómo!? || Nadie lo sabe.
          Según el art. 5 de la ley, no. || Ana calló.
          El Gral. Paz y el Cnel. Luna firmaron. || Nadie habló.
          """)
  void sentences(String marked) {
    String text = marked.strip().replace(" || ", " ");
    assertEquals(marked.strip(), String.join(" || ", split(text)));
  }

  @Test
  void aSentenceBeginsWhereALostBreakTellsSo() {
    assertEquals(
        List.of("Nadie sabía quién mandaba", "\"El grupo carecía de jefe\", dijo Luis."),
        split("Nadie sabía quién mandaba\"El grupo carecía de jefe\", dijo Luis."));
    assertEquals(
        List.of("Las medidas adoptadas", "Varias personas callaron."),
        split("Las medidas adoptadasVarias personas callaron."));
    assertEquals(List.of("Lo explicaMarta en Lima."), split("Lo explicaMarta en Lima."));
  }

  @Property(tries = 1000)
  void sentencesHoldAllWordsInOrder(@ForAll String text) {
    Words words = TOKENIZER.tokenize(text, new Span(0, text.length()));
    List<String> forms = new ArrayList<>();
    for (Words sentence : SentenceSplitter.split(words, text)) {
      forms.addAll(sentence.forms());
    }
    assertEquals(words.forms(), forms);
  }

  private static List<String> split(String text) {
    Words words = TOKENIZER.tokenize(text, new Span(0, text.length()));
    List<String> sentences = new ArrayList<>();
    for (Words s : SentenceSplitter.split(words, text)) {
      sentences.add(s.span(0).cover(s.span(s.size() - 1)).of(text));
    }
    return sentences;
  }
}
