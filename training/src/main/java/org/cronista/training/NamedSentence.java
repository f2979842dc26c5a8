package org.cronista.training;

import java.util.List;

/**
 * A sentence with names.
 *
 * @param words syntactic words: contractions are taken apart, as the analyser does
 * @param labels numbers of {@link org.cronista.language.names.Labels}, one per word
 */
record NamedSentence(List<String> words, List<Integer> labels) {
  NamedSentence {
    words = List.copyOf(words);
    labels = List.copyOf(labels);
  }
}
