package org.cronista.coding.events;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/** To whom a verb turns, where it is nobody whom the article knows. */
final class Addressees {
  private static final int[] NONE = {};

  private final Cast cast;

  Addressees(Cast cast) {
    this.cast = cast;
  }

  /** "Devolvió a Chile a cien personas": where those go of whom nothing is known. */
  static boolean destination(Tree tree, int verb, List<ActorMention> recipients) {
    if (recipients.size() != 1 || recipients.get(0).actor().kind() != Actor.Kind.COUNTRY) {
      return false;
    }
    for (int c : tree.children(verb)) {
      Token t = tree.token(c);
      if ((t.is("obj") || t.is("iobj") || t.is("obl"))
          && t.upos() == Upos.NOUN
          && (tree.preposition(c).equals("a") || tree.preposition(c).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** "Pidió al mundo que reaccione", "instó a los mediadores a venir": who is asked, whoever. */
  static boolean asked(Tree tree, int verb) {
    boolean clause =
        tree.child(verb, "ccomp") >= 0
            || tree.child(verb, "xcomp") >= 0
            || tree.child(verb, "advcl") >= 0;
    for (int c : clause ? tree.children(verb) : NONE) {
      Token t = tree.token(c);
      if ((t.is("obj") || t.is("iobj") || t.is("obl"))
          && t.upos() == Upos.NOUN
          && tree.preposition(c).equals("a")) {
        return true;
      }
    }
    return false;
  }

  /** "Pidió a sus aliados una respuesta": somebody is addressed of whom nothing is known. */
  boolean own(Tree tree, int verb, int patient) {
    for (int c : tree.children(verb)) {
      Token t = tree.token(c);
      if (c != patient
          && (t.is("obj") || t.is("iobj") || t.is("obl"))
          && t.upos() == Upos.NOUN
          && t.feat("Number").equals("Plur")
          && tree.preposition(c).equals("a")
          && cast.possessor(tree.sentence().index(), c).size() > 0) {
        return true;
      }
    }
    for (int c : patient < 0 ? NONE : tree.children(patient)) { // "pidió el apoyo de sus aliados"
      Token t = tree.token(c);
      if (t.is("nmod")
          && t.upos() == Upos.NOUN
          && t.feat("Number").equals("Plur")
          && tree.preposition(c).equals("de")
          && cast.people(tree.sentence().index(), c)
          && cast.possessor(tree.sentence().index(), c).size() > 0) {
        return true;
      }
    }
    return false;
  }
}
