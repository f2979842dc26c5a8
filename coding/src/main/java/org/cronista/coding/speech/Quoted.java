package org.cronista.coding.speech;

import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
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
  private final Labels labels;

  Quoted(String article, Cast cast, List<Span> marks) {
    this.article = article;
    this.cast = cast;
    this.labels = new Labels(article, cast, marks);
  }

  boolean speech(Span span, Place place, @Nullable Speaker governed) {
    String text = span.of(article);
    int words = words(text);
    boolean slogan = slogan(place);
    Tree tree = cast.tree(place.first());
    boolean clause = Labels.clause(tree, place);
    boolean opens = place.firstToken() <= 1 && governed != null && governed.known();
    boolean told = (opens || (clause && words >= SPEECH)) && told(place, span);
    if (words == 0
        || (lesser(span) && (words < SPEECH || !clause))
        || labels.name(place, span, words)
        || (!slogan && !told && labels.title(place, text, words))) {
      return false;
    }
    if (words >= SPEECH || (slogan && words > 1) || (told && opens)) {
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
    return judged(place, span) || (governed.known() && chosen(place, span));
  }

  /** Whether a stretch stands in apostrophes, which set off terms rather than words said. */
  private boolean lesser(Span span) {
    int at = span.begin() - 1;
    while (at >= 0 && Character.isWhitespace(article.charAt(at))) {
      at--;
    }
    return at >= 0 && article.charAt(at) == '\'';
  }

  /** "«…», dijo X": whether a comma and a verb of saying follow. */
  private boolean told(Place place, Span span) {
    Tree tree = cast.tree(place.last());
    int comma = place.lastToken() + 2;
    return comma < tree.size()
        && tree.token(comma).form().equals(",")
        && Reporting.after(tree, place.lastToken(), span) == comma + 1;
  }

  private boolean headline(Place place) {
    return cast.tree(place.first()).headline();
  }

  /** Whether a few words name nothing: no name, no number; alone, only how something is. */
  private boolean trait(Place place, int words) {
    Tree tree = cast.tree(place.first());
    for (int i = place.firstToken(); i <= place.lastToken() && i < tree.size(); i++) {
      Upos upos = tree.token(i).upos();
      if (upos == Upos.PROPN || upos == Upos.NUM || (words == 1 && !trait(upos))) {
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

  /**
   * A single word is quoted speech where somebody tells how something is or is done ("dijo que fue
   * «plenamente» identificado"), or where it is all that he asks for or promises ("pidió
   * «flexibilidad»", "exigió: «váyanse»"). Of 35 such words in annotated articles 29 are; of other
   * nouns and verbs within what somebody says less than half.
   */
  private boolean chosen(Place place, Span span) {
    Tree tree = cast.tree(place.first());
    int first = place.firstToken();
    Token word = tree.token(first);
    if (Spelling.capitalised(word.form())) {
      return false;
    }
    int above = Reporting.above(tree, first, span);
    Cues.Kind kind = above < 0 ? null : Cues.STANDARD.verb(tree.token(above));
    if (kind == null) {
      return false;
    }
    boolean wanted = kind == Cues.Kind.ASK || kind == Cues.Kind.PROMISE;
    if (wanted && word.head() == above) {
      boolean colon = first > 1 && tree.token(first - 2).form().equals(":");
      return colon || word.is("obj") || word.is("ccomp");
    }
    return !wanted && trait(word.upos());
  }

  private static boolean trait(Upos upos) {
    return upos == Upos.ADJ || upos == Upos.ADV;
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
