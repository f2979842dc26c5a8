package org.cronista.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/**
 * What the documentation says is so: its commands run, its lists are whole, its types explained.
 */
class DocumentationTest {
  private static final Path ROOT = Path.of("..");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.es.md"})
  void everyCommandOfTheReadmeRuns(String readme) throws IOException {
    List<String> commands = commands(Files.readAllLines(ROOT.resolve(readme)));
    assertFalse(commands.isEmpty());
    for (String command : commands) {
      List<Object> arguments = new ArrayList<>();
      Path out = null;
      for (String word : command.split(" +", -1)) {
        boolean file = !arguments.isEmpty() && arguments.get(arguments.size() - 1).equals("--out");
        out = file ? folder.resolve(word) : out;
        arguments.add(word.equals("samples") ? Run.SAMPLES : file ? folder.resolve(word) : word);
      }
      Run run = Run.of(arguments.toArray());
      assertEquals(0, run.code(), command + ": " + run.err());
      assertFalse(out == null ? run.out().isBlank() : Files.readString(out).isBlank(), command);
    }
  }

  /** The lines of shell blocks that call the program, without its name and comments. */
  private static List<String> commands(List<String> lines) {
    List<String> commands = new ArrayList<>();
    boolean shell = false;
    for (String line : lines) {
      if (line.startsWith("```")) {
        shell = !shell && line.startsWith("```sh");
      } else if (shell && line.startsWith("./cronista ")) {
        int comment = line.indexOf('#');
        String command = comment < 0 ? line : line.substring(0, comment);
        commands.add(command.substring("./cronista ".length()).strip());
      }
    }
    return commands;
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.es.md"})
  void theTableOfCommandsIsWhole(String readme) throws IOException {
    Set<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(ROOT.resolve(readme))) {
      if (line.startsWith("| `./cronista ")) {
        listed.add(line.substring("| `./cronista ".length()).split("[ `]", 2)[0]);
      }
    }
    Set<String> there =
        new TreeSet<>(
            new CommandLine(
                    Cronista.class,
                    new CommandFactory(
                        new Streams(java.io.InputStream.nullInputStream(), System.out, System.err)))
                .getSubcommands()
                .keySet());
    assertEquals(there, listed);
  }

  @Test
  void everyPublicTypeSaysWhatItIs() throws IOException {
    List<String> mute = new ArrayList<>();
    int types = 0;
    for (Path source : sources()) {
      types++;
      String before = "";
      for (String line : Files.readAllLines(source)) {
        if (type(line) && !before.endsWith("*/")) {
          mute.add(source + ": " + line);
        }
        if (type(line)) {
          break;
        }
        if (!line.isBlank() && !before.endsWith("*/")) {
          before = line; // annotations may stand after the comment
        }
      }
    }
    assertTrue(types > 100, types + " files");
    assertEquals(List.of(), mute);
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module :
          modules.map(m -> m.resolve("src/main/java")).filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.walk(module)) {
          files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(sources::add);
        }
      }
    }
    return sources;
  }

  private static boolean type(String line) {
    return line.startsWith("public ")
        && Stream.of(" class ", " record ", " enum ", " interface ").anyMatch(line::contains);
  }
}
