package org.cronista.coding.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.cronista.model.Span;

/**
 * Finds what stands in quotation marks of any kind. Straight marks open or close by the blanks
 * around them; a mark that is never closed ends with its paragraph, or with the mark nested in it
 * that is. Time linear in the text.
 */
final class Marks {
  /** Paragraphs over which one quotation may go on. */
  private static final int PARAGRAPHS = 6;

  private Marks() {}

  /** The outermost quoted stretches, without their marks and the blanks next to them, in order. */
  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int paragraph = 0;
    while (paragraph < text.length()) {
      int end = end(text, paragraph);
      int open = paragraph(text, paragraph, end, found);
      int closing = open < 0 ? -1 : closing(text, end);
      if (closing >= 0) {
        found.removeLast();
        add(text, open + 1, closing, found);
        int rest = end(text, closing);
        paragraph(text, closing + 1, rest, found);
        end = rest;
      }
      paragraph = end + 1;
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  private static int end(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /**
   * The mark in the next paragraphs that closes what one leaves open: the first mark there, where
   * it can only close; -1 where there is none. A paragraph that repeats the opening mark goes on.
   */
  private static int closing(String text, int end) {
    int at = end;
    Deque<Integer> within = new ArrayDeque<>(List.of(end));
    for (int paragraphs = 0; paragraphs < PARAGRAPHS && at < text.length(); paragraphs++) {
      int from = at;
      while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      int until = end(text, from);
      boolean repeated = from < until && "»“«".indexOf(text.charAt(from)) >= 0;
      for (int i = repeated ? from + 1 : from; i < until; i++) {
        char c = text.charAt(i);
        if (opens(text, i, from, until, c, within)) {
          return -1;
        }
        if (closes(c)) {
          return i;
        }
      }
      if (!repeated && paragraphs > 0) {
        return -1;
      }
      at = until;
    }
    return -1;
  }

  /** Finds the stretches of a paragraph; where its last mark stays open, that mark, else -1. */
  private static int paragraph(String text, int from, int until, List<Span> found) {
    Deque<Integer> open = new ArrayDeque<>();
    int lastClosed = -1;
    for (int i = from; i < until; i++) {
      char c = text.charAt(i);
      if (opens(text, i, from, until, c, open)) {
        open.push(i);
      } else if ((closes(c) || c == '“') && !open.isEmpty()) {
        int begin = open.pop();
        lastClosed = i;
        if (open.isEmpty()) {
          add(text, begin + 1, i, found);
        }
      }
    }
    if (!open.isEmpty()) {
      int outer = open.peekLast();
      boolean nestedClosed = lastClosed > outer;
      int before = found.size();
      add(text, outer + 1, nestedClosed ? lastClosed : spoken(text, outer, until), found);
      return nestedClosed || found.size() == before ? -1 : outer;
    }
    return -1;
  }

  /** Where words in an unclosed mark end: the paragraph's end. */
  private static int spoken(String text, int open, int until) {
    int end = until;
    while (end > open + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean opens(
      String text, int i, int from, int until, char c, Deque<Integer> open) {
    if (c == '“' && !open.isEmpty() && ends(text, i, until)) {
      return false;
    }
    if (c == '“' || c == '«' || c == '„' || c == '‟') {
      return true;
    }
    if (c != '"') {
      return false;
    }
    boolean gapBefore = i == from || before(text.charAt(i - 1));
    boolean wordAfter = i + 1 < until && after(text.charAt(i + 1));
    if (gapBefore && wordAfter) {
      return true;
    }
    if (open.isEmpty() && glued(text, i, from, until)) {
      return true;
    }
    return open.isEmpty()
        && i + 1 < until
        && !Character.isWhitespace(text.charAt(i + 1))
        && gapBefore;
  }

  /** An opening mark that stands where one closes ("así es“."). */
  private static boolean ends(String text, int i, int until) {
    boolean word =
        i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && text.charAt(i - 1) != '(';
    char next = i + 1 < until ? text.charAt(i + 1) : '\n';
    return word && (Character.isWhitespace(next) || next == '.' || next == ',' || next == ')');
  }

  /** A mark to which the word before it sticks by mistake (hubo"errores graves"). */
  private static boolean glued(String text, int i, int from, int until) {
    int next = text.indexOf('"', i + 1);
    return i > from
        && i + 1 < until
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1))
        && next > 0
        && next < until;
  }

  private static boolean before(char c) {
    return Character.isWhitespace(c)
        || c == '('
        || c == '['
        || c == '-'
        || c == '—'
        || c == '–'
        || c == '¿'
        || c == '¡'
        || c == ':'
        || c == '/'
        || c == '"'
        || c == '«'
        || c == '“';
  }

  private static boolean after(char c) {
    return Character.isLetterOrDigit(c)
        || c == '¿'
        || c == '¡'
        || c == '('
        || c == '.'
        || c == '"'
        || c == '\''
        || c == '['
        || c == '…'
        || c == '«';
  }

  private static boolean closes(char c) {
    return c == '"' || c == '”' || c == '»';
  }

  private static void add(String text, int from, int until, List<Span> found) {
    int begin = from;
    int end = until;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > begin) {
      found.add(new Span(begin, end));
    }
  }
}
