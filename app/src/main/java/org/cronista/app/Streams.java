package org.cronista.app;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command writes. Whether a person watches is told by the launcher, which can ask: the
 * system property {@code cronista.terminal} names the streams that are a terminal ("out", "err",
 * "out,err").
 *
 * @param in what an input of {@code -} reads
 * @param out data
 * @param err progress and diagnostics
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {
  private static final String TERMINAL = System.getProperty("cronista.terminal", "");

  boolean outIsTerminal() {
    return TERMINAL.contains("out");
  }

  boolean errIsTerminal() {
    return TERMINAL.contains("err");
  }
}
