package org.cronista.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to give more bytes than a limit: what a small file may grow to when it is unpacked. */
final class Bounded extends FilterInputStream {
  /** Signals that the limit was met. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    Exceeded() {
      super("unpacks beyond the limit");
    }
  }

  private long left;

  Bounded(InputStream in, long bytes) {
    super(in);
    left = bytes;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    take(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int n = in.read(into, offset, length);
    take(Math.max(0, n));
    return n;
  }

  private void take(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new Exceeded();
    }
  }
}
