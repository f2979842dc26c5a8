package org.cronista.language.perceptron;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Where trained models lie and how their files are packed. */
public final class Models {
  private static final String FOLDER = "/org/cronista/language/models/";
  private static final int BUFFER = 1 << 16;

  private Models() {}

  /** Turns the unpacked bytes of a file into a model. */
  public interface Reader<M> {
    /** Reads one model. */
    M read(DataInputStream in) throws IOException;
  }

  /** Writes a model's unpacked bytes. */
  public interface Writer {
    /** Writes one model. */
    void write(DataOutputStream out) throws IOException;
  }

  /**
   * A model that ships.
   *
   * @param name of the file, without its ending
   * @throws IllegalStateException if it is not there: the program was not built whole
   */
  public static <M> M shipped(String name, Reader<M> reader) {
    try (InputStream in = Models.class.getResourceAsStream(FOLDER + name + ".model")) {
      if (in == null) {
        throw new IllegalStateException("the model " + name + " is missing");
      }
      return read(in, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + name + " cannot be read", e);
    }
  }

  /** Reads a packed model. */
  public static <M> M read(InputStream in, Reader<M> reader) throws IOException {
    InputStream unpacked = new InflaterInputStream(in, new java.util.zip.Inflater(), BUFFER);
    return reader.read(new DataInputStream(new BufferedInputStream(unpacked, BUFFER)));
  }

  /** Writes a packed model; the same model gives the same bytes. */
  public static void write(OutputStream out, Writer writer) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream packed =
        new DataOutputStream(new DeflaterOutputStream(out, deflater, BUFFER))) {
      writer.write(packed);
    } finally {
      deflater.end();
    }
  }
}
