package org.cronista.language.segment;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Sentence.Kind;
import org.cronista.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pieces of a report: headline, byline, dateline, headings, captions, credits and
 * paragraphs. Lines of a text that is wrapped at a fixed width are put together; where each line is
 * a paragraph, each stands alone. Linear in the text's length; any string.
 */
public final class Segmenter {
  private static final int LONGEST_TITLE = 220;
  private static final int LONGEST_HEADING = 110;
  private static final int LONGEST_BYLINE = 70;

  /** Lines of a text among which one that is a date is the report's. */
  private static final int DATED = 5;

  /** Lines of dates above a title. */
  private static final int DATES = 3;

  /** Paragraphs at the beginning, one of which a headline that is not told from them may be. */
  private static final int OPENING = 2;

  private Segmenter() {}

  /**
   * The pieces in order, white space left out.
   *
   * @param title the title where it is known; the piece that equals it is the headline
   */
  public static List<Segment> segment(String text, @Nullable String title) {
    List<Line> lines = lines(text);
    List<Segment> segments = new ArrayList<>();
    boolean wrapped = wrapped(lines);
    int paragraph = -1;
    int i = 0;
    boolean body = false;
    int opening = 0;
    while (i < lines.size()) {
      Line line = lines.get(i);
      Kind kind = kind(lines, i, title, body, wrapped);
      int last = i;
      if (kind == Kind.BODY) {
        while (wrapped
            && last + 1 < lines.size()
            && continues(lines.get(last), lines.get(last + 1))) {
          last++;
        }
      }
      paragraph++;
      Span span = line.span().cover(lines.get(last).span());
      if (kind == Kind.BODY) {
        body = true;
        int dateline = Datelines.end(text, span);
        if (opening < OPENING && dateline == span.begin() && labels(lines) == 1) {
          dateline += TownLine.end(span.of(text));
        }
        opening++;
        if (dateline > span.begin()) {
          segments.add(new Segment(trim(text, span.begin(), dateline), Kind.DATELINE, paragraph));
          span = trim(text, dateline, span.end());
        }
      }
      boolean end = kind == Kind.BODY && last == lines.size() - 1;
      int initials = end ? Credits.initials(text, span) : span.end();
      if (initials > span.begin()) {
        segments.add(new Segment(trim(text, span.begin(), initials), kind, paragraph));
      }
      if (initials < span.end()) {
        segments.add(new Segment(trim(text, initials, span.end()), Kind.CREDIT, paragraph));
      }
      i = last + 1;
    }
    return segments;
  }

  private static Kind kind(
      List<Line> lines, int i, @Nullable String title, boolean body, boolean wrapped) {
    Line line = lines.get(i);
    String words = line.words();
    if (title != null && words.equals(title.strip()) && !body) {
      return Kind.TITLE;
    }
    if (Datelines.whole(words) || (i <= DATED && PublicationLine.whole(words))) {
      return Kind.DATELINE;
    }
    if (title == null && opens(lines, i) && titleLike(lines, i)) {
      return Kind.TITLE;
    }
    if (Credits.credit(words, i == lines.size() - 1)) {
      return Kind.CREDIT;
    }
    if (Credits.caption(words)) {
      return Kind.CAPTION;
    }
    boolean edge = i <= 2 || i >= lines.size() - 2;
    boolean below = i > 0 && i <= 2 && !body;
    if (edge
        && lines.size() > 2
        && words.length() <= LONGEST_BYLINE
        && (Credits.byline(words) || (below && Credits.author(words)))) {
      return Kind.BYLINE;
    }
    boolean alone =
        !wrapped || (line.afterBlank() && (i + 1 >= lines.size() || lines.get(i + 1).afterBlank()));
    boolean followed =
        i + 1 < lines.size() && lines.get(i + 1).span().length() > line.span().length();
    if (i > 0
        && alone
        && followed
        && !line.closed()
        && words.length() <= LONGEST_HEADING
        && line.count() <= 16
        && !listItem(words)) {
      return Kind.HEADING;
    }
    return Kind.BODY;
  }

  /** Whether nothing but dates stands above a line. */
  private static boolean opens(List<Line> lines, int i) {
    if (i > DATES) {
      return false;
    }
    for (int k = 0; k < i; k++) {
      if (!PublicationLine.whole(lines.get(k).words())) {
        return false;
      }
    }
    return true;
  }

  /** The line reads as a title: short, no full stop, more text after it. */
  private static boolean titleLike(List<Line> lines, int i) {
    if (lines.size() < i + 2) {
      return false;
    }
    Line first = lines.get(i);
    Line second = lines.get(i + 1);
    boolean short_ = first.span().length() <= LONGEST_TITLE;
    boolean open =
        first.last() != '.' && first.last() != ',' && first.last() != ';' && first.last() != ':';
    boolean apart =
        second.afterBlank()
            || second.span().length() > first.span().length()
            || PublicationLine.whole(second.words())
            || Credits.byline(second.words())
            || Credits.author(second.words())
            || first.capitals() > 0.8;
    return short_ && open && apart && first.count() >= 2 && !Character.isLowerCase(first.first());
  }

  /** Lines that open with capitalised words, a stop and a dash: one may tell the place, no more. */
  private static int labels(List<Line> lines) {
    int labels = 0;
    for (Line line : lines) {
      labels += TownLine.labelled(line.words()) ? 1 : 0;
    }
    return labels;
  }

  private static boolean listItem(String words) {
    char c = words.charAt(0);
    return c == '-' || c == '*' || c == '•' || c == '–';
  }

  /** Whether the lines of this text end where the width did and not where the paragraph did. */
  private static boolean wrapped(List<Line> lines) {
    int broken = 0;
    int pairs = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).afterBlank()) {
        pairs++;
        if (continues(lines.get(i), lines.get(i + 1))
            && Character.isLowerCase(lines.get(i + 1).first())) {
          broken++;
        }
      }
    }
    return broken >= 2 && broken * 4 >= pairs;
  }

  private static boolean continues(Line line, Line next) {
    return !next.afterBlank()
        && (line.last() != '.' || line.span().length() > 60)
        && line.last() != ':';
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    boolean blank = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f') {
        Span span = trim(text, begin, i);
        if (!span.isEmpty()) {
          lines.add(new Line(text, span, blank));
          blank = false;
        } else if (c != '\n' || i == 0 || text.charAt(i - 1) != '\r') {
          blank = true;
        }
        begin = i + 1;
      }
    }
    return lines;
  }

  private static Span trim(String text, int begin, int end) {
    int a = begin;
    int b = end;
    while (a < b && Tokenizer.blank(text.charAt(a))) {
      a++;
    }
    while (b > a && Tokenizer.blank(text.charAt(b - 1))) {
      b--;
    }
    return new Span(a, b);
  }
}
