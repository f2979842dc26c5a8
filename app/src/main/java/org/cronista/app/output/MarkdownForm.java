package org.cronista.app.output;

import java.io.IOException;
import java.io.Writer;

/** A chronicle as Markdown (CommonMark). */
final class MarkdownForm {
  private final Writer out;
  private final Wording words;
  private final boolean evidence;

  MarkdownForm(Writer out, Wording words, boolean evidence) {
    this.out = out;
    this.words = words;
    this.evidence = evidence;
  }

  void write(View view) throws IOException {
    out.write(
        "# " + words.get("title") + ": " + escape(view.subject()) + "\n\n" + view.summary() + "\n");
    if (view.sections().isEmpty()) {
      out.write("\n" + words.get("none") + "\n");
    }
    for (View.Section section : view.sections()) {
      out.write("\n## " + section.title() + "\n\n");
      if (!section.relations().isEmpty()) {
        out.write("*" + escape(section.relations()) + "*\n\n");
      }
      for (View.Line line : section.lines()) {
        String date = line.date().isEmpty() ? "" : "**" + line.date() + "** ";
        out.write(
            "- "
                + date
                + escape(line.headline())
                + " "
                + line.mark()
                + " *"
                + escape(line.note())
                + "*\n");
        for (String detail : line.details()) {
          out.write("  - " + escape(detail) + "\n");
        }
        if (evidence) {
          for (View.Evidence e : line.evidence()) {
            out.write(
                "  - \\["
                    + escape(e.label())
                    + "\\] "
                    + escape(e.before())
                    + "**"
                    + escape(e.words()).strip()
                    + "**"
                    + escape(e.after())
                    + "\n");
          }
        }
      }
    }
    if (!view.reports().isEmpty()) {
      out.write("\n## " + words.get("sources") + "\n\n");
      for (View.Source s : view.reports()) {
        String title = s.title().isEmpty() ? s.label() : s.title();
        String linked =
            s.url() == null ? escape(title) : "[" + escape(title) + "](<" + s.url() + ">)";
        String outlet = s.outlet().isEmpty() ? "" : escape(s.outlet()) + ", ";
        out.write("- \\[" + escape(s.label()) + "\\] " + outlet + s.date() + ": " + linked + "\n");
      }
      out.write("\n" + words.get("legend") + "\n");
    }
  }

  private static String escape(String text) {
    StringBuilder b = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_[]<>#|".indexOf(c) >= 0) {
        b.append('\\');
      }
      b.append(c);
    }
    return b.toString();
  }
}
