package org.cronista.coding.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.Coder;
import org.cronista.coding.confidence.Signs;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.SpanishAnalyzer;
import org.cronista.model.Article;
import org.cronista.model.DateInterval;
import org.cronista.model.Publication;
import org.junit.jupiter.api.Test;

/** Every rule codes the sentences that it says it codes, and not those that it says it does not. */
class RuleExamplesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final SpanishAnalyzer ANALYZER = SpanishAnalyzer.standard(KNOWLEDGE);
  private static final Coder CODER = Coder.standard(KNOWLEDGE);

  @Test
  void rulesKeepTheirExamples() {
    List<String> broken = new ArrayList<>();
    for (Rule rule : RuleBook.standard().rules()) {
      for (String example : rule.yes()) {
        if (!rulesAt(example).contains(rule.id())) {
          broken.add(rule.id() + " should code: " + example + " but " + rulesAt(example));
        }
      }
      for (String example : rule.no()) {
        if (rulesAt(example).contains(rule.id())) {
          broken.add(rule.id() + " should not code: " + example);
        }
      }
    }
    assertEquals(List.of(), broken, () -> String.join("\n", broken));
  }

  private static List<String> rulesAt(String sentence) {
    Article article =
        Article.ofText("ejemplo", sentence)
            .withPublished(Publication.given(DateInterval.parse("2024-06-10").orElseThrow()));
    return CODER.candidates(ANALYZER.analyze(article)).stream()
        .filter(c -> !c.signs().contains(Signs.LOOSE)) // with all parties that the rule asks for
        .map(c -> c.mention().rule())
        .toList();
  }
}
