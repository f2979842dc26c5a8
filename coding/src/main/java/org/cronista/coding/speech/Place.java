package org.cronista.coding.speech;

import java.util.List;
import org.cronista.model.Sentence;
import org.cronista.model.Span;

/**
 * Where a stretch of text lies in the sentences.
 *
 * @param first index of the sentence that holds its beginning
 * @param firstToken its first token there
 * @param last index of the sentence that holds its end
 * @param lastToken its last token there
 */
record Place(int first, int firstToken, int last, int lastToken) {
  /** Finds a stretch; null where no token lies in it. */
  static @org.jspecify.annotations.Nullable Place of(Span span, List<Sentence> sentences) {
    int from = 0;
    int to = sentences.size();
    while (from < to) {
      int mid = (from + to) / 2;
      if (sentences.get(mid).span().end() <= span.begin()) {
        from = mid + 1;
      } else {
        to = mid;
      }
    }
    int first = -1;
    int firstToken = -1;
    int last = -1;
    int lastToken = -1;
    for (int s = from; s < sentences.size() && sentences.get(s).span().begin() < span.end(); s++) {
      Sentence sentence = sentences.get(s);
      for (int t = 0; t < sentence.size(); t++) {
        if (span.overlaps(sentence.token(t).span())) {
          if (first < 0) {
            first = s;
            firstToken = t;
          }
          last = s;
          lastToken = t;
        }
      }
    }
    return first < 0 ? null : new Place(first, firstToken, last, lastToken);
  }
}
