package org.cronista.language.tagging;

import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.Forms;

/** What the tagger looks at to decide on a word; shared by training and tagging. */
public final class TagFeatures {
  /** Stands for the tag of a word before the sentence. */
  private static final int BEFORE = 31;

  private TagFeatures() {}

  /**
   * Puts the features of word {@code i} into {@code features}.
   *
   * @param tags numbers of the tags of the words before {@code i}
   */
  public static void extract(Forms forms, int[] tags, int i, Features features) {
    int before = forms.at(i - 1);
    int after = forms.at(i + 1);
    int tag1 = i > 0 ? tags[i - 1] : BEFORE;
    int tag2 = i > 1 ? tags[i - 2] : BEFORE;
    features.clear();
    features.add(0, 0);
    itself(forms, i, features);
    int lower = forms.lower[i];
    int suffix = forms.suffix3[i];
    features.add(9, tag1);
    features.add(10, tag1, tag2);
    features.add(11, tag1, lower);
    features.add(12, tag1, suffix);
    features.add(13, tag1, forms.lower[after]);
    features.add(14, tag1, forms.suffix3[after]);
    features.add(15, forms.lower[before]);
    features.add(16, forms.lower[after]);
    features.add(17, forms.lower[forms.at(i + 2)]);
    features.add(18, forms.lower[before], lower);
    features.add(19, lower, forms.lower[after]);
    features.add(20, forms.suffix3[before]);
    features.add(21, forms.suffix3[after], suffix);
    features.add(22, forms.lower[forms.at(i - 2)], tag1);
    features.add(23, forms.shape[after], forms.shape[i], forms.shape[before]);
    features.add(24, forms.cluster[i], forms.shape[i]);
    features.add(25, forms.cluster[after], tag1);
    features.add(26, forms.cluster[before], forms.cluster[after]);
    features.add(27, forms.cluster[i], forms.cluster[after]);
    features.add(28, forms.cluster[after], suffix);
    features.add(29, forms.kinds[i]);
    features.add(30, forms.kinds[i], tag1);
    features.add(31, forms.kinds[i], tag1, forms.kinds[after]);
    features.add(32, forms.kinds[i], forms.kinds[after]);
    features.add(33, forms.kinds[i], suffix);
  }

  private static void itself(Forms forms, int i, Features features) {
    features.add(1, forms.lower[i]);
    features.add(2, forms.word[i]);
    features.add(3, forms.suffix2[i]);
    features.add(4, forms.suffix3[i]);
    features.add(5, forms.suffix4[i]);
    features.add(6, forms.suffix5[i]);
    features.add(7, forms.prefix3[i]);
    features.add(8, forms.shape[i], i == 0 ? 1 : 0);
  }
}
