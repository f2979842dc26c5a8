package org.cronista.sources;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The standfirst: the sentence or two between title and text that many pages set outside of the
 * element that holds the text. It is what the page gives as its description too, or bears a name
 * that says so.
 */
final class Standfirst {
  /** Parts of class names, in the words of Spanish and English newsrooms. */
  private static final String[] NAMES = {
    "epigraph",
    "epigrafe",
    "excerpt",
    "bajada",
    "subtitle",
    "subtitul",
    "standfirst",
    "entradilla",
    "sumario",
    "copete",
    "subhead",
    "dek",
    "article-lead",
    "article__lead",
    "volanta"
  };

  private static final int SHORTEST = 40;
  private static final int LONGEST = 1000;

  /** Descriptions are cut at different places; so much of the beginning must agree. */
  private static final int ALIKE = 40;

  private Standfirst() {}

  /** The standfirst that stands before the container and not in it. */
  static Optional<String> above(Element body, Element container, String summary) {
    String inside = container.text();
    String begin = summary.strip();
    begin = begin.length() > ALIKE ? begin.substring(0, ALIKE) : begin;
    for (Element e : body.select("p, h2, h3, h4, div, span, section")) {
      if (e.equals(container)) {
        return Optional.empty();
      }
      String text = e.text().strip();
      if (text.length() < SHORTEST
          || text.length() > LONGEST
          || MainText.linkShare(e) > MainText.MOST_LINKS
          || container.parents().contains(e)) {
        continue;
      }
      boolean described = begin.length() == ALIKE && text.startsWith(begin);
      if ((described || named(e)) && !inside.contains(text)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  private static boolean named(Element e) {
    String marks = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
    for (String name : NAMES) {
      if (marks.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
