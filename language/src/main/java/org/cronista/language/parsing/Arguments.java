package org.cronista.language.parsing;

import org.cronista.language.morphology.WordKinds;
import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.tagging.Tagset;
import org.cronista.model.Upos;

/**
 * A second look at the nominal dependents of verbs when the tree stands: whether a noun is subject
 * or object shows only when the verb's other dependents, on both sides, are known. Features of that
 * decision, shared by training and parsing.
 */
public final class Arguments {
  private static final int VERB = Tagset.number(Upos.VERB);
  private static final int ADJ = Tagset.number(Upos.ADJ);
  private static final int NOUN = Tagset.number(Upos.NOUN);
  private static final int PROPN = Tagset.number(Upos.PROPN);
  private static final int PRON = Tagset.number(Upos.PRON);
  private static final int NUM = Tagset.number(Upos.NUM);
  private static final int ADP = Tagset.number(Upos.ADP);
  private static final int SCONJ = Tagset.number(Upos.SCONJ);
  private static final int DET = Tagset.number(Upos.DET);
  private static final int AUX = Tagset.number(Upos.AUX);

  private final Forms forms;
  private final int[] tag;
  private final State state;
  private final int[] marker;
  private final int[] determiner;
  private final int[] auxiliary;

  /** For a verb: how many bare nominals it has on either side, and the one nearest to it. */
  private final int[] bareLeft;

  private final int[] bareRight;
  private final int[] nearLeft;
  private final int[] nearRight;

  /** For a verb: its pronouns' forms and its clauses, whatever their order. */
  private final int[] pronouns;

  private final int[] clauses;

  /**
   * @param tags as {@link Tags#withSentinels} gives them
   * @param state of which all is decided
   */
  public Arguments(Forms forms, int[] tags, State state) {
    this.forms = forms;
    this.tag = tags;
    this.state = state;
    int none = forms.none();
    int length = forms.size() + 2;
    marker = filled(length, none);
    determiner = filled(length, none);
    auxiliary = filled(length, none);
    nearLeft = filled(length, none);
    nearRight = filled(length, none);
    bareLeft = new int[length];
    bareRight = new int[length];
    pronouns = new int[length];
    clauses = new int[length];
    for (int i = forms.size() - 1; i >= 0; i--) {
      function(i, state.head(i));
    }
    for (int i = 0; i < forms.size(); i++) {
      content(i, state.head(i));
    }
  }

  private static int[] filled(int length, int value) {
    int[] array = new int[length];
    java.util.Arrays.fill(array, value);
    return array;
  }

  /** From right to left, so that the leftmost marker stays. */
  private void function(int word, int head) {
    int kind = tag[word];
    if (word < head && (kind == ADP || kind == SCONJ)) {
      marker[head] = word;
    } else if (word < head && kind == DET) {
      determiner[head] = word;
    } else if (kind == AUX) {
      auxiliary[head] = word;
    }
  }

  private void content(int word, int head) {
    int kind = tag[word];
    if (kind == PRON) {
      pronouns[head] += forms.lower[word] | 1;
    } else if (kind == VERB) {
      clauses[head] += word < head ? 1 : 4;
    }
    if (nominal(kind) && marker[word] == forms.none()) {
      if (word < head) {
        bareLeft[head]++;
        nearLeft[head] = word;
      } else {
        bareRight[head]++;
        nearRight[head] = nearRight[head] == forms.none() ? word : nearRight[head];
      }
    }
  }

  private static boolean nominal(int kind) {
    return kind == NOUN || kind == PROPN || kind == PRON || kind == NUM;
  }

  /** Whether this word's relation is looked at again. */
  public boolean concerns(int word) {
    int head = state.head(word);
    return head < forms.size()
        && nominal(tag[word])
        && (tag[head] == VERB || (tag[head] == ADJ && word > head));
  }

  /** Puts the features of a word that {@link #concerns} into {@code f}. */
  public void extract(int word, Features f) {
    f.clear();
    int head = state.head(word);
    boolean right = word > head;
    int other = other(word, head, right);
    int side = right ? 1 : 0;
    int mark = forms.lower[marker[word]];
    int both = tag[word] | side << 5 | tag[head] << 6;
    int verb = forms.lower[head];
    int ending = forms.suffix3[head];
    int bare = Math.min(bareLeft[head], 3) | Math.min(bareRight[head], 3) << 2 | side << 4;
    int frame = Integer.rotateLeft(pronouns[head], 3) + clauses[head] * 64 + bare;
    int own = state.label(word);
    f.add(1, own);
    f.add(2, own, mark, both);
    f.add(3, own, verb, mark);
    f.add(4, own, frame);
    f.add(5, own, forms.lower[word]);
    words(word, head, verb, ending, mark, both, f);
    frame(word, head, other, verb, ending, mark, both, bare, frame, f);
  }

  private void words(int word, int head, int verb, int ending, int mark, int both, Features f) {
    int form = forms.lower[word];
    f.add(6, both, mark);
    f.add(7, verb, mark, both);
    f.add(8, form, mark, both);
    f.add(9, verb, form, mark);
    f.add(10, ending, mark, both);
    f.add(11, forms.suffix3[word], mark, both);
    f.add(12, forms.lower[determiner[word]], mark, both);
    f.add(13, ending, forms.suffix2[word], forms.lower[determiner[word]]);
    f.add(14, forms.shape[word], mark, both);
    f.add(15, Math.min(Math.abs(word - head), 7), mark, both);
    f.add(16, forms.lower[forms.at(word - 1)], mark, both);
    f.add(17, forms.lower[forms.at(word + 1)], mark, both);
    f.add(18, verb, forms.lower[forms.at(head - 1)], both);
  }

  private void frame(
      int word,
      int head,
      int other,
      int verb,
      int ending,
      int mark,
      int both,
      int bare,
      int frame,
      Features f) {
    f.add(19, bare, mark, both);
    f.add(20, frame, mark, both);
    f.add(21, verb, bare, mark);
    f.add(22, verb, frame, mark);
    f.add(23, ending, frame, mark);
    f.add(24, pronouns[head], mark, both);
    f.add(25, tag[other] | both << 5, forms.shape[other], mark);
    f.add(26, forms.suffix3[other], forms.suffix3[word], both);
    f.add(27, forms.lower[other], form(word), both);
    f.add(28, state.label(head), mark, both | bare << 11);
    f.add(29, forms.lower[marker[head]], mark, both | bare << 11);
    f.add(30, forms.lower[auxiliary[head]], mark, both);
    f.add(31, forms.suffix2[head], forms.suffix2[word], both | bare << 11);
    f.add(32, forms.lower[auxiliary[head]], ending, both | bare << 11);
    f.add(34, forms.stem[head], mark, both);
    f.add(35, forms.stem[head], mark, bare);
    f.add(36, forms.stem[head], mark, frame);
    f.add(37, forms.stem[head], forms.lower[word], mark);
    f.add(33, clauses[head], mark, both | bare << 11);
    int kind = forms.cluster[word];
    int act = forms.cluster[head];
    f.add(40, kind, mark, both);
    f.add(41, act | kind << 8, mark, both);
    f.add(42, verb, kind, mark);
    f.add(43, forms.stem[head], kind | both << 8, mark);
    f.add(44, act, frame, mark);
    int agree =
        WordKinds.number(forms.kinds[word], false)
            | WordKinds.number(forms.kinds[head], true) << 2
            | WordKinds.number(forms.kinds[other], false) << 4;
    f.add(46, forms.kinds[head], forms.kinds[word], mark + both);
    f.add(47, agree, mark, both | bare << 11);
    f.add(48, agree, frame, mark);
    f.add(45, forms.cluster[other] | kind << 8 | act << 16, mark, both);
  }

  private int form(int word) {
    return forms.lower[word];
  }

  /** The nearest other bare nominal of the head, that before it rather than that after it. */
  private int other(int word, int head, boolean right) {
    if (right) {
      return nearLeft[head] != forms.none() || nearRight[head] == word
          ? nearLeft[head]
          : nearRight[head];
    }
    return nearRight[head] != forms.none() || nearLeft[head] == word
        ? nearRight[head]
        : nearLeft[head];
  }
}
