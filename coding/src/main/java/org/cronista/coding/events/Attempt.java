package org.cronista.coding.events;

import org.cronista.coding.rules.Rule;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * A rule at a word that sets it off. What the sentence alone says of it, its frame and its status,
 * is read when it is first asked for and kept: every reading of the article asks again.
 */
final class Attempt {
  /** Reads the frame of a rule at a word; null where the rule's conditions do not hold there. */
  interface Frames {
    @Nullable Frame of(Rule rule, Tree tree, int trigger);
  }

  private final Rule rule;
  private final Tree tree;
  private final int trigger;
  private final Frames frames;

  private @Nullable Frame frame;
  private boolean framed;
  private @Nullable ActStatus status;
  private boolean judged;

  Attempt(Rule rule, Tree tree, int trigger, Frames frames) {
    this.rule = rule;
    this.tree = tree;
    this.trigger = trigger;
    this.frames = frames;
  }

  Rule rule() {
    return rule;
  }

  Tree tree() {
    return tree;
  }

  int trigger() {
    return trigger;
  }

  boolean noun() {
    return tree.token(trigger).upos() == Upos.NOUN;
  }

  /** Null where the rule's conditions do not hold. */
  @Nullable Frame frame() {
    if (!framed) {
      frame = frames.of(rule, tree, trigger);
      framed = true;
    }
    return frame;
  }

  /** Null where the act is only a condition, an aim or what somebody agrees not to do. */
  @Nullable ActStatus status(StatusReader reader) {
    if (!judged) {
      status = ActStatus.of(this, reader);
      judged = true;
    }
    return status;
  }
}
