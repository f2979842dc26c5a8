package org.cronista.coding.speech;

import java.util.List;
import java.util.function.IntPredicate;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a document, a board or a relative clause gives: what is written has no voice of its
 * own.
 */
final class Writings {
  /** Sentences back in which a document's author is looked for. */
  private static final int BACK = 3;

  /** Clauses above a board in which who carries it is looked for. */
  private static final int ABOVE = 4;

  private final Cast cast;

  Writings(Cast cast) {
    this.cast = cast;
  }

  static boolean document(Token noun) {
    return noun.upos() == Upos.NOUN && "document".equals(Cues.STANDARD.source(noun));
  }

  static boolean board(Token noun) {
    return "inscription".equals(Cues.STANDARD.source(noun));
  }

  /**
   * Who speaks in a document: whose it is said to be, there or where the article has named one
   * shortly before ("la cancillería difundió una nota. ... El texto señala").
   *
   * @param quoted whether a place in the text stands in somebody's words
   */
  @Nullable ActorMention issuer(Tree tree, int document, IntPredicate quoted) {
    ActorMention own = here(tree, document);
    int s = tree.sentence().index();
    own = own == null ? cast.writer(s, document, true, quoted) : own;
    boolean points = tree.child(document, "det") >= 0 && tree.child(document, "nmod") < 0;
    for (int k = s; own == null && points && k >= 0 && s - k <= BACK; k--) {
      Tree earlier = cast.tree(k);
      for (int i = k == s ? document - 1 : earlier.size() - 1; i >= 0 && own == null; i--) {
        own = document(earlier.token(i)) ? here(earlier, i) : null;
        points &= own != null || k == s || !same(earlier, i, tree, document);
      }
    }
    own = own == null ? cast.writer(s, document, false, quoted) : own;
    return own == null ? told(tree, document) : own;
  }

  private static boolean same(Tree tree, int noun, Tree other, int document) {
    return tree.lemma(noun).equals(other.lemma(document));
  }

  /** "El ministerio ha abierto …, según un comunicado": a body tells of itself. */
  private @Nullable ActorMention told(Tree tree, int document) {
    int s = tree.sentence().index();
    int clause = tree.clause(document);
    boolean source = Cues.STANDARD.in("according", tree.preposition(document));
    List<ActorMention> who =
        source && clause >= 0 ? cast.subject(s, clause) : List.<ActorMention>of();
    return who.size() == 1 && !who.get(0).actor().isPerson() ? who.get(0) : null;
  }

  private @Nullable ActorMention here(Tree tree, int document) {
    int s = tree.sentence().index();
    for (int c : tree.children(document)) {
      Token t = tree.token(c);
      boolean kind = kind(tree, c);
      int by = t.is("nmod") && tree.preposition(c).equals("de") && !kind ? c : -1;
      if (t.is("acl") && t.feat("VerbForm").equals("Part")) {
        by = agent(tree, c);
      } else if (t.is("amod") && c > document && !signed(tree, c)) {
        by = agent(tree, c); // "un comunicado emitido por X", not one "citado por la agencia"
        by = by >= 0 && Cues.STANDARD.source(tree.token(by)) != null ? -1 : by;
      } else if (t.is("acl") && !Sayers.adds(tree, document - 2)) {
        int sender = tree.subject(c); // "la carta que envió X"
        by = sender > document && tree.token(sender).upos().nominal() ? sender : by;
      }
      List<ActorMention> who = by < 0 ? List.of() : cast.at(s, by);
      if (!who.isEmpty()) {
        return who.get(0);
      }
    }
    int of = whose(tree, document);
    List<ActorMention> whose = of < 0 ? List.of() : cast.at(s, of);
    if (!whose.isEmpty()) {
      return whose.get(0);
    }
    int verb = tree.head(document);
    Token t = tree.token(document);
    if (Sayers.adds(tree, document - 2)) {
      return null;
    }
    boolean made = t.is("obj") || (t.is("obl") && tree.preposition(document).equals("en"));
    if (!made || Cues.STANDARD.verb(tree.token(verb)) == null) {
      return null;
    }
    List<ActorMention> who = cast.subject(s, verb);
    return who.isEmpty() ? null : who.get(0);
  }

  /** "La carta, firmada por X": who signs for others, by an addition between commas. */
  private static boolean signed(Tree tree, int participle) {
    return tree.token(participle - 1).form().equals(",")
        && Cues.STANDARD.in("signed", tree.lemma(participle));
  }

  /** "La nota de prensa": whether a word tells what kind of writing it is, and not whose. */
  private static boolean kind(Tree tree, int word) {
    return word > 0
        && tree.token(word - 1).form().equals("de")
        && "medium".equals(Cues.STANDARD.source(tree.token(word)));
  }

  /** "El comunicado de la empresa": whose a noun is by what stands behind it; -1 for nobody's. */
  private static int whose(Tree tree, int noun) {
    int i = noun + 1;
    while (i < tree.size() && tree.token(i).upos() == Upos.ADJ) {
      i++;
    }
    if (i == tree.size() || !tree.token(i).form().equals("de")) {
      return -1;
    }
    while (++i < tree.size() && !tree.token(i).is("punct")) {
      if (tree.token(i).upos().nominal()) {
        return tree.preposition(i).equals("de") && !kind(tree, i) ? i : -1;
      }
    }
    return -1;
  }

  /**
   * Who carries a board: the subject of its own relative clause ("que llevan los vecinos", which
   * the parser may take for an object), or of one above; -1 for none.
   */
  int carrier(Tree tree, int board) {
    for (int c : tree.children(board)) {
      if (!tree.token(c).is("acl")) {
        continue;
      }
      if (named(tree, c, board)) {
        return tree.subject(c);
      }
      for (int object : tree.children(c)) {
        boolean behind = object > c && tree.token(object).is("obj");
        if (behind && !cast.at(tree.sentence().index(), object).isEmpty()) {
          return object;
        }
      }
    }
    return holder(tree, board);
  }

  /** The subject of the nearest clause above a board that has one; -1 for none. */
  static int holder(Tree tree, int board) {
    int at = tree.clause(board);
    for (int steps = 0; at >= 0 && steps < ABOVE; steps++, at = tree.clause(at)) {
      if (named(tree, at, board)) {
        return tree.subject(at);
      }
    }
    return -1;
  }

  private static boolean named(Tree tree, int clause, int board) {
    int subject = tree.subject(clause);
    return subject >= 0
        && subject != board
        && NounPhrase.whole(tree, subject) != board
        && antecedent(tree, subject) == subject;
  }

  /** "El mensaje que dejó X": the subject of the clause of a noun for what is said; -1 for none. */
  static int utterer(Tree tree, int noun) {
    for (int c : tree.children(noun)) {
      int subject = c > noun && tree.token(c).is("acl") ? tree.subject(c) : -1;
      if (subject > c && tree.preposition(subject).isEmpty()) {
        return subject;
      }
    }
    return -1;
  }

  /** The agent of a participle ("difundido por X"), -1 for none. */
  static int agent(Tree tree, int participle) {
    for (int c : tree.children(participle)) {
      if (tree.token(c).is("obl") && tree.preposition(c).equals("por")) {
        return c;
      }
    }
    return -1;
  }

  /** What a relative pronoun stands for; another word itself. */
  static int antecedent(Tree tree, int word) {
    int clause = tree.token(word).upos() == Upos.PRON ? tree.head(word) : -1;
    boolean relative = clause >= 0 && tree.token(clause).is("acl") && tree.head(clause) < word;
    return relative && tree.head(clause) >= 0 ? tree.head(clause) : word;
  }
}
