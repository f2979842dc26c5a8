package org.cronista.sources;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes as text. The encoding is found out: a byte order mark; UTF-16 by its zero bytes; UTF-8
 * where the bytes are, also where a few sequences are broken; else Windows-1252, of which
 * ISO-8859-1's letters are a part.
 *
 * @param text the text, without its byte order mark; null exactly where {@code problem} says why
 *     there is none
 * @param notes what was mended
 * @param mended whether the text is no longer the bytes' plain decoding
 */
record Decoded(
    @org.jspecify.annotations.Nullable String text,
    String problem,
    List<String> notes,
    boolean mended) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Most control characters, by share, that a text may have. */
  private static final double CONTROLS = 0.005;

  /**
   * UTF-8 with more broken sequences than this, by share of its non-ASCII bytes, is another
   * encoding.
   */
  private static final double BROKEN = 0.2;

  static Decoded of(byte[] bytes) {
    if (bytes.length == 0) {
      return refused("archivo vacío (0 bytes)");
    }
    if (starts(bytes, '%', 'P', 'D', 'F', '-')) {
      return refused("no es texto: es un PDF");
    }
    Decoded decoded = decode(bytes);
    String text = decoded.text();
    if (text == null) {
      return decoded;
    }
    if (text.isBlank()) {
      return refused("no contiene más que espacios en blanco");
    }
    int control = firstControls(text);
    if (control >= 0) {
      return refused("no es texto: caracteres de control desde la posición " + control);
    }
    return Mojibake.mend(text)
        .map(better -> {
          List<String> notes = new ArrayList<>(decoded.notes());
          notes.add(
              "los acentos estaban dañados (UTF-8 leído como Windows-1252) y se han reparado");
          return new Decoded(better, "", notes, true);
        })
        .orElse(decoded);
  }

  private static Decoded decode(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return utf8(b, 3);
    }
    if (starts(b, 0xFF, 0xFE) || starts(b, 0xFE, 0xFF)) {
      return utf16(
          b, 2, b[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    int even = 0;
    int odd = 0;
    int look = Math.min(b.length, 4096);
    for (int i = 0; i < look; i++) {
      if (b[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    // Spanish in UTF-16 has a zero in nearly every pair; in any other encoding it has none.
    if (Math.max(even, odd) > look * 0.35 && Math.min(even, odd) < look * 0.05) {
      return utf16(b, 0, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    if (even + odd > 0) {
      return refused("no es texto: un byte cero en la posición " + firstZero(b));
    }
    return utf8(b, 0);
  }

  private static Decoded utf8(byte[] b, int from) {
    StringBuilder text = new StringBuilder(b.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(b, from, b.length - from);
    CharBuffer out = CharBuffer.allocate(b.length - from + 1);
    int broken = 0;
    int first = -1;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      broken++;
      if (first < 0) {
        first = in.position();
      }
      out.put('\uFFFD');
      in.position(in.position() + result.length());
    }
    if (broken == 0) {
      return new Decoded(out.flip().toString(), "", List.of(), false);
    }
    int high = 0;
    for (int i = from; i < b.length; i++) {
      high += b[i] < 0 ? 1 : 0;
    }
    if (from == 0 && broken > high * BROKEN && !cutInACharacter(b, first)) {
      return windows1252(b);
    }
    text.append(out.flip());
    return new Decoded(
        text.toString(),
        "",
        List.of(
            "UTF-8 roto en "
                + broken
                + (broken == 1 ? " lugar" : " lugares")
                + ", el primero en el byte "
                + first
                + "; se lee con �"),
        true);
  }

  /**
   * Whether all that is broken is the beginning of one UTF-8 character at the very end. It must be
   * one of Spanish text (its accents, its quotation marks and dashes): as Windows-1252 these bytes
   * would be Â, Ã or â, with which no Spanish text ends.
   */
  private static boolean cutInACharacter(byte[] b, int first) {
    int lead = b[first] & 0xFF;
    int left = b.length - first;
    return (left == 1 && (lead == 0xC2 || lead == 0xC3 || lead == 0xE2))
        || (left == 2 && lead == 0xE2 && (b[first + 1] & 0xFF) == 0x80);
  }

  private static Decoded utf16(byte[] b, int from, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(b, from, b.length - from))
              .toString();
      return new Decoded(text, "", List.of(), false);
    } catch (CharacterCodingException e) {
      return new Decoded(
          new String(b, from, b.length - from, charset),
          "",
          List.of("UTF-16 roto; se lee con �"),
          true);
    }
  }

  /** The five bytes that Windows-1252 does not define are a sign of binary data. */
  private static Decoded windows1252(byte[] b) {
    for (int i = 0; i < b.length; i++) {
      int v = b[i] & 0xFF;
      if (v == 0x81 || v == 0x8D || v == 0x8F || v == 0x90 || v == 0x9D) {
        return refused("no es texto en ninguna codificación conocida (byte " + i + ")");
      }
    }
    return new Decoded(new String(b, WINDOWS_1252), "", List.of(), false);
  }

  private static int firstControls(String text) {
    int first = -1;
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
          || (c >= 0x7F && c < 0xA0 && c != 0x85)) {
        n++;
        if (first < 0) {
          first = i;
        }
      }
    }
    return n > 2 && n > text.length() * CONTROLS ? first : -1;
  }

  private static int firstZero(byte[] b) {
    int i = 0;
    while (b[i] != 0) {
      i++;
    }
    return i;
  }

  private static boolean starts(byte[] b, int... marks) {
    if (b.length < marks.length) {
      return false;
    }
    for (int i = 0; i < marks.length; i++) {
      if ((b[i] & 0xFF) != marks[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded refused(String problem) {
    return new Decoded(null, problem, List.of(), false);
  }
}
