package org.cronista.coding.speech;

import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Tells what is said from titles, nicknames and scare quotes. */
final class Quoted {
  /**
   * Words from which a stretch in marks is taken for speech without a word of saying; of the marked
   * stretches of the development articles that are none, one in ten is that long.
   */
  static final int SPEECH = 4;

  private final String article;
  private final Cast cast;

  Quoted(String article, Cast cast) {
    this.article = article;
    this.cast = cast;
  }

  boolean speech(Span span, Place place, @Nullable Speaker governed) {
    String text = span.of(article);
    int words = words(text);
    boolean slogan = slogan(place);
    if (words == 0
        || named(place, text)
        || counted(place)
        || (!slogan && (nameLike(text, words) || titled(place, text)))) {
      return false;
    }
    if (words >= SPEECH || (slogan && words > 1)) {
      return true;
    }
    if (headline(place) && trait(place, words)) {
      return true;
    }
    if (governed == null) {
      return false;
    }
    if (words > 1) {
      return governed.known() || governed.cue() != null;
    }
    return judged(place, span);
  }

  private boolean headline(Place place) {
    return cast.tree(place.first()).sentence().kind() == Sentence.Kind.TITLE;
  }

  /** Whether a few words name nothing: no name, no number; alone, only how something is. */
  private boolean trait(Place place, int words) {
    Tree tree = cast.tree(place.first());
    for (int i = place.firstToken(); i <= place.lastToken() && i < tree.size(); i++) {
      Upos upos = tree.token(i).upos();
      if (upos == Upos.PROPN || upos == Upos.NUM || (words == 1 && upos != Upos.ADJ)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A single word is quoted speech where it is a verdict ("calificó de «inaceptable»", "es
   * «inaceptable»").
   */
  private boolean judged(Place place, Span span) {
    Tree tree = cast.tree(place.first());
    int above = Reporting.above(tree, place.firstToken(), span);
    if (above >= 0 && Cues.STANDARD.verb(tree.token(above)) == Cues.Kind.JUDGE) {
      return true;
    }
    int copula = tree.child(place.firstToken(), "cop");
    return above >= 0 && copula >= 0 && Cues.STANDARD.in("is", tree.lemma(copula));
  }

  /** Whether the words before the marks say that a name or title follows. */
  private boolean named(Place place, String text) {
    Tree tree = cast.tree(place.first());
    Token first = tree.token(place.firstToken());
    boolean name = Spelling.capitalised(text) || first.upos() == Upos.NOUN;
    int at = place.firstToken() - 1;
    int looked = 0;
    while (at >= 0 && looked < 3) {
      Token t = tree.token(at);
      boolean small = t.is("punct") || t.is("case") || t.is("det") || t.form().equals("de");
      if (!small) {
        String lemma = tree.lemma(at);
        boolean verdict = active(tree, at) && !Spelling.capitalised(text);
        return (Cues.STANDARD.in("called", lemma) && !verdict)
            || (name && Cues.STANDARD.in("titled", lemma));
      }
      if (t.form().equals(":") || t.form().equals(",")) {
        return false;
      }
      at--;
      looked++;
    }
    return false;
  }

  /** "Llamó «basura» a X": somebody calls another so, as nothing and nobody "se llama". */
  private static boolean active(Tree tree, int verb) {
    if (Cues.STANDARD.verb(tree.token(verb)) != Cues.Kind.JUDGE || !tree.finite(verb)) {
      return false;
    }
    boolean passive = tree.child(verb, "expl") >= 0 || tree.child(verb, "aux") >= 0;
    return !passive && (verb == 0 || !tree.token(verb - 1).form().equalsIgnoreCase("se"));
  }

  /** Whether a finite verb stands in a stretch. */
  private static boolean clause(Tree tree, Place place) {
    int to = place.last() == place.first() ? place.lastToken() : tree.size() - 1;
    for (int i = place.firstToken(); i <= to; i++) {
      if (tree.token(i).feat("VerbForm").equals("Fin")) {
        return true;
      }
    }
    return false;
  }

  /** "Cuatro «centros culturales»", "el acuerdo «tierra por paz»": what things are called. */
  private boolean counted(Place place) {
    Tree tree = cast.tree(place.first());
    int before = place.firstToken() - 2;
    if (before < 0 || place.lastToken() - place.firstToken() >= SPEECH || clause(tree, place)) {
      return false;
    }
    Token t = tree.token(before);
    boolean nominal = tree.token(place.firstToken()).upos().nominal();
    return nominal && (t.upos() == Upos.NUM || (t.upos() == Upos.NOUN && !said(t)));
  }

  /** "Al grito de «Fuera»", "consignas de paz: «…»": a noun for what is said stands before. */
  private boolean slogan(Place place) {
    return slogan(cast.tree(place.first()), place.firstToken()) >= 0;
  }

  /** The noun for what is said or written that stands before a quotation; -1 for none. */
  static int slogan(Tree tree, int quote) {
    for (int at = quote - 1, looked = 0; at >= 0 && looked < 4; at--, looked++) {
      Token t = tree.token(at);
      if (t.upos() == Upos.NOUN) {
        int noun = t.is("nmod") ? tree.head(at) : at;
        return said(t) ? at : said(tree.token(noun)) ? noun : -1;
      }
      if (t.upos().verbal()) {
        return -1;
      }
    }
    return -1;
  }

  static boolean said(Token noun) {
    return Cues.STANDARD.noun(noun) || Writings.board(noun);
  }

  /** "El «Comité de relaciones»", "leer «Doce cuentos peregrinos»": a capital within a phrase. */
  private boolean titled(Place place, String text) {
    Tree tree = cast.tree(place.first());
    int before = place.firstToken() - 2;
    if (before < 0 || !raised(text) || !tree.token(before + 1).is("punct")) {
      return false;
    }
    Token t = tree.token(before);
    boolean work = Cues.STANDARD.in("reads", tree.lemma(before)) && !clause(tree, place);
    return work
        || t.upos() == Upos.DET
        || t.upos() == Upos.ADP
        || (t.upos() == Upos.NOUN && Cues.STANDARD.source(t) == null);
  }

  /** Whether the first letter is a capital: "11° Seminario". */
  private static boolean raised(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return Character.isUpperCase(text.charAt(i));
      }
    }
    return false;
  }

  private static boolean nameLike(String text, int words) {
    if (words > 8 || Spelling.capitals(text)) {
      return false;
    }
    int capitalised = 0;
    int long_ = 0;
    for (String word : text.split(" ")) {
      if (word.length() > 3) {
        long_++;
        capitalised += Spelling.capitalised(word) ? 1 : 0;
      }
    }
    boolean short_ = long_ == 1 && words == 2 && twoCapitalised(text); // "Le Monde"
    return short_ || (long_ > 1 && capitalised == long_);
  }

  private static boolean twoCapitalised(String text) {
    int blank = text.indexOf(' ');
    return blank > 0
        && Spelling.capitalised(text)
        && Spelling.capitalised(text.substring(blank + 1));
  }

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && (text.charAt(i) == '-' || text.charAt(i) == '\''));
    }
    return words;
  }
}
