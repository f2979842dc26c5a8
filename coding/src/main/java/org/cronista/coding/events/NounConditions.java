package org.cronista.coding.events;

import java.util.Set;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.EventType;
import org.cronista.model.Token;

/** Whether a noun names the act of a rule, and not a day, a thing or a judgement. */
final class NounConditions {
  private static final Set<String> JUDGING = Set.of("de", "como");

  private NounConditions() {}

  static boolean hold(Rule rule, Tree tree, int noun) {
    return !day(rule, tree, noun)
        && !introducedOtherwise(rule, tree, noun)
        && contentFits(rule, tree, noun)
        && !equipment(tree, noun)
        && !deemed(tree, noun);
  }

  /** "El aniversario de la invasión": the name of a day, not what happens on it. */
  private static boolean day(Rule rule, Tree tree, int noun) {
    int of = tree.child(noun, "case");
    boolean right = of > 0 && of < noun && tree.preposition(noun).equals("de");
    // "llegó el día de la liberación": wherever the parser hangs the act
    int over = tree.token(noun).is("nmod") ? tree.head(noun) : right ? of - 1 : -1;
    return over >= 0
        && EventWords.of("commemorated").contains(tree.lemma(over))
        && !tree.token(over).feat("Number").equals("Plur")
        && !(rule.type() == EventType.PROTEST && EventWords.of("days").contains(tree.lemma(over)));
  }

  /** Whether the noun stands behind a word behind which it names no act. */
  private static boolean introducedOtherwise(Rule rule, Tree tree, int noun) {
    return (rule.notAfter().contains(tree.preposition(noun)) && bare(tree, noun))
        || (noun > 0 && rule.notAfter().contains(Spelling.fold(tree.token(noun - 1).form())));
  }

  /** What "de X" must and must not be: "condena a muerte", "intercambio de prisioneros". */
  private static boolean contentFits(Rule rule, Tree tree, int noun) {
    boolean wanted = rule.with().isEmpty() || !rule.verbs().isEmpty();
    // "condena a muerte del escritor": the parser takes such words for one preposition
    if (noun + 2 < tree.size() && Spelling.fold(tree.token(noun + 1).form()).equals("a")) {
      if (rule.notWith().contains(tree.lemma(noun + 2))) {
        return false;
      }
      wanted |= rule.with().contains(tree.lemma(noun + 2));
    }
    for (int c : tree.children(noun)) {
      Token t = tree.token(c);
      if (t.is("nmod") || t.is("obl") || t.is("amod") || t.is("appos")) {
        if (rule.notWith().contains(tree.lemma(c))) {
          return false;
        }
        wanted |= rule.with().contains(tree.lemma(c));
      }
    }
    return wanted;
  }

  /** "Aviones de combate": what things are for is no act. */
  private static boolean equipment(Tree tree, int noun) {
    int head = tree.head(noun);
    return head >= 0
        && tree.token(noun).is("nmod")
        && tree.preposition(noun).equals("de")
        && tree.children(noun).length == 1
        && EventWords.of("equipment").contains(tree.lemma(head));
  }

  /** "Calificó las sanciones de agresión", "las ve como un ataque": a judgement and no act. */
  private static boolean deemed(Tree tree, int noun) {
    int verb = tree.head(noun);
    if (verb >= 0 && tree.token(noun).is("obj")) {
      for (int i = verb + 1; i < noun; i++) { // "dio por concluido el acuerdo"
        if (EventWords.of("over").contains(tree.lemma(i))
            && tree.token(i - 1).form().equals("por")) {
          return true;
        }
      }
    }
    return verb >= 0
        && !tree.token(noun).is("obj")
        && EventWords.of("deem").contains(tree.verb(verb))
        && JUDGING.contains(introduced(tree, noun));
  }

  /** Whether nothing but its preposition stands before a noun. */
  static boolean bare(Tree tree, int noun) {
    for (int c : tree.children(noun)) {
      Token t = tree.token(c);
      if (c < noun && !t.is("case") && !t.is("mark") && !t.is("punct")) {
        return false;
      }
    }
    return true;
  }

  /** The preposition of a phrase, or the "como" that the parser takes for a conjunction. */
  static String introduced(Tree tree, int noun) {
    int mark = tree.child(noun, "mark");
    return mark >= 0 && mark < noun
        ? Spelling.fold(tree.token(mark).form())
        : tree.preposition(noun);
  }
}
