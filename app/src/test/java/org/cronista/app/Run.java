package org.cronista.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One run of the command line inside this process.
 *
 * @param code exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {
  /** The articles that ship as samples; tests run in the module's folder. */
  static final String SAMPLES = Path.of("..", "samples").toString();

  private static final Map<List<Object>, String> OUTPUTS = new ConcurrentHashMap<>();

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Run of(Object... arguments) {
    return reading("", arguments);
  }

  /** With this on standard input. */
  static Run reading(String in, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = new String[arguments.length];
    for (int i = 0; i < args.length; i++) {
      args[i] = arguments[i].toString();
    }
    InputStream stdin = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    try (PrintStream o = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream e = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      int code = Cronista.run(args, stdin, o, e);
      return new Run(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  /** A run that must end well. What only reads the samples is run once: they do not change. */
  static String output(Object... arguments) {
    boolean samples =
        Arrays.asList(arguments).contains(SAMPLES)
            && Arrays.stream(arguments).noneMatch(a -> a instanceof Path);
    return samples
        ? OUTPUTS.computeIfAbsent(Arrays.asList(arguments), a -> well(arguments))
        : well(arguments);
  }

  private static String well(Object... arguments) {
    Run run = of(arguments);
    if (run.code() != 0) {
      throw new AssertionError("exit code " + run.code() + ": " + run.err());
    }
    return run.out();
  }

  /** What a run that must end well wrote, an object a line. */
  static List<JsonNode> objects(Object... arguments) {
    return objects(output(arguments));
  }

  /** Each line is a whole object and ends with a line feed; no key stands twice in one. */
  static List<JsonNode> objects(String lines) {
    if (!lines.isEmpty() && !lines.endsWith("\n")) {
      throw new AssertionError("the last line has no end: " + lines);
    }
    List<JsonNode> objects = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      try {
        JsonNode node =
            MAPPER
                .reader()
                .with(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(line);
        if (!node.isObject()) {
          throw new AssertionError("not an object: " + line);
        }
        objects.add(node);
      } catch (IOException e) {
        throw new UncheckedIOException(line, e);
      }
    }
    return objects;
  }
}
