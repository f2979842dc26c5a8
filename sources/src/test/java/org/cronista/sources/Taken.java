package org.cronista.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Intake;

/** What is taken from inputs, with nothing on standard input. */
final class Taken {
  private Taken() {}

  static List<Intake> from(Sources.Options options, String... inputs) {
    List<Intake> taken = new ArrayList<>();
    Sources.read(List.of(inputs), new ByteArrayInputStream(new byte[0]), options, taken::add);
    return taken;
  }

  /** What is taken from a page in UTF-8. */
  static List<Intake> fromPage(Path folder, String head, String body) throws IOException {
    Path file = folder.resolve("p.html");
    Files.writeString(
        file,
        "<html><head><meta charset=utf-8>" + head + "</head><body>" + body + "</body></html>");
    return from(Sources.Options.DEFAULT, file.toString());
  }
}
