package org.cronista.coding.events;

import org.cronista.coding.rules.Rule;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * Participles that stand by themselves, and of whom they tell that something was done to them: of
 * the noun that they hang on ("los presos liberados"), or set off by a comma, of the subject behind
 * them ("acusado de robo, Pérez fue juzgado") or of whoever was named right before ("detuvieron a
 * Pérez, acusado de robo").
 */
final class Participles {
  private Participles() {}

  /** Whether an adjective can be such a participle, with what it governs. */
  static boolean governs(Tree tree, Token adjective) {
    if (adjective.upos() != Upos.ADJ || !adjective.feat("VerbForm").equals("Part")) {
      return false;
    }
    int i = adjective.index();
    boolean attribute = adjective.is("amod") || adjective.is("acl");
    return (attribute && (tree.child(i, "obl") >= 0 || tree.child(i, "nmod") >= 0))
        || ((apart(tree, i) || opening(tree, i)) && tree.children(i).length > 1);
  }

  /** Of whom a participle tells; -1 where it is none or nobody is named. */
  static int bearer(Rule rule, Tree tree, int verb) {
    Token t = tree.token(verb);
    if (!t.feat("VerbForm").equals("Part") || tree.child(verb, "aux") >= 0) {
      return -1;
    }
    if ((t.is("acl") || t.is("amod")) && t.head() >= 0 && t.head() < verb) {
      return t.head();
    }
    boolean done = rule.recipients().contains("object") && !rule.reciprocal();
    if (done && opening(tree, verb)) {
      return agree(t, tree.token(t.head())) ? t.head() : -1;
    }
    return done && apart(tree, verb) ? named(tree, verb) : -1;
  }

  /** "Fueron secuestrados y golpeados por X": the second of two participles of one passive. */
  static boolean joined(Tree tree, int verb) {
    Token t = tree.token(verb);
    return t.is("conj")
        && t.feat("VerbForm").equals("Part")
        && t.head() >= 0
        && t.head() < verb
        && tree.child(verb, "aux") < 0
        && tree.child(verb, "cop") < 0
        && tree.token(t.head()).feat("VerbForm").equals("Part")
        && tree.child(t.head(), "aux:pass") >= 0;
  }

  /** "Acusado de robo, Pérez fue juzgado", where the parser hung the participle on Pérez. */
  private static boolean opening(Tree tree, int verb) {
    Token t = tree.token(verb);
    if (!(t.is("amod") || t.is("acl"))
        || t.head() < verb
        || !(verb == 0 || tree.token(verb - 1).upos() == Upos.PUNCT)) {
      return false;
    }
    for (int i = verb + 1; i < t.head(); i++) {
      if (tree.token(i).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma sets a participle off, or it opens its sentence. */
  private static boolean apart(Tree tree, int verb) {
    Token t = tree.token(verb);
    boolean loose = t.is("advcl") || t.is("advmod") || t.is("obj") || t.is("xcomp") || t.is("obl");
    return loose
        && t.head() >= 0
        && tree.child(verb, "cop") < 0
        && (verb == 0 || tree.token(verb - 1).upos() == Upos.PUNCT);
  }

  private static int named(Tree tree, int verb) {
    int head = tree.head(verb);
    int subject = tree.subject(head);
    if (verb < head) {
      return subject > verb && agree(tree.token(verb), tree.token(subject)) ? subject : -1;
    }
    int last = -1;
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      boolean argument = t.is("obj") || t.is("nsubj") || t.is("iobj") || t.is("obl");
      if (c < verb && argument && (t.upos() == Upos.NOUN || t.upos() == Upos.PROPN)) {
        last = c;
      }
    }
    return last >= 0 && agree(tree.token(verb), tree.token(last)) ? last : -1;
  }

  /** Names have no number of their own. */
  private static boolean agree(Token participle, Token noun) {
    return same(participle.feat("Number"), noun.feat("Number"))
        && same(participle.feat("Gender"), noun.feat("Gender"));
  }

  private static boolean same(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }
}
