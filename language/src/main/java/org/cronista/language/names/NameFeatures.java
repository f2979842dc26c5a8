package org.cronista.language.names;

import java.util.List;
import org.cronista.language.morphology.WordKinds;
import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.tagging.Tagset;
import org.cronista.model.Upos;

/** What the name finder looks at to label a word; shared by training and finding. */
public final class NameFeatures {
  private static final int BEFORE = 15;

  private final Forms forms;
  private final int[] tags;
  private final int[] kinds;
  private final int[] dictionary;
  private final Recent recent;

  /**
   * @param kinds as {@link Gazetteer#kinds} gives them
   * @param recent the names of the article's sentences before this one
   */
  public NameFeatures(Forms forms, List<Upos> tags, int[] kinds, Recent recent) {
    this.forms = forms;
    this.kinds = kinds;
    this.recent = recent;
    this.tags = new int[forms.size() + 2];
    this.dictionary = new int[forms.size() + 2];
    for (int i = 0; i < forms.size(); i++) {
      this.tags[i] = Tagset.number(tags.get(i));
      if ((forms.shape[i] & Forms.FIRST_UPPER) != 0) {
        dictionary[i] = WordKinds.standard().name(forms.word[i], forms.words().get(i));
      }
    }
    this.tags[forms.none()] = Tagset.SIZE;
  }

  /** Puts the features of word {@code i} into {@code f}, with the labels of the words before it. */
  public void extract(int i, int[] labels, Features f) {
    f.clear();
    f.add(0, 0);
    int label1 = i > 0 ? labels[i - 1] : BEFORE;
    int label2 = i > 1 ? labels[i - 2] : BEFORE;
    int before = forms.at(i - 1);
    int after = forms.at(i + 1);
    itself(i, f);
    around(i, before, after, f);
    history(i, before, after, label1, label2, f);
    knowledge(i, after, label1, f);
  }

  private void itself(int i, Features f) {
    f.add(1, forms.word[i]);
    f.add(2, forms.lower[i]);
    f.add(3, forms.shape[i], forms.lower[i], i == 0 ? 1 : 0);
    f.add(4, forms.suffix2[i]);
    f.add(5, forms.suffix3[i]);
    f.add(6, forms.suffix4[i]);
    f.add(7, forms.prefix2[i]);
    f.add(8, forms.prefix3[i]);
    f.add(9, tags[i], forms.shape[i]);
    f.add(10, forms.suffix3[i], forms.shape[i]);
  }

  private void around(int i, int before, int after, Features f) {
    int before2 = forms.at(i - 2);
    int after2 = forms.at(i + 2);
    int shape = forms.shape[i];
    f.add(11, forms.word[before]);
    f.add(12, forms.word[before2]);
    f.add(13, forms.word[after]);
    f.add(14, forms.word[after2]);
    f.add(15, forms.word[before], forms.word[i]);
    f.add(16, forms.word[i], forms.word[after]);
    f.add(17, forms.shape[before], shape, forms.shape[after]);
    f.add(18, shape, forms.shape[after], forms.shape[after2]);
    f.add(19, forms.lower[before], shape);
    f.add(20, forms.lower[after], shape);
    f.add(21, forms.lower[before2], forms.lower[before], shape);
    f.add(22, forms.suffix3[before], shape);
    f.add(23, forms.suffix3[after], shape);
    f.add(24, forms.lower[after], forms.suffix3[i]);
    f.add(25, tags[before] | tags[i] << 5 | tags[after] << 10, shape);
    f.add(26, forms.lower[forms.at(i - 3)], shape);
    f.add(27, forms.lower[forms.at(i + 3)], shape);
  }

  private void history(int i, int before, int after, int label1, int label2, Features f) {
    int shape = forms.shape[i];
    f.add(28, label1);
    f.add(29, label1, label2);
    f.add(30, label1, forms.word[i]);
    f.add(31, label1, shape);
    f.add(32, label1, shape, forms.shape[after]);
    f.add(33, label1, forms.lower[before]);
    f.add(34, label1, forms.lower[after], shape);
    f.add(35, label1, label2, shape);
    f.add(36, label1, forms.lower[before], forms.suffix3[i]);
    f.add(37, label1, forms.word[before], forms.word[after]);
    f.add(38, label1, shape, forms.suffix3[i]);
    f.add(39, label1, tags[i] | tags[after] << 5);
  }

  private void knowledge(int i, int after, int label1, Features f) {
    int shape = forms.shape[i];
    int known = kinds[i];
    int seen = recent.label(forms.word[i]);
    f.add(40, known);
    f.add(41, known, label1);
    f.add(42, known, shape, label1);
    f.add(43, kinds[after], shape, label1);
    f.add(44, seen, shape);
    f.add(45, seen, shape, label1);
    f.add(46, recent.label(forms.word[after]), shape, label1);
    f.add(47, seen, known);
    f.add(48, forms.cluster[i], shape);
    f.add(49, forms.cluster[i], forms.cluster[after], shape);
    f.add(50, forms.cluster[forms.at(i - 1)], shape, label1);
    f.add(51, forms.cluster[forms.at(i - 1)], forms.cluster[i], shape);
    f.add(53, forms.kinds[i], shape, i == 0 ? 1 : 0);
    f.add(54, forms.kinds[i], shape, label1);
    f.add(52, forms.cluster[after], shape, label1);
    int name = dictionary[i];
    int before = forms.at(i - 1);
    f.add(55, name, shape, i == 0 ? 1 : 0);
    f.add(56, name, shape, label1);
    f.add(57, name, dictionary[after], label1);
    f.add(58, name, dictionary[before], label1);
    f.add(59, name, known, label1);
    f.add(60, name, forms.lower[before]);
  }
}
