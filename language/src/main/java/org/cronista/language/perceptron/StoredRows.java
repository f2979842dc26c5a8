package org.cronista.language.perceptron;

import java.io.IOException;
import java.util.Arrays;

/**
 * How the rows of a {@link LinearModel} lie in a file. For few classes the weights of each class
 * stand together, those of the last one as the sum of the row, which training leaves near 0. For
 * more classes, most weights are zero: of a number of rows, a byte for each eight classes tells
 * which are not, and only those follow, class by class of eight as their codes are alike there.
 */
final class StoredRows {
  /** What is added to a weight so that it is not negative; the same for all classes. */
  static final int BIAS = 128;

  /** Eight weights of zero. */
  static final long ZEROS = 0x8080808080808080L;

  /** Rows that are stored together; what they fill in memory stays near the processor. */
  private static final int TOGETHER = 1 << 14;

  private StoredRows() {}

  static void writeFew(int[] rows, int classes, ModelOutput out) throws IOException {
    byte[] sums = new byte[rows.length];
    for (int c = 0; c < classes; c++) {
      byte[] weights = new byte[rows.length];
      for (int i = 0; i < rows.length; i++) {
        weights[i] = (byte) ((rows[i] >>> (8 * c)) - BIAS);
        sums[i] += weights[i];
      }
      out.writeBlock(c == classes - 1 ? sums : weights);
    }
  }

  static void readFew(ModelInput in, int classes, int[] rows) throws IOException {
    byte[][] weights = new byte[4][];
    for (int c = 0; c < classes; c++) {
      weights[c] = block(in, rows.length);
    }
    byte[] sums = weights[classes - 1];
    for (int c = 0; c < classes - 1; c++) {
      subtract(sums, weights[c]);
    }
    for (int c = 0; c < classes; c++) {
      put(weights[c], 8 * c, rows);
    }
    for (int i = 0; i < rows.length; i++) {
      rows[i] ^= (int) ZEROS;
    }
  }

  private static void subtract(byte[] sums, byte[] weights) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] -= weights[i];
    }
  }

  private static void put(byte[] weights, int shift, int[] rows) {
    for (int i = 0; i < rows.length; i++) {
      rows[i] |= (weights[i] & 0xFF) << shift;
    }
  }

  static void write(long[] rows, int groups, ModelOutput out) throws IOException {
    int step = Math.min(TOGETHER, rows.length / groups);
    for (int from = 0; from < rows.length; from += step * groups) {
      byte[] present = new byte[step * groups];
      byte[] weights = new byte[step * groups * 8];
      int next = 0;
      for (int g = 0; g < groups; g++) {
        for (int i = 0; i < step; i++) {
          long eight = rows[from + i * groups + g] ^ ZEROS;
          int mask = 0;
          for (int c = 0; c < 8; c++) {
            byte weight = (byte) (eight >>> (8 * c));
            if (weight != 0) {
              mask |= 1 << c;
              weights[next++] = weight;
            }
          }
          present[g * step + i] = (byte) mask;
        }
      }
      out.writeBlock(present);
      out.writeBlock(Arrays.copyOf(weights, next));
    }
  }

  static void read(ModelInput in, int groups, long[] rows) throws IOException {
    int step = Math.min(TOGETHER, rows.length / groups);
    for (int from = 0; from < rows.length; from += step * groups) {
      byte[] present = block(in, step * groups);
      byte[] weights = in.readBlock();
      int next = 0;
      for (int g = 0; g < groups; g++) {
        next = fill(present, g * step, step, weights, next, rows, from + g, groups);
      }
      if (next != weights.length) {
        throw new IOException("the model is damaged");
      }
    }
  }

  /** Sets eight classes of some rows; returns the place of the first weight not taken. */
  private static int fill(
      byte[] present,
      int first,
      int count,
      byte[] weights,
      int begin,
      long[] rows,
      int place,
      int groups)
      throws IOException {
    int next = begin;
    int at = place;
    for (int i = first; i < first + count; i++) {
      long eight = ZEROS;
      int mask = present[i] & 0xFF;
      if (next + Integer.bitCount(mask) > weights.length) {
        throw new IOException("the model is damaged");
      }
      while (mask != 0) {
        eight ^= (weights[next++] & 0xFFL) << (8 * Integer.numberOfTrailingZeros(mask));
        mask &= mask - 1;
      }
      rows[at] = eight;
      at += groups;
    }
    return next;
  }

  private static byte[] block(ModelInput in, int length) throws IOException {
    byte[] block = in.readBlock();
    if (block.length != length) {
      throw new IOException("the model is damaged");
    }
    return block;
  }
}
