package org.cronista.language.perceptron;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Trained weights: for each hashed feature a row of one weight per class. Weights are bytes with a
 * common scale, which no comparison of classes needs to know. Immutable, for any number of threads.
 *
 * <p>Stored sparsely: the distances between weights that are not zero, then their values; both are
 * small numbers, which deflate codes well.
 */
public final class LinearModel {
  private static final int MAGIC = 0x43524f32;

  /** What is added to a weight so that it is not negative; the same for all classes. */
  private static final int BIAS = 128;

  private static final int ZEROS = 0x80808080;
  private static final int LANES = 0x00FF00FF;

  private final List<String> classes;
  private final int bits;
  private final int mask;
  private final int groups;

  /** Four weights, plus {@link #BIAS}, in each: the first in the lowest byte. */
  private final int[] packed;

  /**
   * @param classes names of the classes, in order
   * @param bits there are 2 to the power of {@code bits} rows
   * @param weights the rows one after the other, each {@link #stride(int)} long
   */
  public LinearModel(List<String> classes, int bits, byte[] weights) {
    this(classes, bits);
    if (weights.length != packed.length * 4) {
      throw new IllegalArgumentException(weights.length + " weights for " + bits + " bits");
    }
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        set(i, weights[i]);
      }
    }
  }

  /** A model of which all weights are zero. */
  private LinearModel(List<String> classes, int bits) {
    this.classes = List.copyOf(classes);
    this.bits = bits;
    this.mask = (1 << bits) - 1;
    this.groups = stride(classes.size()) / 4;
    packed = new int[groups << bits];
    Arrays.fill(packed, ZEROS);
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
   * Puts the score of each class into {@code scores}. Sums of two classes run side by side in the
   * halves of an {@code int}; {@link Features} holds too few features for one to spill over.
   */
  public void score(Features features, Scores scores) {
    if (groups == 1) {
      scoreFew(features, scores);
      return;
    }
    int[] even = scores.even;
    int[] odd = scores.odd;
    Arrays.fill(even, 0);
    Arrays.fill(odd, 0);
    for (int f = 0; f < features.size(); f++) {
      int row = (features.hash(f) & mask) * groups;
      for (int g = 0; g < groups; g++) {
        int four = packed[row + g];
        even[g] += four & LANES;
        odd[g] += four >>> 8 & LANES;
      }
    }
  }

  private void scoreFew(Features features, Scores scores) {
    int even = 0;
    int odd = 0;
    for (int f = 0; f < features.size(); f++) {
      int four = packed[features.hash(f) & mask];
      even += four & LANES;
      odd += four >>> 8 & LANES;
    }
    scores.even[0] = even;
    scores.odd[0] = odd;
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

  private int weight(int place) {
    return (packed[place >> 2] >>> ((place & 3) * 8) & 0xFF) - BIAS;
  }

  /** Sets a weight that was zero. */
  private void set(int place, byte weight) {
    packed[place >> 2] ^= (weight & 0xFF) << ((place & 3) * 8);
  }

  /** Writes the model; the stream compresses. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(bits);
    out.writeInt(classes.size());
    for (String name : classes) {
      out.writeUTF(name);
    }
    ByteArrayOutputStream gaps = new ByteArrayOutputStream();
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    int last = -1;
    for (int i = 0; i < packed.length * 4; i++) {
      if (weight(i) != 0) {
        int gap = i - last;
        last = i;
        for (; gap > 255; gap -= 255) {
          gaps.write(0);
        }
        gaps.write(gap);
        values.write(weight(i));
      }
    }
    out.writeInt(gaps.size());
    gaps.writeTo(out);
    out.writeInt(values.size());
    values.writeTo(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is not a model, or cut off
   */
  public static LinearModel read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of this kind");
    }
    int bits = in.readInt();
    int number = in.readInt();
    List<String> classes = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      classes.add(in.readUTF());
    }
    LinearModel model = new LinearModel(classes, bits);
    byte[] gaps = new byte[in.readInt()];
    in.readFully(gaps);
    byte[] values = new byte[in.readInt()];
    in.readFully(values);
    int place = -1;
    int next = 0;
    for (byte gap : gaps) {
      if (gap == 0) {
        place += 255;
      } else {
        place += gap & 0xFF;
        model.set(place, values[next++]);
      }
    }
    return model;
  }
}
