package org.cronista.model;

import java.util.List;
import java.util.Optional;

/**
 * What reading an article's language gives.
 *
 * @param article what was read
 * @param published the article's date, worked out from the text where the article has none
 * @param sentences in order of the text
 * @param names in order of the text, not overlapping
 * @param times in order of the text, not overlapping
 */
public record Analysis(
    Article article,
    Publication published,
    List<Sentence> sentences,
    List<Name> names,
    List<TimeExpression> times) {
  public Analysis {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    times = List.copyOf(times);
  }

  public String text() {
    return article.text();
  }

  /** The headline: the article's own title or its first sentence where that is one. */
  public Optional<String> title() {
    if (article.title() != null) {
      return Optional.of(article.title());
    }
    return sentences.stream()
        .filter(s -> s.kind() == Sentence.Kind.TITLE)
        .findFirst()
        .map(s -> s.span().of(article.text()));
  }
}
