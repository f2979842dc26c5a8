package org.cronista.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates a file of gzip members, one after another (RFC 1952, section 2.2), as web archives are
 * written: one record a member. Unlike {@link java.util.zip.GZIPInputStream} it can go on behind a
 * broken member, with the next one. A file that is not compressed is handed on as it is. The
 * members' checksums are not looked at: what inflates is read.
 */
final class Gunzip extends InputStream {
  private static final int FHCRC = 2;
  private static final int FEXTRA = 4;
  private static final int FNAME = 8;
  private static final int FCOMMENT = 16;
  private static final int RESERVED = 0xE0;

  /** Bytes of a member's fixed header, and of its checksum and length at the end. */
  private static final int HEADER = 10;

  private static final int TRAILER = 8;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 18];
  private final Inflater inflater = new Inflater(true);
  private final byte[] one = new byte[1];
  private int from;
  private int until;
  private long before;
  private boolean begun;
  private boolean compressed;
  private boolean inside;

  Gunzip(InputStream in) {
    this.in = in;
  }

  /** Bytes of the file that have been used. */
  long position() {
    return before + from;
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /**
   * Reads what the members hold.
   *
   * @throws IOException if a member is broken; {@link #recover} goes on behind it
   */
  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (!begun) {
      begun = true;
      compressed = need(2) && at(0) == 0x1F && at(1) == 0x8B;
    }
    if (!compressed) {
      return plain(into, offset, length);
    }
    while (true) {
      if (!inside && !member()) {
        return -1;
      }
      int n = inflate(into, offset, length);
      if (n > 0) {
        return n;
      }
    }
  }

  private int plain(byte[] into, int offset, int length) throws IOException {
    if (!need(1)) {
      return -1;
    }
    int n = Math.min(length, until - from);
    System.arraycopy(buffer, from, into, offset, n);
    from += n;
    return n;
  }

  private int inflate(byte[] into, int offset, int length) throws IOException {
    try {
      int n = inflater.inflate(into, offset, length);
      if (inflater.finished()) {
        from = until - inflater.getRemaining();
        inside = false;
        inflater.reset();
        for (int i = 0; i < TRAILER && need(1); i++) {
          from++;
        }
      } else if (n == 0 && inflater.needsInput()) {
        from = until;
        if (!need(1)) {
          inside = false;
          throw new IOException("the file ends within a compressed record");
        }
        inflater.setInput(buffer, from, until - from);
      } else if (n == 0) {
        throw new IOException("a preset dictionary is asked for");
      }
      return n;
    } catch (DataFormatException e) {
      from = Math.max(from, until - inflater.getRemaining());
      throw new IOException("broken compression: " + e.getMessage(), e);
    }
  }

  /** Enters the next member; false at the end of the file. */
  private boolean member() throws IOException {
    if (!need(1)) {
      return false;
    }
    if (!header()) {
      throw new IOException("no compressed record begins here");
    }
    int flags = at(3);
    from += HEADER;
    if ((flags & FEXTRA) != 0 && need(2)) {
      int extra = at(0) | at(1) << 8;
      skip(2 + extra);
    }
    if ((flags & FNAME) != 0) {
      zeroEnded();
    }
    if ((flags & FCOMMENT) != 0) {
      zeroEnded();
    }
    if ((flags & FHCRC) != 0) {
      skip(2);
    }
    if (!need(1)) {
      throw new IOException("the file ends within a compressed record");
    }
    inflater.reset();
    inflater.setInput(buffer, from, until - from);
    inside = true;
    return true;
  }

  private boolean header() throws IOException {
    return need(HEADER) && at(0) == 0x1F && at(1) == 0x8B && at(2) == 8 && (at(3) & RESERVED) == 0;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes && need(1); i++) {
      from++;
    }
  }

  private void zeroEnded() throws IOException {
    while (need(1) && buffer[from++] != 0) {
      // the name of the file that was compressed is of no use
    }
  }

  /** Looks for the next member behind a broken one; false where there is none. */
  boolean recover() throws IOException {
    inside = false;
    if (!compressed) {
      return false;
    }
    from = Math.min(from + 1, until);
    while (need(HEADER)) {
      if (header()) {
        return true;
      }
      from++;
    }
    from = until;
    return false;
  }

  private int at(int i) {
    return buffer[from + i] & 0xFF;
  }

  /** Whether so many bytes are there to look at. */
  private boolean need(int bytes) throws IOException {
    while (until - from < bytes) {
      if (from > 0) {
        System.arraycopy(buffer, from, buffer, 0, until - from);
        before += from;
        until -= from;
        from = 0;
      }
      int n = in.read(buffer, until, buffer.length - until);
      if (n < 0) {
        return false;
      }
      until += n;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
