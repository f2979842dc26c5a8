package org.cronista.coding.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cronista.model.Span;

/**
 * Finds what stands in quotation marks of any kind, paragraph by paragraph ({@link
 * MarkedParagraph}); a quotation may go on in the next ones. Time linear in the text.
 */
final class Marks {
  /** Paragraphs over which one quotation may go on. */
  private static final int PARAGRAPHS = 6;

  private Marks() {}

  /** The outermost quoted stretches, without their marks and the blanks next to them, in order. */
  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = end(text, from);
      MarkedParagraph paragraph = MarkedParagraph.read(text, from, end, found);
      int closing = paragraph.unclosed() < 0 ? -1 : closing(text, end, paragraph);
      if (closing < 0) {
        paragraph.stretches(found);
        from = end + 1;
      } else {
        paragraph.stretches(closing, found);
        from = closing + 1; // what is left of the paragraph that closes it
      }
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
   * it can only close; -1 where there is none. Paragraphs that repeat the opening mark go on, but
   * for one that was doubled and is closed.
   */
  private static int closing(String text, int end, MarkedParagraph paragraph) {
    boolean single = MarkShape.single(text.charAt(paragraph.unclosed()));
    boolean repeated = !paragraph.nested();
    int at = end;
    for (int paragraphs = 0; paragraphs < PARAGRAPHS && at < text.length(); paragraphs++) {
      int from = at;
      while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      int until = end(text, from);
      repeated = repeated && from < until && "»“«".indexOf(text.charAt(from)) >= 0;
      for (int i = repeated ? from + 1 : from; i < until && !single; i++) {
        char c = text.charAt(i);
        if (!MarkShape.mark(c) || MarkShape.single(c)) {
          continue;
        }
        return MarkShape.closes(c) && !MarkShape.opensWithin(text, i, from, until) ? i : -1;
      }
      at = until;
    }
    return -1;
  }

  /** Adds a stretch without the blanks at its ends, if anything is left. */
  static void add(String text, int from, int until, List<Span> found) {
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
