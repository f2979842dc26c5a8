package org.cronista.language.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.cronista.language.time.TimeRules.Match;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.junit.jupiter.api.Test;

class TimeRulesTest {
  private final TimeRules rules = TimeReader.standard().rules();

  /** Words parted by blanks, nothing known of them but their forms. */
  static Sentence bare(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String form : text.split(" ")) {
      Span span = new Span(at, at + form.length());
      tokens.add(new Token(tokens.size(), span, form, form, Upos.X, "", -1, "root"));
      at += form.length() + 1;
    }
    return new Sentence(0, new Span(0, text.length()), Sentence.Kind.BODY, 0, tokens, List.of());
  }

  @Test
  void everyExampleIsFoundWhole() {
    for (TimeRule rule : rules.rules()) {
      Written words = new Written(bare(rule.example().replace(",", " ,")));
      Match m = rules.longest(words, 0);
      assertNotNull(m, rule.id());
      assertEquals(words.size(), m.to(), rule.id());
    }
  }

  @Test
  void idsAreUnique() {
    assertEquals(rules.rules().size(), rules.rules().stream().map(TimeRule::id).distinct().count());
  }

  @Test
  void tablesAreSortedAndNormalised() {
    for (String table : List.of("time-words.tsv", "time-bare.tsv")) {
      List<String> rows = Symbols.rows(table).stream().map(r -> String.join("\t", r)).toList();
      assertEquals(rows.stream().distinct().sorted().toList(), rows, table);
      assertTrue(rows.stream().allMatch(r -> Normalizer.isNormalized(r, Normalizer.Form.NFC)));
    }
  }

  @Test
  void numeralsInWords() {
    assertEquals("1999", number("mil novecientos noventa y nueve"));
    assertEquals("35", number("treinta y cinco"));
    assertEquals("121", number("ciento veintiuno"));
    assertEquals("2000", number("dos mil"));
    assertEquals("40", number("cuarenta y"));
  }

  private static String number(String text) {
    Symbol s = Numerals.at(new Written(bare(text)), 0);
    return s == null ? "" : s.value();
  }
}
