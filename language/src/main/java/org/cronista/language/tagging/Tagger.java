package org.cronista.language.tagging;

import java.io.IOException;
import java.util.List;
import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.perceptron.LinearModel;
import org.cronista.language.perceptron.ModelInput;
import org.cronista.language.perceptron.ModelOutput;
import org.cronista.language.perceptron.Models;
import org.cronista.language.perceptron.Scores;
import org.cronista.model.Upos;

/**
 * Gives each word its part of speech, from left to right: words with one tag from a dictionary, the
 * others by an averaged perceptron (Collins 2002). Immutable, for any number of threads; time
 * linear in the number of words.
 */
public final class Tagger {
  private final TagDictionary dictionary;
  private final LinearModel model;

  /**
   * @param model its classes are the tags as {@link Tagset} numbers them
   */
  public Tagger(TagDictionary dictionary, LinearModel model) {
    this.dictionary = dictionary;
    this.model = model;
  }

  /** The tagger that ships; loaded at the first call. */
  public static Tagger standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final Tagger STANDARD = Models.shipped("tagger", Tagger::read);
  }

  /** One tag for each word. */
  public List<Upos> tag(Forms forms) {
    int[] tags = new int[forms.size()];
    Features features = new Features();
    Scores scores = model.scores();
    for (int i = 0; i < tags.length; i++) {
      tags[i] = dictionary.tag(forms.word[i]);
      if (tags[i] < 0) {
        TagFeatures.extract(forms, tags, i, features);
        model.score(features, scores);
        tags[i] = model.best(scores);
      }
    }
    Upos[] named = new Upos[tags.length];
    for (int i = 0; i < tags.length; i++) {
      named[i] = Tagset.tag(tags[i]);
    }
    return List.of(named);
  }

  /** Writes the tagger. */
  public void write(ModelOutput out) throws IOException {
    dictionary.write(out);
    model.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static Tagger read(ModelInput in) throws IOException {
    TagDictionary dictionary = TagDictionary.read(in);
    return new Tagger(dictionary, LinearModel.read(in));
  }
}
