package org.cronista.language.parsing;

import java.util.Arrays;

/**
 * A half-built tree: the stack, the next word, and the arcs so far. The root is the word after the
 * last one, so that it is the last head to be given. Indices past the words: {@code size} is the
 * root, {@code size + 1} "no word here".
 */
public final class State {
  private final int size;
  private final int none;
  private final int[] stack;
  private int depth;
  private int next;

  final int[] heads;
  final int[] labels;

  /** Outermost and second outermost dependent on either side. */
  final int[] left;

  final int[] left2;
  final int[] right;
  final int[] right2;

  /** What labels the dependents on either side have: a hash that does not know their order. */
  final int[] leftLabels;

  final int[] rightLabels;

  /** The start for a sentence of so many words. */
  public State(int size) {
    this.size = size;
    this.none = size + 1;
    int length = size + 2;
    stack = new int[size + 1];
    heads = new int[length];
    labels = new int[length];
    left = new int[length];
    left2 = new int[length];
    right = new int[length];
    right2 = new int[length];
    leftLabels = new int[length];
    rightLabels = new int[length];
    for (int[] links : new int[][] {heads, left, left2, right, right2}) {
      Arrays.fill(links, none);
    }
    Arrays.fill(labels, -1);
  }

  /** Number of words. */
  public int size() {
    return size;
  }

  /** The next word, or the root when all words have been read. */
  public int next() {
    return next;
  }

  /** The i-th word after the next one, the root or "no word". */
  int ahead(int i) {
    return next + i <= size ? next + i : none;
  }

  /** How many words are on the stack. */
  public int depth() {
    return depth;
  }

  /** The i-th word of the stack from its top, or "no word". */
  public int top(int i) {
    return depth > i ? stack[depth - 1 - i] : none;
  }

  /** The head given to a word; the root's index for the root's dependent. */
  public int head(int word) {
    return heads[word];
  }

  /** The label given to a word. */
  public int label(int word) {
    return labels[word];
  }

  /** Whether every word has its head. */
  public boolean done() {
    return next == size && depth == 0;
  }

  /**
   * Whether a step may be taken now. Only the last word of the stack may hang on the root: there is
   * exactly one.
   */
  public boolean allows(int action) {
    return switch (action) {
      case Action.SHIFT -> next < size;
      case Action.LEFT -> depth > 0 && (next < size || depth == 1);
      default -> depth > 1;
    };
  }

  /** The word that the step makes the head of the stack's top. */
  public int headOf(int action) {
    return action == Action.LEFT ? next : top(1);
  }

  /** Gives a word another label. */
  void relabel(int word, int label) {
    labels[word] = label;
  }

  /** Takes the next word on the stack. */
  public void shift() {
    stack[depth++] = next++;
  }

  /** Gives the stack's top its head and label and takes it off. */
  public void attach(int head, int label) {
    int dependent = stack[--depth];
    heads[dependent] = head;
    labels[dependent] = label;
    int mark = (label + 1) * 0x9E3779B1;
    if (dependent < head) {
      left2[head] = left[head];
      left[head] = dependent;
      leftLabels[head] += mark ^ (mark >>> 11);
    } else {
      right2[head] = right[head];
      right[head] = dependent;
      rightLabels[head] += mark ^ (mark >>> 11);
    }
  }
}
