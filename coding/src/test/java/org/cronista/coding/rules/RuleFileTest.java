package org.cronista.coding.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file with mistakes names all of them, each with its place and reason. */
class RuleFileTest {
  private static final String GOOD =
      """
      [visit]
      type: CONSULT
      cameo: 042
      verbs: visitar
      needs: alone
      requires: both
      yes: Ana visitó a Luis.
      no: Ana duerme.
      """;

  @Test
  void aRuleIsReadAsItStands() {
    List<String> mistakes = new ArrayList<>();
    List<Rule> rules = new RuleFile("a.rules", mistakes).read(GOOD.lines().toList());
    assertEquals(List.of(), mistakes);
    assertEquals(List.of("visit"), rules.stream().map(Rule::id).toList());
    assertEquals(Rule.Form.ALONE, rules.get(0).form());
    assertEquals(Rule.Needs.BOTH, rules.get(0).needs());
  }

  @Test
  void allMistakesAreNamedWithTheirPlaceAndReason() {
    String bad =
        """
        verbs: ver
        [one]
        type: PICNIC
        cameo: 4x
        colour: red
        verbs: ver,, mirar
        verbs: oler
        needs: wings
        requires: luck
        who: gods
        light: firmar
        [two]
        type: AGREE
        cameo: 030
        [
        """;
    List<String> mistakes = new ArrayList<>();
    List<Rule> rules = new RuleFile("a.rules", mistakes).read(bad.lines().toList());
    assertEquals(List.of(), rules);
    assertEquals(
        List.of(
            "a.rules:1:1: stands before any [rule]",
            "a.rules:5:1: unknown key",
            "a.rules:6:7: an empty value",
            "a.rules:7:1: given twice",
            "a.rules:2:1: no such type: PICNIC",
            "a.rules:2:1: no CAMEO code: 4x",
            "a.rules:2:1: needs an example that it codes and one that it does not",
            "a.rules:2:1: no verb with its noun: firmar",
            "a.rules:2:1: requires is none, one, actor, recipient, both or said",
            "a.rules:2:1: needs is any, se, plain, alone, act, clause or no",
            "a.rules:2:1: who is anybody, people or body",
            "a.rules:12:1: needs an example that it codes and one that it does not",
            "a.rules:12:1: has no words",
            "a.rules:15:2: a rule's name is [name]"),
        mistakes.stream().map(RuleFileTest::headline).toList());
  }

  @Test
  void aMistakeIsPointedAtInItsLine() {
    List<String> mistakes = new ArrayList<>();
    new RuleFile("a.rules", mistakes).read(List.of("[one]", "verbs: ver,"));
    assertEquals("a.rules:2:7: an empty value\n  verbs: ver,\n        ^", mistakes.get(0));
  }

  private static String headline(String mistake) {
    String line = mistake.lines().findFirst().orElseThrow();
    int list = line.indexOf(';');
    return list < 0 ? line : line.substring(0, list);
  }
}
