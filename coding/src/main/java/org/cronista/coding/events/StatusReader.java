package org.cronista.coding.events;

import java.util.List;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Cue;
import org.cronista.model.Status;

/**
 * How sure an event is, from its own mood and tense, its negation and modifiers, and the words that
 * govern it. Works from the trigger outwards; the nearest word that decides does, but what is
 * denied, planned or wished within what is wished stays a wish.
 */
final class StatusReader {
  private final StatusWords words;
  private final VerbForms forms;

  StatusReader(StatusWords words) {
    this.words = words;
    this.forms = new VerbForms(words);
  }

  /** What was read: the status and the words that decided it. */
  record Reading(Status status, List<Cue> cues) {}

  Reading of(Tree tree, int trigger) {
    Verdict v = new StatusWalk(tree, words, forms).of(trigger);
    return v == null
        ? new Reading(Status.OCCURRED, List.of())
        : new Reading(v.status(), List.of(new Cue(tree.token(v.token()).span(), v.cue())));
  }

  /** Whether a verb plans the acts whose nouns it takes ("convocar"). */
  boolean plans(String verb) {
    return words.effect(verb, true) == StatusWords.Effect.PLANS;
  }

  /** Whether a negation stands on a verb itself. */
  boolean negated(Tree tree, int verb) {
    return new StatusWalk(tree, words, forms).negation(verb) >= 0;
  }
}
