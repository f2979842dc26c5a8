package org.cronista.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;

/** How the commands of this module end. */
final class Commands {
  /** What a command does. */
  interface Work {
    void run() throws IOException;
  }

  private Commands() {}

  /**
   * Runs a command and tells what went wrong.
   *
   * @return 0 done, 2 wrong usage, 3 a file could not be read
   */
  static int run(Work work, String usage, PrintStream err) {
    try {
      work.run();
      return 0;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.print(usage);
      return 2;
    } catch (NoSuchFileException e) {
      err.println(e.getFile() + ": no such file");
      return 3;
    } catch (IOException e) {
      err.println(e.getMessage());
      return 3;
    }
  }
}
