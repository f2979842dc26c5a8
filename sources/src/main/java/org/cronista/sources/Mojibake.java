package org.cronista.sources;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text whose UTF-8 was once read as Windows-1252 ("Ã©" for "é"): found and turned back. */
final class Mojibake {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Mojibake() {}

  /** The text as it was meant; empty where nothing is wrong with it or it cannot be turned back. */
  static Optional<String> mend(String text) {
    int signs = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && Character.isLetter(c)) {
        letters++;
      }
      if ((c == 'Ã' || c == 'Â' || c == 'â')
          && i + 1 < text.length()
          && text.charAt(i + 1) >= 0x80) {
        signs++;
      }
    }
    if (signs < 2 || signs * 2 < letters) {
      return Optional.empty();
    }
    StringBuilder mended = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      // Piece by piece, so that one character beyond Windows-1252 does not spoil the rest.
      int end = at;
      while (end < text.length() && text.charAt(end) < 0x80) {
        end++;
      }
      mended.append(text, at, end);
      at = end;
      while (end < text.length() && text.charAt(end) >= 0x80) {
        end++;
      }
      mended.append(turnBack(text.substring(at, end)));
      at = end;
    }
    return Optional.of(mended.toString());
  }

  private static String turnBack(String run) {
    if (run.isEmpty()) {
      return run;
    }
    try {
      ByteBuffer bytes =
          WINDOWS_1252
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(run));
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException e) {
      return run;
    }
  }
}
