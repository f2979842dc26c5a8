package org.cronista.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The records of a web archive (WARC, ISO 28500:2017) in order, as a stream. A record that is
 * broken is told and left out; reading goes on with the next.
 */
final class WarcRecords {
  private static final int LINE = 1 << 16;
  private static final byte[] NOTHING = new byte[0];

  /**
   * A record.
   *
   * @param offset where it begins in the file, in bytes
   * @param headers its header lines by lower-case name
   * @param block what it holds; empty where it was not asked for
   */
  record WarcRecord(long offset, Map<String, String> headers, byte[] block) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private final Gunzip in;
  private final long maxBytes;
  private final BiConsumer<Long, String> broken;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int until;
  private boolean lost;

  /**
   * Reads from the beginning of a file.
   *
   * @param maxBytes larger blocks are not kept
   * @param broken told the place, in bytes of the file, and the reason in Spanish
   */
  WarcRecords(Gunzip in, long maxBytes, BiConsumer<Long, String> broken) {
    this.in = in;
    this.maxBytes = maxBytes;
    this.broken = broken;
  }

  /**
   * The next whole record; null at the end. Blocks of other types than responses and resources are
   * skipped.
   *
   * @throws IOException if the file itself cannot be read
   */
  @Nullable WarcRecord next() throws IOException {
    while (true) {
      long offset = in.position();
      try {
        String line = line();
        while (line != null && line.isEmpty()) {
          line = line();
        }
        if (line == null) {
          return null;
        }
        if (!line.startsWith("WARC/")) {
          lose(offset, "no empieza un registro WARC donde debería");
          continue;
        }
        lost = false;
        WarcRecord record = record(offset);
        if (record != null) {
          return record;
        }
      } catch (IOException e) {
        if (e instanceof java.nio.file.FileSystemException) {
          throw e;
        }
        lose(offset, "registro roto (" + e.getMessage() + ")");
        from = until;
        if (!in.recover()) {
          return null;
        }
      }
    }
  }

  /** Tells of a break once, however many lines follow until the next record. */
  private void lose(long offset, String why) {
    if (!lost) {
      broken.accept(offset, why);
      lost = true;
    }
  }

  private @Nullable WarcRecord record(long offset) throws IOException {
    Map<String, String> headers = new HashMap<>();
    String name = "";
    for (String line = line(); line != null && !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (line.charAt(0) <= ' ' && !name.isEmpty()) {
        headers.merge(name, line.strip(), (a, b) -> a + ' ' + b);
      } else if (colon > 0) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.put(name, line.substring(colon + 1).strip());
      }
    }
    long length;
    try {
      length = Long.parseLong(headers.getOrDefault("content-length", "-1"));
    } catch (NumberFormatException e) {
      length = -1;
    }
    if (length < 0) {
      lose(offset, "registro sin longitud");
      return null;
    }
    String type = headers.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT);
    boolean wanted = type.equals("response") || type.equals("resource");
    if (!wanted || length > maxBytes) {
      skip(length);
      if (wanted) {
        broken.accept(offset, "registro demasiado grande: " + length / 1_000_000 + " MB");
      }
      return wanted ? null : new WarcRecord(offset, headers, NOTHING);
    }
    byte[] block = new byte[(int) length];
    int at = 0;
    while (at < block.length) {
      if (!fill()) {
        throw new IOException("the file ends within a record");
      }
      int n = Math.min(block.length - at, until - from);
      System.arraycopy(buffer, from, block, at, n);
      from += n;
      at += n;
    }
    return new WarcRecord(offset, headers, block);
  }

  private void skip(long bytes) throws IOException {
    long left = bytes;
    while (left > 0) {
      if (!fill()) {
        throw new IOException("the file ends within a record");
      }
      int n = (int) Math.min(left, until - from);
      from += n;
      left -= n;
    }
  }

  private boolean fill() throws IOException {
    if (from < until) {
      return true;
    }
    from = 0;
    int n = in.read(buffer, 0, buffer.length);
    until = Math.max(n, 0);
    return n > 0;
  }

  /** A line without its end; null at the end of the file. Very long lines are cut. */
  private @Nullable String line() throws IOException {
    byte[] line = new byte[256];
    int length = 0;
    boolean any = false;
    while (fill()) {
      any = true;
      byte b = buffer[from++];
      if (b == '\n') {
        break;
      }
      if (length < LINE) {
        if (length == line.length) {
          line = Arrays.copyOf(line, 2 * length);
        }
        line[length++] = b;
      }
    }
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    return any ? new String(line, 0, length, StandardCharsets.UTF_8) : null;
  }
}
