package org.cronista.language.parsing;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Upos;

/**
 * Subjects of relative clauses that stand behind their verb: in "la renuncia que reclamaban los
 * estudiantes" the parser, which sees more relatives that are subjects, may take the pronoun for
 * one. Where the verb does not agree with the noun that the pronoun stands for, but with what
 * follows it without a preposition, that is the subject and the pronoun the object.
 */
public final class RelativeSubjects {
  private static final String PLURAL = "Number=Plur";
  private static final String SINGULAR = "Number=Sing";

  private final List<String> lemmas;
  private final List<Upos> tags;
  private final List<String> feats;
  private final Parse parse;

  private RelativeSubjects(List<String> lemmas, List<Upos> tags, List<String> feats, Parse parse) {
    this.lemmas = lemmas;
    this.tags = tags;
    this.feats = feats;
    this.parse = parse;
  }

  /** The tree, with the subjects of such clauses named as they agree. */
  public static Parse settle(
      List<String> lemmas, List<Upos> tags, List<String> feats, Parse parse) {
    return new RelativeSubjects(lemmas, tags, feats, parse).settle();
  }

  private Parse settle() {
    List<String> relations = null;
    for (int i = 0; i + 1 < parse.size(); i++) {
      int subject = relative(i) ? subject(i) : -1;
      if (subject >= 0) {
        relations = relations == null ? relations() : relations;
        relations.set(i, "obj");
        relations.set(subject, "nsubj");
      }
    }
    if (relations == null) {
      return parse;
    }
    int[] heads = new int[parse.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = parse.head(i);
    }
    return new Parse(heads, relations);
  }

  private List<String> relations() {
    List<String> relations = new ArrayList<>(parse.size());
    for (int i = 0; i < parse.size(); i++) {
      relations.add(parse.relation(i));
    }
    return relations;
  }

  /** "Que" as the subject of a clause that goes with a noun before it. */
  private boolean relative(int i) {
    if (tags.get(i) != Upos.PRON
        || !parse.relation(i).equals("nsubj")
        || !lemmas.get(i).equals("que")) {
      return false;
    }
    int verb = parse.head(i);
    return verb > i
        && tags.get(verb) == Upos.VERB
        && parse.relation(verb).startsWith("acl")
        && parse.head(verb) >= 0
        && parse.head(verb) < i;
  }

  /** What agrees with the verb of a clause where the noun does not that it goes with; or -1. */
  private int subject(int pronoun) {
    int verb = parse.head(pronoun);
    String number = number(inflected(verb));
    String noun = numberOfAll(parse.head(verb));
    if (number.isEmpty() || noun.isEmpty() || number.equals(noun)) {
      return -1;
    }
    int found = -1;
    for (int i = verb + 1; i < parse.size(); i++) {
      if (parse.head(i) != verb) {
        continue;
      }
      if (parse.relation(i).equals("ccomp") || parse.relation(i).equals("xcomp")) {
        return -1;
      }
      if (parse.relation(i).equals("obj") && tags.get(i).nominal() && bare(i)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found >= 0 && numberOfAll(found).equals(number) ? found : -1;
  }

  /** The word that carries a verb's number. */
  private int inflected(int verb) {
    for (int i = Math.max(0, verb - 3); i < verb; i++) {
      boolean auxiliary = parse.head(i) == verb && parse.relation(i).startsWith("aux");
      if (auxiliary && !number(i).isEmpty()) {
        return i;
      }
    }
    return verb;
  }

  /** Whether a noun has no preposition. */
  private boolean bare(int noun) {
    for (int i = 0; i < noun; i++) {
      if (parse.head(i) == noun && parse.relation(i).equals("case")) {
        return false;
      }
    }
    return true;
  }

  /** The number of a noun with what is coordinated with it. */
  private String numberOfAll(int noun) {
    for (int i = noun + 1; i < parse.size(); i++) {
      if (parse.head(i) == noun && parse.relation(i).equals("conj") && tags.get(i).nominal()) {
        return PLURAL;
      }
    }
    String own = number(noun);
    return own.isEmpty() && tags.get(noun) == Upos.PROPN ? SINGULAR : own;
  }

  private String number(int word) {
    String all = feats.get(word);
    return all.contains(PLURAL) ? PLURAL : all.contains(SINGULAR) ? SINGULAR : "";
  }
}
