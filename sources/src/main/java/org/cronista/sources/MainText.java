package org.cronista.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a page's article. The container is the element that the page names for it
 * ({@code articleBody}, {@code article}), or the one whose own and near paragraphs hold most text
 * that is no link: the idea of Arc90's Readability.
 */
final class MainText {
  private static final String FURNITURE =
      "script, style, noscript, figure, template, iframe, svg, nav, header nav, footer, aside, form, button, input, select, textarea, menu,"
          + " dialog, [role=navigation], [role=complementary], [role=banner], [role=search], [role=dialog], [aria-hidden=true], [hidden],"
          + " amp-sidebar, amp-ad, amp-embed, amp-list, amp-carousel, amp-social-share, amp-consent, amp-sticky-ad, amp-iframe,"
          + " amp-next-page, amp-user-notification, amp-lightbox, .sr-only, .visually-hidden, .screen-reader-text,"
          + " blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed, .fb-post, .twitter-tweet";

  private static final Evaluator FURNITURE_QUERY = QueryParser.parse(FURNITURE);
  private static final Evaluator PARAGRAPH =
      QueryParser.parse("p, h1, h2, h3, h4, h5, h6, li, pre, blockquote:not(:has(p)), dd, dt");

  /** What may be nothing but a list of links. */
  private static final Set<String> LISTS = Set.of("ul", "ol", "div", "section", "table", "figure");

  private static final String BR = "br";

  static final int SHORTEST_PARAGRAPH = 25;

  /** Stands where a page breaks a paragraph by two line breaks. */
  private static final String BREAK = "\u2029";

  static final double MOST_LINKS = 0.5;

  /** A heading with a greater share of links is one. */
  private static final double LINKED = 0.7;

  /** A paragraph of so many characters does not come twice by chance. */
  private static final int LONG_ENOUGH = 40;

  /** A longer heading is a standfirst. */
  private static final int LONGEST_HEADING = 90;

  private MainText() {}

  /**
   * What was found.
   *
   * @param paragraphs the article's paragraphs and headings in order; empty where there is none
   * @param teasers headings in it that lead to other pages
   * @param around all text of what holds the article and of what stands beside it
   */
  record Found(List<String> paragraphs, int teasers, String around) {}

  /** A paragraph or, with its level, a heading. */
  private record Block(String text, int level) {}

  /**
   * Finds the article of a page. Changes the document.
   *
   * @param title the article's title; empty where it is not known
   * @param summary what the page gives as its description; it is the standfirst where it is shown
   */
  static Found find(Document page, String title, String summary) {
    Element body = page.body();
    if (body == null) {
      return new Found(List.of(), 0, "");
    }
    body.select(FURNITURE_QUERY).remove();
    markBreaks(body);
    List<Element> parts = Container.of(body, title);
    List<Block> found = new ArrayList<>();
    int teasers = 0;
    String around = "";
    if (!parts.isEmpty()) {
      around = around(parts.getFirst());
      Standfirst.above(body, parts.getFirst(), summary)
          .ifPresent(text -> found.add(new Block(text, 0)));
    }
    for (Element part : parts) {
      teasers += teasers(part);
      drop(part);
      collect(part, found, SHORTEST_PARAGRAPH);
    }
    if (found.isEmpty() && !body.text().isBlank() && body.select("p, div, article").isEmpty()) {
      found.add(new Block(body.text().strip(), 0));
    }
    return new Found(article(found), teasers, around);
  }

  /** The text of the article's element and of what stands next to it: where a paywall says so. */
  private static String around(Element part) {
    Element at = part;
    for (int up = 0; up < 2; up++) {
      Element parent = at.parent();
      if (parent == null || at.is("body, main, article")) {
        break;
      }
      at = parent;
    }
    return at.text();
  }

  /** Headings that lead to other pages: an article has hardly any, a front page many. */
  private static int teasers(Element part) {
    int n = 0;
    for (Element h : part.select("h2, h3, h4")) {
      boolean within = h.parent() != null && h.parent().is("a[href]");
      if (textLength(h) >= SHORTEST_PARAGRAPH && (within || linkShare(h) > LINKED)) {
        n++;
      }
    }
    return n;
  }

  /**
   * The blocks that belong to an article: no furniture, none twice, no heading that heads nothing.
   */
  private static List<String> article(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Block block : blocks) {
      if (!PageWords.STANDARD.furniture(block.text())
          && (block.text().length() < LONG_ENOUGH || seen.add(block.text()))) {
        kept.add(block);
      }
    }
    List<String> found = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      Block block = kept.get(i);
      int next = i + 1 < kept.size() ? kept.get(i + 1).level() : 1;
      boolean empty =
          block.level() > 0
              && next > 0
              && next <= block.level()
              && block.text().length() < LONGEST_HEADING;
      if (!empty) {
        found.add(block.text());
      }
    }
    return found;
  }

  /**
   * The paragraphs of what is an article's text as a whole, so that none has to be searched for.
   * Changes the element.
   */
  static List<String> ofFragment(Element body) {
    body.select(FURNITURE_QUERY).remove();
    markBreaks(body);
    drop(body);
    List<Block> found = new ArrayList<>();
    collect(body, found, 1);
    return found.stream()
        .map(Block::text)
        .filter(text -> !PageWords.STANDARD.furniture(text))
        .toList();
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

  private static void add(List<Block> found, String text, int shortest, int level) {
    for (String paragraph : text.split(BREAK)) {
      String own = paragraph.strip();
      if (own.length() >= shortest) {
        found.add(new Block(own, level));
      }
    }
  }

  /** Takes out of the container what does not belong to the article. */
  private static void drop(Element container) {
    for (Element e : new Elements(container.getAllElements())) {
      if (e.equals(container) || e.parent() == null) {
        continue;
      }
      if (Beside.is(e) && textLength(e) < textLength(container) * 0.5) {
        e.remove();
      } else if (LISTS.contains(e.tagName()) && textLength(e) > 0 && linkShare(e) > MOST_LINKS) {
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
  private static void collect(Element container, List<Block> found, int shortest) {
    List<Node> run = new ArrayList<>();
    for (Node child : container.childNodes()) {
      if (child instanceof Element e && block(e)) {
        flush(run, found, shortest);
        if (e.is(PARAGRAPH)) {
          boolean heading = e.tagName().charAt(0) == 'h' && e.tagName().length() == 2;
          if (heading || linkShare(e) <= MOST_LINKS) {
            add(found, e.text(), 1, heading ? e.tagName().charAt(1) - '0' : 0);
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

  private static void flush(List<Node> run, List<Block> found, int shortest) {
    if (run.isEmpty()) {
      return;
    }
    Element paragraph = new Element("p");
    for (Node node : run) {
      paragraph.appendChild(node.clone());
    }
    run.clear();
    if (linkShare(paragraph) <= MOST_LINKS) {
      add(found, paragraph.text(), shortest, 0);
    }
  }

  static double linkShare(Element e) {
    int all = textLength(e);
    if (all == 0) {
      return 0;
    }
    int links = 0;
    for (Element a : e.getElementsByTag("a")) {
      links += textLength(a);
    }
    return Math.min(1, (double) links / all);
  }

  /** Characters of an element's text, each run of blanks one; nothing is built to count them. */
  static int textLength(Element e) {
    int length = 0;
    boolean blank = true;
    for (Node at = e; at != null; at = next(at, e)) {
      if (at instanceof TextNode text) {
        String held = text.getWholeText();
        for (int i = 0; i < held.length(); i++) {
          boolean space = held.charAt(i) <= ' ';
          length += space && blank ? 0 : 1;
          blank = space;
        }
      } else if (!blank
          && at instanceof Element inner
          && (inner.isBlock() || BR.equals(inner.tagName()))) {
        length++;
        blank = true;
      }
    }
    return length;
  }

  /** The node after this one within a root, in the page's order; null at its end. */
  private static @Nullable Node next(Node node, Node root) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node at = node;
    while (at != null && !at.equals(root)) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      at = at.parent();
    }
    return null;
  }
}
