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
    assertEquals(
        List.of("La paz «se hizo sola", "No hubo otra"),
        in("«La paz «se hizo sola», dijo.\n\nCalló.\n\n«No hubo otra», añadió."));
  }

  @Test
  void singleMarksAreNoApostrophes() {
    assertEquals(
        List.of("No cederemos", "ni O’Brien ni nadie"),
        in("‘No cederemos’, dijo.‘ni O’Brien ni nadie’ sabe de la crisis del ’90."));
    assertEquals(List.of("Fue un error"), in("‘Fue un error\", admitió, y calló."));
    assertEquals(
        List.of("se acabó la fiesta"), in("Anunció que 'se acabó la fiesta' en L'Ametlla."));
    assertEquals(List.of(), in("La cosecha del ‘98 y la del '99 en Lloyd’s."));
    assertEquals(List.of("el ‘plan’ no vale"), in("Dijo: “el ‘plan’ no vale”."));
  }

  @Test
  void marksMayBeOddOrSetApart() {
    assertEquals(List.of("Somos doce", "campeones"), in("“Somos doce″, dijo, y son ”campeones”."));
    assertEquals(List.of("abrió un proceso"), in("El juez \" abrió un proceso\" ayer."));
    assertEquals(List.of("nada que temer", "sí"), in("No hay \"nada que temer \". Dijo \" sí \"."));
    assertEquals(List.of("un alivio"), in("Dará, \" \", según él, \"un alivio\" a todos."));
    assertEquals(List.of("dar la cara"), in("Pidió al juez\" dar la cara \"."));
    assertEquals(List.of("... y se fue"), in("Dijo que \"... y se fue\" ayer."));
  }

  @Test
  void aMarkNeverClosedEndsWhereAnotherQuotationBegins() {
    assertEquals(
        List.of("No hay dinero. Lo dije ayer.", "hacer cuentas", "Es tarde"),
        in("“No hay dinero. Lo dije ayer. Rojas quiere “hacer cuentas” pronto. “Es tarde”, dijo."));
    assertEquals(
        List.of("Lo veremos.", "Nadie vino", "Fue así"),
        in("“Lo veremos. “Nadie vino”, contó. “Fue así”, dijo."));
  }

  @Test
  void aMarkNeverOpenedClosesTheSentenceThatSomebodySays() {
    assertEquals(
        List.of("Antes", "El puente necesita obras"),
        in("Dijo “Antes”. Nadie lo oyó. El puente necesita obras”, indicó Rojas."));
    assertEquals(List.of(), in("Nadie lo oyó. El puente necesita obras” y dinero."));
  }

  @Test
  void aQuotationMayCloseSomeParagraphsOn() {
    assertEquals(
        List.of("no hay pan.\n\nNo hay luz.\n\nPor eso decimos ' no ' al plan", "sí"),
        in(
            "Dijo: \"no hay pan.\n\nNo hay luz.\n\nPor eso decimos ' no ' al plan \". Otro: \"sí\"."));
  }

  @Property
  void spansAreInsideTheTextInOrderAndApart(
      @ForAll
          @Chars({'"', '“', '”', '«', '»', '‘', '’', '\'', '″', ' ', '\n', ',', '.', 'A'})
          @CharRange(from = 'a', to = 'e')
          String text) {
    int end = 0;
    for (Span s : Marks.in(text)) {
      assertTrue(s.begin() >= end && s.end() <= text.length() && !s.isEmpty());
      end = s.end();
    }
  }
}
