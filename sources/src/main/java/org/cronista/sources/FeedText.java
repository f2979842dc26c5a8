package org.cronista.sources;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a feed's item as paragraphs, and whether it says anything. */
final class FeedText {
  /** A sentence with its stop has so many words at least; less is a remark. */
  private static final int FEWEST_WORDS = 4;

  /** Summaries go without a stop; so many words that are not cut off are taken for a sentence. */
  private static final int FEWEST_WITHOUT_STOP = 6;

  /** Links that invite to read on are of so many words at most. */
  private static final int LONGEST_INVITATION = 4;

  private FeedText() {}

  /**
   * The longest of the item's texts. What it says of its pictures is taken only where nothing else
   * holds a sentence.
   */
  static List<String> best(FeedItem item) {
    List<String> content = paragraphs(item.content, item.url());
    List<String> summary = paragraphs(item.summary, item.url());
    List<String> best = length(summary) > length(content) ? summary : content;
    if (hasSentence(best)) {
      return best;
    }
    List<String> media = paragraphs(item.mediaSummary, item.url());
    return length(media) > length(best) ? media : best;
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  /**
   * The paragraphs of a text in HTML, or in plain text with empty lines between them.
   *
   * @param url the item's own address
   */
  static List<String> paragraphs(String html, String url) {
    String text = html.strip();
    boolean plain = text.indexOf('<') < 0;
    Element body =
        Jsoup.parseBodyFragment(plain ? text.replaceAll("\\R\\h*\\R", "<p>") : text).body();
    withoutInvitation(body, url);
    return MainText.ofFragment(body);
  }

  /**
   * Takes out the short links at the end that lead to the item itself or follow on a whole
   * sentence: "Leer", "Continue reading".
   */
  private static void withoutInvitation(Element body, String url) {
    Node last = body.childNodeSize() == 0 ? null : body.childNode(body.childNodeSize() - 1);
    while (last != null) {
      Node before = last.previousSibling();
      boolean empty = last instanceof TextNode t && t.text().replace('\u00A0', ' ').isBlank();
      boolean picture = last instanceof Element e && e.is("img, br");
      if (last instanceof Element a
          && a.tagName().equals("a")
          && words(a.text()) <= LONGEST_INVITATION
          && (a.attr("href").strip().equals(url) || ended(textBefore(a)))) {
        a.remove();
      } else if (!empty && !picture) {
        return;
      }
      last = before;
    }
  }

  private static String textBefore(Node node) {
    for (Node at = node.previousSibling(); at != null; at = at.previousSibling()) {
      String text = at instanceof TextNode t ? t.text() : at instanceof Element e ? e.text() : "";
      if (!text.replace('\u00A0', ' ').isBlank()) {
        return text;
      }
    }
    return ".";
  }

  /** Whether one of the paragraphs holds a sentence that is not cut off. */
  static boolean hasSentence(List<String> paragraphs) {
    return paragraphs.stream().anyMatch(FeedText::hasSentence);
  }

  private static boolean hasSentence(String paragraph) {
    int begin = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      boolean end =
          i + 1 == paragraph.length() || " \u00A0\"”»)]".indexOf(paragraph.charAt(i + 1)) >= 0;
      if (end && stop(paragraph, i)) {
        if (words(paragraph.substring(begin, i)) >= FEWEST_WORDS) {
          return true;
        }
        begin = i + 1;
      }
    }
    String rest = paragraph.substring(begin).strip();
    return words(rest) >= FEWEST_WITHOUT_STOP && !cutOff(rest);
  }

  /** Whether the text ends as a sentence does. */
  static boolean ended(String text) {
    int i = text.length() - 1;
    while (i >= 0 && " \u00A0\"”»)’'".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && stop(text, i);
  }

  /** A full stop, question or exclamation mark that is no part of three dots. */
  private static boolean stop(String text, int i) {
    char c = text.charAt(i);
    return c == '?' || c == '!' || (c == '.' && (i == 0 || text.charAt(i - 1) != '.'));
  }

  private static boolean cutOff(String text) {
    String end = text.replace("]", "").replace(")", "").strip();
    return end.isEmpty() || "….,;:-–(".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  private static int words(String text) {
    int n = 0;
    boolean in = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      n += letter && !in ? 1 : 0;
      in = letter || (in && text.charAt(i) > ' ' && text.charAt(i) != '\u00A0');
    }
    return n;
  }
}
