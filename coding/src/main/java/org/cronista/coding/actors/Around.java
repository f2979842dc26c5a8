package org.cronista.coding.actors;

import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Entry;
import org.cronista.model.Name;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Whether what the knowledge has for a phrase holds where the phrase is only part of a longer name
 * that the name finder sees, or is written with a small letter.
 */
final class Around {
  private Around() {}

  /**
   * "Jiménez" in "Ana Jiménez", "Mauricio" in "Mauricio Rojas", "San Martín" in "San Martín de
   * Oscos": a place that is only part of a person's name, or of the name of another place, says
   * nothing of a country, nor does a person whose name is only part of another's.
   */
  static boolean partOfName(Entry entry, @Nullable Name wider, Sentence s, int last) {
    return wider != null
        && ((wider.type() == Name.Type.PER
                && (town(entry) || entry instanceof Entry.Somebody || first(entry, wider, last)))
            || partOfPlace(entry, wider, s, last));
  }

  /** "Israel Rojas": a country as a first name; not "Chile: Ana Rojas". */
  private static boolean first(Entry entry, Name wider, int last) {
    return entry instanceof Entry.CountryName
        && last == wider.firstToken()
        && wider.lastToken() == last + 1;
  }

  /** "San Martín" in "San Martín de Oscos", "Paraná" in "Alto Paraná". */
  static boolean partOfPlace(Entry entry, Name wider, Sentence s, int last) {
    if (!town(entry) || wider.type() != Name.Type.LOC) {
      return false;
    }
    return (wider.lastToken() > last + 1 && s.token(last + 1).form().equals("de"))
        || after(wider, s, last);
  }

  /** "Paraná" in "Alto Paraná", but not "Lima" in "Norte Lima". */
  private static boolean after(Name wider, Sentence s, int last) {
    String first = s.token(wider.firstToken()).form();
    return last == wider.lastToken()
        && last == wider.firstToken() + 1
        && Spelling.capitalised(first)
        && FunctionWords.of("namesake").contains(Spelling.fold(first));
  }

  static boolean town(Entry entry) {
    return entry instanceof Entry.Somewhere || entry instanceof Entry.Capital;
  }

  /**
   * "El Barcelona", "del Sevilla": a town's name with an article of its own is the club's; not "el
   * Madrid de los Austrias", "el México actual".
   */
  static boolean club(Tree tree, int first, int last) {
    if (first == 0
        || !FunctionWords.of("masculine-article")
            .contains(Spelling.fold(tree.token(first - 1).form()))) {
      return false;
    }
    Token next = last + 1 < tree.size() ? tree.token(last + 1) : null;
    boolean more =
        next != null
            && (next.upos() == Upos.ADP
                || next.upos() == Upos.ADJ
                || next.upos() == Upos.NOUN
                || next.upos() == Upos.PROPN);
    return !more && !tree.token(first).is("amod");
  }

  /** "El País" is a newspaper, "El país" at the head of a sentence is none. */
  static boolean titled(Written w, int from, int length) {
    for (int i = from + 1; i < from + length; i++) {
      if (Spelling.capitalised(w.words().get(i))) {
        return true;
      }
    }
    return length == 1;
  }

  /**
   * Whether what is known of a part of a longer name tells of the whole: a surname with its own
   * first name.
   */
  static boolean fits(Entry entry, Name wider, Sentence s, int last, String text) {
    if (entry instanceof Entry.Somebody somebody) {
      String first = Spelling.fold(s.token(wider.firstToken()).form());
      String known = Spelling.fold(somebody.person().name());
      if (firstNames(wider, s, last)) {
        return false;
      }
      if (known.indexOf(' ') < 0) { // known by the surname alone, which comes last
        return known.equals(Spelling.fold(s.token(wider.lastToken()).form()));
      }
      return known.startsWith(first.substring(0, Math.min(3, first.length())))
          || !Spelling.capitalised(s.token(wider.firstToken()).form());
    }
    return wider.type() == Name.Type.LOC
        || Spelling.capitals(s.span().of(text))
        || (entry instanceof Entry.Body && wider.type() != Name.Type.PER);
  }

  /** "Juan Carlos Rojas": a king's name before a surname is another's first. */
  private static boolean firstNames(Name wider, Sentence s, int last) {
    boolean surname =
        last < wider.lastToken()
            && Spelling.capitalised(s.token(last + 1).form())
            && !Spelling.capitals(s.token(last + 1).form());
    for (int t = wider.firstToken(); surname && t <= last; t++) {
      surname = Persons.gender(s.token(t).form()) != '?';
    }
    return surname;
  }

  /**
   * "Tribunal Supremo Electoral": a longer name right after that of a country's body is another.
   */
  static boolean another(Entry.Body body, Name wider, Sentence s, int last) {
    if (body.organisation().international()
        || wider.type() != Name.Type.ORG
        || last >= wider.lastToken()) {
      return false;
    }
    Token next = s.token(last + 1);
    return Spelling.capitalised(next.form()) && next.upos() != Upos.ADP;
  }

  /**
   * "La escritora de Chile Ana Rojas": a country after "de" is no part of the name that follows.
   */
  static boolean apart(Entry entry, Name wider, Sentence s, int first) {
    return entry instanceof Entry.CountryName
        && wider.firstToken() == first
        && first > 0
        && s.token(first - 1).upos() == Upos.ADP;
  }

  /** "Las fiestas de San Isidro", "la parroquia de Santa Ana": a saint, and no town called so. */
  static boolean saint(Entry entry, Sentence s, int first) {
    if (!town(entry) || !FunctionWords.of("saint").contains(Spelling.fold(s.token(first).form()))) {
      return false;
    }
    int at = first - 1;
    while (at > 0 && (s.token(at).upos() == Upos.ADP || s.token(at).upos() == Upos.DET)) {
      at--;
    }
    return at >= 0 && FunctionWords.of("of-saint").contains(Spelling.fold(s.token(at).lemma()));
  }

  /** "Ronda de contactos": a common noun with a capital, and no town called so. */
  static boolean word(Entry entry, Sentence s, int first, int last) {
    return first == last
        && entry instanceof Entry.Somewhere
        && (s.token(first).upos() == Upos.NOUN || s.token(first).upos() == Upos.ADJ);
  }
}
