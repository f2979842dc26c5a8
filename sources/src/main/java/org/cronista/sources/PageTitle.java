package org.cronista.sources;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page's own word for its title, without the outlet's name where a heading shows it without.
 */
final class PageTitle {
  /** A heading of so many characters is not just a section's name. */
  private static final int SURE = 15;

  private PageTitle() {}

  /** Empty where the page has none. */
  static String of(Document page, PageFacts facts) {
    Element h1 =
        page.selectFirst("article h1, main h1, h1[itemprop*=headline], h1[class*=title], h1");
    String heading = h1 == null ? "" : h1.text().strip();
    if (heading.length() >= SURE && alike(facts.headline()).contains(alike(heading))) {
      return heading;
    }
    return Stream.of(withoutOutlet(facts.headline()), heading, withoutOutlet(page.title()))
        .map(String::strip)
        .filter(t -> t.length() > 3)
        .findFirst()
        .orElse("");
  }

  /** Without the differences between typewriters' and printers' marks, and in blanks. */
  private static String alike(String title) {
    StringBuilder b = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if ("'‘’´`\"“”«»".indexOf(c) < 0 && !Character.isWhitespace(c) && c != '\u00A0') {
        b.append(c == '–' || c == '—' ? '-' : Character.toLowerCase(c));
      }
    }
    return b.toString();
  }

  /** "Title | Outlet" and "Title - Outlet" as "Title"; what follows the bar is the shorter part. */
  private static String withoutOutlet(String title) {
    int bar =
        Math.max(
            title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
    return bar > SURE && title.length() - bar < bar ? title.substring(0, bar) : title;
  }
}
