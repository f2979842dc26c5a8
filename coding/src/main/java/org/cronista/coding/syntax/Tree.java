package org.cronista.coding.syntax;

import java.util.Arrays;
import org.cronista.language.morphology.Morphology;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * A sentence's dependency tree read downwards, and the questions that coding asks of it. Indices
 * are tokens' indices in the sentence; -1 stands for none.
 */
public final class Tree {
  private static final int[] NONE = {};

  private final Sentence sentence;
  private final Token[] tokens;
  private final int[][] children;
  private final int[] depth;

  /** The words that have a copula or a subject. */
  private final boolean[] clause;

  /** Folded lemmas and prepositions as they were asked for: rules ask for the same ones often. */
  private final @Nullable String[] lemmas;

  private final @Nullable String[] prepositions;
  private final @Nullable String[] verbs;

  private Tree(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = Objects.named(sentence);
    int n = sentence.size();
    this.lemmas = new String[n];
    this.prepositions = new String[n];
    this.verbs = new String[n];
    int[] count = new int[n];
    clause = new boolean[n];
    for (Token t : tokens) {
      if (t.head() >= 0) {
        count[t.head()]++;
        clause[t.head()] |= t.is("cop") || t.is("nsubj");
      }
    }
    children = new int[n][];
    for (int i = 0; i < n; i++) {
      children[i] = count[i] == 0 ? NONE : new int[count[i]];
      count[i] = 0;
    }
    for (Token t : tokens) {
      if (t.head() >= 0) {
        children[t.head()][count[t.head()]++] = t.index();
      }
    }
    depth = new int[n];
    Arrays.fill(depth, -1);
    for (int i = 0; i < n; i++) {
      measure(i);
    }
  }

  /** Fills the depth of a token and of those above it, by a walk up and one back. */
  private void measure(int token) {
    int up = 0;
    int at = token;
    while (at >= 0 && depth[at] < 0 && up <= depth.length) {
      at = tokens[at].head();
      up++;
    }
    int known = at < 0 ? -1 : Math.max(depth[at], 0);
    at = token;
    for (int d = known + up; up > 0; up--, d--) {
      depth[at] = d;
      at = tokens[at].head();
    }
  }

  public static Tree of(Sentence sentence) {
    return new Tree(sentence);
  }

  public Sentence sentence() {
    return sentence;
  }

  /** Whether the sentence is the title of its article. */
  public boolean headline() {
    return sentence.kind() == Sentence.Kind.TITLE;
  }

  /** Whether a token stands between quotation marks that open and close in the sentence. */
  public boolean quoted(int token) {
    return marks(0, token, true) && marks(token + 1, tokens.length, false);
  }

  /** Whether a mark in a range is left open by it, or one closed that it does not open. */
  private boolean marks(int from, int to, boolean opening) {
    int depth = 0;
    boolean straight = false;
    for (int i = from; i < to; i++) {
      switch (tokens[i].form()) {
        case "«", "“" -> depth++;
        case "»", "”" -> {
          if (depth == 0 && !opening) {
            return true;
          }
          depth = Math.max(0, depth - 1);
        }
        case "\"" -> straight = !straight;
        default -> {}
      }
    }
    return straight || (opening && depth > 0);
  }

  public Token token(int i) {
    return tokens[i];
  }

  public int size() {
    return sentence.size();
  }

  /** Tokens that hang directly below one, in order of the text; not to be changed. */
  public int[] children(int head) {
    return children[head];
  }

  /** Steps up to the root: 0 for the root. */
  public int depth(int token) {
    return depth[token];
  }

  public int head(int token) {
    return token < 0 ? -1 : tokens[token].head();
  }

  /** The first child with a relation (subtypes included), -1 where there is none or no head. */
  public int child(int head, String relation) {
    for (int c : head < 0 ? NONE : children[head]) {
      if (tokens[c].is(relation)) {
        return c;
      }
    }
    return -1;
  }

  public int root() {
    for (Token t : tokens) {
      if (t.head() < 0) {
        return t.index();
      }
    }
    return -1;
  }

  /** The expressed subject of a predicate, -1 where it has none. */
  public int subject(int predicate) {
    int subject = child(predicate, "nsubj");
    return subject >= 0 ? subject : child(predicate, "csubj");
  }

  /**
   * The word that carries a predicate's person and number: its finite auxiliary or copula, or
   * itself.
   */
  public int inflected(int predicate) {
    for (int c : children[predicate]) {
      Token t = tokens[c];
      if ((t.is("aux") || t.is("cop")) && t.feat("VerbForm").equals("Fin")) {
        return c;
      }
    }
    return predicate;
  }

  /** Whether a noun and a verb may agree: they do not tell different numbers. */
  public boolean agree(int noun, int verb) {
    String number = tokens[noun].feat("Number");
    String verbs = tokens[inflected(verb)].feat("Number");
    return number.isEmpty() || verbs.isEmpty() || number.equals(verbs);
  }

  public boolean finite(int predicate) {
    return tokens[inflected(predicate)].feat("VerbForm").equals("Fin");
  }

  /**
   * Whether a token is the head of a clause: a verb, or another word with a copula or a subject.
   */
  public boolean predicate(int token) {
    Token t = tokens[token];
    if (t.upos() == Upos.VERB) {
      return true;
    }
    if (t.upos() == Upos.AUX) {
      return !t.is("aux") && !t.is("cop");
    }
    return clause[token];
  }

  /** The nearest predicate above a token, the token itself left out; -1 where there is none. */
  public int clause(int token) {
    int at = head(token);
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (predicate(at)) {
        return at;
      }
      at = head(at);
    }
    return -1;
  }

  /** Whether an article or a demonstrative says that a noun's phrase speaks of what is known. */
  public boolean definite(int noun) {
    for (int c : children[noun]) {
      Token t = tokens[c];
      if (t.is("det") && (t.feat("Definite").equals("Def") || t.feat("PronType").equals("Dem"))) {
        return true;
      }
    }
    return false;
  }

  /** The preposition of a phrase, lower case ("en", "según"); empty where it has none. */
  public String preposition(int phrase) {
    String known = prepositions[phrase];
    if (known == null) {
      known = introduced(phrase);
      prepositions[phrase] = known;
    }
    return known;
  }

  private String introduced(int phrase) {
    for (int c : children[phrase]) {
      Token t = tokens[c];
      if (t.is("case") && c < phrase) {
        return Spelling.fold(t.form());
      }
    }
    return "";
  }

  /** The lemma, lower case without accents; for words in capitals, which have none, the form. */
  public String lemma(int token) {
    String known = lemmas[token];
    if (known == null) {
      known = Spelling.fold(tokens[token].lemma());
      lemmas[token] = known;
    }
    return known;
  }

  /**
   * The folded lemma of the verb that a token is a form of: of a participle used as an adjective
   * its infinitive, else {@link #lemma}.
   */
  public String verb(int token) {
    String known = verbs[token];
    if (known == null) {
      known = infinitive(token);
      verbs[token] = known;
    }
    return known;
  }

  private String infinitive(int token) {
    Token t = tokens[token];
    if (t.upos() != Upos.ADJ || !t.feat("VerbForm").equals("Part")) {
      return lemma(token);
    }
    String infinitive = Morphology.verbOfParticiple(t.form());
    return infinitive.isEmpty() ? lemma(token) : Spelling.fold(infinitive);
  }
}
