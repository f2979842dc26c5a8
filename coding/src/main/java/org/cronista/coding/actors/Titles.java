package org.cronista.coding.actors;

import java.util.HashSet;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * Finds the noun that says what a named person is: before the name ("el canciller ruso, Serguéi
 * Lavrov"), or after it ("Ana Rojas, portavoz del sindicato"); and tells which words of it dossiers
 * keep.
 */
final class Titles {
  /** How far before a name its title may begin, in tokens: longer ones are enumerations. */
  private static final int REACH = 16;

  /** Prepositions between a title and the name of who bears it. */
  private static final Set<String> BETWEEN = Set.of("de", "a", "para", "en", "ante");

  private Titles() {}

  /** The head noun of the title of the name at {@code first..last}, -1 where there is none. */
  static int of(Tree tree, int first, int last, int head) {
    int above = tree.head(head);
    Token t = tree.token(head);
    if (above >= 0 && (t.is("appos") || t.is("flat") || t.is("nmod")) && human(tree, above)) {
      if (!t.is("nmod") || tree.preposition(head).isEmpty()) {
        return whose(tree, above, first);
      }
    }
    if (above >= 0 && t.is("appos") && between(tree, above)) {
      return tree.head(above); // "el director del Fondo, el español X"
    }
    int before = before(tree, first);
    if (before >= 0) {
      return before;
    }
    int apposed = tree.child(head, "appos");
    if (apposed > last && human(tree, apposed)) {
      return apposed;
    }
    int after = after(tree, last);
    return after >= 0 ? after : predicate(tree, head);
  }

  /**
   * "El defensor de los presos bolivianos Raúl Soto": of several people none is called by one name,
   * and beside whom somebody works for stands who does ("el abogado del chofer ruso, Raúl Soto").
   */
  private static int whose(Tree tree, int noun, int first) {
    int above = tree.head(noun);
    boolean inside =
        above >= 0
            && above < noun
            && noun < first
            && tree.token(noun).is("nmod")
            && tree.preposition(noun).equals("de")
            && human(tree, above)
            && !tree.token(above).feat("Number").equals("Plur");
    boolean other =
        tree.token(noun).feat("Number").equals("Plur")
            || (inside
                && tree.token(first - 1).form().equals(",")
                && FunctionWords.of("works-on").contains(Spelling.fold(tree.lemma(above))));
    return inside && other ? above : noun;
  }

  /** Whether a word with its article stands beside the noun that tells what somebody is. */
  private static boolean between(Tree tree, int token) {
    int title = tree.head(token);
    return title >= 0
        && title < token
        && tree.token(token).is("appos")
        && tree.child(token, "det") == token - 1
        && human(tree, title)
        && !tree.token(title).feat("Number").equals("Plur");
  }

  /** "Ana Rojas es actriz", "es una de las actrices más conocidas"; -1 where it is not so said. */
  private static int predicate(Tree tree, int head) {
    int above = tree.head(head);
    int copula = above > head && tree.token(head).is("nsubj") ? tree.child(above, "cop") : -1;
    if (copula < 0
        || !tree.lemma(copula).equals("ser")
        || !tree.token(copula).feat("Tense").equals("Pres")) {
      return -1;
    }
    for (int c : tree.token(above).upos() == Upos.PRON ? tree.children(above) : new int[0]) {
      if (c > above && tree.preposition(c).equals("de") && human(tree, c)) {
        return c;
      }
    }
    return tree.token(above).upos() == Upos.NOUN && human(tree, above) ? above : -1;
  }

  private static boolean human(Tree tree, int token) {
    Token t = tree.token(token);
    if (!t.upos().nominal() && !asNoun(tree, token)) {
      return false;
    }
    Role role = Roles.STANDARD.of(t);
    return role != null && role.title();
  }

  /** "El enviado de la ONU": with an article before it what looks like an adjective is a noun. */
  private static boolean asNoun(Tree tree, int token) {
    return tree.token(token).upos() == Upos.ADJ
        && token > 0
        && tree.token(token - 1).upos() == Upos.DET;
  }

  /** The noun before a name, or before its comma, that says what the person is; -1 for none. */
  static int before(Tree tree, int first) {
    int at = first - 1;
    if (at > 0 && tree.token(at).form().equals(",")) {
      at--;
    }
    int found = -1;
    for (int steps = 0; at >= 0 && steps < REACH; at--, steps++) {
      Token t = tree.token(at);
      if (t.upos() == Upos.DET) {
        if (found >= 0) {
          break;
        }
        continue;
      }
      boolean noun = t.upos() == Upos.NOUN || (found < 0 && asNoun(tree, at));
      if (noun && human(tree, at) && !t.feat("Number").equals("Plur")) {
        found = at;
        continue;
      }
      boolean inside =
          t.upos().nominal()
              || t.upos() == Upos.ADJ
              || t.upos() == Upos.NUM
              || (t.upos() == Upos.ADP && BETWEEN.contains(t.lemma()))
              || (t.upos() == Upos.CCONJ && found < 0);
      if (!inside || found >= 0) {
        break;
      }
    }
    return found;
  }

  /** The noun behind a name that says what the person is; -1 where there is none. */
  static int after(Tree tree, int last) {
    int at = last + 1;
    if (at + 1 >= tree.size()
        || !(tree.token(at).form().equals(",") || tree.token(at).form().equals("("))) {
      return -1;
    }
    at++;
    if (tree.token(at).upos() == Upos.DET) {
      at++;
    }
    while (at < tree.size() && tree.token(at).upos() == Upos.ADJ) {
      at++;
    }
    return at < tree.size()
            && tree.token(at).upos() == Upos.NOUN
            && human(tree, at)
            && !tree.token(at).feat("Number").equals("Plur")
        ? at
        : -1;
  }

  /** A title as dossiers keep it: who once held an office is called by another word. */
  static String word(Role role, boolean former) {
    String lemma = Spelling.fold(role.lemma());
    boolean told = lemma.startsWith("ex") && Roles.STANDARD.has(lemma.substring(2));
    return former && !told ? "ex " + lemma : lemma; // "exguerrillero", but an "experto" of once
  }

  /**
   * The words for the body of an office: "corte", "suprema" of "presidente de la Corte Suprema".
   */
  static Set<String> bodies(Tree tree, int title) {
    Set<String> words = new HashSet<>();
    for (int c : tree.children(title)) {
      if (tree.token(c).is("nmod") && tree.preposition(c).equals("de")) {
        words.add(tree.lemma(c));
        for (int part : tree.children(c)) {
          Token t = tree.token(part);
          if (t.is("flat") || t.is("amod") || t.is("nmod")) {
            words.add(tree.lemma(part));
          }
        }
      }
    }
    return words;
  }
}
