package org.cronista.coding.syntax;

import java.util.Locale;
import java.util.Set;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * Tells the objects of verbs apart, all of which the treebanks from which the parser learns call
 * {@code obj}, and so does the parser. A Spanish verb has one direct object: where it has two, one
 * of them with "a", that one is the indirect object ("otorgó una medalla al soldado"). What a verb
 * governs with another preposition ("contó con Ana", "votó contra la ley") is {@code obl}. Two
 * orders of words in which the parser misses the subject are mended before: a name between "y" and
 * a verb's clitic, and who says a headline behind its comma.
 */
final class Objects {
  private static final String OBJECT = "obj";

  /** "Se apropió de las tierras", "nombró como ministra a Ana": still what the act is done to. */
  private static final Set<String> PARTITIVE = Set.of("de", "como");

  /** Letters of the longest clitic. */
  private static final int LONGEST = 3;

  private final Sentence sentence;
  private final Token[] tokens;
  private final boolean[] marked;
  private final boolean[] governed;

  private Objects(Sentence sentence) {
    this.sentence = sentence;
    tokens = sentence.tokens().toArray(Token[]::new);
    marked = new boolean[tokens.length];
    governed = new boolean[tokens.length];
  }

  /** The sentence's tokens, in order, the indirect objects as {@code iobj}. */
  static Token[] named(Sentence sentence) {
    Objects datives = new Objects(sentence);
    datives.name();
    return datives.tokens;
  }

  private void name() {
    plain();
    joined();
    sayer();
    boolean any = false;
    for (Token t : tokens) {
      if (t.head() > t.index() && t.is("case")) {
        boolean to = t.form().equalsIgnoreCase("a");
        marked[t.head()] |= to;
        governed[t.head()] |= !to && !PARTITIVE.contains(t.lemma());
        any |= object(tokens[t.head()]);
      }
    }
    if (!any) {
      return;
    }
    boolean[] direct = new boolean[tokens.length];
    for (Token t : tokens) {
      if (object(t) && governed[t.index()]) {
        tokens[t.index()] = as("obl", t);
      } else if (object(t) && !marked[t.index()] && !clitic(t)) {
        direct[t.head()] = true;
      }
    }
    if (tokens.length > 2 && object(tokens[1]) && !marked[1] && opened(tokens[1])) {
      tokens[1] = as("nsubj", tokens[1]);
      direct[0] = false;
      for (Token t : tokens) {
        direct[0] |= object(t) && t.head() == 0 && !marked[t.index()] && !clitic(t);
      }
    }
    for (Token t : tokens) {
      if (object(t) && marked[t.index()] && direct[t.head()]) {
        tokens[t.index()] = as("iobj", t);
      }
    }
  }

  /**
   * "Elogió la obra, que dijo que gusta": the treebank calls an object beside a clause indirect;
   * one without "a" is what the verb is done to.
   */
  private void plain() {
    boolean any = false;
    for (Token t : tokens) {
      any |= t.is("iobj") && !clitic(t);
    }
    if (!any) {
      return;
    }
    boolean[] to = new boolean[tokens.length];
    for (Token t : tokens) {
      if (t.head() > t.index() && t.is("case")) {
        to[t.head()] = true;
      }
    }
    for (Token t : tokens) {
      if (t.is("iobj") && !clitic(t) && !to[t.index()]) {
        tokens[t.index()] = as(OBJECT, t);
      }
    }
  }

  /**
   * "X celebra la consulta sobre Y y Z la rechaza": a name between "y" and the clitic of a verb
   * that has no other subject is its subject, and not joined to the name before.
   */
  private void joined() {
    for (int v = 3; v < tokens.length; v++) {
      Token verb = tokens[v];
      Token name = tokens[v - 2];
      Token and = tokens[v - 3];
      if (name.upos() == Upos.PROPN
          && tokens[v - 1].head() == v
          && name.is("conj")
          && clitic(tokens[v - 1])
          && verb.feat("VerbForm").equals("Fin")
          && name.head() < name.index()
          && and.is("cc")
          && and.head() == name.index()
          && !subject(v)) {
        tokens[name.index()] = hung(name, v, "nsubj");
        tokens[and.index()] = hung(and, v, "cc");
        return;
      }
    }
  }

  /**
   * "Dos soldados heridos por minas, denuncia Perú": who says the words of a headline before it.
   */
  private void sayer() {
    if (sentence.kind() == Sentence.Kind.BODY) {
      return;
    }
    for (int v = 2; v + 1 < tokens.length; v++) {
      Token name = tokens[v + 1];
      if (tokens[v].head() < 0
          && tokens[v].feat("VerbForm").equals("Fin")
          && tokens[v - 1].upos() == Upos.PUNCT
          && name.upos() == Upos.PROPN
          && object(name)
          && name.head() == v
          && commas() == 1) {
        for (Token t : tokens) {
          if (t.head() == v && t.index() < v && t.is("nsubj")) {
            tokens[t.index()] = as("ccomp", t);
            tokens[v + 1] = as("nsubj", name);
          }
        }
      }
    }
  }

  private int commas() {
    int commas = 0;
    for (Token t : tokens) {
      commas += t.form().equals(",") ? 1 : 0;
    }
    return commas;
  }

  private boolean subject(int verb) {
    for (Token t : tokens) {
      if (t.head() == verb && (t.is("nsubj") || t.is("cc") || t.feat("PronType").contains("Rel"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Pide Chile a Perú un acuerdo": a name right behind the verb that opens a sentence, with an
   * object with "a" after it, is who acts, as headlines of the Americas order it.
   */
  private boolean opened(Token name) {
    if (name.head() != 0
        || name.upos() != Upos.PROPN
        || !tokens[0].feat("VerbForm").equals("Fin")) {
      return false;
    }
    boolean to = false;
    for (Token t : tokens) {
      if (t.head() == 0 && t.is("nsubj")) {
        return false;
      }
      to |= t.head() == 0 && object(t) && marked[t.index()];
    }
    return to;
  }

  private static boolean object(Token token) {
    return token.head() >= 0 && token.deprel().equals(OBJECT);
  }

  private static Token as(String relation, Token t) {
    return hung(t, t.head(), relation);
  }

  private static Token hung(Token t, int head, String relation) {
    return new Token(t.index(), t.span(), t.form(), t.lemma(), t.upos(), t.feats(), head, relation);
  }

  /** Clitics double an object with "a" ("lo vio a él", "le dio"); they say nothing of it. */
  private static boolean clitic(Token token) {
    String form = token.form();
    return form.length() <= LONGEST
        && switch (form.toLowerCase(Locale.ROOT)) {
          case "lo", "la", "los", "las", "le", "les", "me", "te", "se", "nos", "os" -> true;
          default -> false;
        };
  }
}
