package org.cronista.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cronista.model.Report;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/** The words of a quotation, and those among them that carry its meaning. */
final class Wording {
  private static final Set<Upos> CONTENT =
      Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.VERB, Upos.ADV, Upos.NUM);

  private final String text;
  private final Span span;
  private final List<Token> tokens = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();

  /** Of the lemmas, sorted. */
  private int[] hashes = {};

  private Wording(String text, Span span) {
    this.text = text;
    this.span = span;
  }

  static Wording of(Report report, Span span) {
    Wording wording = new Wording(report.article().text(), span);
    for (Sentence s : report.analysis().sentences()) {
      if (s.span().overlaps(span)) {
        for (Token t : s.tokens()) {
          if (CONTENT.contains(t.upos()) && t.span().overlaps(span)) {
            wording.tokens.add(t);
            wording.lemmas.add(t.lemma().toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    wording.hashes = wording.lemmas.stream().mapToInt(String::hashCode).sorted().toArray();
    return wording;
  }

  /**
   * Whether both can be of one utterance: two thirds of the shorter one's words of meaning stand in
   * the other in the same order, at least two; where they are few, side by side in one of them.
   */
  boolean renders(Wording other) {
    int smaller = Math.min(lemmas.size(), other.lemmas.size());
    if (!enough(common(other), smaller)) {
      return false;
    }
    List<int[]> shared = shared(other);
    return enough(shared.size(), smaller)
        && (smaller > 3 || joined(shared, 0) || joined(shared, 1));
  }

  private static boolean enough(int shared, int smaller) {
    return shared >= 2 && 3 * shared >= 2 * smaller;
  }

  /** How many words both have in any order, by their hashes: no fewer than in the same order. */
  private int common(Wording other) {
    return Copies.common(hashes, other.hashes);
  }

  /**
   * The stretch of this wording that both render, with the words that one of them adds or changes;
   * what only one of them quotes before or after is left out.
   */
  String sharedWith(Wording other) {
    List<int[]> shared = shared(other);
    int[] first = shared.get(0);
    int[] last = shared.get(shared.size() - 1);
    boolean changedBefore = first[0] > 0 && first[1] > 0;
    boolean changedAfter = last[0] < tokens.size() - 1 && last[1] < other.tokens.size() - 1;
    int begin = changedBefore ? span.begin() : tokens.get(first[0]).span().begin();
    int end = changedAfter ? span.end() : tokens.get(last[0]).span().end();
    return new Span(Math.max(begin, span.begin()), Math.min(end, span.end())).words(text);
  }

  /** Letters and digits alone, in lower case, one space between words. */
  static String fold(String words) {
    StringBuilder folded = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  private static boolean joined(List<int[]> shared, int side) {
    for (int i = 1; i < shared.size(); i++) {
      if (shared.get(i)[side] != shared.get(i - 1)[side] + 1) {
        return false;
      }
    }
    return true;
  }

  /** The longest common subsequence: pairs of places here and there. */
  private List<int[]> shared(Wording other) {
    int n = lemmas.size();
    int m = other.lemmas.size();
    int[][] length = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        length[i][j] =
            lemmas.get(i).equals(other.lemmas.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (lemmas.get(i).equals(other.lemmas.get(j))) {
        pairs.add(new int[] {i++, j++});
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}
