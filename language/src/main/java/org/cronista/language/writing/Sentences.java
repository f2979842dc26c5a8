package org.cronista.language.writing;

/** The outside of a sentence. */
final class Sentences {
  private Sentences() {}

  /** The parts joined, with a first capital, single blanks and one full stop. */
  static String of(String... parts) {
    StringBuilder b = new StringBuilder();
    for (String part : parts) {
      b.append(' ');
      for (int i = 0; i < part.length(); i++) {
        char c = part.charAt(i);
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
        if (!blank) {
          b.append(c);
        } else if (b.charAt(b.length() - 1) != ' ') {
          b.append(' ');
        }
      }
      trim(b);
    }
    while (!b.isEmpty() && (b.charAt(0) == ' ')) {
      b.deleteCharAt(0);
    }
    int first = !b.isEmpty() && b.charAt(0) == '[' ? 1 : 0;
    if (b.length() > first && Character.isLowerCase(b.charAt(first))) {
      b.setCharAt(first, Character.toUpperCase(b.charAt(first)));
    }
    if (b.isEmpty() || b.charAt(b.length() - 1) != '.') {
      b.append('.');
    }
    return b.toString();
  }

  private static void trim(StringBuilder b) {
    while (!b.isEmpty() && b.charAt(b.length() - 1) == ' ') {
      b.setLength(b.length() - 1);
    }
  }
}
