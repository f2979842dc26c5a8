package org.cronista.coding.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cronista.coding.Parsed;
import org.cronista.coding.actors.Cast;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Analysis;
import org.cronista.model.Quotation;
import org.junit.jupiter.api.Test;

class QuotedTest {
  private static List<String> quoted(String conllu) {
    Analysis analysis = Parsed.of(conllu);
    return Voices.of(analysis, Cast.of(analysis, Knowledge.standard())).quotations().stream()
        .filter(q -> q.kind() != Quotation.Kind.INDIRECT)
        .map(q -> q.span().of(analysis.text()))
        .toList();
  }

  private static String asked(String verb, String marked) {
    return """
    Zulema Zulema PROPN _ 3 nsubj PER
    Iturbide Iturbide PROPN _ 1 flat PER
    %s VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
    « « PUNCT _ 5 punct
    %s 3 obj
    » » PUNCT _ 5 punct
    """
        .formatted(verb, marked);
  }

  @Test
  void whatIsAskedForAndPromisedMayBeOneWord() {
    assertEquals(List.of("paciencia"), quoted(asked("pidió pedir", "paciencia paciencia NOUN _")));
    assertEquals(List.of("calma"), quoted(asked("prometió prometer", "calma calma NOUN _")));
    assertEquals(List.of(), quoted(asked("recordó recordar", "milagro milagro NOUN _")));
    assertEquals(List.of(), quoted(asked("pidió pedir", "Paciencia Paciencia PROPN _")));
  }

  @Test
  void howSomethingIsOrIsDoneMayBeOneWord() {
    String told =
        """
        Zulema Zulema PROPN _ 3 nsubj PER
        Iturbide Iturbide PROPN _ 1 flat PER
        dijo decir VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
        que que SCONJ _ 11 mark
        el el DET _ 6 det
        puente puente NOUN Gender=Masc|Number=Sing 11 nsubj
        fue ser AUX Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 11 aux
        « « PUNCT _ 9 punct
        seriamente seriamente ADV _ 11 advmod
        » » PUNCT _ 9 punct
        dañado dañar VERB Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part 3 ccomp
        """;
    assertEquals(List.of("seriamente"), quoted(told));
    // Apostrophes set off terms.
    assertEquals(List.of(), quoted(told.replaceAll("[«»]", "'")));
  }

  @Test
  void oneWordBeforeWhoSaysItIsSaid() {
    String verdict =
        """
        « « PUNCT _ 2 punct
        Imposible imposible ADJ Number=Sing 5 ccomp
        » » PUNCT _ 2 punct
        , , PUNCT _ 2 punct
        escribió escribir VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
        Zulema Zulema PROPN _ 5 nsubj PER
        Iturbide Iturbide PROPN _ 6 flat PER
        """;
    assertEquals(List.of("Imposible"), quoted(verdict));
  }
}
