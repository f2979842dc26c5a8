package org.cronista.coding.speech;

/**
 * What a quotation mark and the characters around it tell of it: whether it opens or closes.
 *
 * <p>Paired marks say so themselves, though texts have them the wrong way round; straight ones and
 * apostrophes say it by the blanks and letters beside them. All methods look at a few characters,
 * and at most on to the next mark of the same kind.
 */
final class MarkShape {
  private MarkShape() {}

  /** Whether a character is a quotation mark, or may be one. */
  static boolean mark(char c) {
    return c == '"' || c == '\'' || (c > '~' && "“”«»„‟″‘’".indexOf(c) >= 0);
  }

  static boolean single(char c) {
    return c == '‘' || c == '’' || c == '\'';
  }

  /** Whether a double mark opens within others that are open. */
  static boolean opensWithin(String text, int i, int from, int until) {
    char c = text.charAt(i);
    if (c == '“' && ends(text, i, until)) {
      return false;
    }
    return opening(c) || (c == '"' && gap(text, i, from) && word(text, i, until));
  }

  /** Whether a mark opens where none is open. */
  static boolean opensAfresh(String text, int i, int from, int until) {
    char c = text.charAt(i);
    return switch (c) {
      case '"' -> straight(text, i, from, until);
      case '”' -> gap(text, i, from) && word(text, i, until);
      case '‘' -> word(text, i, until) && single(text, i, until, '’');
      case '\'' -> quoteBefore(text, i, from) && single(text, i, until, '\'');
      default -> opening(c);
    };
  }

  /** Whether a double mark may close. */
  static boolean closes(char c) {
    return c == '"' || c == '”' || c == '»' || c == '″';
  }

  /** Whether a single mark closes what another has opened: an apostrophe has letters beside it. */
  static boolean closesSingle(String text, int i, int until) {
    return i + 1 >= until || !Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private static boolean opening(char c) {
    return c == '“' || c == '«' || c == '„' || c == '‟';
  }

  private static boolean straight(String text, int i, int from, int until) {
    boolean gap = gap(text, i, from);
    if (gap && word(text, i, until)) {
      return true;
    }
    if (i + 1 >= until) {
      return gap && i > from; // "Y añadió: "" at the end of a line
    }
    char next = text.charAt(i + 1);
    if (gap && !Character.isWhitespace(next)) {
      return !stop(text, i + 1, until);
    }
    int other = text.indexOf('"', i + 1);
    if (other < 0 || other >= until || i == from) {
      return false;
    }
    boolean after = !word(text, other, until); // the next one closes
    boolean glued = Character.isLetter(text.charAt(i - 1)) && Character.isLetter(next);
    if (glued) {
      return true;
    }
    boolean apart = Character.isWhitespace(text.charAt(other - 1));
    return Character.isWhitespace(next) && after && (gap || apart);
  }

  /** Whether the next mark of a kind in the paragraph, or a double one before it, closes. */
  private static boolean single(String text, int i, int until, char closing) {
    for (int k = i + 1; k < until; k++) {
      char c = text.charAt(k);
      if (c == '‘') {
        return false;
      }
      if (c == closing && closesSingle(text, k, until)) {
        return true;
      }
      if (closing == '’' && closes(c) && !opensWithin(text, k, i, until)) {
        return true;
      }
      if (c == '\'' && closing == c && gap(text, k, i)) {
        return false; // another one that opens
      }
    }
    return false;
  }

  /** A blank, or half of a mark made of two single ones, before a straight single mark. */
  private static boolean quoteBefore(String text, int i, int from) {
    if (i + 1 >= text.length() || text.charAt(i + 1) == '\'') {
      return false;
    }
    boolean twice = i > from && text.charAt(i - 1) == '\'';
    return gap(text, twice ? i - 1 : i, from) && !stop(text, i + 1, text.length());
  }

  /** An opening mark that stands where one closes ("así es“."). */
  private static boolean ends(String text, int i, int until) {
    boolean word =
        i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && text.charAt(i - 1) != '(';
    char next = i + 1 < until ? text.charAt(i + 1) : '\n';
    return word && (Character.isWhitespace(next) || next == '.' || next == ',' || next == ')');
  }

  private static boolean gap(String text, int i, int from) {
    if (i == from) {
      return true;
    }
    char c = text.charAt(i - 1);
    return Character.isWhitespace(c) || "([-—–¿¡:/\"«“".indexOf(c) >= 0;
  }

  private static boolean word(String text, int i, int until) {
    if (i + 1 >= until) {
      return false;
    }
    char c = text.charAt(i + 1);
    return Character.isLetterOrDigit(c)
        || "¿¡(\"'[…«".indexOf(c) >= 0
        || (c == '.' && i + 2 < until && text.charAt(i + 2) == '.');
  }

  /** Whether a character ends a sentence or clause. */
  private static boolean stop(String text, int i, int until) {
    boolean last = i + 1 >= until || Character.isWhitespace(text.charAt(i + 1));
    return last && ".,;:)".indexOf(text.charAt(i)) >= 0;
  }
}
