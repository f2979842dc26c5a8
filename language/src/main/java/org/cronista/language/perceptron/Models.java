package org.cronista.language.perceptron;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cronista.knowledge.Shipped;

/** Where trained models lie, and what reads and writes them. */
public final class Models {
  /** A property of the process: the folder of models to read instead of those that ship. */
  private static final String INSTEAD = "cronista.models";

  private static final String FOLDER = "/org/cronista/language/models/";

  private Models() {}

  /** Turns a file into a model. */
  public interface Reader<M> {
    /** Reads one model. */
    M read(ModelInput in) throws IOException;
  }

  /** Writes a model to its file. */
  public interface Writer {
    /** Writes one model. */
    void write(ModelOutput out) throws IOException;
  }

  /**
   * A model that ships, or the one of that name in the folder that the property {@value #INSTEAD}
   * names, as for measuring models that have not learned from what they are measured on.
   *
   * @param name of the file, without its ending
   * @throws IllegalStateException if it is not there: the program was not built whole
   */
  public static <M> M shipped(String name, Reader<M> reader) {
    String instead = System.getProperty(INSTEAD);
    String file = name + ".model";
    try {
      byte[] bytes =
          instead == null
              ? Shipped.bytes(Models.class, FOLDER + file)
              : Files.readAllBytes(Path.of(instead, file));
      return read(bytes, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + name + " cannot be read", e);
    }
  }

  /**
   * Reads a model's file.
   *
   * @throws IOException if it is not such a model, or cut off, or damaged
   */
  public static <M> M read(byte[] file, Reader<M> reader) throws IOException {
    return reader.read(ModelInput.of(file));
  }

  /** Writes a model's file; the same model gives the same bytes. */
  public static void write(OutputStream out, Writer writer) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    writer.write(new ModelOutput(new DataOutputStream(file)));
    file.writeTo(out);
  }
}
