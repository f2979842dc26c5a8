package org.cronista.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final int SHORTEST_PARAGRAPH = 25;
  private static final double MOST_LINKS = 0.5;

  private MainText() {}

  /**
   * The article's paragraphs and headings in order; empty where the page has none. Changes the
   * document.
   */
  static List<String> paragraphs(Document page) {
    Element body = page.body();
    if (body == null) {
      return List.of();
    }
    body.select(FURNITURE).remove();
    Element container = container(body);
    List<String> found = new ArrayList<>();
    if (container != null) {
      drop(container);
      collect(container, found);
    }
    if (found.isEmpty() && !body.text().isBlank() && body.select("p, div, article").isEmpty()) {
      found.add(body.text().strip());
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable Element container(Element body) {
    Map<Element, Double> scores = new HashMap<>();
    for (Element p : body.select("p, blockquote, pre, td")) {
      int text = p.text().length();
      if (text < SHORTEST_PARAGRAPH || linkShare(p) > MOST_LINKS || beside(p)) {
        continue;
      }
      double weight = 1 + Math.min(text / 100.0, 4) + commas(p.text());
      Element at = p.parent();
      for (double share = 1;
          at != null && share > 0.2 && !at.tagName().equals("html");
          share /= 2) {
        scores.merge(at, weight * share, Double::sum);
        at = at.parent();
      }
    }
    for (Element named : body.select("[itemprop=articleBody], article, main")) {
      boolean best = named.hasAttr("itemprop");
      scores.computeIfPresent(named, (e, s) -> s * (best ? 2 : 1.25));
    }
    Element best = null;
    double most = 0;
    for (Element e :
        body.getAllElements()) { // in the page's order, so that ties are broken the same way always
      double s = scores.getOrDefault(e, 0.0) * (1 - linkShare(e));
      if (s > most) {
        most = s;
        best = e;
      }
    }
    return best == null && textLength(body) > 0 ? body : best;
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

  private static void collect(Element container, List<String> found) {
    for (Node child : container.childNodes()) {
      if (child instanceof TextNode text) {
        String own = text.text().strip();
        if (own.length() >= SHORTEST_PARAGRAPH) {
          found.add(own);
        }
      } else if (child instanceof Element e) {
        if (e.is("p, h1, h2, h3, h4, h5, h6, li, pre, blockquote:not(:has(p)), dd, dt")) {
          String own = e.text().strip();
          boolean heading = e.tagName().charAt(0) == 'h';
          if (!own.isEmpty() && (heading || linkShare(e) <= MOST_LINKS)) {
            found.add(own);
          }
        } else if (inline(e)) {
          String own = e.text().strip();
          if (own.length() >= SHORTEST_PARAGRAPH && linkShare(e) <= MOST_LINKS) {
            found.add(own);
          }
        } else {
          collect(e, found);
        }
      }
    }
  }

  /** An element that holds text and no block: a paragraph by its looks. */
  private static boolean inline(Element e) {
    return e.select("p, div, section, article, ul, ol, table, h1, h2, h3, h4, blockquote, main")
            .size()
        == (e.is("div, section, article, main") ? 1 : 0);
  }

  private static boolean beside(Element e) {
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

  private static double linkShare(Element e) {
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

  private static int textLength(Element e) {
    return e.text().length();
  }

  private static int commas(String text) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      n += text.charAt(i) == ',' ? 1 : 0;
    }
    return Math.min(n, 5);
  }
}
