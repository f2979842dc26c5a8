package org.cronista.language.parsing;

import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.Forms;

/**
 * What the parser looks at to choose its next step: after Zhang and Nivre (2011), with the words
 * and labels of dependents, among them the preposition on the left of a noun. Shared by training
 * and parsing.
 */
public final class StepFeatures {
  private final int[] word;
  private final int[] suffix;
  private final int[] stem;
  private final int[] cluster;
  private final int[] kinds;
  private final int[] tag;
  private final State state;

  private int s0;
  private int s1;
  private int s2;
  private int b0;
  private int b1;
  private int b2;
  private int s0Tag;
  private int s1Tag;
  private int b0Tag;
  private int b1Tag;

  /** Tags of stack top and next word; of the two on the stack; of all three. */
  private int topNext;

  private int topTwo;
  private int three;

  /**
   * @param tags as {@link Tags#withSentinels} gives them
   */
  public StepFeatures(Forms forms, int[] tags, State state) {
    this.word = forms.lower;
    this.suffix = forms.suffix3;
    this.stem = forms.stem;
    this.cluster = forms.cluster;
    this.kinds = forms.kinds;
    this.tag = tags;
    this.state = state;
  }

  /** Puts the features of the present state into {@code features}. */
  public void extract(Features features) {
    s0 = state.top(0);
    s1 = state.top(1);
    s2 = state.top(2);
    b0 = state.next();
    b1 = state.ahead(1);
    b2 = state.ahead(2);
    s0Tag = tag[s0];
    s1Tag = tag[s1];
    b0Tag = tag[b0];
    b1Tag = tag[b1];
    topNext = s0Tag | b0Tag << 5;
    topTwo = s0Tag | s1Tag << 5;
    three = topTwo | b0Tag << 10;
    features.clear();
    words(features);
    pairs(features);
    dependents(features);
    labels(features);
    prepositions(features);
    clusters(features);
  }

  private void words(Features f) {
    f.add(1, word[s0]);
    f.add(2, s0Tag, suffix[s0]);
    f.add(3, word[s1]);
    f.add(4, s1Tag, suffix[s1]);
    f.add(5, word[b0]);
    f.add(6, b0Tag, suffix[b0]);
    f.add(7, word[b1]);
    f.add(8, b1Tag);
    f.add(9, word[s2], tag[s2]);
    f.add(10, word[b2], tag[b2]);
  }

  private void pairs(Features f) {
    int near = distance(b0 - s0);
    int deep = s1 > state.size() ? 0 : Math.min(s0 - s1, 8);
    f.add(11, word[s0], word[b0]);
    f.add(12, word[s0], b0Tag);
    f.add(13, s0Tag, word[b0]);
    f.add(14, topNext, near);
    f.add(15, word[s0], word[s1]);
    f.add(16, word[s0], s1Tag);
    f.add(17, s0Tag, word[s1]);
    f.add(18, topTwo, deep);
    f.add(19, word[s1], word[b0]);
    f.add(20, word[s1], b0Tag);
    f.add(21, topTwo, word[b0]);
    f.add(22, b0Tag | b1Tag << 5, word[s0]);
    f.add(23, word[b0], b1Tag);
    f.add(24, three, b1Tag);
    f.add(25, three, tag[s2]);
    f.add(26, three);
    f.add(27, topNext | b1Tag << 10 | tag[b2] << 15);
    f.add(28, topNext, suffix[s0], suffix[b0]);
    f.add(29, topTwo, suffix[s0], suffix[s1]);
    f.add(30, b0Tag | s1Tag << 5 | deep << 10, word[b1]);
    f.add(31, near | deep << 4, three);
    f.add(32, suffix[s0], three);
    f.add(33, suffix[s1], three);
    f.add(34, suffix[b0], three);
    f.add(35, word[b0], three);
  }

  private void dependents(Features f) {
    int s0Left = tag[state.left[s0]];
    int s0Right = tag[state.right[s0]];
    int s1Right = tag[state.right[s1]];
    int b0Left = tag[state.left[b0]];
    f.add(36, topNext | b0Left << 10, label(state.left[b0]));
    f.add(37, topNext | s0Left << 10 | s0Right << 15, label(state.right[s0]));
    f.add(38, three | s1Right << 15, label(state.right[s1]));
    f.add(39, three | s0Left << 15, label(state.left[s0]));
    f.add(40, three | s0Right << 15, label(state.right[s0]));
    f.add(41, tag[state.right2[s0]] | s0Right << 5 | topNext << 10);
    f.add(42, tag[state.right2[s1]] | s1Right << 5 | three << 10);
    f.add(43, tag[state.left2[b0]] | b0Left << 5 | topNext << 10);
    f.add(44, word[state.right[s1]], word[s0]);
    f.add(45, word[state.right[s0]], word[b0]);
  }

  private void labels(Features f) {
    int s0Right = state.rightLabels[s0];
    int s0Left = state.leftLabels[s0];
    int s1Right = state.rightLabels[s1];
    int b0Left = state.leftLabels[b0];
    f.add(46, word[s0], s0Right);
    f.add(47, topNext, s0Right);
    f.add(48, topNext, s0Left);
    f.add(49, word[s1], s1Right);
    f.add(50, topTwo, s1Right);
    f.add(51, topNext, b0Left);
    f.add(52, word[b0], b0Left);
    f.add(53, topTwo, s0Left, state.leftLabels[s1]);
  }

  private void prepositions(Features f) {
    int s0Left = word[state.left[s0]];
    f.add(54, word[s1], s0Left);
    f.add(55, topTwo, s0Left, word[s0]);
    f.add(56, three, s0Left);
    f.add(57, word[s1], s0Left, s0Tag);
    f.add(58, topNext, s0Left);
    f.add(59, word[s0], word[state.left[b0]]);
    f.add(60, word[s2], s0Left);
    f.add(61, tag[s2] << 10 | topTwo, s0Left);
    f.add(64, stem[s0], three);
    f.add(65, stem[s1], three);
    f.add(66, stem[s1], s0Left, s0Tag);
    f.add(67, stem[b0], three);
    f.add(62, s0Left, word[state.left[s1]], three);
    f.add(63, Integer.rotateLeft(state.rightLabels[s1], 5) ^ s1Tag, b0Tag, s0Left);
  }

  private void clusters(Features f) {
    int top = cluster[s0];
    int below = cluster[s1];
    int ahead = cluster[b0];
    int marker = word[state.left[s0]];
    f.add(70, top, ahead);
    f.add(71, top, below);
    f.add(72, top, three);
    f.add(73, below, three);
    f.add(74, ahead, three);
    f.add(75, below, top | s0Tag << 8, marker);
    f.add(76, below, ahead, three);
    f.add(77, word[s1], top, marker);
    f.add(78, top, ahead, cluster[b1] | s0Tag << 8);
    f.add(79, cluster[s2] | below << 8, top, marker);
    f.add(80, topNext, kinds[s0], kinds[b0]);
    f.add(81, topTwo, kinds[s0], kinds[s1]);
    f.add(82, three, kinds[s0]);
    f.add(83, three, kinds[b0]);
    f.add(84, b0Tag | s1Tag << 5, kinds[s1], kinds[b0]);
  }

  private int label(int word) {
    return state.labels[word];
  }

  /** One to five as they are, then up to ten, then more; 0 where there is no stack. */
  private static int distance(int words) {
    if (words < 0) {
      return 0;
    }
    return words <= 5 ? words : words <= 10 ? 6 : 7;
  }
}
