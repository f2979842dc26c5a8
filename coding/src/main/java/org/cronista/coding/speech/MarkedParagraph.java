package org.cronista.coding.speech;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.cronista.model.Span;

/**
 * The marks of one paragraph in pairs. A mark that is never closed ends with the sentence before
 * the next one that opens, or with the mark nested in it that is closed, or with the paragraph; one
 * that is never opened may close a sentence behind which somebody is said to say it. Time linear in
 * the paragraph.
 */
final class MarkedParagraph {
  private final String text;
  private final int from;
  private final int until;
  private final Deque<Integer> open = new ArrayDeque<>(); // indices in opened

  private int[] opened = new int[4];
  private int[] closed = new int[4];
  private int count;

  private MarkedParagraph(String text, int from, int until) {
    this.text = text;
    this.from = from;
    this.until = until;
  }

  /** Pairs the marks of a paragraph; adds the sentences that are closed but never opened. */
  static MarkedParagraph read(String text, int from, int until, List<Span> found) {
    MarkedParagraph p = new MarkedParagraph(text, from, until);
    p.pair(found);
    return p;
  }

  private void pair(List<Span> found) {
    int last = from; // behind the last mark
    for (int i = from; i < until; i++) {
      char c = text.charAt(i);
      if (!MarkShape.mark(c)) {
        continue;
      }
      boolean opens =
          open.isEmpty()
              ? MarkShape.opensAfresh(text, i, from, until)
              : MarkShape.opensWithin(text, i, from, until);
      if (opens) {
        opened(i);
      } else if (!open.isEmpty()) {
        if (closes(i)) {
          closed[open.pop()] = i;
        }
      } else if (MarkShape.closes(c)) {
        int begin = cued(i) ? sentence(last, i) : i;
        if (begins(begin)) {
          add(begin, i, found);
        }
      }
      last = MarkShape.single(c) ? last : i + 1;
    }
  }

  private void opened(int at) {
    if (count == opened.length) {
      opened = Arrays.copyOf(opened, 2 * count);
      closed = Arrays.copyOf(closed, 2 * count);
    }
    open.push(count);
    opened[count] = at;
    closed[count++] = -1;
  }

  private boolean closes(int i) {
    char c = text.charAt(i);
    char mark = text.charAt(opened[open.getFirst()]);
    if (MarkShape.single(c)) {
      boolean same = mark == '\'' ? c == mark : mark == '‘' && c == '’';
      return same && MarkShape.closesSingle(text, i, until);
    }
    return mark != '\'' && (MarkShape.closes(c) || c == '“');
  }

  /**
   * The only mark that stays open, though none behind it opens another quotation; -1 where there is
   * none, or there are several.
   */
  int unclosed() {
    if (open.size() != 1) {
      return -1;
    }
    int only = open.getFirst();
    for (int k = only + 1; k < count; k++) {
      if (opensSentence(opened[k])) {
        return -1;
      }
    }
    return opened[only];
  }

  /** Whether other marks stand within the only one that stays open. */
  boolean nested() {
    return open.getFirst() < count - 1;
  }

  /** Adds the outermost stretches. */
  void stretches(List<Span> found) {
    before(until, found);
  }

  /** Adds the outermost stretches before the mark that stays open, and that one with its end. */
  void stretches(int closing, List<Span> found) {
    int only = unclosed();
    before(only, found);
    add(only + 1, closing, found);
  }

  private void before(int end, List<Span> found) {
    int i = 0;
    while (i < count && opened[i] < end) {
      int close = closed[i] < 0 ? unclosed(i) : closed(i);
      add(opened[i] + 1, close, found);
      i++;
      while (i < count && opened[i] < close) {
        i++;
      }
    }
  }

  /**
   * The end of a mark that is closed: where others are not and one within it opens a sentence, the
   * closing one is another's.
   */
  private int closed(int i) {
    for (int k = i + 1; !open.isEmpty() && k < count && opened[k] < closed[i]; k++) {
      if (opensSentence(opened[k])) {
        int end = sentenceEnd(opened[i], opened[i + 1]);
        return end < 0 ? opened[k] : end;
      }
    }
    return closed[i];
  }

  private int unclosed(int i) {
    if (i + 1 >= count) {
      return until;
    }
    int end = sentenceEnd(opened[i], opened[i + 1]);
    if (end >= 0) {
      return end;
    }
    return closed[i + 1] < 0 ? until : closed[i + 1];
  }

  private boolean opensSentence(int mark) {
    int before = blank(mark, from);
    return before > from
        && before < mark
        && ends(before - 1)
        && mark + 1 < until
        && !Character.isLowerCase(text.charAt(mark + 1));
  }

  /** Where the last sentence between two marks ends; -1 where none does. */
  private int sentenceEnd(int mark, int other) {
    int end = blank(other, mark);
    if (end > mark + 1 && end < other && ends(end - 1)) {
      return end;
    }
    int begin = sentence(mark + 1, other);
    return begin <= mark + 1 ? -1 : blank(begin, mark);
  }

  /** The beginning of the sentence that holds a place. */
  private int sentence(int low, int at) {
    for (int i = at - 1; i > low; i--) {
      if (Character.isWhitespace(text.charAt(i - 1)) && begins(i)) {
        int before = blank(i, low);
        if (before > low && ends(before - 1)) {
          return i;
        }
      }
    }
    int begin = low;
    while (begin < at && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  private boolean begins(int i) {
    char c = text.charAt(i);
    return Character.isUpperCase(c) || c == '¿' || c == '¡';
  }

  /** Whether a character ends a sentence, not a short form ("Sr.", "EE. UU."). */
  private boolean ends(int i) {
    char c = text.charAt(i);
    if (c == '?' || c == '!' || c == '…') {
      return true;
    }
    if (c != '.' || i - 3 < from) {
      return false;
    }
    return text.charAt(i - 1) == ')'
        || Character.isDigit(text.charAt(i - 1))
        || (Character.isLowerCase(text.charAt(i - 1))
            && Character.isLetter(text.charAt(i - 2))
            && Character.isLetter(text.charAt(i - 3)));
  }

  /** The place behind the last character before one that is no blank. */
  private int blank(int at, int low) {
    int end = at;
    while (end > low && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether a comma and a word in small letters follow: "…”, indicó". */
  private boolean cued(int mark) {
    return mark + 3 < until
        && text.charAt(mark + 1) == ','
        && text.charAt(mark + 2) == ' '
        && Character.isLowerCase(text.charAt(mark + 3));
  }

  private void add(int begin, int end, List<Span> found) {
    Marks.add(text, begin, end, found);
  }
}
