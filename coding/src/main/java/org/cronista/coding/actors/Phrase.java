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
  private static final Set<String> ONCE = FunctionWords.of("once");
  private static final Set<String> ELECT = FunctionWords.of("elect");
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

  /** Whether it says that an office is not held on the day, be it no longer or not yet. */
  final boolean former;

  /** Whether it says that an office is no longer held. */
  final boolean once;

  /** The word that says that an office is not held yet ("el presidente electo"); else empty. */
  final String elect;

  /** The number that counts it ("los tres países"); 0 where none does. */
  final int count;

  /** The word whose gender is the phrase's. */
  private final int gendered;

  private Phrase(Tree tree, int head, int gendered) {
    this.tree = tree;
    this.head = head;
    this.gendered = gendered;
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
    boolean was = past;
    String will = "";
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
        was |= ONCE.contains(lemma);
        will = ELECT.contains(lemma) ? t.form() : will;
      }
    }
    plural = noun.feat("Number").equals("Plur") || two || counted > 1;
    possessive = poss;
    ours = first;
    definite = def;
    demonstrative = dem;
    both = two;
    former = past;
    once = was;
    elect = will;
    count = counted;
  }

  static Phrase of(Tree tree, int head) {
    return new Phrase(tree, head, head);
  }

  /** A phrase whose noun is understood from another: "la mexicana" behind "el ministro chileno". */
  static Phrase elided(Phrase noun, int of) {
    return new Phrase(noun.tree, noun.head, of);
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

  /** Whether it says that an office is not held yet. */
  boolean elect() {
    return !elect.isEmpty();
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
    for (int c : tree.children(gendered)) {
      if (c < gendered && tree.token(c).upos() == Upos.DET) {
        determiner = gender(tree.token(c));
      }
    }
    return determiner == '?' ? gender(tree.token(gendered)) : determiner;
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
