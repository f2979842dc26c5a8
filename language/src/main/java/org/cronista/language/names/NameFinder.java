package org.cronista.language.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cronista.knowledge.Knowledge;
import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.Forms;
import org.cronista.language.perceptron.LinearModel;
import org.cronista.language.perceptron.ModelInput;
import org.cronista.language.perceptron.ModelOutput;
import org.cronista.language.perceptron.Models;
import org.cronista.language.perceptron.Scores;
import org.cronista.model.Name;
import org.cronista.model.Upos;

/**
 * Finds proper names and tells persons, organisations, places and others apart: a greedy labeller
 * that remembers the names of the article (Ratinov and Roth 2009). Immutable, for any number of
 * threads; time linear in the number of words.
 */
public final class NameFinder {
  private final Model model;
  private final Gazetteer gazetteer;

  /**
   * What training makes.
   *
   * @param outside words that need no look
   * @param informed whether there was any knowledge in training; a model that has learned without
   *     would be misled by it
   * @param weights classes as {@link Labels} has them
   */
  public record Model(OutsideWords outside, boolean informed, LinearModel weights) {
    /** Writes the model. */
    public void write(ModelOutput out) throws IOException {
      outside.write(out);
      out.writeInt(informed ? 1 : 0);
      weights.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static Model read(ModelInput in) throws IOException {
      OutsideWords outside = OutsideWords.read(in);
      boolean informed = in.readInt() == 1;
      return new Model(outside, informed, LinearModel.read(in));
    }
  }

  /**
   * A sentence to look at.
   *
   * @param tags the tagger's, one per word
   */
  public record Tagged(Forms forms, List<Upos> tags) {
    public Tagged {
      tags = List.copyOf(tags);
    }
  }

  /**
   * A name.
   *
   * @param sentence index in the article
   * @param first index of its first word in the sentence
   * @param last index of its last word (inclusive)
   */
  public record Found(int sentence, int first, int last, Name.Type type) {}

  public NameFinder(Model model, Knowledge knowledge) {
    this.model = model;
    this.gazetteer = new Gazetteer(knowledge);
  }

  /** The model that ships with this knowledge; the model is loaded at the first call. */
  public static NameFinder standard(Knowledge knowledge) {
    return new NameFinder(Holder.STANDARD, knowledge);
  }

  private static final class Holder {
    static final Model STANDARD = Models.shipped("names", Model::read);
  }

  /** The names of an article, in order. */
  public List<Found> find(List<Tagged> article) {
    List<Found> found = new ArrayList<>();
    Recent recent = new Recent();
    Features features = new Features();
    for (int s = 0; s < article.size(); s++) {
      Tagged sentence = article.get(s);
      int[] labels = labels(sentence, recent, features);
      recent.add(sentence.forms, labels);
      collect(s, labels, found);
    }
    return found;
  }

  private int[] labels(Tagged sentence, Recent recent, Features features) {
    Forms forms = sentence.forms;
    int[] labels = new int[forms.size()];
    int[] kinds = model.informed ? gazetteer.kinds(forms) : new int[forms.size() + 2];
    NameFeatures extractor = new NameFeatures(forms, sentence.tags, kinds, recent);
    Scores scores = model.weights.scores();
    for (int i = 0; i < labels.length; i++) {
      if (!model.outside.contains(forms.word[i])) {
        extractor.extract(i, labels, features);
        model.weights.score(features, scores);
        labels[i] = best(scores, i > 0 ? labels[i - 1] : Labels.OUTSIDE);
      }
    }
    Portfolios.part(forms, sentence.tags, labels);
    return labels;
  }

  private static int best(Scores scores, int before) {
    int best = Labels.OUTSIDE;
    for (int label = 1; label < Labels.count(); label++) {
      if (scores.of(label) > scores.of(best) && Labels.mayFollow(before, label)) {
        best = label;
      }
    }
    return best;
  }

  private static void collect(int sentence, int[] labels, List<Found> found) {
    for (int i = 0; i < labels.length; i++) {
      if (Labels.begins(labels[i])) {
        int last = i;
        while (last + 1 < labels.length && labels[last + 1] == labels[i] + 1) {
          last++;
        }
        found.add(new Found(sentence, i, last, Labels.type(labels[i])));
        i = last;
      }
    }
  }
}
