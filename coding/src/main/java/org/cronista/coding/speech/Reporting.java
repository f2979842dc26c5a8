package org.cronista.coding.speech;

import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Trigger;
import org.cronista.model.Upos;

/**
 * The verbs of saying around a place in a sentence. Indices are tokens' indices in the sentence; -1
 * stands for none.
 */
final class Reporting {
  /**
   * Tokens between a quotation's end and the verb of an inverted clause (", según dijo ayer X").
   */
  static final int INVERTED = 6;

  /** Tokens from "como" to its verb ("como ya lo ha explicado X"). */
  private static final int AS = 5;

  private Reporting() {}

  /** The verb of saying after a quotation's last token ("…", dijo X), -1 where there is none. */
  static int after(Tree tree, int last, Span quote) {
    return after(tree, last, quote, false);
  }

  /** The verb of saying of a clause behind a quotation ("«…», aunque dijo que"); -1 for none. */
  static int within(Tree tree, int last, Span quote) {
    return after(tree, last, quote, true);
  }

  private static int after(Tree tree, int last, Span quote, boolean clauses) {
    int limit = Math.min(tree.size(), last + 2 + INVERTED);
    for (int i = last + 1; i < limit; i++) {
      Token t = tree.token(i);
      if (quote.contains(t.span())) {
        continue;
      }
      if (Cues.STANDARD.verb(t) != null && tree.finite(i)) {
        return i;
      }
      if (t.upos() == Upos.VERB) {
        return tree.finite(i) ? said(tree, i) : -1;
      }
      boolean another =
          t.upos() == Upos.CCONJ
              || Cues.STANDARD.in("relative", tree.lemma(i))
              || (t.upos() == Upos.SCONJ && !source(t) && !clauses); // "«…», pues afirmó"
      if (another || t.form().equals(".") || t.form().equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  /** "Según", "como": what brings in who says what stands before it. */
  private static boolean source(Token t) {
    String form = Spelling.fold(t.form());
    return Cues.STANDARD.in("as", form) || Cues.STANDARD.in("according", form);
  }

  /**
   * "…", lanzó X; "…", se lamentan en el ministerio: whatever finite verb follows the comma after a
   * quotation that opens its sentence; -1 for none.
   */
  static int anyAfter(Tree tree, int last) {
    int i = last + 1;
    while (i < tree.size() && tree.token(i).is("punct") && !tree.token(i).form().equals(",")) {
      i++;
    }
    if (i + 1 >= tree.size() || !tree.token(i).form().equals(",")) {
      return -1;
    }
    i++;
    while (i + 1 < tree.size()
        && (tree.token(i).upos() == Upos.PRON || tree.token(i).upos() == Upos.AUX)
        && !tree.token(i).feat("PronType").contains("Rel")) {
      i++;
    }
    return tree.token(i).upos() == Upos.VERB && tree.finite(i) ? i : -1;
  }

  /**
   * «…» and all that goes on with it, añadió ayer Ana Rojas: the last verb of saying behind a
   * quotation that follows a comma and tells nothing itself; -1 for none.
   */
  static int closing(Tree tree, Place place) {
    for (int i = tree.size() - 1; i > place.lastToken() + 1; i--) {
      Token t = tree.token(i);
      Cues.Kind kind = tree.finite(i) ? Cues.STANDARD.verb(t) : null;
      boolean says = kind == Cues.Kind.SAY || (kind == Cues.Kind.JUDGE && named(tree, i + 1));
      if (says && tree.token(i - 1).form().equals(",")) {
        boolean tells = i + 1 < tree.size() && tree.token(i + 1).upos() == Upos.SCONJ;
        return tells ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether a phrase with an article or a name stands at a token. */
  private static boolean named(Tree tree, int at) {
    return at < tree.size()
        && (tree.token(at).upos() == Upos.DET || tree.token(at).upos() == Upos.PROPN);
  }

  /** "Volvió a admitir", "quiso aclarar": the verb of saying of a periphrasis, -1 for none. */
  static int said(Tree tree, int verb) {
    int inner = tree.child(verb, "xcomp");
    return inner > verb && inner - verb <= 3 && Cues.STANDARD.verb(tree.token(inner)) != null
        ? inner
        : -1;
  }

  /**
   * The nearest verb or noun of saying above a token and outside of the quotation, -1 where there
   * is none.
   */
  static int above(Tree tree, int token, Span quote) {
    int at = token;
    int from = token; // below it
    for (int steps = 0; at >= 0 && steps <= tree.size(); steps++) {
      Token t = tree.token(at);
      boolean cue = (Cues.STANDARD.verb(t) != null && !may(tree, at)) || Cues.STANDARD.noun(t);
      boolean apart =
          quote.overlaps(t.span())
              || trailing(tree, at, quote)
              || as(tree, at, quote)
              || goesOn(tree, at, from, quote)
              || deemed(tree, at);
      if (cue && !apart && !Cues.STANDARD.in("weak", tree.lemma(at))) {
        return reproach(tree, at) ? t.head() : at;
      }
      from = at;
      at = t.head();
    }
    return -1;
  }

  /** "Tachó las declaraciones de X de «…»": words of somebody else that a verb judges. */
  private static boolean deemed(Tree tree, int noun) {
    Token t = tree.token(noun);
    return t.upos() == Upos.NOUN
        && t.is("obj")
        && t.head() >= 0
        && Cues.STANDARD.in("deems", tree.lemma(t.head()));
  }

  /** The token that is a cue in a sentence; -1 where it stands in another. */
  static int token(Tree tree, Trigger cue) {
    for (Token t : tree.sentence().tokens()) {
      if (t.span().equals(cue.span())) {
        return t.index();
      }
    }
    return -1;
  }

  /** "Continúan «largas» negociaciones": a verb of going on with what is no word of anybody. */
  private static boolean goesOn(Tree tree, int verb, int object, Span quote) {
    Token t = tree.token(object);
    return Cues.STANDARD.in("phase", tree.lemma(verb))
        && t.upos() == Upos.NOUN
        && t.is("obj")
        && !quote.overlaps(t.span());
  }

  /** "Dijo que son «…» y que espera": a verb behind a quotation that "que" parts from it. */
  private static boolean trailing(Tree tree, int cue, Span quote) {
    int before = cue - 1;
    while (before > 0
        && (tree.token(before).upos() == Upos.AUX || tree.token(before).is("advmod"))) {
      before--;
    }
    return before > 0
        && tree.token(cue).span().begin() >= quote.end()
        && tree.lemma(before).equals("que");
  }

  /** "Rechaza la multa, como pedía X, en aras de «…»": a comparison that a comma has closed. */
  private static boolean as(Tree tree, int cue, Span quote) {
    int opens = cue - 1;
    while (opens > 0 && cue - opens < AS && !tree.token(opens).is("punct")) {
      opens--;
    }
    boolean compares =
        opens > 0
            && tree.token(opens).form().equals(",")
            && Cues.STANDARD.in("as", Spelling.fold(tree.token(opens + 1).form()))
            && Cues.STANDARD.verb(tree.token(cue)) != Cues.Kind.SAY;
    for (int i = cue + 1; compares && i < tree.size(); i++) {
      if (tree.token(i).span().begin() >= quote.begin()) {
        return false;
      }
      if (tree.token(i).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "Los abogados pueden pedir «…»": what may or must be said has not been said. */
  private static boolean may(Tree tree, int cue) {
    if (!tree.token(cue).feat("VerbForm").equals("Inf")) {
      return false;
    }
    int modal = tree.inflected(cue);
    modal = modal == cue && tree.token(cue).is("xcomp") ? tree.head(cue) : modal;
    Token t = tree.token(modal);
    return modal != cue
        && Cues.STANDARD.in("can", tree.lemma(modal))
        && t.feat("VerbForm").equals("Fin")
        && !t.feat("Tense").equals("Past")
        && !t.feat("Person").equals("1");
  }

  /** "Acusó a X de formular «…»": the words are those of who accuses. */
  static boolean reproach(Tree tree, int cue) {
    int above = tree.head(cue);
    return above >= 0
        && !tree.token(cue).is("conj")
        && tree.token(cue).feat("VerbForm").equals("Inf")
        && Cues.STANDARD.verb(tree.token(above)) == Cues.Kind.JUDGE;
  }

  /** The nearest verb of saying before a token, -1 where there is none. */
  static int before(Tree tree, int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (Cues.STANDARD.verb(tree.token(i)) != null) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The verb of saying right before a quotation ("apuntando que «…»", "calificó de «…»"), -1 where
   * there is none.
   */
  static int immediate(Tree tree, int quote) {
    int at = quote - 1;
    for (int steps = 0; at >= 0 && steps < 4; steps++, at--) {
      Token t = tree.token(at);
      if (Cues.STANDARD.verb(t) != null
          && !Cues.STANDARD.in("weak", tree.lemma(at))
          && !(at > quote - 3 && Cues.STANDARD.in("phase", tree.lemma(at)))
          && !may(tree, at)) {
        return at;
      }
      boolean small =
          t.is("mark")
              || t.upos() == Upos.SCONJ
              || t.upos() == Upos.ADP
              || t.upos() == Upos.DET
              || (t.is("punct") && !t.form().equals(","));
      if (!small) {
        return -1;
      }
    }
    return -1;
  }

  /** "Como explica X", "tal y como señaló X": the verb of saying; -1 for none. */
  static int as(Tree tree, int i) {
    if (!Cues.STANDARD.in("as", Spelling.fold(tree.token(i).form()))) {
      return -1;
    }
    for (int k = i + 1; k < Math.min(tree.size(), i + AS); k++) {
      Token t = tree.token(k);
      if (t.upos().verbal() && tree.finite(k)) {
        boolean says = Cues.STANDARD.verb(t) == Cues.Kind.SAY && tree.child(k, "ccomp") < 0;
        return says ? k : -1;
      }
    }
    return -1;
  }

  /** Whether a finite verb of saying has what is said with it. */
  static boolean tells(Tree tree, int verb) {
    Token t = tree.token(verb);
    Cues.Kind kind = Cues.STANDARD.verb(t);
    if (kind == null || !tree.finite(verb)) {
      return tree.finite(verb) && known(tree, verb);
    }
    boolean main = t.head() < 0 && kind != Cues.Kind.SAY;
    boolean inserted = t.is("parataxis") || (verb > 0 && tree.token(verb - 1).form().equals(","));
    return main || inserted || tree.child(verb, "ccomp") >= 0;
  }

  /** "En lo que calificó de «…»": what is told before is somebody's version. */
  static boolean whatIsSaid(Tree tree, int cue) {
    return cue > 1
        && tree.lemma(cue - 1).equals("que")
        && tree.token(cue - 2).form().equalsIgnoreCase("lo");
  }

  /** "Dio a conocer que", "hizo saber que". */
  private static boolean known(Tree tree, int verb) {
    if (!Cues.STANDARD.in("makes", tree.lemma(verb))) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(tree.size() - 1, verb + 3); i++) {
      boolean inner = Cues.STANDARD.in("known", tree.lemma(i));
      if (inner && tree.lemma(i + 1).equals("que")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Pancartas en las que se leía", "bajo la foto podía leerse": the board or document that holds
   * what one reads; -1 for none.
   */
  static int read(Tree tree, int cue) {
    if (!Cues.STANDARD.in("seen", tree.lemma(cue)) || cue == 0) {
      return -1;
    }
    boolean seen =
        tree.token(cue - 1).form().equalsIgnoreCase("se") || tree.child(cue, "expl") >= 0;
    int board = tree.token(cue).is("acl") ? tree.head(cue) : -1;
    if (seen && board >= 0 && Writings.board(tree.token(board))) {
      return board;
    }
    for (int i = 0; seen && i < cue; i++) {
      Token t = tree.token(i);
      if ((Writings.board(t) || Writings.document(t)) && on(tree, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "Debajo de la última publicación": whether a noun stands behind a word for where. */
  private static boolean on(Tree tree, int noun) {
    for (int i = noun - 1; i >= 0; i--) {
      Token t = tree.token(i);
      if (Cues.STANDARD.in("on", Spelling.fold(t.form()))) {
        return true;
      }
      boolean small = t.upos() == Upos.DET || t.upos() == Upos.ADJ || t.form().equals("de");
      if (!small) {
        return false;
      }
    }
    return false;
  }

  /**
   * "«…», fue el mensaje de X": the noun for what is said behind a quotation's last token that a
   * copula makes of it; -1 for none.
   */
  static int itself(Tree tree, int last) {
    int i = last + 1;
    while (i < tree.size() && tree.token(i).is("punct")) {
      i++;
    }
    if (i == tree.size() || !tree.token(i).is("cop") || !Cues.STANDARD.in("is", tree.lemma(i))) {
      return -1;
    }
    int noun = tree.head(i) < 0 ? -1 : NounPhrase.whole(tree, tree.head(i)); // "eran algunas de"
    return noun > i && Cues.STANDARD.said(tree.token(noun)) ? noun : -1;
  }

  /** "Los mandos afirman": whether a noun of its own does what only people do. */
  static boolean people(Tree tree, int cue) {
    int subject = tree.subject(cue);
    return subject >= 0
        && tree.head(subject) == cue
        && tree.token(subject).upos() == Upos.NOUN
        && tree.child(subject, "det") >= 0
        && Cues.STANDARD.in("human", tree.lemma(cue));
  }

  /** "Se lee en el comunicado": the document in which one reads; -1 for none. */
  static int document(Tree tree, int cue) {
    boolean seen = Cues.STANDARD.in("seen", tree.lemma(cue)) && cue > 0;
    if (!seen || !tree.token(cue - 1).form().equalsIgnoreCase("se")) {
      return -1;
    }
    for (int c : tree.children(cue)) {
      if (c > cue && tree.preposition(c).equals("en") && Writings.document(tree.token(c))) {
        return c;
      }
    }
    return -1;
  }

  /** "Lo que calificó de": what is said, not who says it. */
  static boolean neuter(Tree tree, int subject) {
    return tree.lemma(subject).equals("que")
        && subject > 0
        && tree.token(subject - 1).form().equalsIgnoreCase("lo");
  }
}
