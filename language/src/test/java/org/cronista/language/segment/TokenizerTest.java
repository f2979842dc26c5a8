package org.cronista.language.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cronista.language.morphology.Clitics;
import org.cronista.language.morphology.Lexicon;
import org.cronista.model.Sentence.Multiword;
import org.cronista.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words by phenomenon; a blank parts words, a plus the parts of one written word. */
class TokenizerTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(new Clitics(Lexicon.standard()));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # contractions
          Volvió del mar al puerto.                | Volvió de+el mar a+el puerto .
          Del norte al sur                         | De+el norte a+el sur
          DEL NORTE AL SUR                         | de+el NORTE a+el SUR
          Al llegar saludó                         | A+el llegar saludó
          Al Qaeda negó el hecho                   | Al Qaeda negó el hecho
          # clitics
          Dámelo ya                                | Da+me+lo ya
          quieren reunirse mañana                  | quieren reunir+se mañana
          dándoselo a ella                         | dando+se+lo a ella
          para decirle que                         | para decir+le que
          pidió entregarles armas                  | pidió entregar+les armas
          viéndolos salir                          | viendo+los salir
          Vámonos                                  | Vámonos
          La parte del cable                       | La parte de+el cable
          el cable y la clase                      | el cable y la clase
          # abbreviations
          el Sr. Paz y la Dra. Luna                | el Sr. Paz y la Dra. Luna
          en EE. UU. hay                           | en EE. UU. hay
          en EE.UU. hay                            | en EE.UU. hay
          a las 9 a.m. en punto                    | a las 9 a.m. en punto
          el núm. 4 de la pág. 7                   | el núm. 4 de la pág. 7
          la U.R.S.S. cayó                         | la U.R.S.S. cayó
          J. Pérez habló                           | J. Pérez habló
          el plan B. Luego                         | el plan B. Luego
          gatos, perros, etc.                      | gatos , perros , etc.
          # numbers
          el 3,5 % de 1.234.567                    | el 3,5 % de 1.234.567
          a las 10:30 del 4/5/2024                 | a las 10:30 de+el 4/5/2024
          ganó 2-1 el 25-04-2019                   | ganó 2-1 el 25-04-2019
          cuesta 20€ o $15                         | cuesta 20 € o $ 15
          subió un 5%.                             | subió un 5 % .
          el 1.º y la 2ª                           | el 1.º y la 2ª
          llegaron 12, 13 y 14.                    | llegaron 12 , 13 y 14 .
          en 2023.                                 | en 2023 .
          hace 40 °C                               | hace 40 ° C
          # names
          Pat O'Higgins y Kim Jong-un              | Pat O'Higgins y Kim Jong-un
          Pat O’Higgins con D’Alema                | Pat O’Higgins con D’Alema
          el eje ruso-norcoreano                   | el eje ruso-norcoreano
          la firma AT&T cerró                      | la firma AT&T cerró
          el F-16 y el G20                         | el F-16 y el G20
          # addresses
          escriba a ana.paz@correo.test hoy        | escriba a ana.paz@correo.test hoy
          vea https://cronista.test/a?b=c.         | vea https://cronista.test/a?b=c .
          (www.cronista.test)                      | ( www.cronista.test )
          # marks
          «Sí», dijo.                              | « Sí » , dijo .
          "No", dijo.                              | " No " , dijo .
          “Quizá”, dijo.                           | “ Quizá ” , dijo .
          'Tal vez', dijo                          | ' Tal vez ' , dijo
          ''Nunca'', dijo                          | '' Nunca '' , dijo
          ¿Vino? ¡Claro!                           | ¿ Vino ? ¡ Claro !
          Pues... no sé…                           | Pues ... no sé …
          vino -dijo Ana- y se fue                 | vino - dijo Ana - y se fue
          vino —dijo Ana—.                         | vino — dijo Ana — .
          (casi) [todo]; nada: uno                 | ( casi ) [ todo ] ; nada : uno
          y/o                                      | y / o
          # blanks that were lost
          un valle deNavarra                       | un valle de Navarra
          según explicaMarta Ríos                  | según explica Marta Ríos
          vieron losprimeros barcos                | vieron los primeros barcos
          la mujer fuearrastrada                   | la mujer fue arrastrada
          calculada en1,3 millones                 | calculada en 1,3 millones
          el iPhone y YouTube                      | el iPhone y YouTube
          el soldado deportado                     | el soldado deportado
          la exministra y los antivacunas          | la exministra y los antivacunas
          """)
  void words(String text, String expected) {
    assertEquals(expected.strip(), shown(text.strip()));
  }

  @Test
  void lettersWithMarksOfTheirOwnAndLettersBeyondTheBasicPlaneAreWords() {
    assertEquals(
        List.of("México", "\uD835\uDC00\uD835\uDC01", "\uD83D\uDE00", "sí"),
        TOKENIZER
            .tokenize("Me\u0301xico \uD835\uDC00\uD835\uDC01\uD83D\uDE00sí", new Span(0, 16))
            .forms());
  }

  @Test
  void partsShareTheSpanOfTheWrittenWord() {
    Words words = TOKENIZER.tokenize("Fue al puerto", new Span(0, 13));
    assertEquals(new Span(4, 6), words.span(1));
    assertEquals(new Span(4, 6), words.span(2));
    assertEquals(List.of(new Multiword(1, 2, new Span(4, 6), "al")), words.multiwords());
  }

  @Test
  void onlyTheSpanIsRead() {
    assertEquals(List.of("de", "el"), TOKENIZER.tokenize("mar del sur", new Span(4, 7)).forms());
    assertEquals(List.of("12"), TOKENIZER.tokenize("12.50", new Span(0, 2)).forms());
    assertEquals(List.of("http://a"), TOKENIZER.tokenize("http://abc", new Span(0, 8)).forms());
  }

  @Property(tries = 1000)
  void everyUnitThatIsNotBlankIsInOneWrittenWord(@ForAll String text) {
    Words words = TOKENIZER.tokenize(text, new Span(0, text.length()));
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      Span span = words.span(i);
      assertTrue(!words.form(i).isEmpty() && !span.isEmpty());
      if (i > 0 && span.equals(words.span(i - 1))) {
        continue;
      }
      for (; at < span.begin(); at++) {
        assertTrue(Tokenizer.blank(text.charAt(at)));
      }
      at = span.end();
    }
    for (; at < text.length(); at++) {
      assertTrue(Tokenizer.blank(text.charAt(at)));
    }
  }

  private static String shown(String text) {
    Words words = TOKENIZER.tokenize(text, new Span(0, text.length()));
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      Multiword whole =
          words.multiwords().stream().filter(m -> m.first() == at).findFirst().orElse(null);
      if (whole == null) {
        assertEquals(words.form(i), words.span(i).of(text));
        shown.add(words.form(i));
      } else {
        shown.add(String.join("+", words.forms().subList(i, whole.last() + 1)));
        i = whole.last();
      }
    }
    return String.join(" ", shown);
  }
}
