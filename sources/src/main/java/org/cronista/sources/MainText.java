package org.cronista.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * The paragraphs of a page's article. The container is the element that the page names for it
 * ({@code articleBody}, {@code article}), or the one whose own and near paragraphs hold most text
 * that is no link: the idea of Arc90's Readability.
 */
final class MainText {
  private static final String FURNITURE =
      "script, style, noscript, figure, template, iframe, svg, nav, header nav, footer, aside, form, button, input, select, textarea, menu,"
          + " dialog, [role=navigation], [role=complementary], [role=banner], [role=search], [aria-hidden=true], [hidden]";

  /** Parts of class names and ids of what stands beside an article. */
  private static final String[] BESIDE = {
    "related",
    "relacionad",
    "sidebar",
    "comment",
    "coment",
    "share",
    "social",
    "compart",
    "newsletter",
    "boletin",
    "cookie",
    "banner",
    "promo",
    "advert",
    "publicidad",
    "breadcrumb",
    "tags",
    "etiquetas",
    "mas-leid",
    "most-read",
    "mas-vist",
    "recomend",
    "suscri",
    "subscri",
    "paywall",
    "menu",
    "footer",
    "toolbar",
    "outbrain",
    "taboola",
    "ultimas",
    "trending",
    "author-bio",
    "caption"
  };

  static final int SHORTEST_PARAGRAPH = 25;

  /** Stands where a page breaks a paragraph by two line breaks. */
  private static final String BREAK = "\u2029";

  static final double MOST_LINKS = 0.5;

  private MainText() {}

  /**
   * The article's paragraphs and headings in order; empty where the page has none. Changes the
   * document.
   *
   * @param title the article's title; empty where it is not known
   * @param summary what the page gives as its description; it is the standfirst where it is shown
   */
  static List<String> paragraphs(Document page, String title, String summary) {
    Element body = page.body();
    if (body == null) {
      return List.of();
    }
    body.select(FURNITURE).remove();
    markBreaks(body);
    List<Element> parts = Container.of(body, title);
    List<String> found = new ArrayList<>();
    if (!parts.isEmpty()) {
      Standfirst.above(body, parts.getFirst(), summary).ifPresent(found::add);
    }
    for (Element part : parts) {
      drop(part);
      collect(part, found, SHORTEST_PARAGRAPH);
    }
    if (found.isEmpty() && !body.text().isBlank() && body.select("p, div, article").isEmpty()) {
      found.add(body.text().strip());
    }
    return found;
  }

  /**
   * The paragraphs of what is an article's text as a whole, so that none has to be searched for.
   * Changes the element.
   */
  static List<String> ofFragment(Element body) {
    body.select(FURNITURE).remove();
    markBreaks(body);
    drop(body);
    List<String> found = new ArrayList<>();
    collect(body, found, 1);
    return found;
  }

  /** Two line breaks in a row end a paragraph, whatever stands around them. */
  private static void markBreaks(Element body) {
    for (Element br : body.select("br")) {
      Node next = br.nextSibling();
      while (next instanceof TextNode t && t.isBlank()) {
        next = next.nextSibling();
      }
      if (next instanceof Element e && e.tagName().equals("br")) {
        br.before(new TextNode(BREAK));
      }
    }
  }

  private static void add(List<String> found, String text, int shortest) {
    for (String paragraph : text.split(BREAK)) {
      String own = paragraph.strip();
      if (own.length() >= shortest) {
        found.add(own);
      }
    }
  }

  /** Takes out of the container what does not belong to the article. */
  private static void drop(Element container) {
    for (Element e : new Elements(container.getAllElements())) {
      if (e.equals(container) || e.parent() == null) {
        continue;
      }
      if (beside(e) && textLength(e) < textLength(container) * 0.5) {
        e.remove();
      } else if (e.is("ul, ol, div, section, table, figure")
          && textLength(e) > 0
          && linkShare(e) > MOST_LINKS) {
        e.remove();
      }
    }
  }

  /**
   * Adds the paragraphs of a container in order. What stands directly in it between two blocks,
   * text and marks within text alike, is a paragraph too.
   *
   * @param shortest characters of such a paragraph at least
   */
  private static void collect(Element container, List<String> found, int shortest) {
    List<Node> run = new ArrayList<>();
    for (Node child : container.childNodes()) {
      if (child instanceof Element e && block(e)) {
        flush(run, found, shortest);
        if (e.is("p, h1, h2, h3, h4, h5, h6, li, pre, blockquote:not(:has(p)), dd, dt")) {
          boolean heading = e.tagName().charAt(0) == 'h';
          if (heading || linkShare(e) <= MOST_LINKS) {
            add(found, e.text(), 1);
          }
        } else {
          collect(e, found, shortest);
        }
      } else if (child instanceof Element || child instanceof TextNode) {
        run.add(child);
      }
    }
    flush(run, found, shortest);
  }

  private static boolean block(Element e) {
    if (e.isBlock()) {
      return true;
    }
    for (Element child : e.children()) {
      if (block(child)) {
        return true;
      }
    }
    return false;
  }

  private static void flush(List<Node> run, List<String> found, int shortest) {
    if (run.isEmpty()) {
      return;
    }
    Element paragraph = new Element("p");
    for (Node node : run) {
      paragraph.appendChild(node.clone());
    }
    run.clear();
    if (linkShare(paragraph) <= MOST_LINKS) {
      add(found, paragraph.text(), shortest);
    }
  }

  static boolean beside(Element e) {
    String marks = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
    if (marks.isBlank()) {
      return false;
    }
    for (String part : BESIDE) {
      if (marks.contains(part)) {
        return true;
      }
    }
    return false;
  }

  static double linkShare(Element e) {
    int all = textLength(e);
    if (all == 0) {
      return 0;
    }
    int links = 0;
    for (Element a : e.select("a")) {
      links += textLength(a);
    }
    return Math.min(1, (double) links / all);
  }

  static int textLength(Element e) {
    return e.text().length();
  }
}
