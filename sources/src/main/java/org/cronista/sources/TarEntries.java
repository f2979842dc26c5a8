package org.cronista.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The files of a tar archive in order (POSIX.1-1988 ustar, pax names, GNU long names), as a stream:
 * what {@link #read} gives is the entry that was entered last.
 */
final class TarEntries extends InputStream {
  private static final int BLOCK = 512;

  /** Longer names are of no file system. */
  private static final int LONGEST_NAME = 1 << 16;

  private final InputStream in;
  private final byte[] one = new byte[1];
  private long left;
  private long padding;

  TarEntries(InputStream in) {
    this.in = in;
  }

  /**
   * Enters the next file and gives its name; null at the end.
   *
   * @throws IOException if the archive is broken
   */
  @Nullable String next() throws IOException {
    String longName = "";
    while (true) {
      skipFully(left + padding);
      left = 0;
      padding = 0;
      byte[] header = in.readNBytes(BLOCK);
      if (header.length < BLOCK || header[0] == 0) {
        return null;
      }
      long size = octal(header, 124, 12);
      if (size < 0 || octal(header, 148, 8) != sum(header)) {
        throw new IOException("no tar header where one should be");
      }
      left = size;
      padding = (BLOCK - size % BLOCK) % BLOCK;
      char type = (char) header[156];
      if (type == 'L' || type == 'x') {
        String held =
            new String(readNBytes((int) Math.min(size, LONGEST_NAME)), StandardCharsets.UTF_8);
        longName = type == 'L' ? held.replace("\0", "") : path(held, longName);
      } else if (type == '0' || type == '\0' || type == '7') {
        if (!longName.isEmpty()) {
          return longName;
        }
        String prefix = text(header, 345, 155);
        String name = text(header, 0, 100);
        boolean ustar = text(header, 257, 5).equals("ustar");
        return ustar && !prefix.isEmpty() ? prefix + "/" + name : name;
      } else {
        longName = type == 'g' ? longName : "";
      }
    }
  }

  /** The path in a pax header's lines, "length key=value". */
  private static String path(String lines, String otherwise) {
    int at = lines.indexOf(" path=");
    int end = at < 0 ? -1 : lines.indexOf('\n', at);
    return end < 0 ? otherwise : lines.substring(at + " path=".length(), end);
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (left <= 0) {
      return -1;
    }
    int n = in.read(into, offset, (int) Math.min(length, left));
    if (n < 0) {
      throw new IOException("the archive ends within a file");
    }
    left -= n;
    return n;
  }

  private void skipFully(long bytes) throws IOException {
    in.skipNBytes(bytes);
  }

  private static String text(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }

  /** A number in octal digits, or GNU's in bytes; -1 where it is neither. */
  private static long octal(byte[] header, int from, int length) {
    if ((header[from] & 0x80) != 0) {
      long value = 0;
      for (int i = from + length - 8; i < from + length; i++) {
        value = value << 8 | (header[i] & 0xFF);
      }
      return value;
    }
    long value = 0;
    for (int i = from; i < from + length; i++) {
      int c = header[i];
      if (c >= '0' && c <= '7') {
        value = 8 * value + (c - '0');
      } else if (c != ' ' && c != 0) {
        return -1;
      }
    }
    return value;
  }

  /** The header's bytes added up, its own sum taken as blanks. */
  private static long sum(byte[] header) {
    long sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xFF;
    }
    return sum;
  }
}
