package org.cronista.training;

import java.util.List;
import org.cronista.language.parsing.Parse;
import org.cronista.model.Upos;

/**
 * A sentence of a treebank.
 *
 * @param words forms of the syntactic words
 * @param tags one per word
 * @param parse the tree over them
 */
record Tree(List<String> words, List<Upos> tags, Parse parse) {
  Tree {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
  }

  int size() {
    return words.size();
  }
}
