package org.cronista.language.perceptron;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * Writes a model's file: numbers and short texts as they are, arrays as blocks that are compressed
 * each on its own, so that several threads can read one file. The same model gives the same bytes.
 */
public final class ModelOutput {
  private final DataOutputStream out;

  ModelOutput(DataOutputStream out) {
    this.out = out;
  }

  /** A number. */
  public void writeInt(int number) throws IOException {
    out.writeInt(number);
  }

  /** A short text. */
  public void writeText(String text) throws IOException {
    writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A part that {@link ModelInput#readSection} gives as a whole. */
  public void writeSection(Models.Writer writer) throws IOException {
    ByteArrayOutputStream section = new ByteArrayOutputStream();
    writer.write(new ModelOutput(new DataOutputStream(section)));
    writeBytes(section.toByteArray());
  }

  /**
   * Compresses bytes. Weights hardly ever repeat in the same order: a code for each byte and no
   * search for repetitions is mostly smaller, and quicker to read.
   */
  public void writeBlock(byte[] block) throws IOException {
    byte[] coded = deflated(block, Deflater.HUFFMAN_ONLY);
    byte[] searched = deflated(block, Deflater.DEFAULT_STRATEGY);
    out.writeInt(block.length);
    writeBytes(coded.length <= searched.length ? coded : searched);
  }

  /** A block of numbers. */
  public void writeInts(int[] numbers) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    block.asIntBuffer().put(numbers);
    writeBlock(block.array());
  }

  private void writeBytes(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] deflated(byte[] block, int strategy) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setStrategy(strategy);
      deflater.setInput(block);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] part = new byte[1 << 16];
      while (!deflater.finished()) {
        packed.write(part, 0, deflater.deflate(part));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
