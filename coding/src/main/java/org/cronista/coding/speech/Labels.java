package org.cronista.coding.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/** Tells what things and people are called in quotation marks: titles, names, nicknames, terms. */
final class Labels {
  /** Times that an article marks the same few words from which they are a term of its own. */
  private static final int TERM = 3;

  /** Words of a title behind a comma. */
  private static final int TITLE = 10;

  private final String article;
  private final Cast cast;

  /** How often each stretch of few words is marked, by its words in small letters. */
  private final Map<String, Integer> marked = new HashMap<>();

  Labels(String article, Cast cast, List<Span> marks) {
    this.article = article;
    this.cast = cast;
    for (Span mark : marks) {
      String text = mark.of(article);
      if (Quoted.words(text) <= Quoted.SPEECH && behindArticle(mark)) {
        marked.merge(Spelling.fold(text), 1, Integer::sum);
      }
    }
  }

  /** Whether an article stands right before the marks of a stretch: "el «dos por uno»". */
  private boolean behindArticle(Span mark) {
    int end = mark.begin();
    while (end > 0 && opening(article.charAt(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > 0 && Character.isLetter(article.charAt(begin - 1))) {
      begin--;
    }
    return Cues.STANDARD.in("definite", Spelling.fold(article.substring(begin, end)));
  }

  private static boolean opening(char c) {
    return Character.isWhitespace(c) || MarkShape.mark(c);
  }

  /** Whether the words around a stretch make it a name, whoever says it. */
  boolean name(Place place, Span span, int words) {
    return named(place, span.of(article))
        || counted(place)
        || nickname(place, words)
        || byname(place, span, words)
        || thing(place, span, words)
        || term(place, span, words);
  }

  /** "El «dos por uno»" time and again: what an article always sets in marks is a term. */
  private boolean term(Place place, Span span, int words) {
    return words > 1
        && behindArticle(span)
        && marked.getOrDefault(Spelling.fold(span.of(article)), 0) >= TERM
        && !clause(cast.tree(place.first()), place);
  }

  /** Whether a stretch is written as names and titles are. */
  boolean title(Place place, String text, int words) {
    return nameLike(text, words) || within(place, text);
  }

  /** Whether the words before the marks say that a name or title follows. */
  private boolean named(Place place, String text) {
    Tree tree = cast.tree(place.first());
    Token first = tree.token(place.firstToken());
    boolean name = Spelling.capitalised(text) || first.upos() == Upos.NOUN;
    boolean gang = first.upos() == Upos.DET; // "la banda «los primos del sur»"
    int at = place.firstToken() - 1;
    int looked = 0;
    while (at >= 0 && looked < 3) {
      Token t = tree.token(at);
      boolean small =
          t.is("punct")
              || t.is("case")
              || t.is("det")
              || t.form().equals("de")
              || Cues.STANDARD.in("as", t.form());
      if (!small) {
        String lemma = tree.lemma(at);
        boolean verdict = active(tree, at) && !Spelling.capitalised(text);
        return (Cues.STANDARD.in("called", lemma) && !verdict)
            || (name && work(tree, at))
            || (gang && at == place.firstToken() - 2 && Cues.STANDARD.in("gang", lemma))
            || (word(tree, at) && !clause(tree, place))
            || motto(tree, at);
      }
      if (t.form().equals(":")) {
        return false;
      }
      if (t.form().equals(",")) { // "su último disco, «Días de lluvia»"
        return at > 0
            && Spelling.capitalised(text)
            && Quoted.words(text) <= TITLE
            && work(tree, at - 1)
            && closed(tree, place);
      }
      at--;
      looked++;
    }
    return false;
  }

  /** Whether a noun is one for what has a title, or its adjective is. */
  private static boolean work(Tree tree, int noun) {
    int at = tree.token(noun).upos() == Upos.ADJ ? tree.head(noun) : noun;
    return at >= 0 && Cues.STANDARD.in("titled", tree.lemma(at));
  }

  /**
   * "El término «catalogado»", "usó la palabra «padre»": words that are spoken of; not those that
   * somebody has uttered ("lanzó la expresión «casta de ladrones»").
   */
  private static boolean word(Tree tree, int noun) {
    Token t = tree.token(noun);
    if (t.upos() != Upos.NOUN
        || t.feat("Number").equals("Plur")
        || !Cues.STANDARD.in("word", Spelling.fold(t.lemma()))) {
      return false;
    }
    int verb = tree.clause(noun);
    return verb < 0
        || !Cues.STANDARD.in("utters", tree.lemma(verb))
        || !tree.token(tree.inflected(verb)).feat("Tense").equals("Past");
  }

  /** "La feria se celebra con el lema «…»": the motto of an event is no voice. */
  private static boolean motto(Tree tree, int noun) {
    if (!Cues.STANDARD.in("motto", Spelling.fold(tree.lemma(noun)))
        || tree.preposition(noun).isEmpty()) {
      return false; // "gritaron el lema «…»"
    }
    int above = tree.head(noun);
    int bearer = above >= 0 && tree.token(above).upos().verbal() ? tree.subject(above) : above;
    return bearer >= 0 && bearer != noun && work(tree, bearer);
  }

  /** Whether a comma or the sentence's end follows the closing mark. */
  private boolean closed(Tree tree, Place place) {
    int next = place.lastToken() + 2;
    boolean one = place.first() == place.last();
    return one && (next >= tree.size() || tree.token(next).is("punct"));
  }

  /** "Luis «el Chino» Rivas": what stands behind a name, or within it, and tells nothing. */
  private boolean nickname(Place place, int words) {
    Tree tree = cast.tree(place.first());
    int before = place.firstToken() - 2;
    return words < Quoted.SPEECH
        && before >= 0
        && tree.token(before + 1).is("punct")
        && tree.token(before).upos() == Upos.PROPN
        && !clause(tree, place)
        && cast.medium(place.first(), before) == null
        && (tree.token(place.firstToken()).upos() == Upos.PROPN
            || tree.token(place.firstToken()).upos() == Upos.DET);
  }

  /** "El jefe de la banda, «el Zurdo», declaró": an article and a name, and no answer. */
  private boolean byname(Place place, Span span, int words) {
    Tree tree = cast.tree(place.first());
    int first = place.firstToken();
    String text = span.of(article);
    int blank = text.indexOf(' ');
    return words == 2
        && blank > 0
        && tree.token(first).upos() == Upos.DET
        && first > 1
        && !tree.token(first - 2).form().equals(":")
        && Reporting.immediate(tree, first) < 0
        && !Spelling.capitalised(text)
        && Spelling.capitalised(text.substring(blank + 1))
        && !Spelling.capitals(text);
  }

  /**
   * "Vive un «efecto rebote»": a noun with its article outside of the marks, of which nobody says
   * anything before, is what a thing is called.
   */
  private boolean thing(Place place, Span span, int words) {
    Tree tree = cast.tree(place.first());
    int before = place.firstToken() - 2;
    if (before < 0
        || words >= Quoted.SPEECH
        || words < 2
        || tree.token(before).upos() != Upos.DET
        || tree.token(place.firstToken()).upos() != Upos.NOUN
        || tree.child(place.firstToken(), "cop") >= 0
        || tree.headline()
        || clause(tree, place)) {
      return false;
    }
    int above = Reporting.above(tree, place.firstToken(), span);
    return above < 0 || above > place.lastToken();
  }

  /** "Llamó «basura» a X": somebody calls another so, as nothing and nobody "se llama". */
  private static boolean active(Tree tree, int verb) {
    boolean use = // "los médicos lo llaman «…»"
        tree.token(verb).feat("Tense").equals("Pres")
            && tree.token(verb).feat("Number").equals("Plur");
    if (use) {
      return false;
    }
    if (Cues.STANDARD.verb(tree.token(verb)) != Cues.Kind.JUDGE || !tree.finite(verb)) {
      return false;
    }
    boolean passive = tree.child(verb, "expl") >= 0 || tree.child(verb, "aux") >= 0;
    return !passive && (verb == 0 || !tree.token(verb - 1).form().equalsIgnoreCase("se"));
  }

  /** Whether a finite verb stands in a stretch. */
  static boolean clause(Tree tree, Place place) {
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
    if (before < 0
        || place.lastToken() - place.firstToken() >= Quoted.SPEECH
        || clause(tree, place)) {
      return false;
    }
    Token t = tree.token(before);
    boolean nominal = tree.token(place.firstToken()).upos().nominal();
    return share(tree, before)
        || (nominal && (t.upos() == Upos.NUM || (t.upos() == Upos.NOUN && !Quoted.said(t))));
  }

  /** "Un 12 % «muy mala» y un diez por ciento «regular»": what the many ticked in a poll. */
  private static boolean share(Tree tree, int token) {
    boolean another = false;
    for (int i = 0; i < tree.size() && !another; i++) {
      another = i != token && percent(tree, i);
    }
    return another
        && percent(tree, token)
        && token + 2 < tree.size()
        && tree.token(token + 2).upos() != Upos.ADP;
  }

  private static boolean percent(Tree tree, int token) {
    String form = tree.token(token).form();
    return form.endsWith("%")
        || (form.equals("ciento") && token > 0 && tree.token(token - 1).form().equals("por"));
  }

  /** "El «Comité de relaciones»", "leer «Doce cuentos peregrinos»": a capital within a phrase. */
  private boolean within(Place place, String text) {
    Tree tree = cast.tree(place.first());
    int before = place.firstToken() - 2;
    if (before < 0 || !raised(text) || !tree.token(before + 1).is("punct")) {
      return false;
    }
    Token t = tree.token(before);
    // "Leer" takes other things than works: "tocó" may have a clause for its title.
    return (Cues.STANDARD.in("reads", tree.lemma(before)) && !clause(tree, place))
        || (Cues.STANDARD.in("plays", tree.lemma(before)) && tree.finite(before))
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
}
