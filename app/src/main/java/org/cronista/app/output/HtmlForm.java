package org.cronista.app.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A chronicle as one self-contained page: timeline, evidence folded under each event, a chart of
 * cooperation and conflict. No script.
 */
final class HtmlForm {
  private final Writer out;
  private final Wording words;
  private final String language;

  HtmlForm(Writer out, Wording words, String language) {
    this.out = out;
    this.words = words;
    this.language = language;
  }

  void write(View view) throws IOException {
    String title = words.get("title") + ": " + view.subject();
    out.write(
        "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<meta name=\"generator\" content=\"Cronista\">\n");
    out.write(
        "<title>"
            + escape(title)
            + "</title>\n<style>\n"
            + css()
            + "</style>\n</head>\n<body>\n<main>\n");
    out.write("<header><div class=\"kicker\">" + escape(words.get("title")) + "</div>\n");
    out.write("<h1>" + escape(view.subject()) + "</h1>\n");
    out.write("<div class=\"summary\">" + escape(view.summary()) + "</div></header>\n");
    new GoldsteinChart(words).write(view.subject(), view.months(), out);
    if (view.sections().isEmpty()) {
      out.write("<p>" + escape(words.get("none")) + "</p>\n");
    }
    for (View.Section section : view.sections()) {
      out.write("<section>\n<h2>" + escape(section.title()) + "</h2>\n");
      if (!section.relations().isEmpty()) {
        out.write("<p class=\"relations\">" + escape(section.relations()) + "</p>\n");
      }
      out.write("<ol class=\"events\">\n");
      for (View.Line line : section.lines()) {
        event(line);
      }
      out.write("</ol>\n</section>\n");
    }
    sources(view);
    out.write(
        "<p class=\"legend\">" + escape(words.get("legend")) + "</p>\n</main>\n</body>\n</html>\n");
  }

  private void event(View.Line line) throws IOException {
    String status = line.event().status().label();
    out.write(
        "<li id=\""
            + escape(line.event().id())
            + "\"><div class=\"date\">"
            + escape(line.date())
            + "</div>\n<div>");
    out.write("<p class=\"headline\">" + escape(line.headline()) + "</p>\n<p class=\"meta\">");
    out.write(
        "<span class=\"status "
            + status
            + "\">"
            + line.mark()
            + " "
            + escape(words.get("status." + status))
            + "</span>");
    out.write(
        "<span class=\"type\">"
            + escape(words.get("type." + line.event().type().name()))
            + "</span>");
    out.write(escape(line.note()) + "</p>\n");
    if (!line.details().isEmpty()) {
      out.write("<ul class=\"details\">");
      for (String detail : line.details()) {
        out.write("<li>" + escape(detail) + "</li>");
      }
      out.write("</ul>\n");
    }
    if (!line.evidence().isEmpty()) {
      out.write(
          "<details><summary>"
              + escape(words.get("evidence"))
              + " ("
              + line.evidence().size()
              + ")</summary>\n");
      for (View.Evidence e : line.evidence()) {
        out.write(
            "<blockquote>"
                + escape(e.before())
                + "<mark>"
                + escape(e.words())
                + "</mark>"
                + escape(e.after())
                + "<cite>");
        out.write(
            link(e.label(), e.url())
                + (e.via().isEmpty() ? "" : " · " + escape(e.via()))
                + "</cite></blockquote>\n");
      }
      out.write("</details>\n");
    }
    out.write("</div></li>\n");
  }

  private void sources(View view) throws IOException {
    if (view.reports().isEmpty()) {
      return;
    }
    out.write("<section>\n<h2>" + escape(words.get("sources")) + "</h2>\n<ol class=\"sources\">\n");
    for (View.Source s : view.reports()) {
      out.write(
          "<li>["
              + escape(s.label())
              + "] "
              + (s.outlet().isEmpty() ? "" : escape(s.outlet()) + ", ")
              + escape(s.date()));
      out.write(": " + link(s.title().isEmpty() ? s.label() : s.title(), s.url()));
      if (!s.copyOf().isEmpty()) {
        out.write(" (" + escape(s.copyOf()) + ")");
      }
      if (!s.why().isEmpty()) {
        out.write("<span class=\"why\">" + escape(s.why()) + "</span>");
      }
      out.write("</li>\n");
    }
    out.write("</ol>\n</section>\n");
  }

  private static String link(String text, @org.jspecify.annotations.Nullable String url) {
    if (url == null) {
      return escape(text);
    }
    return "<a rel=\"noreferrer noopener\" href=\"" + escape(url) + "\">" + escape(text) + "</a>";
  }

  private static String css() throws IOException {
    try (InputStream css = Objects.requireNonNull(HtmlForm.class.getResourceAsStream("page.css"))) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String escape(String text) {
    StringBuilder b = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> b.append("&amp;");
        case '<' -> b.append("&lt;");
        case '>' -> b.append("&gt;");
        case '"' -> b.append("&quot;");
        case '\'' -> b.append("&#39;");
        default -> {
          if (c >= ' ' || c == '\n' || c == '\t') {
            b.append(c);
          }
        }
      }
    }
    return b.toString();
  }
}
