package org.cronista.language.perceptron;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A model's file as {@link ModelOutput} wrote it, read from memory: whole arrays at a time, as a
 * fresh process is quicker at few large steps than at many small ones.
 */
public final class ModelInput {
  /** No block of ours is larger. */
  private static final int LARGEST = 1 << 27;

  private final ByteBuffer bytes;

  private ModelInput(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  static ModelInput of(byte[] file) {
    return new ModelInput(ByteBuffer.wrap(file));
  }

  /** A number. */
  public int readInt() throws IOException {
    try {
      return bytes.getInt();
    } catch (BufferUnderflowException e) {
      throw cutOff();
    }
  }

  /** A short text. */
  public String readText() throws IOException {
    ByteBuffer text = next();
    return new String(text.array(), text.arrayOffset(), text.remaining(), StandardCharsets.UTF_8);
  }

  /** A part with a reader of its own, on whatever thread. */
  public ModelInput readSection() throws IOException {
    return new ModelInput(next());
  }

  /** Bytes that were compressed on their own, and whose checksum holds. */
  public byte[] readBlock() throws IOException {
    byte[] block = new byte[size(readInt(), LARGEST)];
    ByteBuffer packed = next();
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed.array(), packed.arrayOffset(), packed.remaining());
      int length = inflater.inflate(block);
      if (length == block.length && !inflater.finished()) {
        inflater.inflate(new byte[1]); // the checksum comes after the last byte
      }
      if (length < block.length || !inflater.finished()) {
        throw damaged(null);
      }
      return block;
    } catch (DataFormatException e) {
      throw damaged(e);
    } finally {
      inflater.end();
    }
  }

  /** A block of numbers. */
  public int[] readInts() throws IOException {
    byte[] block = readBlock();
    int[] numbers = new int[block.length / Integer.BYTES];
    ByteBuffer.wrap(block).asIntBuffer().get(numbers);
    return numbers;
  }

  private ByteBuffer next() throws IOException {
    int size = size(readInt(), bytes.remaining());
    ByteBuffer slice = bytes.slice(bytes.position(), size);
    bytes.position(bytes.position() + size);
    return slice;
  }

  private static int size(int size, int limit) throws IOException {
    if (size < 0 || size > limit) {
      throw cutOff();
    }
    return size;
  }

  private static IOException cutOff() {
    return new IOException("not a model of this kind, or cut off");
  }

  private static IOException damaged(@Nullable Exception cause) {
    return new IOException("the model is damaged", cause);
  }
}
