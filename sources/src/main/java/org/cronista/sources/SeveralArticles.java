package org.cronista.sources;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Several whole articles on one page: a journal's day, a blog's front. Each {@code article} element
 * with a heading and prose of its own is one. A page that calls itself an article is one, whatever
 * it loads below.
 */
final class SeveralArticles {
  /** Characters of prose that make a whole article; a teaser has less. */
  private static final int WHOLE = 600;

  private SeveralArticles() {}

  /**
   * One of them.
   *
   * @param number from 1
   */
  record Part(int number, Document page, PageFacts facts) {
    /** The last part of its own address, else the page's with a number. */
    String id(String pageId) {
      String own = facts.url().isEmpty() ? "" : WarcArticles.id(facts.url());
      return own.isEmpty() || own.equals(pageId) ? pageId + "-" + number : own;
    }
  }

  /** The articles; empty where the page holds one or none. Does not change the page. */
  static List<Part> of(Document page, PageFacts facts) {
    List<Part> parts = new ArrayList<>();
    if (facts.article() || page.body() == null) {
      return parts;
    }
    for (Element article : page.body().select("article")) {
      Element heading = article.selectFirst("h1, h2, h3");
      if (heading == null
          || heading.text().isBlank()
          || article.selectFirst("article article, article:has(article)") != null
          || Beside.is(article)
          || prose(article) < WHOLE) {
        continue;
      }
      Document shell = Document.createShell(page.baseUri());
      shell.body().appendChild(article.clone());
      Element link = heading.selectFirst("a[href]");
      String url = link == null ? "" : link.absUrl("href");

      parts.add(
          new Part(
              parts.size() + 1,
              shell,
              new PageFacts(
                  heading.text().strip(),
                  "",
                  List.of(),
                  "",
                  facts.outlet(),
                  List.of(),
                  facts.credits(),
                  url,
                  facts.section(),
                  List.of(),
                  "",
                  facts.language(),
                  true,
                  false,
                  false)));
    }
    return parts.size() > 1 ? parts : List.of();
  }

  private static int prose(Element article) {
    int n = 0;
    for (Element p : article.select("p")) {
      n += MainText.linkShare(p) > MainText.MOST_LINKS ? 0 : MainText.textLength(p);
    }
    return n;
  }
}
