package org.cronista.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Analysis;
import org.cronista.model.Article;
import org.cronista.model.Name;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.TimeExpression;
import org.cronista.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the analysis of any text. */
class SpanishAnalyzerTest {
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(Knowledge.standard());

  /** Pieces of reports and what breaks readers, in any order. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "El canciller ruso viajó a Seúl el 25 de abril de 2019",
            "reunirse con él",
            "dámelo",
            "del",
            "EE. UU.",
            "«",
            "»",
            "\"",
            "¿",
            "?",
            "...",
            "…",
            ".",
            ",",
            "-",
            "—",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            " ",
            "\u0000",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\u2028",
            "e\u0301",
            "n\u0303",
            "\u0301",
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDE80",
            "\uD83D",
            "\uDE00",
            "\u202Ertl",
            "日本語",
            "Русский",
            "العربية",
            "İstanbul",
            "ﬁn",
            "½",
            "١٢٣",
            "a@b.test",
            "https://a.test/x",
            "ARICA, 4 mar (AFP).-",
            "Por Ana Paz",
            "1.234,5",
            "€",
            "ayer",
            "dijo");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(25).map(l -> String.join(" ", l)),
        pieces.list().ofMaxSize(25).map(l -> String.join("", l)),
        Arbitraries.strings().ofMaxLength(80));
  }

  @Property(tries = 600)
  void anyTextIsAnalysed(@ForAll("texts") String text) {
    holds(ANALYZER.analyze(Article.ofText("a", text)));
  }

  @Property(tries = 100)
  void theSameTextGivesTheSameAnalysis(@ForAll("texts") String text) {
    assertEquals(
        ANALYZER.analyze(Article.ofText("a", text)), ANALYZER.analyze(Article.ofText("a", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"palabra ", "dámelo", "del ", "«", "\"a\" ", "a.", "1.", "EE. UU. ", "- "})
  void aLongLineIsAnalysed(String piece) {
    Analysis a = ANALYZER.analyze(Article.ofText("a", piece.repeat(50_000)));
    holds(a);
    assertTrue(a.sentences().size() >= 1);
  }

  @Test
  void fiftyThousandWordsOfOneSentenceAreKept() {
    Analysis a =
        ANALYZER.analyze(Article.ofText("a", "Ana viajó a Lima con Luis y ".repeat(8_000)));
    holds(a);
    assertEquals(56_000, a.sentences().stream().mapToInt(Sentence::size).sum());
  }

  private static void holds(Analysis a) {
    String text = a.text();
    int at = 0;
    int index = 0;
    for (Sentence s : a.sentences()) {
      assertEquals(index++, s.index());
      assertFalse(s.tokens().isEmpty());
      assertTrue(s.span().begin() >= at && s.span().end() <= text.length());
      BitSet whole = new BitSet();
      s.multiwords().forEach(m -> whole.set(m.first(), m.last() + 1));
      int roots = 0;
      Span before = new Span(s.span().begin(), s.span().begin());
      for (int i = 0; i < s.size(); i++) {
        Token t = s.token(i);
        assertEquals(i, t.index());
        assertTrue(s.span().contains(t.span()) && !t.span().isEmpty());
        assertTrue(t.span().equals(before) || t.span().begin() >= before.end());
        assertTrue(t.head() >= -1 && t.head() < s.size() && t.head() != i);
        roots += t.head() < 0 ? 1 : 0;
        assertFalse(t.lemma().isEmpty() || t.deprel().isEmpty());
        if (!whole.get(i)) {
          assertEquals(nfc(t.span().of(text)), nfc(t.form()));
        }
        before = t.span();
      }
      assertEquals(1, roots);
      for (Sentence.Multiword m : s.multiwords()) {
        assertTrue(m.first() < m.last() && m.last() < s.size());
        assertEquals(nfc(m.span().of(text)), nfc(m.form()));
        for (int i = m.first(); i <= m.last(); i++) {
          assertEquals(m.span(), s.token(i).span());
        }
      }
      at = s.span().end();
    }
    inOrder(a.names().stream().map(Name::span).toList(), text);
    inOrder(a.times().stream().map(TimeExpression::span).toList(), text);
  }

  private static void inOrder(List<Span> spans, String text) {
    int at = 0;
    for (Span s : spans) {
      assertTrue(s.begin() >= at && s.end() <= text.length() && !s.isEmpty());
      at = s.end();
    }
  }

  private static String nfc(String form) {
    return Normalizer.normalize(form, Normalizer.Form.NFC);
  }
}
