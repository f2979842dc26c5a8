package org.cronista.coding.speech;

import org.cronista.coding.syntax.Tree;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Where the speaker of a verb of saying stands that has no subject of its own: at another verb, or
 * in the place from which it is said. Indices are tokens' indices in the sentence; -1 stands for
 * none.
 */
final class SharedSubjects {
  private SharedSubjects() {}

  /**
   * "Así se expresó X, cuando pidió", "X explica que no hay datos, aunque matiza": the verb of
   * saying above; -1 for none.
   */
  static int during(Tree tree, int cue) {
    int at = tree.token(cue).is("advcl") && tree.finite(cue) ? tree.clause(cue) : -1;
    for (int steps = 0; at >= 0 && at < cue && steps < 4; steps++, at = tree.clause(at)) {
      boolean own = tree.subject(at) >= 0 || place(tree, at) >= 0;
      boolean alike = steps == 0 || inflectedAlike(tree, at, cue);
      if (Cues.STANDARD.verb(tree.token(at)) != null) {
        return own && alike ? at : -1;
      }
    }
    return -1;
  }

  /**
   * "X contó que llegó a la hora en la que, dijo, «…»": the verb of saying above a relative clause
   * of a time, place or occasion that has no subject; -1 for none.
   */
  static int relative(Tree tree, int cue, @Nullable Span quote) {
    boolean placed = false;
    for (int c : tree.token(cue).is("acl") && tree.finite(cue) ? tree.children(cue) : new int[0]) {
      boolean relative = c < cue && tree.token(c).feat("PronType").contains("Rel");
      placed |= relative && !tree.preposition(c).isEmpty();
    }
    int at = placed ? tree.head(cue) : -1;
    for (int steps = 0; at >= 0 && steps < 12; steps++, at = tree.head(at)) {
      boolean quoted = quote != null && quote.overlaps(tree.token(at).span());
      boolean says = Cues.STANDARD.verb(tree.token(at)) != null && tree.finite(at) && at < cue;
      if (says && !quoted) {
        return many(tree, at) == many(tree, cue) ? at : -1;
      }
    }
    return -1;
  }

  /** "Se fueron por unas palabras que tacharon de «…»": the agreeing subject of a clause above. */
  static int agreeing(Tree tree, int cue) {
    int at = tree.clause(cue);
    for (int steps = 0; at >= 0 && steps < 4; steps++, at = tree.clause(at)) {
      int subject = tree.subject(at);
      if (subject >= 0 && subject < cue && many(tree, at) == many(tree, cue)) {
        return subject;
      }
    }
    return -1;
  }

  private static boolean many(Tree tree, int verb) {
    return tree.token(tree.inflected(verb)).feat("Number").equals("Plur");
  }

  /**
   * "X defendió la huelga, porque, dijo, no hay …": the subject of a clause above the one in which
   * a verb of saying is set alone between commas or dashes; -1 for none.
   */
  static int host(Tree tree, int cue) {
    boolean alone =
        cue > 0
            && cue + 1 < tree.size()
            && tree.token(cue).is("parataxis")
            && tree.token(cue - 1).is("punct")
            && tree.token(cue + 1).is("punct");
    int at = alone ? tree.head(cue) : -1;
    at = at >= 0 && !tree.predicate(at) ? tree.clause(at) : at;
    at = at < 0 ? -1 : tree.clause(at);
    for (int steps = 0; at >= 0 && steps < 4; steps++, at = tree.clause(at)) {
      int subject = tree.subject(at);
      if (subject >= 0 && subject < cue && tree.agree(subject, cue)) {
        return subject;
      }
    }
    return -1;
  }

  /** "Coincide con declaraciones de X, tildando de": the noun of saying beside a gerund; or -1. */
  static int uttered(Tree tree, int cue) {
    boolean gerund = tree.token(cue).feat("VerbForm").equals("Ger");
    for (int i = cue - 1; gerund && i > tree.head(cue) && tree.head(cue) >= 0; i--) {
      if (Cues.STANDARD.noun(tree.token(i)) && tree.head(i) == tree.head(cue)) {
        return i;
      }
    }
    return -1;
  }

  /** "…, señalan, apuntando que": the verb of saying on which one without person hangs. */
  static int reporting(Tree tree, int cue, @Nullable Span quote) {
    String form = tree.token(cue).feat("VerbForm");
    if ((!form.equals("Inf") && !form.equals("Ger")) || tree.inflected(cue) != cue) {
      return -1;
    }
    int at = tree.clause(cue);
    for (int steps = 0; at >= 0 && steps < 4; steps++, at = tree.clause(at)) {
      Cues.Kind kind = Cues.STANDARD.verb(tree.token(at));
      boolean quoted = quote != null && quote.overlaps(tree.token(at).span());
      if (kind == Cues.Kind.ASK && form.equals("Inf")) {
        return -1; // "pidió a X aclarar"
      }
      if (kind != null && !quoted && tree.finite(at)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * "X dijo que Y vendrá y añadió": the verb of saying above what a verb of saying is coordinated
   * with.
   */
  static int shared(Tree tree, int cue) {
    if (!tree.token(cue).is("conj")) {
      return -1;
    }
    int matching = matching(tree, cue);
    if (matching >= 0) {
      return matching;
    }
    int at = tree.head(cue);
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      if (Cues.STANDARD.verb(tree.token(at)) != null && tree.subject(at) >= 0 && at < cue) {
        return at;
      }
      Token t = tree.token(at);
      if (!t.is("ccomp") && !t.is("conj") && !t.is("xcomp")) {
        return -1;
      }
      at = t.head();
    }
    return -1;
  }

  /**
   * "Lamentó que haya gente que hace daño y calificó el hecho de «…»": the verb of saying above of
   * the same tense and number, where the parser joins a verb to one of another; -1 for none.
   */
  private static int matching(Tree tree, int cue) {
    int at = tree.head(cue);
    if (!tree.finite(cue) || (at >= 0 && inflectedAlike(tree, at, cue))) {
      return -1;
    }
    for (int steps = 0; at >= 0 && steps < 8; steps++, at = tree.head(at)) {
      boolean says = at < cue && Cues.STANDARD.verb(tree.token(at)) != null;
      if (says && tree.finite(at) && inflectedAlike(tree, at, cue)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean inflectedAlike(Tree tree, int a, int b) {
    Token x = tree.token(tree.inflected(a));
    Token y = tree.token(tree.inflected(b));
    return x.feat("Number").equals(y.feat("Number"))
        && x.feat("Tense").equals(y.feat("Tense"))
        && x.feat("Mood").equals(y.feat("Mood"));
  }

  /**
   * "Añaden desde el ministerio": who speaks where only the place of speaking is named; else -1.
   */
  static int place(Tree tree, int cue) {
    boolean many = tree.token(tree.inflected(cue)).feat("Number").equals("Plur");
    for (int c : many ? tree.children(cue) : new int[0]) {
      boolean there = tree.preposition(c).equals("en") && tree.token(c).upos() == Upos.PROPN;
      boolean from = Cues.STANDARD.in("from", tree.preposition(c));
      boolean ahead = from && c < cue && tree.token(c).upos() == Upos.PROPN;
      if (there || ahead || (c > cue && from)) {
        return c;
      }
    }
    return -1;
  }

  /** "X dijo que … y pidió": the subject of the first of the verbs that one is joined to; or -1. */
  static int first(Tree tree, int cue) {
    int at = cue;
    for (int steps = 0; steps < 8 && (tree.token(at).is("conj") || linked(tree, at)); steps++) {
      at = tree.head(at);
      int subject = tree.subject(at);
      if (subject >= 0 && subject < at && at < cue && !linked(tree, at)) {
        return subject;
      }
    }
    return -1;
  }

  private static boolean linked(Tree tree, int at) {
    Token t = tree.token(at);
    return t.is("ccomp") || t.is("advcl") || t.is("xcomp");
  }
}
