package org.cronista.coding.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cronista.coding.Parsed;
import org.cronista.coding.actors.Cast;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Analysis;
import org.cronista.model.Attribution;
import org.cronista.model.Quotation;
import org.junit.jupiter.api.Test;

class VoicesTest {
  private static final String INVERTED =
      """
      « « PUNCT _ 4 punct
      No no ADV _ 4 advmod
      nos yo PRON Number=Plur|Person=1|PronType=Prs 4 obj
      iremos ir VERB Mood=Ind|Number=Plur|Person=1|Tense=Fut|VerbForm=Fin 8 ccomp
      de de ADP _ 6 case
      aquí aquí ADV _ 4 advmod
      » » PUNCT _ 4 punct
      afirmó afirmar VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
      Zulema Zulema PROPN _ 8 nsubj PER
      Iturbide Iturbide PROPN _ 9 flat PER

      """;

  private static Voices voices(Analysis analysis) {
    return Voices.of(analysis, Cast.of(analysis, Knowledge.standard()));
  }

  @Test
  void theSpeakerMayFollow() {
    Analysis analysis = Parsed.of(INVERTED);
    List<Quotation> quotes = voices(analysis).quotations();
    assertEquals(1, quotes.size());
    Quotation q = quotes.get(0);
    assertEquals("No nos iremos de aquí", q.span().of(analysis.text()));
    assertEquals(Quotation.Kind.DIRECT, q.kind());
    assertNotNull(q.speaker());
    assertEquals("Zulema Iturbide", q.speaker().actor().name());
    assertNotNull(q.cue());
    assertEquals("afirmar", q.cue().lemma());
  }

  @Test
  void weInAQuotationIsWhoSpeaks() {
    Voices voices = voices(Parsed.of(INVERTED));
    assertEquals("Zulema Iturbide", voices.cast().omittedSubject(0, 3).get(0).actor().name());
    assertEquals("Zulema Iturbide", voices.cast().at(0, 2).get(0).actor().name());
  }

  @Test
  void aNameInMarksIsNoQuotation() {
    Analysis analysis =
        Parsed.of(
            """
            El el DET Definite=Def 2 det
            buque buque NOUN Gender=Masc|Number=Sing 6 nsubj
            « « PUNCT _ 4 punct
            Estrella Estrella PROPN _ 2 appos
            » » PUNCT _ 4 punct
            zarpó zarpar VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
            """);
    assertTrue(voices(analysis).quotations().isEmpty());
  }

  @Test
  void accordingToSomebodyHoldsForTheWholeClause() {
    Analysis analysis =
        Parsed.of(
            """
            Según según ADP _ 2 case
            testigos testigo NOUN Gender=Masc|Number=Plur 7 obl
            , , PUNCT _ 2 punct
            los el DET Definite=Def 5 det
            barcos barco NOUN Number=Plur 7 nsubj
            ya ya ADV _ 7 advmod
            zarparon zarpar VERB Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin 0 root
            """);
    List<Attribution> chain = voices(analysis).chain(0, 6);
    assertEquals(1, chain.size());
    assertEquals(Attribution.Kind.UNNAMED, chain.get(0).kind());
    assertEquals("testigos", chain.get(0).name());
  }

  @Test
  void whoSaysStandsForWhatIsSaidAndNotForTheSaying() {
    Analysis analysis =
        Parsed.of(
            """
            Zulema Zulema PROPN _ 3 nsubj PER
            Iturbide Iturbide PROPN _ 1 flat PER
            dijo decir VERB Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin 0 root
            que que SCONJ _ 5 mark
            llueve llover VERB Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin 3 ccomp
            mucho mucho ADV _ 5 advmod
            """);
    Voices voices = voices(analysis);
    assertEquals("Zulema Iturbide", voices.chain(0, 4).get(0).name());
    assertEquals(Attribution.Kind.PERSON, voices.chain(0, 4).get(0).kind());
    assertTrue(voices.chain(0, 2).isEmpty());
    assertEquals(Quotation.Kind.INDIRECT, voices.quotations().get(0).kind());
    assertEquals("llueve mucho", voices.quotations().get(0).span().of(analysis.text()));
  }
}
