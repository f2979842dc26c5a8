package org.cronista.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cronista.language.perceptron.Models;

/** Models in a folder, by name. */
record ModelFiles(Path folder) {
  /** Reads the model of that name. */
  <M> M load(String name, Models.Reader<M> reader) throws IOException {
    return Models.read(Files.readAllBytes(file(name)), reader);
  }

  /** Writes the model under that name; the folder is made where it is missing. */
  void save(String name, Models.Writer writer) throws IOException {
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(file(name))) {
      Models.write(out, writer);
    }
  }

  Path file(String name) {
    return folder.resolve(name + ".model");
  }
}
