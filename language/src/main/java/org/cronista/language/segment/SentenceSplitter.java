package org.cronista.language.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the words of a paragraph into sentences: after a stop, question or exclamation mark and the
 * marks that close with it, where the next word begins as a sentence does. Abbreviations, initials
 * and ordinals are words with their stop and so no ends.
 */
final class SentenceSplitter {
  private static final String OPENING = "«“‘([{¿¡";
  private static final String CLOSING = "»”’)]}";

  /** Words in a date that stands before a dash, its stop among them: "6 de julio de 2000." */
  private static final int LONGEST_LABEL = 6;

  private SentenceSplitter() {}

  /** The sentences, in order; together they hold all words. */
  static List<Words> split(Words words, String text) {
    List<Words> sentences = new ArrayList<>();
    int begin = 0;
    boolean open = false; // a straight quotation mark stands open
    int i = 0;
    while (i < words.size()) {
      String form = words.form(i);
      boolean mark = form.equals("\"");
      if (i > begin && (words.broken(i) || (mark && !open && stuck(words, i)))) {
        sentences.add(words.part(begin, i));
        begin = i;
      }
      open ^= mark;
      if (!ends(words, i)) {
        i++;
        continue;
      }
      int next = i + 1;
      while (next < words.size()
          && (closes(words.form(next))
              || (open && words.form(next).equals("\""))
              || stop(words.form(next)))) {
        if (words.form(next).equals("\"")) {
          open = false;
        }
        next++;
      }
      if (next >= words.size()) {
        break;
      }
      if (begins(words, begin, next, form, text)) {
        sentences.add(words.part(begin, next));
        begin = next;
      }
      i = next;
    }
    if (begin < words.size()) {
      sentences.add(begin == 0 ? words : words.part(begin, words.size()));
    }
    return sentences;
  }

  /** "Quién mandaba en la operación\"El grupo carecía": a break was lost before the mark. */
  private static boolean stuck(Words words, int mark) {
    String before = words.form(mark - 1);
    return mark + 1 < words.size()
        && words.span(mark - 1).end() == words.span(mark).begin()
        && words.span(mark + 1).begin() == words.span(mark).end()
        && Character.isLowerCase(before.charAt(before.length() - 1))
        && Character.isUpperCase(words.form(mark + 1).charAt(0));
  }

  private static boolean stop(String form) {
    char c = form.charAt(0);
    return c == '?' || c == '!' || c == '…' || (c == '.' && form.length() != 2);
  }

  private static boolean ends(Words words, int i) {
    String form = words.form(i);
    return stop(form)
        || (form.length() > 2
            && form.charAt(form.length() - 1) == '.'
            && Abbreviations.mayEnd(form));
  }

  private static boolean closes(String form) {
    return form.length() == 1 && CLOSING.indexOf(form.charAt(0)) >= 0;
  }

  private static boolean begins(Words words, int begin, int next, String ending, String text) {
    String form = words.form(next);
    char c = form.charAt(0);
    boolean sure = ending.equals(".") || ending.charAt(0) == '?' || ending.charAt(0) == '!';
    boolean dash = dash(form);
    if (dash || OPENING.indexOf(c) >= 0 || c == '"') {
      int first = next + 1;
      while (dash && first < words.size() && dash(words.form(first))) {
        first++; // "- - Pero"
      }
      return first < words.size()
          && upperOrDigit(words.form(first))
          && ending.charAt(0) != '…'
          && sure
          && !(dash && dateLabel(words, begin, next));
    }
    if (!sure && !ending.startsWith("..") && !ending.equals("…")) {
      // After an abbreviation that may end a sentence: only before a word that opens one, not
      // before a name.
      return Character.isUpperCase(c)
          && form.length() <= 4
          && !allUpper(form)
          && brokenLine(words, next, text, true);
    }
    return Character.isUpperCase(c)
        || (Character.isDigit(c) && ending.equals("."))
        || brokenLine(words, next, text, false);
  }

  private static boolean dash(String form) {
    char c = form.charAt(0);
    return c == '-' || c == '–' || c == '—';
  }

  /** Whether what a dash follows is only the date of what it opens: "6 de julio. - Barak ...". */
  private static boolean dateLabel(Words words, int begin, int next) {
    return next - begin <= LONGEST_LABEL
        && begin + 1 < next
        && Character.isDigit(words.form(begin).charAt(0))
        && words.form(begin + 1).equals("de");
  }

  /**
   * Whether a line ends before this word; with {@code otherwise} where there is no such sign but
   * the word is short and capital.
   */
  private static boolean brokenLine(Words words, int next, String text, boolean otherwise) {
    int from = words.span(next - 1).end();
    int to = words.span(next).begin();
    return otherwise || text.substring(Math.min(from, to), to).indexOf('\n') >= 0;
  }

  private static boolean upperOrDigit(String form) {
    char c = form.charAt(0);
    return Character.isUpperCase(c) || Character.isDigit(c) || OPENING.indexOf(c) >= 0 || c == '"';
  }

  private static boolean allUpper(String form) {
    return form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }
}
