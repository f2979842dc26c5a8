package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.rules.RuleBook;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * The words of one sentence that set off rules: verbs and participles, and apart from them nouns
 * and predicate adjectives, each with the rules to try there, the most particular first.
 */
record Triggers(Tree tree, List<Word> verbs, List<Word> others) {
  private static final RuleBook RULES = RuleBook.standard();

  /** A word with the rules that it sets off. */
  record Word(int token, List<Attempt> attempts) {
    boolean noun() {
      return attempts.get(0).noun();
    }
  }

  /** Finds the triggers of sentences. */
  static final class Finder {
    private final VerbFrames verbs;
    private final NounFrames nouns;
    private final StatusReader statuses;

    Finder(Cast cast, StatusReader statuses) {
      this.verbs = new VerbFrames(cast);
      this.nouns = new NounFrames(cast);
      this.statuses = statuses;
    }

    Triggers in(Tree tree) {
      List<Word> acts = new ArrayList<>();
      List<Word> others = new ArrayList<>();
      for (Token t : tree.sentence().tokens()) {
        int i = t.index();
        if (verb(tree, t)) {
          add(acts, tree, i, allowed(tree, i), verbs::of);
        }
        if (t.upos() == Upos.NOUN) {
          add(others, tree, i, RULES.ofNoun(tree.lemma(i)), nouns::of);
        } else if (t.upos() == Upos.ADJ && (tree.predicate(i) || t.is("xcomp") || t.is("root"))) {
          add(others, tree, i, RULES.ofAdjective(tree.lemma(i)), verbs::of);
        }
      }
      return new Triggers(tree, acts, others);
    }

    private static void add(
        List<Word> words, Tree tree, int token, List<Rule> rules, Attempt.Frames frames) {
      if (!rules.isEmpty()) {
        words.add(
            new Word(token, rules.stream().map(r -> new Attempt(r, tree, token, frames)).toList()));
      }
    }

    private static boolean verb(Tree tree, Token t) {
      return t.upos().verbal() ? !t.is("aux") && !t.is("cop") : Participles.governs(tree, t);
    }

    /**
     * The rules of a verb that its negation, or the lack of one, allows. "No renovará el contrato":
     * a friendly act denied is a refusal, where a rule says so.
     */
    private List<Rule> allowed(Tree tree, int verb) {
      String lemma = tree.verb(verb);
      List<Rule> rules = RULES.ofVerb(lemma);
      if (rules.isEmpty()) {
        return rules;
      }
      boolean negated = statuses.negated(tree, verb);
      boolean refusal = false;
      for (Rule rule : rules) {
        refusal |= rule.form() == Rule.Form.NO && rule.verbs().contains(lemma);
      }
      List<Rule> allowed = new ArrayList<>(rules.size());
      for (Rule rule : rules) {
        boolean fits =
            rule.form() == Rule.Form.NO ? negated : !(negated && refusal && friendly(rule));
        if (fits) {
          allowed.add(rule);
        }
      }
      return allowed;
    }

    private static boolean friendly(Rule rule) {
      return switch (rule.type()) {
        case AGREE, AID, CONCEDE, COOPERATE, SUPPORT -> true;
        default -> false;
      };
    }
  }
}
