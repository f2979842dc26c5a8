package org.cronista.sources;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a web server answered, as an archive keeps it (RFC 9112): status, headers, body without its
 * transfer and content codings.
 *
 * @param status the status code; 0 where the answer has none
 * @param headers header lines by lower-case name
 */
record HttpAnswer(int status, Map<String, String> headers, byte[] body) {
  /** An answer's headers are never that long. */
  private static final int HEAD = 1 << 16;

  /**
   * Reads an answer.
   *
   * @param maxBytes a body that grows beyond is refused
   * @throws IOException if its codings are broken or not known
   */
  static HttpAnswer of(byte[] block, long maxBytes) throws IOException {
    int at = lineEnd(block, 0);
    String[] status = text(block, 0, at).split(" ", 3);
    if (status.length < 2 || !status[0].startsWith("HTTP/")) {
      return new HttpAnswer(0, Map.of(), block);
    }
    Map<String, String> headers = new HashMap<>();
    int from = next(block, at);
    while (from < block.length && from < HEAD) {
      int end = lineEnd(block, from);
      String line = text(block, from, end).strip();
      from = next(block, end);
      if (line.isEmpty()) {
        break;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    byte[] body = java.util.Arrays.copyOfRange(block, Math.min(from, block.length), block.length);
    if (headers
        .getOrDefault("transfer-encoding", "")
        .toLowerCase(Locale.ROOT)
        .contains("chunked")) {
      body = unchunked(body);
    }
    body = decoded(body, headers.getOrDefault("content-encoding", ""), maxBytes);
    return new HttpAnswer(code(status[1]), headers, body);
  }

  /** The media type in lower case, without parameters; empty where the answer gives none. */
  String mediaType() {
    String type = headers.getOrDefault("content-type", "");
    int semicolon = type.indexOf(';');
    return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
  }

  /** The encoding that the headers give; null where they give none that is known. */
  @Nullable Charset charset() {
    String type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
    int at = type.indexOf("charset=");
    if (at < 0) {
      return null;
    }
    String name = type.substring(at + "charset=".length()).replace("\"", "").replace("'", "");
    int end = name.indexOf(';');
    try {
      return Charset.forName((end < 0 ? name : name.substring(0, end)).strip());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * A body without its content coding.
   *
   * @throws IOException if it is broken, not known, or grows beyond the limit
   */
  static byte[] decoded(byte[] body, String coding, long maxBytes) throws IOException {
    String name = coding.strip().toLowerCase(Locale.ROOT);
    boolean gzip = gzipped(body);
    if (name.isEmpty() || name.equals("identity") || (name.contains("gzip") && !gzip)) {
      return body; // archives often keep the header of a coding that they have undone
    }
    ByteArrayInputStream in = new ByteArrayInputStream(body);
    if (name.equals("gzip") || name.equals("x-gzip")) {
      return limited(new GZIPInputStream(in), maxBytes);
    }
    if (name.equals("deflate")) {
      boolean zlib =
          body.length > 1
              && (body[0] & 0x0F) == 8
              && (((body[0] & 0xFF) << 8) | (body[1] & 0xFF)) % 31 == 0;
      return limited(
          zlib
              ? new InflaterInputStream(in)
              : new InflaterInputStream(in, new java.util.zip.Inflater(true)),
          maxBytes);
    }
    if (text(body, 0, Math.min(body.length, 512)).contains("<")) {
      return body;
    }
    if (name.equals("br")) {
      return limited(new BrotliInputStream(in), maxBytes);
    }
    throw new IOException("coding " + name);
  }

  /** Whether bytes begin as a gzip file does (RFC 1952). */
  static boolean gzipped(byte[] body) {
    return body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
  }

  private static byte[] limited(InputStream in, long maxBytes) throws IOException {
    byte[] out = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
    if (out.length > maxBytes) {
      throw new IOException("grows beyond " + maxBytes / 1_000_000 + " MB");
    }
    return out;
  }

  /** Where chunks are broken or were undone already, what there is. */
  private static byte[] unchunked(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int end = lineEnd(body, at);
      String size = text(body, at, Math.min(end, at + 20)).strip();
      int semicolon = size.indexOf(';');
      int length;
      try {
        length = Integer.parseInt(semicolon < 0 ? size : size.substring(0, semicolon).strip(), 16);
      } catch (NumberFormatException e) {
        return out.size() == 0 ? body : out.toByteArray();
      }
      at = next(body, end);
      if (length <= 0) {
        break;
      }
      out.write(body, Math.min(at, body.length), Math.max(0, Math.min(length, body.length - at)));
      at = next(body, lineEnd(body, Math.min(body.length, at + length)));
    }
    return out.toByteArray();
  }

  private static int code(String digits) {
    int code = 0;
    for (int i = 0; i < digits.length() && i < 3; i++) {
      int d = digits.charAt(i) - '0';
      if (d < 0 || d > 9) {
        return 0;
      }
      code = 10 * code + d;
    }
    return code;
  }

  private static int lineEnd(byte[] b, int from) {
    int at = from;
    while (at < b.length && b[at] != '\n') {
      at++;
    }
    return at;
  }

  private static int next(byte[] b, int lineEnd) {
    return Math.min(b.length, lineEnd + 1);
  }

  private static String text(byte[] b, int from, int to) {
    return new String(b, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
  }
}
