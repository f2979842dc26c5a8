package org.cronista.language.parsing;

import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.Forms;

/** What the parser looks at to name the relation of a new arc; shared by training and parsing. */
public final class LabelFeatures {
  private final Forms forms;
  private final int[] tag;
  private final State state;

  /**
   * @param tags as {@link Tags#withSentinels} gives them
   */
  public LabelFeatures(Forms forms, int[] tags, State state) {
    this.forms = forms;
    this.tag = tags;
    this.state = state;
  }

  /** Puts the features of the arc from {@code head} to {@code word} into {@code features}. */
  public void extract(int head, int word, Features features) {
    features.clear();
    int side = head < word ? 1 : 0;
    int headTag = tag[head] << 1 | side;
    int both = headTag | tag[word] << 6;
    ends(head, word, headTag, both, features);
    neighbours(head, word, headTag, both, features);
  }

  private void ends(int head, int word, int headTag, int both, Features f) {
    int headWord = forms.lower[head];
    int form = forms.lower[word];
    int headSuffix = forms.suffix3[head];
    int suffix = forms.suffix3[word];
    f.add(1, headWord, headTag & 1);
    f.add(2, headTag, form);
    f.add(3, form);
    f.add(4, both);
    f.add(5, headWord, form);
    f.add(6, headWord, tag[word], headTag & 1);
    f.add(7, suffix, both);
    f.add(8, headSuffix, both);
    f.add(9, headSuffix, suffix, both);
    f.add(10, both, Math.min(Math.abs(head - word), 6));
    f.add(11, both, forms.shape[word]);
    f.add(12, both, forms.lower[forms.at(word - 1)]);
    f.add(13, both, forms.lower[forms.at(word + 1)]);
    f.add(14, both | tag[forms.at(word + 1)] << 12 | tag[forms.at(word - 1)] << 17);
    f.add(15, forms.suffix2[head], forms.suffix2[word], both);
  }

  private void neighbours(int head, int word, int headTag, int both, Features f) {
    int headWord = forms.lower[head];
    int first = forms.lower[state.left[word]];
    int siblings = state.leftLabels[head] + state.rightLabels[head] * 31;
    f.add(16, both, first);
    f.add(17, headWord, first, tag[word]);
    f.add(18, both, state.leftLabels[word]);
    f.add(19, both, state.rightLabels[word]);
    f.add(20, both, state.leftLabels[head]);
    f.add(21, both, state.rightLabels[head]);
    f.add(22, both, siblings, first);
    f.add(23, forms.lower[word], first, headTag);
    f.add(24, forms.suffix3[head], first, both);
    f.add(25, headWord, siblings, tag[word]);
    f.add(26, both, forms.lower[state.left2[word]]);
    f.add(28, forms.stem[head], first, both);
    f.add(27, headWord, first, siblings);
    f.add(30, forms.cluster[word], both);
    f.add(31, forms.cluster[head], forms.cluster[word], both);
    f.add(32, forms.cluster[head] | forms.cluster[word] << 8, first, both);
    f.add(33, forms.cluster[head], first, both);
    f.add(34, headWord, first, forms.cluster[word]);
    f.add(35, forms.kinds[head], forms.kinds[word], both);
    f.add(36, forms.kinds[head], both);
  }
}
