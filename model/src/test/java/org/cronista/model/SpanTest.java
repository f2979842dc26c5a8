package org.cronista.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void whatIsNoSpanIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
  }

  @Test
  void spansThatOnlyTouchDoNotOverlap() {
    assertTrue(new Span(0, 3).overlaps(new Span(2, 5)));
    assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
    assertFalse(new Span(0, 3).contains(3));
    assertTrue(new Span(0, 3).contains(new Span(1, 3)));
    assertEquals(new Span(0, 9), new Span(4, 9).cover(new Span(0, 2)));
  }

  @Test
  void wordsAreAsDictionariesHaveThem() {
    String text = "de Corea  del\r\n Norte, Japo\u0301n";
    assertEquals("Corea del Norte", new Span(3, 21).words(text));
    assertEquals("Japón", new Span(23, text.length()).words(text));
    assertEquals("Japo\u0301n", new Span(23, text.length()).of(text), "of keeps the text");
    assertEquals("", new Span(8, 10).words(text));
  }
}
