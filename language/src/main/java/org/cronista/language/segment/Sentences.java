package org.cronista.language.segment;

import java.util.List;
import org.cronista.model.Sentence.Kind;

/** The sentences of a segment: body text is split, a headline or a byline is one piece. */
public final class Sentences {
  private Sentences() {}

  /** The pieces that are read by themselves, none of them empty. */
  public static List<Words> of(Segment segment, Words words, String text) {
    if (words.size() == 0) {
      return List.of();
    }
    return segment.kind() == Kind.BODY || segment.kind() == Kind.CAPTION
        ? SentenceSplitter.split(words, text)
        : List.of(words);
  }
}
