package org.cronista.model;

import java.util.List;

/**
 * A sentence, a headline or another piece of text that is read by itself.
 *
 * @param index position in the article, from 0
 * @param span where it stands in the article's text, white space at the ends left out
 * @param kind what it is on the page
 * @param paragraph number of its paragraph, from 0
 * @param tokens its words in order
 * @param multiwords the written words that hold more than one token, in order
 */
public record Sentence(
    int index,
    Span span,
    Kind kind,
    int paragraph,
    List<Token> tokens,
    List<Multiword> multiwords) {
  /**
   * What a piece of text is on the page. Events are told in TITLE, HEADING and BODY; the others are
   * about the text.
   */
  public enum Kind {
    TITLE,
    HEADING,
    DATELINE,
    BYLINE,
    CAPTION,
    CREDIT,
    BODY
  }

  /**
   * A written word made of several tokens.
   *
   * @param first index of its first token
   * @param last index of its last token (inclusive)
   * @param span where it stands
   * @param form as written
   */
  public record Multiword(int first, int last, Span span, String form) {}

  public Sentence {
    tokens = List.copyOf(tokens);
    multiwords = List.copyOf(multiwords);
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** Whether {@code descendant} is {@code ancestor} or hangs somewhere below it. */
  public boolean dominates(int ancestor, int descendant) {
    int at = descendant;
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }
}
