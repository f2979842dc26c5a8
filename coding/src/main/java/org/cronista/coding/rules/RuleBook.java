package org.cronista.coding.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All rules, indexed by the lemmas that can set them off: no rule is tried that cannot match.
 * Immutable.
 */
public final class RuleBook {
  private static final String[] FILES = {
    "consult.rules",
    "cooperate.rules",
    "verbal-conflict.rules",
    "material-conflict.rules",
    "diplomacy.rules",
    "government.rules",
    "violence.rules",
    "streets.rules",
    "statement.rules"
  };

  private static final class Holder {
    static final RuleBook STANDARD = load();
  }

  private static final int MOST_CONDITIONS = 8;

  private final List<Rule> rules;
  private final Map<String, List<Rule>> verbs = new HashMap<>();
  private final Map<String, List<Rule>> nouns = new HashMap<>();
  private final Map<String, List<Rule>> adjectives = new HashMap<>();

  private RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      rule.light().keySet().forEach(v -> index(verbs, v, rule));
    }
    // What asks for more goes before what asks for less, of the same verb
    for (int least = MOST_CONDITIONS; least >= 0; least--) {
      for (Rule rule : rules) {
        if (conditions(rule) == least) {
          rule.verbs().forEach(v -> index(verbs, v, rule));
          rule.nouns().forEach(n -> index(nouns, n, rule));
          rule.adjectives().forEach(a -> index(adjectives, a, rule));
        }
      }
    }
  }

  private static int conditions(Rule rule) {
    return (rule.with().isEmpty() && rule.content().isEmpty() ? 0 : 4)
        + (!rule.with().isEmpty() && rule.verbs().isEmpty() ? 1 : 0)
        + (rule.form() == Rule.Form.ANY ? 0 : 2)
        + (rule.needs() == Rule.Needs.SAID ? 1 : 0);
  }

  private static void index(Map<String, List<Rule>> index, String lemma, Rule rule) {
    List<Rule> at = index.computeIfAbsent(lemma, l -> new ArrayList<>(2));
    if (!at.contains(rule)) {
      at.add(rule);
    }
  }

  /** The rules that ship. */
  public static RuleBook standard() {
    return Holder.STANDARD;
  }

  private static RuleBook load() {
    List<String> mistakes = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    for (String file : FILES) {
      try (InputStream in =
          Objects.requireNonNull(RuleBook.class.getResourceAsStream(file), file)) {
        List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        rules.addAll(new RuleFile(file, mistakes).read(lines));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        mistakes.add("two rules are called " + rule.id());
      }
    }
    if (!mistakes.isEmpty()) {
      throw new IllegalStateException(
          mistakes.size() + " mistakes in the rules:\n" + String.join("\n", mistakes));
    }
    return new RuleBook(rules);
  }

  public List<Rule> rules() {
    return rules;
  }

  /** Rules that a verb's folded lemma can set off, the most particular first. */
  public List<Rule> ofVerb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** Rules that a predicate adjective's folded lemma can set off. */
  public List<Rule> ofAdjective(String lemma) {
    return adjectives.getOrDefault(lemma, List.of());
  }

  /** Rules that a noun's folded lemma can set off. */
  public List<Rule> ofNoun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }
}
