package org.cronista.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Article;
import org.cronista.model.Intake;
import org.cronista.model.Rejected;

/**
 * What happened to the inputs of one run: tells it on standard error, counts it, and knows the exit
 * code. Progress is drawn only on a terminal and only when the work takes long enough to wonder.
 */
public final class Journal {
  private static final long QUIET_MILLIS = 1500;
  private static final int BAR = 24;
  private static final long REDRAW_NANOS = 200_000_000;

  private final PrintStream err;
  private final boolean quiet;
  private final boolean terminal;
  private final long started = System.nanoTime();
  private final List<Rejected> rejections = new ArrayList<>();
  private int accepted;
  private int done;
  private boolean drawn;
  private long drawnAt;

  public Journal(PrintStream err, boolean quiet, boolean terminal) {
    this.err = err;
    this.quiet = quiet;
    this.terminal = terminal;
  }

  synchronized void accepted(Intake.Accepted intake) {
    accepted++;
    if (!quiet) {
      intake.notes().forEach(note -> line(intake.where() + ": " + note));
    }
    reading();
  }

  /** Draws how many articles were read so far, a few times a second. */
  private void reading() {
    long now = System.nanoTime();
    long millis = (now - started) / 1_000_000;
    if (!terminal || quiet || millis < QUIET_MILLIS || now - drawnAt < REDRAW_NANOS) {
      return;
    }
    drawnAt = now;
    err.printf("\r%d artículos leídos  %.0f/s ", accepted, accepted * 1000.0 / millis);
    err.flush();
    drawn = true;
  }

  /** Articles accepted so far. */
  synchronized int accepted() {
    return accepted;
  }

  /** Names an article as it is taken. */
  synchronized void taken(Intake.Accepted intake) {
    if (!quiet) {
      String title = intake.article().title();
      line("leído: " + intake.where() + (title == null ? "" : ": " + title));
    }
  }

  /** Tells how a round over feeds ended. */
  synchronized void round(int feeds, int articles, long millis) {
    if (!quiet) {
      line(
          "ronda terminada; canales: %d; artículos nuevos: %d; %.1f s (%.1f artículos/s)"
              .formatted(
                  feeds, articles, millis / 1000.0, articles * 1000.0 / Math.max(1, millis)));
    }
  }

  synchronized void remark(Intake.Remark remark) {
    if (!quiet) {
      line(remark.where() + ": " + remark.text());
    }
  }

  synchronized void repeated(String where, String id) {
    if (!quiet) {
      line(where + ": el mismo artículo que " + id + "; se lee una vez");
    }
  }

  /** Rejections are told even when quiet: nothing is dropped without a word. */
  synchronized void rejected(Rejected rejected) {
    rejections.add(rejected);
    String place =
        rejected.line() > 0 ? rejected.where() + ":" + rejected.line() : rejected.where();
    String detail = rejected.detail() == null ? "" : " (" + rejected.detail() + ")";
    line("rechazado: " + place + ": " + rejected.reason() + detail);
  }

  synchronized void done(Article article) {
    done++;
    long millis = (System.nanoTime() - started) / 1_000_000;
    if (!terminal || quiet || millis < QUIET_MILLIS) {
      return;
    }
    int filled = accepted == 0 ? 0 : (int) ((long) BAR * done / accepted);
    err.printf(
        "\r[%s%s] %d/%d  %.0f/s ",
        "█".repeat(filled), "·".repeat(BAR - filled), done, accepted, done * 1000.0 / millis);
    err.flush();
    drawn = true;
    if (done == accepted) {
      clear();
    }
  }

  /** Tells that articles were read and hold nothing for a chronicle. */
  synchronized void nothingHappens() {
    if (!quiet && accepted > 0) {
      line(
          accepted
              + (accepted == 1
                  ? " artículo leído, que no cuenta"
                  : " artículos leídos, que no cuentan")
              + " ningún hecho entre actores reconocidos");
    }
  }

  /** Tells how many inputs were rejected, where any were. */
  public synchronized void close() {
    clear();
    if (!rejections.isEmpty() && !quiet) {
      int n = rejections.size();
      line(
          accepted
              + (accepted == 1 ? " artículo leído, " : " artículos leídos, ")
              + n
              + (n == 1 ? " entrada rechazada" : " entradas rechazadas"));
    }
  }

  public synchronized List<Rejected> rejections() {
    return List.copyOf(rejections);
  }

  /** 0 where every input was read, 1 where some was rejected. */
  public synchronized int exitCode() {
    return rejections.isEmpty() ? 0 : 1;
  }

  private void line(String text) {
    clear();
    err.println("cronista: " + text);
  }

  private void clear() {
    if (drawn) {
      err.print("\r" + " ".repeat(BAR + 30) + "\r");
      drawn = false;
    }
  }
}
