package org.cronista.language.parsing;

import java.util.List;

/** A dependency tree over the words of a sentence. Immutable. */
public final class Parse {
  private final int[] heads;
  private final List<String> relations;

  /**
   * @param heads index of each word's head, -1 for the root
   * @param relations UD relation of each word to its head
   */
  public Parse(int[] heads, List<String> relations) {
    if (heads.length != relations.size()) {
      throw new IllegalArgumentException(heads.length + " heads, " + relations.size() + " labels");
    }
    this.heads = heads.clone();
    this.relations = List.copyOf(relations);
  }

  /** Number of words. */
  public int size() {
    return heads.length;
  }

  /** Index of the word's head, -1 for the root. */
  public int head(int word) {
    return heads[word];
  }

  /** UD relation of the word to its head, with its subtype. */
  public String relation(int word) {
    return relations.get(word);
  }
}
