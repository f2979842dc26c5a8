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
 * @param origin who made it
 */
record Tree(List<String> words, List<Upos> tags, Parse parse, Origin origin) {
  /** Who made a tree. */
  enum Origin {
    /** A person, or a person checked it. */
    GOLD,
    /** Another parser. */
    SILVER
  }

  Tree {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
  }

  /**
   * Whether this word's relation is worth learning. What kind of pronoun "se" is, the tool that
   * made our silver trees does not tell: it is one and the same relation everywhere.
   */
  boolean teaches(int word) {
    return origin == Origin.GOLD || !parse.relation(word).startsWith("expl");
  }

  int size() {
    return words.size();
  }
}
