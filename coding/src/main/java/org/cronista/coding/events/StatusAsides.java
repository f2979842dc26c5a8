package org.cronista.coding.events;

import org.cronista.coding.events.StatusWords.Kind;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Status;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a clause and says how sure it is: hearsay ("al parecer", "según parece", "por
 * lo visto"), the marks of a question, the "si" of a condition, a subject that is itself only
 * alleged.
 */
final class StatusAsides {
  private final Tree tree;
  private final StatusWords words;

  StatusAsides(Tree tree, StatusWords words) {
    this.tree = tree;
    this.words = words;
  }

  /** Null where nothing beside the clause says anything. */
  @Nullable Verdict of(int verb) {
    for (int c : tree.children(verb)) {
      Token t = tree.token(c);
      if (t.is("mark") && t.head() == tree.root() && condition(c)) {
        return new Verdict(Status.POSSIBLE, c, "condición");
      }
      if (t.upos() == Upos.PUNCT && t.form().equals("¿")) {
        return new Verdict(Status.POSSIBLE, c, "pregunta");
      }
      if (hearsay(c)) {
        return new Verdict(Status.ALLEGED, c, "de oídas");
      }
      Status subject = t.is("nsubj") ? said(c) : null;
      if (subject != null) {
        return new Verdict(subject, c, "lo que se dice de su sujeto");
      }
    }
    return null;
  }

  /** "En caso de ataque": what is only a condition. */
  boolean conditioned(int noun) {
    for (int c : tree.children(noun)) {
      int of = tree.token(c).is("case") ? tree.child(c, "fixed") : -1;
      if (of >= 0 && words.is(Kind.CASE, tree.lemma(of))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a "si" begins the sentence's own clause, which the parser took for the main one. */
  private boolean condition(int mark) {
    return words.is(Kind.CONDITION, tree.lemma(mark))
        && tree.token(tree.inflected(tree.head(mark))).feat("Mood").equals("Sub");
  }

  private boolean hearsay(int word) {
    Token t = tree.token(word);
    boolean beside = t.is("advmod") || t.is("obl") || t.is("advcl") || t.is("parataxis");
    if (!beside || t.upos() == Upos.ADJ) {
      return false;
    }
    if (words.is(Kind.HEARSAY, tree.lemma(word))) {
      int by = tree.child(word, "mark");
      return by >= 0 && words.is(Kind.HEARSAY, tree.lemma(by));
    }
    for (int c : tree.children(word)) {
      if (tree.token(c).is("fixed") && words.is(Kind.HEARSAY, tree.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  /** "El presunto ataque dejó diez muertos", "ojalá el juez lo libere". */
  private @Nullable Status said(int subject) {
    for (int c : tree.children(subject)) {
      Token t = tree.token(c);
      boolean mark = t.is("amod") || (t.is("advmod") && c < subject);
      Status status = mark ? words.mark(tree.lemma(c)) : null;
      if (status == Status.ALLEGED || (status == Status.POSSIBLE && t.is("advmod"))) {
        return status;
      }
    }
    return null;
  }
}
