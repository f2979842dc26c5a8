package org.cronista.model;

/**
 * A syntactic word in the sense of Universal Dependencies. The parts of a contraction or of a verb
 * with clitics ("del" = de + el, "reunirse" = reunir + se) are tokens of their own that share the
 * span of the written word.
 *
 * @param index position in its sentence, from 0
 * @param span where it stands in the article's text; for a part of a multiword token the whole
 *     written word
 * @param form the word as written, or the part's own form ("el" of "del")
 * @param lemma dictionary form
 * @param upos part of speech
 * @param feats UD features, {@code Mood=Ind|Tense=Past|...}, sorted by name; empty where there are
 *     none
 * @param head index of the head in the sentence; -1 for the root
 * @param deprel UD relation to the head, with its subtype where known ({@code nsubj:pass}, {@code
 *     expl:pv}, {@code obl:agent})
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    Upos upos,
    String feats,
    int head,
    String deprel) {
  /** The value of a feature, or the empty string: {@code feat("Tense")} is {@code "Past"}. */
  public String feat(String name) {
    int at = 0;
    while (at < feats.length()) {
      int end = feats.indexOf('|', at);
      end = end < 0 ? feats.length() : end;
      if (feats.startsWith(name, at)
          && at + name.length() < end
          && feats.charAt(at + name.length()) == '=') {
        return feats.substring(at + name.length() + 1, end);
      }
      at = end + 1;
    }
    return "";
  }

  /**
   * The relation, its subtype dropped or not: {@code is("nsubj")} holds for {@code nsubj:pass} too;
   * {@code is("nsubj:pass")} only for that.
   */
  public boolean is(String relation) {
    return deprel.startsWith(relation)
        && (deprel.length() == relation.length() || deprel.charAt(relation.length()) == ':');
  }
}
