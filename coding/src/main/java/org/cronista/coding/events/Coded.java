package org.cronista.coding.events;

import java.util.EnumSet;
import java.util.Set;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.EventType;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** What one sentence has told so far, so that no act is told twice. */
final class Coded {
  private final Tree tree;
  private final @Nullable Rule[] rules;
  private final Set<EventType> types = EnumSet.noneOf(EventType.class);

  Coded(Tree tree) {
    this.tree = tree;
    this.rules = new Rule[tree.size()];
  }

  void add(int token, Rule rule) {
    rules[token] = rule;
    types.add(rule.type());
  }

  boolean at(int token) {
    return rules[token] != null;
  }

  /** Whether a loose reading would only say again what the sentence has told with its parties. */
  boolean repeats(Rule rule, Reading reading) {
    return reading == Reading.LOOSE && types.contains(rule.type());
  }

  /** Whether a noun that a verb only carries ("celebró una reunión") has told its event. */
  boolean carries(Rule rule, int verb) {
    if (same(rule, tree.head(verb))) {
      return true;
    }
    for (int c : tree.children(verb)) {
      if (tree.token(c).upos() == Upos.NOUN && same(rule, c)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the word above a noun has told its event already ("la firma del acuerdo", "rindió
   * homenaje"), or the clause on it ("el ataque que dejó dos muertos").
   */
  boolean told(Rule rule, int noun) {
    int head = tree.head(noun);
    Rule above = head < 0 ? null : rules[head];
    if (above != null
        && (above.type() == rule.type()
            || above.carries(tree.lemma(noun))
            || (!above.light().isEmpty() && above.content().contains(tree.lemma(noun))))) {
      return true; // "puso fin a la alianza"
    }
    for (int c : tree.children(noun)) {
      Token t = tree.token(c);
      if ((t.is("acl") || t.is("amod")) && same(rule, c)) {
        return true;
      }
    }
    return false;
  }

  /** "Exigieron la renuncia": what is only asked for, in a noun, is part of the request. */
  boolean asked(int noun) {
    int head = tree.token(noun).is("obj") ? tree.head(noun) : -1;
    Rule above = head < 0 ? null : rules[head];
    return above != null && above.type() == EventType.REQUEST;
  }

  private boolean same(Rule rule, int token) {
    Rule other = token < 0 ? null : rules[token];
    return other != null && other.type() == rule.type();
  }
}
