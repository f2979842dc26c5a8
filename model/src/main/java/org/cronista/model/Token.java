package org.cronista.model;

import org.jspecify.annotations.Nullable;

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
  private static final @Nullable String[] USUAL = usual();

  /** The value of a feature, or the empty string: {@code feat("Tense")} is {@code "Past"}. */
  public String feat(String name) {
    int at = 0;
    while (at < feats.length()) {
      int end = feats.indexOf('|', at);
      end = end < 0 ? feats.length() : end;
      if (feats.startsWith(name, at)
          && at + name.length() < end
          && feats.charAt(at + name.length()) == '=') {
        return value(at + name.length() + 1, end);
      }
      at = end + 1;
    }
    return "";
  }

  /** A value, one object for each of the usual ones: features are asked for all the time. */
  private String value(int from, int to) {
    if (from == to) {
      return "";
    }
    String usual =
        USUAL[place(feats.charAt(from), feats.charAt((from + to) / 2), feats.charAt(to - 1))];
    return usual != null && usual.length() == to - from && feats.startsWith(usual, from)
        ? usual
        : feats.substring(from, to);
  }

  /** No two of the usual ones share a place; another value that does is cut out as it is. */
  private static int place(char first, char middle, char last) {
    return (first + 3 * middle + 57 * last) & 127;
  }

  private static @Nullable String[] usual() {
    @Nullable String[] usual = new String[128];
    String[] values =
        ("Plur Sing Fem Masc Fin Part Inf Ger Ind Sub Imp Cnd Past Pres Fut Prs Rel Dem Int Art Def"
                + " Yes 3 1 2 Acc Dat Card Ord Neg Nom Com")
            .split(" ");
    for (String value : values) {
      int last = value.length() - 1;
      usual[place(value.charAt(0), value.charAt(value.length() / 2), value.charAt(last))] = value;
    }
    return usual;
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
