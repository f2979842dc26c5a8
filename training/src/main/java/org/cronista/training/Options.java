package org.cronista.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The command line: one command, then {@code --name value ...}; several values make a list. */
final class Options {
  private final Map<String, List<String>> values = new TreeMap<>();

  /**
   * @throws IllegalArgumentException if a value stands before the first name, or a name is not
   *     among {@code known}
   */
  Options(List<String> arguments, List<String> known) {
    List<String> current = null;
    for (String argument : arguments) {
      if (argument.startsWith("--")) {
        String name = argument.substring(2);
        if (!known.contains(name)) {
          throw new IllegalArgumentException("unknown option --" + name);
        }
        current = values.computeIfAbsent(name, n -> new ArrayList<>());
      } else if (current == null) {
        throw new IllegalArgumentException("unexpected " + argument);
      } else {
        current.add(argument);
      }
    }
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  List<Path> files(String name) {
    return values.getOrDefault(name, List.of()).stream().map(Path::of).toList();
  }

  int number(String name, int otherwise) {
    List<String> given = values.getOrDefault(name, List.of());
    return given.isEmpty() ? otherwise : Integer.parseInt(given.get(0));
  }

  double decimal(String name, double otherwise) {
    List<String> given = values.getOrDefault(name, List.of());
    return given.isEmpty() ? otherwise : Double.parseDouble(given.get(0));
  }

  /**
   * @throws IllegalArgumentException if it is not given
   */
  Path file(String name) {
    List<Path> files = files(name);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("--" + name + " is missing");
    }
    return files.get(0);
  }
}
