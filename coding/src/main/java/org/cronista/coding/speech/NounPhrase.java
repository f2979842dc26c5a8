package org.cronista.coding.speech;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/** The phrase that names who speaks: its words, what it is a part of, the name beside it. */
final class NounPhrase {
  /** Tokens between a description and the name set beside it at most. */
  private static final int BESIDE = 16;

  /** Tokens from "uno" to the noun of "uno de los primeros carteles" at most. */
  private static final int PART = 5;

  private NounPhrase() {}

  /** The words of a noun phrase, its relative clauses and what is coordinated with it left out. */
  static Span span(Tree tree, int head) {
    int first = head;
    int last = head;
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      if (outside(t)
          || t.is("conj")
          || t.is("cc")
          || t.is("case")
          || t.is("parataxis")
          || (c > 0 && tree.token(c - 1).span().overlaps(t.span())) // "del"
          || occasion(tree, head, c)) {
        continue;
      }
      if (c < first) {
        first = c;
      }
      if (c > last) {
        last = rightmost(tree, c, 0);
      }
    }
    return tree.token(first).span().cover(tree.token(last).span());
  }

  /** As {@link #span}, to the end of the last phrase that is coordinated with it. */
  static Span series(Tree tree, int head) {
    Span whole = span(tree, head);
    for (int c : tree.children(head)) {
      if (tree.token(c).is("conj") && c > head && tree.token(c).upos().nominal()) {
        whole = whole.cover(span(tree, c));
      }
    }
    return whole;
  }

  /** "Dijo Ana Rojas a la prensa", "el portavoz en rueda de prensa": what is the verb's own. */
  private static boolean occasion(Tree tree, int head, int part) {
    String preposition = part > head ? tree.preposition(part) : "";
    return Cues.STANDARD.in("addresses", preposition)
        ? tree.token(head).upos() == Upos.PROPN
        : Cues.STANDARD.in("there", preposition) && Cues.STANDARD.in("occasion", tree.lemma(part));
  }

  private static boolean outside(Token t) {
    return t.is("acl") || t.is("punct") || t.is("appos") || t.is("advcl") || t.is("mark");
  }

  private static int rightmost(Tree tree, int token, int depth) {
    int last = token;
    for (int c : tree.children(token)) {
      if (c > last && depth < 6 && !outside(tree.token(c))) {
        last = Math.max(last, rightmost(tree, c, depth + 1));
      }
    }
    return last;
  }

  /** "Uno de los dirigentes", "otro de ellos": those of whom it is one; else the word itself. */
  static int whole(Tree tree, int head) {
    Token t = tree.token(head);
    boolean one =
        t.upos() == Upos.PRON
            || t.upos() == Upos.NUM
            || t.upos() == Upos.DET
            || Cues.STANDARD.in("part", tree.lemma(head));
    for (int c : one ? tree.children(head) : new int[0]) {
      boolean of = c > head && tree.preposition(c).equals("de");
      if (of && (tree.token(c).is("nmod") || tree.token(c).is("obl"))) {
        return c;
      }
    }
    if (one && head + 1 < tree.size() && tree.token(head + 1).form().equals("de")) {
      for (int i = head + 2; i < Math.min(tree.size(), head + PART); i++) {
        if (tree.token(i).upos() == Upos.NOUN) {
          return tree.preposition(i).equals("de") ? i : head; // where the parser tears it apart
        }
      }
    }
    return head;
  }

  /**
   * The name that stands beside a description between commas ("otro dirigente del sindicato, Héctor
   * Vaca,"), wherever the parser hangs it; -1 for none.
   */
  static int name(Tree tree, Cast cast, int head) {
    int s = tree.sentence().index();
    boolean several = tree.token(head).feat("Number").equals("Plur");
    if (several || (tree.token(head).upos() != Upos.NOUN && whole(tree, head) == head)) {
      return -1; // "confirmaron fuentes del ayuntamiento, Ana Rojas"
    }
    for (int i = head + 1; i < Math.min(tree.size() - 1, head + BESIDE); i++) {
      Token t = tree.token(i);
      if (t.upos() == Upos.PROPN && bare(tree, i, head) && person(cast.alone(s, i))) {
        return i;
      }
      boolean explained = tree.token(i - 1).form().equals(")") && cast.human(s, head);
      if (explained && t.upos() == Upos.PROPN && person(cast.alone(s, i))) {
        return i; // "el investigador de la Facultad de Letras (FL) Rodrigo Salas"
      }
      if (t.upos().verbal() && !t.feat("VerbForm").equals("Part")) {
        return -1;
      }
      if (!t.form().equals(",") || apposed(tree, cast, i + 1)) {
        continue;
      }
      boolean person = tree.token(i + 1).upos() == Upos.PROPN && person(cast.alone(s, i + 1));
      if (person && another(tree, cast, i + 1, head)) {
        return -1;
      }
      return person && closed(tree, i + 1, cast.alone(s, i + 1).get(0)) ? i + 1 : -1;
    }
    return -1;
  }

  /** "La directora, la poeta Ana Rojas": whether a second description begins behind a comma. */
  private static boolean apposed(Tree tree, Cast cast, int from) {
    int noun = from;
    while (noun + 1 < tree.size()
        && (tree.token(noun).upos() == Upos.DET || tree.token(noun).upos() == Upos.ADJ)) {
      noun++;
    }
    return noun > from && tree.token(noun).is("appos") && cast.human(tree.sentence().index(), noun);
  }

  /** "Un portavoz del primer ministro, Ana Rojas": the name of the one for whom somebody works. */
  private static boolean another(Tree tree, Cast cast, int name, int head) {
    int other = tree.token(name).is("appos") ? tree.head(name) : -1;
    int article = tree.child(head, "det");
    return other > head
        && tree.head(other) == head
        && tree.preposition(other).equals("de")
        && article >= 0
        && tree.token(article).feat("Definite").equals("Ind")
        && cast.human(tree.sentence().index(), other);
  }

  private static boolean person(List<ActorMention> who) {
    return !who.isEmpty() && who.get(0).actor().isPerson();
  }

  /** Whether no preposition stands between a name and the description that it hangs on. */
  private static boolean bare(Tree tree, int name, int head) {
    int at = name;
    for (int steps = 0; at > head && steps < 4; steps++, at = tree.head(at)) {
      if (!tree.preposition(at).isEmpty() || tree.token(at).is("conj")) {
        return false;
      }
    }
    return at == head;
  }

  private static boolean closed(Tree tree, int name, ActorMention named) {
    Span whole = named.span();
    int i = name + 1;
    while (i < tree.size()
        && (tree.token(i).upos() == Upos.PROPN
            || (whole != null && whole.contains(tree.token(i).span())))) {
      i++;
    }
    return i == tree.size() || tree.token(i).is("punct");
  }
}
