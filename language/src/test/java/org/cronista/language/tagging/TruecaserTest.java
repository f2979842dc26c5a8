package org.cronista.language.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.morphology.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines in capitals, read as they would be written otherwise. */
class TruecaserTest {
  private static final Truecaser TRUECASER =
      new Truecaser(Lexicon.standard(), Knowledge.standard());

  private static String read(String... sentences) {
    List<List<String>> given = Arrays.stream(sentences).map(s -> List.of(s.split(" "))).toList();
    return String.join(" ", TRUECASER.read(given).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EL SENADO CHILENO PROTESTO POR EL FALLO         | el senado chileno protestó por el fallo
          CONDENO PERU LA INVASION DE COREA DE EL NORTE   | condenó Peru la invasión de Corea de el Norte
          LOS OBREROS ISRAELIES MARCHAN EN ESTADOS UNIDOS | los obreros israelíes marchan en Estados Unidos
          LA OEA VISITARA MANAGUA EN MAYO                 | la OEA visitará Managua en mayo
          LA PAZ LLEGO CON EL ACUERDO DE ABRIL            | la paz llegó con el acuerdo de abril
          LA CASA BLANCA Y EL KREMLIN , EN CONTACTO       | la Casa Blanca y el Kremlin , en contacto
          """)
  void capitalsBecomeTheWordsTheyStandFor(String capitals, String expected) {
    assertEquals(expected, read(capitals));
  }

  @Test
  void theArticleSaysHowItsWordsAreWritten() {
    assertEquals(
        "la marcha de Tizón reúne a los Castillo",
        read(
            "LA MARCHA DE TIZON REUNE A LOS CASTILLO",
            "Ayer la familia Castillo salió con Tizón a la calle ."));
  }

  @Test
  void officesWithAnOrdinalAreNoNames() {
    assertEquals(
        "Ayer el primer ministro y la primera ministra fueron a la Primera División",
        read("Ayer el Primer ministro y la Primera Ministra fueron a la Primera División"));
  }

  @Test
  void othersAreLeftAlone() {
    List<String> plain = List.of("El", "Senado", "protestó", "por", "el", "FALLO");
    List<String> few = List.of("ONU", ".");
    List<List<String>> read = TRUECASER.read(List.of(plain, few));
    assertSame(plain, read.get(0));
    assertSame(few, read.get(1));
  }

  @Property(tries = 300)
  void asManyWordsComeBackAsWereGiven(@ForAll List<String> words) {
    List<String> filled = words.stream().filter(w -> !w.isEmpty()).toList();
    assertEquals(filled.size(), TRUECASER.read(List.of(filled)).get(0).size());
  }
}
