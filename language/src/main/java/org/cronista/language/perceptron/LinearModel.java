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

  private static final long ZEROS = 0x8080808080808080L;
  private static final long LANES = 0x00FF00FF00FF00FFL;
  private static final int FEW_LANES = 0x00FF00FF;

  /** So many classes have one {@code int} for a row; more have as many {@code long}s as needed. */
  private static final int FEW = 4;

  private final List<String> classes;
  private final int bits;
  private final int mask;
  private final int stride;
  private final int groups;

  /** Eight weights, plus {@link #BIAS}, in each: the first in the lowest byte. */
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
    if (weights.length != stride << bits) {
      throw new IllegalArgumentException(weights.length + " weights for " + bits + " bits");
    }
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        set(i / stride, i % stride, weights[i]);
      }
    }
  }

  /** A model of which all weights are zero. */
  private LinearModel(List<String> classes, int bits) {
    this.classes = List.copyOf(classes);
    this.bits = bits;
    this.mask = (1 << bits) - 1;
    this.stride = stride(classes.size());
    this.groups = (stride + 7) / 8;
    few = new int[stride == FEW ? 1 << bits : 0];
    packed = new long[stride == FEW ? 0 : groups << bits];
    Arrays.fill(few, (int) ZEROS);
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

  /** The weight at a place as files count: rows of {@link #stride(int)}. */
  private int weight(int place) {
    if (stride == FEW) {
      return (few[place >> 2] >>> ((place & 3) * 8) & 0xFF) - BIAS;
    }
    int choice = place % stride;
    long eight = packed[place / stride * groups + (choice >> 3)];
    return (int) (eight >>> ((choice & 7) * 8) & 0xFF) - BIAS;
  }

  /** Sets a weight that was zero. */
  private void set(int row, int choice, byte weight) {
    if (stride == FEW) {
      few[row] ^= (weight & 0xFF) << (choice * 8);
    } else {
      packed[row * groups + (choice >> 3)] ^= (weight & 0xFFL) << ((choice & 7) * 8);
    }
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
    for (int i = 0; i < stride << bits; i++) {
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
    model.fill(gaps, values);
    return model;
  }

  /**
   * Puts values where the gaps say; row and choice go along, for a division each would cost more.
   */
  private void fill(byte[] gaps, byte[] values) {
    int row = 0;
    int choice = -1;
    int next = 0;
    for (byte gap : gaps) {
      choice += gap == 0 ? 255 : gap & 0xFF;
      while (choice >= stride) {
        choice -= stride;
        row++;
      }
      if (gap != 0) {
        set(row, choice, values[next++]);
      }
    }
  }
}
