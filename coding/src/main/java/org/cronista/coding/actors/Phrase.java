package org.cronista.coding.actors;

import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/** How a noun phrase is determined: what decides whether it points back. */
final class Phrase {
  private static final Set<String> BOTH = FunctionWords.of("both");
  private static final Set<String> FORMER = FunctionWords.of("former");
  private static final Set<String> FOREIGN = FunctionWords.of("foreign");

  final Tree tree;
  final int head;
  final boolean plural;
  final boolean possessive;

  /** "Nuestro": what it points to only a quotation tells. */
  final boolean ours;

  final boolean definite;
  final boolean demonstrative;
  final boolean both;
  final boolean former;

  /** The number that counts it ("los tres países"); 0 where none does. */
  final int count;

  private Phrase(Tree tree, int head) {
    this.tree = tree;
    this.head = head;
    Token noun = tree.token(head);
    boolean poss = false;
    boolean first = false;
    boolean def = false;
    boolean dem = false;
    boolean two = false;
    Role role = Roles.STANDARD.of(noun);
    boolean past =
        role != null
            && noun.lemma().startsWith("ex")
            && !Spelling.fold(noun.lemma()).equals(Spelling.fold(role.lemma()));
    int counted = 0;
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      String lemma = Spelling.fold(t.lemma());
      if (BOTH.contains(lemma)) {
        two = true;
      } else if (t.upos() == Upos.DET) {
        first |= t.feat("Poss").equals("Yes") && t.feat("Person").equals("1");
        poss |= t.feat("Poss").equals("Yes") && !t.feat("Person").equals("1");
        dem |= t.feat("PronType").equals("Dem");
        def |= t.feat("Definite").equals("Def");
        for (int d : tree.children(c)) { // "los dos": the parser hangs the number on the article
          counted = tree.token(d).is("nummod") ? number(tree.lemma(d)) : counted;
        }
      } else if (t.is("nummod")) {
        counted = number(lemma);
      } else if (t.is("amod") || t.is("advmod") || t.is("dep")) {
        past |= FORMER.contains(lemma);
      }
    }
    plural = noun.feat("Number").equals("Plur") || two || counted > 1;
    possessive = poss;
    ours = first;
    definite = def;
    demonstrative = dem;
    both = two;
    former = past;
    count = counted;
  }

  static Phrase of(Tree tree, int head) {
    return new Phrase(tree, head);
  }

  private static int number(String lemma) {
    return switch (lemma) {
      case "dos", "2" -> 2;
      case "tres", "3" -> 3;
      case "cuatro", "4" -> 4;
      default -> 0;
    };
  }

  /** Whether it stands for a known number of those named before. */
  boolean counted() {
    return both || (count > 1 && (definite || demonstrative || possessive));
  }

  /**
   * Whether an adjective says that it is of no one country ("occidentales", "extranjeros",
   * "árabes").
   */
  boolean foreign() {
    for (int c : tree.children(head)) {
      String lemma = tree.lemma(c);
      if (tree.token(c).upos() == Upos.ADJ
          && (FOREIGN.contains(lemma) || Regions.STANDARD.of(lemma).size() > 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing determines it, as in "un papel de hombre duro". */
  boolean bare() {
    return !plural && !definite && !demonstrative && !possessive && tree.child(head, "det") < 0;
  }

  int howMany() {
    return count > 1 ? count : 2;
  }

  /**
   * From the first word before the head that belongs to it to the last adjective or name right
   * after it.
   */
  Span span() {
    int first = head;
    int last = head;
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      boolean near = t.is("det") || t.is("amod") || t.is("nummod") || t.is("flat");
      if (near && c < head && t.upos() != Upos.PUNCT) {
        first = Math.min(first, c);
      }
      if (near && c > head && c - last <= 2) {
        last = Math.max(last, c);
      }
      if (t.is("nmod") && c > head && tree.preposition(c).equals("de") && c - last <= 3) {
        last = c;
        for (int f : tree.children(c)) {
          boolean named = tree.token(c).upos() == Upos.PROPN && tree.preposition(f).equals("de");
          if (tree.token(f).is("flat") || (named && tree.token(f).upos() == Upos.PROPN)) {
            last = Math.max(last, f);
          }
        }
      }
    }
    return tree.token(first).span().cover(tree.token(last).span());
  }

  /**
   * 'm', 'f' or '?': the determiner's before the noun's, which for "la canciller" is the office's.
   */
  char gender() {
    char determiner = '?';
    for (int c : tree.children(head)) {
      if (c < head && tree.token(c).upos() == Upos.DET) {
        determiner = gender(tree.token(c));
      }
    }
    return determiner == '?' ? gender(tree.token(head)) : determiner;
  }

  private static char gender(Token word) {
    return switch (word.feat("Gender")) {
      case "Fem" -> 'f';
      case "Masc" -> 'm';
      default -> '?';
    };
  }

  String lemma() {
    return tree.lemma(head);
  }

  String form() {
    return tree.token(head).form();
  }
}
