package org.cronista.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * Work that another thread does while this one goes on. What it throws is thrown where its result
 * is asked for. A class to extend and not a function to pass: the first lambda of a process costs
 * more than what is won here.
 */
abstract class Aside<T> implements Runnable {
  private final Thread thread = new Thread(this, "cronista-knowledge");
  private @Nullable T result;
  private @Nullable Throwable failure;

  /** What is to be done; once. */
  abstract T work();

  /** Sets the work going. */
  final Aside<T> begin() {
    thread.setDaemon(true);
    thread.start();
    return this;
  }

  @Override
  public final void run() {
    try {
      result = work();
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  /** Waits for the end of the work. */
  final T get() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true; // the tables are read all the same
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (result == null) {
      throw new IllegalStateException("not begun");
    }
    return result;
  }
}
