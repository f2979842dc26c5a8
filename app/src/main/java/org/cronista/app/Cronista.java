package org.cronista.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cronista.model.DateInterval;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program: picks the command. Exit codes: 0 done, 1 some input was rejected, 2 wrong usage, 3
 * failure.
 */
@Command(
    name = "cronista",
    version = "cronista 0.1.0",
    mixinStandardHelpOptions = true,
    description =
        "Reads Spanish-language news and writes the chronicle: what happened, who says so, how sure.",
    subcommands = {
      ChronicleCommand.class,
      AnalyzeCommand.class,
      ExtractCommand.class,
      FollowCommand.class,
      ExplainCommand.class,
      WhoCommand.class,
      EvaluateCommand.class,
      TrainCommand.class
    })
public final class Cronista implements Runnable {
  /** Wrong usage. */
  static final int USAGE = 2;

  /** The environment failed: a file that cannot be written, a broken installation. */
  static final int FAILURE = 3;

  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(), "Missing command");
  }

  /** The command line as a library sees it: arguments in, exit code out. */
  static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    Streams streams = new Streams(in, out, err);
    CommandLine line =
        new CommandLine(new Cronista(), new CommandFactory(streams))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .registerConverter(DateInterval.class, new Dates())
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .setExecutionExceptionHandler((e, commandLine, parsed) -> {
              if (e instanceof KnowledgeOption.Faulty faulty) { // a list: no usage pushes it away
                err.println("cronista: " + faulty.getMessage());
                return CommandLine.ExitCode.USAGE;
              }
              if (e instanceof CommandLine.TypeConversionException wrong) { // seen by the command
                return commandLine
                    .getParameterExceptionHandler()
                    .handleParseException(
                        new CommandLine.ParameterException(commandLine, wrong.getMessage(), wrong),
                        args);
              }
              err.println("cronista: " + message(e));
              return FAILURE;
            });
    Objects.requireNonNull(line.getSubcommands().get("train"))
        .setUnmatchedOptionsArePositionalParams(true);
    return line.execute(args);
  }

  private static String message(Exception e) {
    if (e instanceof java.nio.file.NoSuchFileException missing) {
      return missing.getFile() + ": no existe";
    }
    if (e instanceof java.nio.file.AccessDeniedException denied) {
      return denied.getFile() + ": sin permiso";
    }
    if (e instanceof java.io.IOException io) {
      return java.util.Objects.requireNonNullElse(io.getMessage(), io.toString());
    }
    java.io.StringWriter trace = new java.io.StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return "fallo interno; por favor, comuníquelo con estas líneas:\n" + trace;
  }

  /**
   * The main entry.
   *
   * @param args see {@code cronista --help}
   */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(
            new java.io.BufferedOutputStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), 1 << 16),
            false,
            StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(args, System.in, out, err);
    out.flush();
    System.exit(code);
  }
}
