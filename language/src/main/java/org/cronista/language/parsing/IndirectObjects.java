package org.cronista.language.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the indirect object from the direct one where the whole clause has to be seen for it, as
 * AnCora has them: who is told, asked or allowed something ("pidió al ministro que dimitiera", "les
 * permite votar"), the phrase that a clitic takes up again ("este libro lo leyó"), and "me", "te",
 * "nos" beside another object ("nos dio la razón"). "Dio el libro a Ana" stays {@code obj} twice.
 */
final class IndirectObjects {
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp");
  private static final Set<String> ACCUSATIVE = Set.of("lo", "la", "los", "las");
  private static final Set<String> DATIVE = Set.of("le", "les", "me", "te", "nos", "os", "se");
  private static final Set<String> FIRST_OR_SECOND = Set.of("me", "te", "nos", "os");

  private final List<String> words;
  private final int[] heads;
  private final List<String> relations;

  /**
   * @param relations may be changed
   */
  IndirectObjects(List<String> words, int[] heads, List<String> relations) {
    this.words = words;
    this.heads = heads;
    this.relations = relations;
  }

  void name() {
    int n = heads.length;
    boolean[] clause = new boolean[n];
    boolean[] marked = new boolean[n];
    int[] objects = new int[n];
    int[] clitics = new int[n];
    for (int i = 0; i < n; i++) {
      if (heads[i] >= 0) {
        String relation = relations.get(i);
        clause[heads[i]] |= CLAUSES.contains(relation);
        marked[heads[i]] |= relation.equals("case");
        if (relation.equals("obj")) {
          objects[heads[i]]++;
          clitics[heads[i]] += ACCUSATIVE.contains(lower(i)) ? 1 : 0;
        }
      }
    }
    for (int i = 0; i < n; i++) {
      int verb = heads[i];
      if (verb >= 0 && relations.get(i).equals("obj")) {
        String word = lower(i);
        boolean told = clause[verb] && (marked[i] || DATIVE.contains(word));
        boolean takenUp = clitics[verb] > 0 && !ACCUSATIVE.contains(word);
        boolean beside = objects[verb] > 1 && FIRST_OR_SECOND.contains(word);
        if (told || takenUp || beside) {
          relations.set(i, "iobj");
        }
      }
    }
  }

  private String lower(int word) {
    return words.get(word).toLowerCase(Locale.ROOT);
  }
}
