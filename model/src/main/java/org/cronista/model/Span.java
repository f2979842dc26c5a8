package org.cronista.model;

import java.text.Normalizer;

/**
 * A piece of a text: UTF-16 units from {@code begin} (inclusive) to {@code end} (exclusive).
 *
 * @param begin first unit, zero or more
 * @param end one past the last unit, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  /** From here on letters may be more than one character, or have another form. */
  private static final char COMBINING = '\u0300';

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + " to " + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether every unit of {@code other} is one of this span's. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The words that stand here in {@code text}. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /**
   * The words that stand here as names and dictionaries have them: accents composed (Unicode NFC),
   * a single blank where the text has several or a line end.
   */
  public String words(CharSequence text) {
    boolean plain = true;
    for (int i = begin; i < end && plain; i++) {
      char c = text.charAt(i);
      plain =
          c > ' '
              ? c < COMBINING && c != '\u00A0' && c != '\u0085'
              : c == ' ' && i > begin && i + 1 < end && text.charAt(i - 1) != ' ';
    }
    if (plain) {
      return of(text);
    }
    String raw = Normalizer.normalize(text.subSequence(begin, end), Normalizer.Form.NFC);
    StringBuilder words = new StringBuilder(raw.length());
    boolean blank = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        blank = true;
        continue;
      }
      if (blank && !words.isEmpty()) {
        words.append(' ');
      }
      blank = false;
      words.append(c);
    }
    return words.toString();
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
