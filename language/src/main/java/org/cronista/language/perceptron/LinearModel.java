package org.cronista.language.perceptron;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/**
 * Trained weights: for each hashed feature a row of one weight per class. Weights are bytes with a
 * common scale, which no comparison of classes needs to know. Immutable, for any number of threads.
 * {@link StoredRows} tells how they are stored.
 */
public final class LinearModel {
  private static final int MAGIC = 0x43524f33;

  private static final int MOST_BITS = 24;
  private static final int MOST_CLASSES = 255;

  private static final long LANES = 0x00FF00FF00FF00FFL;
  private static final int FEW_LANES = 0x00FF00FF;

  /** So many classes have one {@code int} for a row; more have as many {@code long}s as needed. */
  private static final int FEW = 4;

  private final List<String> classes;
  private final int bits;
  private final int mask;
  private final int stride;
  private final int groups;

  /** Eight weights, plus {@link StoredRows#BIAS}, in each: the first in the lowest byte. */
  private final long[] packed;

  /** The same for few classes, four weights in each. */
  private final int[] few;

  /**
   * @param classes names of the classes, in order
   * @param bits there are 2 to the power of {@code bits} rows
   * @param weights the rows one after the other, each {@link #stride(int)} long
   */
  public LinearModel(List<String> classes, int bits, byte[] weights) {
    this(classes, bits);
    Arrays.fill(few, (int) StoredRows.ZEROS);
    Arrays.fill(packed, StoredRows.ZEROS);
    if (weights.length != stride << bits) {
      throw new IllegalArgumentException(weights.length + " weights for " + bits + " bits");
    }
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        set(i / stride, i % stride, weights[i]);
      }
    }
  }

  /** A model of which no row is there yet. */
  private LinearModel(List<String> classes, int bits) {
    this.classes = List.copyOf(classes);
    this.bits = bits;
    this.mask = (1 << bits) - 1;
    this.stride = stride(classes.size());
    this.groups = (stride + 7) / 8;
    few = new int[stride == FEW ? 1 << bits : 0];
    packed = new long[stride == FEW ? 0 : groups << bits];
  }

  /** The length of a row: the classes, filled up to a multiple of four. */
  public static int stride(int classes) {
    return (classes + 3) & ~3;
  }

  /** Names of the classes. */
  public List<String> classes() {
    return classes;
  }

  /** A place for scores of this model's decisions. */
  public Scores scores() {
    return new Scores(groups);
  }

  /**
   * Puts the score of each class into {@code scores}. Sums of four classes run side by side in the
   * quarters of a {@code long}; {@link Features} holds too few features for one to spill over.
   */
  public void score(Features features, Scores scores) {
    if (stride == FEW) {
      scoreFew(features, scores);
      return;
    }
    for (int g = 0; g < groups; g++) {
      long even = 0;
      long odd = 0;
      for (int f = 0; f < features.size(); f++) {
        long eight = packed[(features.hash(f) & mask) * groups + g];
        even += eight & LANES;
        odd += eight >>> 8 & LANES;
      }
      scores.even[g] = even;
      scores.odd[g] = odd;
    }
  }

  private void scoreFew(Features features, Scores scores) {
    int even = 0;
    int odd = 0;
    for (int f = 0; f < features.size(); f++) {
      int four = few[features.hash(f) & mask];
      even += four & FEW_LANES;
      odd += four >>> 8 & FEW_LANES;
    }
    scores.even[0] = even & 0xFFFFFFFFL;
    scores.odd[0] = odd & 0xFFFFFFFFL;
  }

  /** The class with the highest score, the first one of equals. */
  public int best(Scores scores) {
    int best = 0;
    int highest = scores.of(0);
    for (int c = 1; c < classes.size(); c++) {
      int score = scores.of(c);
      if (score > highest) {
        highest = score;
        best = c;
      }
    }
    return best;
  }

  /** Sets a weight that was zero. */
  private void set(int row, int choice, byte weight) {
    if (stride == FEW) {
      few[row] ^= (weight & 0xFF) << (choice * 8);
    } else {
      packed[row * groups + (choice >> 3)] ^= (weight & 0xFFL) << ((choice & 7) * 8);
    }
  }

  /** Writes the model. */
  public void write(ModelOutput out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(bits);
    out.writeInt(classes.size());
    for (String name : classes) {
      out.writeText(name);
    }
    if (stride == FEW) {
      StoredRows.writeFew(few, classes.size(), out);
    } else {
      StoredRows.write(packed, groups, out);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is not a model, or cut off, or damaged
   */
  public static LinearModel read(ModelInput in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of this kind");
    }
    int bits = in.readInt();
    int number = in.readInt();
    if (bits < 0 || bits > MOST_BITS || number < 1 || number > MOST_CLASSES) {
      throw new IOException("the model is damaged");
    }
    List<String> classes = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      classes.add(in.readText());
    }
    LinearModel model = new LinearModel(classes, bits);
    if (model.stride == FEW) {
      StoredRows.readFew(in, number, model.few);
    } else {
      StoredRows.read(in, model.groups, model.packed);
    }
    return model;
  }

  /** The same as a task, for a thread that is free. */
  public static ForkJoinTask<LinearModel> reading(ModelInput in) {
    return ForkJoinTask.adapt(() -> {
      try {
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
