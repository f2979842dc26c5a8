package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * Demonyms of two countries, with a hyphen or without ("franco-alemán", "italoargentino"):
 * relations are of both, but somebody is a citizen of the second where people come to live there.
 */
final class Compounds {
  /** Letters of the shortest compound that is written without a hyphen, and of its parts. */
  private static final int SHORTEST = 10;

  private static final int PART = 4;

  private final Knowledge knowledge;

  Compounds(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The countries of the parts of a compound without a hyphen; empty where a word is none. */
  List<String> glued(String form) {
    if (form.length() < SHORTEST
        || !Character.isLowerCase(form.charAt(0))
        || FunctionWords.of("no-compound").contains(Spelling.fold(form))) {
      return List.of();
    }
    for (int at = form.indexOf('o', PART - 1) + 1;
        at > 0 && at <= form.length() - PART;
        at = form.indexOf('o', at) + 1) {
      List<String> parts = parts(form.substring(0, at) + "-" + form.substring(at));
      if (parts.size() > 1) {
        return parts;
      }
    }
    return List.of();
  }

  /** The countries of the parts of a compound with hyphens; empty where a word is none. */
  List<String> parts(String form) {
    List<String> found = new ArrayList<>();
    for (Entry part : knowledge.find(form)) {
      if (part instanceof Entry.Demonym d && !found.contains(d.country().code())) {
        if (d.local()) {
          return List.of();
        }
        found.add(d.country().code());
      }
    }
    return found;
  }

  /** Whether a demonym stands for one human being, or beside the noun for one. */
  static boolean ofOne(Tree tree, Token t) {
    if (t.index() == 0 || t.feat("Number").equals("Plur")) {
      return false;
    }
    Token before = tree.token(t.index() - 1);
    boolean name = t.index() + 1 < tree.size() && tree.token(t.index() + 1).upos() == Upos.PROPN;
    if (before.upos() == Upos.DET) {
      return name || t.upos() == Upos.NOUN;
    }
    Token noun = before.upos() == Upos.ADJ && t.index() > 1 ? tree.token(t.index() - 2) : before;
    Role role = noun.upos().nominal() ? Roles.STANDARD.of(noun) : null;
    return role != null
        && role.title()
        && !noun.feat("Number").equals("Plur")
        && !FunctionWords.of("collective").contains(Spelling.fold(role.lemma()));
  }

  /** "La Fundación Cubano-Americana": a body of people from one country in the other is open. */
  static boolean ofBody(Tree tree, Token t) {
    return t.index() > 0
        && t.form().indexOf('-') > 0
        && !t.feat("Number").equals("Plur")
        && BodyKinds.ofNoun(tree.token(t.index() - 1).form()) != 0;
  }

  /**
   * Of which country somebody is whom a compound describes: "el pastor iraní-estadounidense", "la
   * escritora ítalo-argentina", "el futbolista turco-alemán"; empty where one may be of either ("el
   * actor franco-argelino", "el empresario hispano-francés").
   */
  static List<String> citizen(List<String> codes) {
    if (codes.size() < 2) {
      return codes;
    }
    String first = codes.get(0);
    String second = codes.get(codes.size() - 1);
    boolean from = Polities.IMMIGRATION.contains(first) || latin(first);
    boolean to =
        Polities.IMMIGRATION.contains(second)
            || (latin(second) && !from)
            || (european(second) && !european(first) && !Polities.IMMIGRATION.contains(first));
    return to ? List.of(second) : List.of();
  }

  private static boolean latin(String code) {
    return Regions.STANDARD.of("latinoamericano").contains(code);
  }

  private static boolean european(String code) {
    return Regions.STANDARD.of("europeo").contains(code);
  }
}
