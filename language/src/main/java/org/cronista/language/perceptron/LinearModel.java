package org.cronista.language.perceptron;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Trained weights: for each hashed feature a row of one weight per class. Weights are bytes with a
 * common scale, which no comparison of classes needs to know. Immutable, for any number of threads.
 *
 * <p>Stored sparsely: the distances between weights that are not zero, then their values; both are
 * small numbers, which deflate codes well.
 */
public final class LinearModel {
  private static final int MAGIC = 0x43524f31;

  private final List<String> classes;
  private final int bits;
  private final int mask;
  private final int stride;
  private final byte[] weights;

  /**
   * @param classes names of the classes, in order
   * @param bits there are 2 to the power of {@code bits} rows
   * @param weights the rows one after the other, each {@link #stride(int)} long
   */
  public LinearModel(List<String> classes, int bits, byte[] weights) {
    this.classes = List.copyOf(classes);
    this.bits = bits;
    this.mask = (1 << bits) - 1;
    this.stride = stride(classes.size());
    if (weights.length != stride << bits) {
      throw new IllegalArgumentException(weights.length + " weights for " + bits + " bits");
    }
    this.weights = weights;
  }

  /** The length of a row: the classes, filled up to a multiple of four. */
  public static int stride(int classes) {
    return (classes + 3) & ~3;
  }

  /** Names of the classes. */
  public List<String> classes() {
    return classes;
  }

  /** A place for scores, of the length that {@link #score} wants. */
  public int[] scores() {
    return new int[stride];
  }

  /** Puts the score of each class into {@code scores}. */
  public void score(Features features, int[] scores) {
    java.util.Arrays.fill(scores, 0);
    for (int f = 0; f < features.size(); f++) {
      int row = (features.hash(f) & mask) * stride;
      for (int c = 0; c < stride; c++) {
        scores[c] += weights[row + c];
      }
    }
  }

  /** The class with the highest score, the first one of equals. */
  public int best(int[] scores) {
    int best = 0;
    for (int c = 1; c < classes.size(); c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  /** Writes the model; the stream compresses. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(bits);
    out.writeInt(classes.size());
    for (String name : classes) {
      out.writeUTF(name);
    }
    int count = 0;
    for (byte weight : weights) {
      count += weight != 0 ? 1 : 0;
    }
    out.writeInt(count);
    int last = -1;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        int gap = i - last;
        last = i;
        for (; gap > 255; gap -= 255) {
          out.writeByte(0);
        }
        out.writeByte(gap);
      }
    }
    for (byte weight : weights) {
      if (weight != 0) {
        out.writeByte(weight);
      }
    }
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
    byte[] weights = new byte[stride(number) << bits];
    int[] places = new int[in.readInt()];
    int at = -1;
    for (int i = 0; i < places.length; i++) {
      int step = in.readUnsignedByte();
      while (step == 0) {
        at += 255;
        step = in.readUnsignedByte();
      }
      at += step;
      places[i] = at;
    }
    byte[] values = new byte[places.length];
    in.readFully(values);
    for (int i = 0; i < places.length; i++) {
      weights[places[i]] = values[i];
    }
    return new LinearModel(classes, bits, weights);
  }
}
