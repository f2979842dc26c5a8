package org.cronista.language.parsing;

import java.io.IOException;
import java.util.List;
import org.cronista.language.morphology.Lexicon;
import org.cronista.language.morphology.Morphology;
import org.cronista.language.perceptron.Features;
import org.cronista.language.perceptron.LinearModel;
import org.cronista.language.perceptron.ModelInput;
import org.cronista.language.perceptron.ModelOutput;
import org.cronista.language.perceptron.Models;
import org.cronista.language.perceptron.Scores;
import org.cronista.model.Upos;

/**
 * Tells the indirect object from the direct one once the whole clause stands. In AnCora's trees
 * that hangs on the clause more than on who receives something: beside a {@code ccomp} or {@code
 * xcomp} an object is mostly {@code iobj} ("pidió al ministro que dimitiera", "tiene previsto
 * viajar"), as is what a clitic takes up again ("este libro lo leyó"), "me", "te" and "nos" by
 * their verb ("nos gusta"), while "dio el libro a Ana" has two {@code obj}. A logistic regression
 * over {@link ObjectFeatures} learned it. Immutable, for any number of threads.
 */
public final class IndirectObjects {
  /** Classes of the model: neither, and the relation. */
  public static final List<String> CLASSES = List.of("other", "iobj");

  private final LinearModel model;
  private final Morphology morphology;

  /**
   * @param model of {@link #CLASSES}
   */
  public IndirectObjects(LinearModel model, Morphology morphology) {
    this.model = model;
    this.morphology = morphology;
  }

  /** The model that ships; loaded at the first call. */
  public static IndirectObjects standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final IndirectObjects STANDARD = Models.shipped("objects", IndirectObjects::read);
  }

  /**
   * Names the indirect objects of a sentence.
   *
   * @param heads of the words, -1 for the root
   * @param relations are changed
   */
  public void name(List<String> words, List<Upos> tags, int[] heads, List<String> relations) {
    ObjectFeatures look =
        new ObjectFeatures(words, tags, heads, List.copyOf(relations), morphology);
    Features features = new Features();
    Scores scores = model.scores();
    for (int i = 0; i < heads.length; i++) {
      if (look.concerns(i)) {
        look.extract(i, features);
        model.score(features, scores);
        if (model.best(scores) == 1) {
          relations.set(i, "iobj");
        } else if (relations.get(i).equals("iobj")) {
          relations.set(i, "obj");
        }
      }
    }
  }

  /** Writes the model. */
  public void write(ModelOutput out) throws IOException {
    model.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static IndirectObjects read(ModelInput in) throws IOException {
    return new IndirectObjects(LinearModel.read(in), new Morphology(Lexicon.standard()));
  }
}
