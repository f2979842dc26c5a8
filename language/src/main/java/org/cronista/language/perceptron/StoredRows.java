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

  /** Rows of one call: a fresh process compiles what is called often sooner than a long loop. */
  private static final int AT_ONCE = 1 << 10;

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
    byte[] none = new byte[rows.length];
    byte[] first = classes > 1 ? block(in, rows.length) : none;
    byte[] second = classes > 2 ? block(in, rows.length) : none;
    byte[] third = classes > 3 ? block(in, rows.length) : none;
    byte[] sums = block(in, rows.length);
    int last = 8 * (classes - 1);
    for (int from = 0; from < rows.length; from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, rows.length);
      join(first, second, third, sums, last, rows, from, to);
    }
  }

  private static void join(
      byte[] first,
      byte[] second,
      byte[] third,
      byte[] sums,
      int last,
      int[] rows,
      int from,
      int to) {
    for (int i = from; i < to; i++) {
      int rest = sums[i] - first[i] - second[i] - third[i];
      int row = (first[i] & 0xFF) | (second[i] & 0xFF) << 8 | (third[i] & 0xFF) << 16;
      rows[i] = (row | (rest & 0xFF) << last) ^ (int) ZEROS;
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
        for (int i = 0; i < step; i += AT_ONCE) {
          int count = Math.min(AT_ONCE, step - i);
          int place = from + i * groups + g;
          next = fill(present, g * step + i, count, weights, next, rows, place, groups);
        }
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
