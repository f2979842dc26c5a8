package org.cronista.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.cronista.knowledge.Knowledge;
import org.cronista.knowledge.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that knows people, offices and places takes. */
final class KnowledgeOption {
  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description =
          "Folder with tables of your own (persons.tsv, holders.tsv, ...) that are read beside those that ship.")
  private @Nullable Path folder;

  /**
   * What ships, with the user's own tables where there are any.
   *
   * @throws Faulty with all that is wrong in them
   * @throws IOException if they cannot be read
   */
  Knowledge knowledge() throws IOException {
    if (folder == null) {
      return Knowledge.standard();
    }
    return switch (Knowledge.with(folder)) {
      case Knowledge.Reading.Read read -> read.knowledge();
      case Knowledge.Reading.Faulty faulty ->
          throw new Faulty(
              "--knowledge: "
                  + faulty.problems().size()
                  + (faulty.problems().size() == 1 ? " error" : " errores")
                  + "; no se ha tomado nada\n"
                  + faulty.problems().stream()
                      .map(Problem::toString)
                      .collect(Collectors.joining("\n")));
    };
  }

  /** The road that articles take with that knowledge. */
  Chronicler chronicler() throws IOException {
    return folder == null ? Chronicler.standard() : Chronicler.of(knowledge());
  }

  /** Tables in which something is wrong; the message lists it all. */
  static final class Faulty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Faulty(String message) {
      super(message);
    }
  }
}
