package org.cronista.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cronista.model.Status;

/** A chronicle set for reading in a terminal. */
final class TextForm {
  private static final int DATE_WIDTH = 11;
  private static final int NOTE_WIDTH = 34;
  private static final int INDENT = 2;
  private static final int NARROWEST = 60;

  private final Writer out;
  private final Wording words;
  private final int width;
  private final boolean colours;
  private final boolean evidence;

  /**
   * Sets a chronicle.
   *
   * @param width columns
   * @param colours whether marks and dates are coloured with ANSI codes
   * @param evidence whether the sentences that support an event are written under it
   */
  TextForm(Writer out, Wording words, int width, boolean colours, boolean evidence) {
    this.out = out;
    this.words = words;
    this.width = Math.max(NARROWEST, width);
    this.colours = colours;
    this.evidence = evidence;
  }

  void write(View view) throws IOException {
    String title = words.get("title").toUpperCase(Locale.ROOT) + "   " + view.subject();
    int gap = width - title.length() - view.summary().length();
    out.write(bold(title) + (gap >= 2 ? " ".repeat(gap) : "\n") + view.summary() + "\n");
    if (view.sections().isEmpty()) {
      out.write("\n" + words.get("none") + "\n");
    }
    for (View.Section section : view.sections()) {
      out.write("\n" + bold(section.title()) + "\n");
      if (!section.relations().isEmpty()) {
        indented(section.relations(), "  ", "  ");
      }
      String previous = "";
      for (View.Line line : section.lines()) {
        line(line, line.date().equals(previous) ? "" : line.date());
        previous = line.date();
      }
    }
    if (!view.reports().isEmpty()) {
      out.write("\n" + bold(words.get("sources")) + "\n");
      for (View.Source source : view.reports()) {
        source(source);
      }
      out.write("\n" + words.get("legend") + "\n");
    }
  }

  private void line(View.Line line, String date) throws IOException {
    int left = INDENT + DATE_WIDTH + 1;
    int room = width - left - NOTE_WIDTH - 2;
    boolean beside = room >= 30;
    List<String> head = wrap(line.headline(), beside ? room : width - left);
    String note = line.mark() + " " + line.note();
    List<String> notes = wrap(note, beside ? NOTE_WIDTH - 2 : width - left);
    int rows = beside ? Math.max(head.size(), notes.size()) : head.size();
    for (int i = 0; i < rows; i++) {
      String text = i < head.size() ? head.get(i) : "";
      StringBuilder row = new StringBuilder(" ".repeat(INDENT));
      row.append(pad(i == 0 ? date : "", DATE_WIDTH)).append(' ').append(text);
      if (beside && i < notes.size()) {
        row.append(" ".repeat(Math.max(2, room + 2 - length(text))));
        row.append(i == 0 ? coloured(notes.get(i), line.event().status()) : "  " + notes.get(i));
      }
      out.write(row.toString().stripTrailing() + "\n");
    }
    String margin = " ".repeat(left);
    if (!beside) {
      for (String n : notes) {
        out.write(margin + n + "\n");
      }
    }
    for (String detail : line.details()) {
      indented(detail, margin + "  ", margin + "    ");
    }
    if (evidence) {
      for (View.Evidence e : line.evidence()) {
        String via = e.via().isEmpty() ? "" : " (" + e.via() + ")";
        indented(
            "[" + e.label() + "] " + e.before() + "⟦" + e.words() + "⟧" + e.after() + via,
            margin + "  ",
            margin + "    ");
      }
    }
  }

  private void indented(String text, String first, String rest) throws IOException {
    List<String> rows = wrap(text, width - rest.length());
    for (int i = 0; i < rows.size(); i++) {
      out.write(((i == 0 ? first : rest) + rows.get(i)).stripTrailing() + "\n");
    }
  }

  private void source(View.Source source) throws IOException {
    StringBuilder s = new StringBuilder("[" + source.label() + "] ");
    if (!source.outlet().isEmpty()) {
      s.append(source.outlet()).append(", ");
    }
    s.append(source.date());
    if (!source.title().isEmpty()) {
      s.append(": ").append(source.title());
    }
    if (!source.copyOf().isEmpty()) {
      s.append(" (").append(source.copyOf()).append(')');
    }
    indented(s.toString(), "  ", "      ");
    if (!source.why().isEmpty()) {
      indented(source.why(), "      ", "      ");
    }
  }

  /**
   * Breaks a text at blanks into rows of at most {@code room} characters; a longer word stands
   * alone.
   */
  static List<String> wrap(String text, int room) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!row.isEmpty() && length(row) + 1 + length(word) > room) {
        rows.add(row.toString());
        row.setLength(0);
      }
      if (!row.isEmpty()) {
        row.append(' ');
      }
      row.append(word);
    }
    rows.add(row.toString());
    return rows;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  private static String pad(String text, int room) {
    int missing = room - length(text);
    return missing <= 0 ? text : text + " ".repeat(missing);
  }

  private String bold(String text) {
    return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  private String coloured(String text, Status status) {
    if (!colours) {
      return text;
    }
    int colour =
        switch (status) {
          case OCCURRED, ONGOING -> 32;
          case ANNOUNCED -> 36;
          case ALLEGED, POSSIBLE, LAPSED -> 33;
          case DENIED -> 31;
        };
    return "\u001b[" + colour + "m" + text + "\u001b[0m";
  }
}
