package org.cronista.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds the elements that hold a page's article: the one whose own and near paragraphs hold most
 * text that is no link, and its siblings that go on with it. The idea is that of Arc90's
 * Readability; what the page names for its article ({@code articleBody}, {@code article}) and the
 * place of the title count besides.
 */
final class Container {
  /**
   * A page that loads further articles below has several; the one with the title and so many
   * characters of prose is ours.
   */
  private static final int ENOUGH = 400;

  /** A sibling with this share of the best element's score goes on with the article. */
  private static final double GOES_ON = 0.2;

  /** Characters of text directly in an element that make it a paragraph. */
  private static final int BARE = 80;

  private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre", "td");

  private final Map<Element, Double> scores = new HashMap<>();

  private Container() {}

  /** The elements that hold the article, in the page's order; empty where there is no text. */
  static List<Element> of(Element body, String title) {
    return new Container().find(titled(body, title));
  }

  private List<Element> find(Element body) {
    Map<Element, Boolean> aside = new HashMap<>();
    int all = MainText.textLength(body);
    for (Element p : body.select("p, blockquote, pre, td, div, section, article, li, span")) {
      boolean paragraph = PARAGRAPHS.contains(p.tagName());
      if ((paragraph || bare(p)) && !besides(p, aside, all)) {
        score(p, paragraph);
      }
    }
    for (Element named : body.select("[itemprop=articleBody], article, main")) {
      boolean best = named.hasAttr("itemprop");
      scores.computeIfPresent(named, (e, s) -> s * (best ? 2 : 1.25));
    }
    Element best = null;
    double most = 0;
    // In the page's order, so that ties are broken the same way always
    for (Element e : body.getAllElements()) {
      double s = scores.getOrDefault(e, 0.0);
      s = s > most ? s * (1 - MainText.linkShare(e)) : 0;
      if (s > most) {
        most = s;
        best = e;
      }
    }
    if (best == null) {
      return MainText.textLength(body) > 0 ? List.of(body) : List.of();
    }
    return withSiblings(best);
  }

  /** Whether an element holds running text itself, as some newsrooms set their paragraphs. */
  private static boolean bare(Element e) {
    int own = 0;
    for (TextNode text : e.textNodes()) {
      own += text.isBlank() ? 0 : text.text().length();
    }
    return own >= BARE;
  }

  /** Whether a paragraph stands in a part of the page that is called something beside. */
  private static boolean besides(Element p, Map<Element, Boolean> known, int all) {
    for (Element at = p.parent(); at != null && !at.tagName().equals("body"); at = at.parent()) {
      Boolean is = known.get(at);
      if (is == null) {
        Element e = at;
        is =
            Beside.is(e)
                && (MainText.textLength(e) < all * 0.5
                    || (Beside.comments(e) && e.selectFirst("h1, main") == null));
        known.put(at, is);
      }
      if (is) {
        return true;
      }
    }
    return false;
  }

  /**
   * Counts a paragraph for what it stands in.
   *
   * @param whole whether it is a paragraph, and not an element that holds text among others
   */
  private void score(Element p, boolean whole) {
    String held = p.text();
    int text = held.length();
    if (text < MainText.SHORTEST_PARAGRAPH
        || MainText.linkShare(p) > MainText.MOST_LINKS
        || Beside.is(p)) {
      return;
    }
    double weight = 1 + text / 100.0 + commas(held);
    Element at = whole || p.parent() == null || p.ownText().length() == text ? p.parent() : p;
    for (double share = 1; at != null && share > 0.2 && !at.tagName().equals("html"); share /= 2) {
      scores.merge(at, weight * share, Double::sum);
      at = at.parent();
    }
  }

  /**
   * The {@code article} element around the title's heading, where it holds text enough to be the
   * whole; else the body.
   */
  private static Element titled(Element body, String title) {
    String wanted = title.strip();
    for (Element h : body.select("article h1, article h2")) {
      if (!wanted.isEmpty() && h.text().strip().equalsIgnoreCase(wanted)) {
        Element article = h.closest("article");
        if (article != null && proseIn(article) >= ENOUGH) {
          return article;
        }
      }
    }
    return body;
  }

  private static int proseIn(Element e) {
    int n = 0;
    for (Element p : e.select("p")) {
      n += MainText.linkShare(p) > MainText.MOST_LINKS ? 0 : p.text().length();
    }
    return n;
  }

  /** An article may go on in siblings of its element, or of the element around that. */
  private List<Element> withSiblings(Element best) {
    Element at = best;
    for (int up = 0; up < 2 && !at.is("body, article"); up++) {
      List<Element> parts = siblings(at);
      Element parent = at.parent();
      if (parts.size() > 1 || parent == null) {
        return parts;
      }
      at = parent;
    }
    return List.of(best);
  }

  private List<Element> siblings(Element at) {
    Element parent = at.parent();
    List<Element> parts = new ArrayList<>();
    for (Element sibling : parent == null ? List.<Element>of() : parent.children()) {
      if (sibling.equals(at)
          || (sibling.tagName().equals(at.tagName())
              && sharesClass(sibling, at)
              && scores.getOrDefault(sibling, 0.0) >= scores.getOrDefault(at, 0.0) * GOES_ON
              && !Beside.is(sibling))) {
        parts.add(sibling);
      }
    }
    return parts;
  }

  private static boolean sharesClass(Element a, Element b) {
    return a.classNames().stream().anyMatch(c -> !c.isBlank() && b.hasClass(c));
  }

  private static int commas(String text) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      n += text.charAt(i) == ',' ? 1 : 0;
    }
    return Math.min(n, 5);
  }
}
