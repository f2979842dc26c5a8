package org.cronista.coding.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.cronista.model.Span;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static List<String> in(String text) {
    return Marks.in(text).stream().map(s -> s.of(text)).toList();
  }

  @Test
  void readsMarksOfAllKinds() {
    assertEquals(List.of("uno", "dos"), in("Dijo “uno” y luego «dos»."));
    assertEquals(List.of("no habrá acuerdo"), in("Dijo que \"no habrá acuerdo\" este año."));
  }

  @Test
  void keepsTheOutermostOfNestedMarks() {
    assertEquals(List.of("el «plan» sigue"), in("Dijo: «el «plan» sigue»."));
    assertEquals(
        List.of("los llaman \"los otros\" por miedo"),
        in("Dijo: \"los llaman \"los otros\" por miedo\"."));
  }

  @Test
  void aMarkMayStickToTheWordBeforeIt() {
    assertEquals(List.of("fallos graves", "todo mal"), in("Hubo\"fallos graves\" y\"todo mal\"."));
  }

  @Test
  void aMarkNeverClosedEndsWithItsParagraph() {
    assertEquals(List.of("Gracias a todos, dijo."), in("“Gracias a todos, dijo.\nOtra cosa."));
  }

  @Test
  void aQuotationMayGoOnInTheNextParagraph() {
    assertEquals(
        List.of("No habrá acuerdo.\nNi hoy ni mañana", "sí"),
        in("\"No habrá acuerdo.\nNi hoy ni mañana\", dijo, y \"sí\"."));
    assertEquals(List.of("Uno.\n»Dos.\n»Tres"), in("«Uno.\n»Dos.\n»Tres», dijo."));
    assertEquals(List.of("Gracias a todos.", "no"), in("\"Gracias a todos.\nDijo \"no\" ayer."));
  }

  @Test
  void twoOpenedAndOneClosedAreOne() {
    assertEquals(
        List.of("La paz «se hizo en la calle"), in("«La paz «se hizo en la calle», dijo."));
  }

  @Property
  void spansAreInsideTheTextInOrderAndApart(
      @ForAll @Chars({'"', '“', '”', '«', '»', ' ', '\n', ','}) @CharRange(from = 'a', to = 'e')
          String text) {
    int end = 0;
    for (Span s : Marks.in(text)) {
      assertTrue(s.begin() >= end && s.end() <= text.length() && !s.isEmpty());
      end = s.end();
    }
  }
}
