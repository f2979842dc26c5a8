package org.cronista.coding.actors;

import java.util.Locale;
import org.cronista.coding.syntax.Spelling;
import org.cronista.knowledge.Entry;
import org.cronista.language.morphology.WordKinds;
import org.cronista.language.perceptron.Hash;
import org.cronista.model.Name;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Titles that are written with a capital as names are ("el Secretario de Salud, Ramiro Lara", "la
 * Fiscal General"), as much of the Latin American press does: the name finder takes them for
 * persons or bodies, and they are what somebody is.
 */
final class CapitalTitles {
  private CapitalTitles() {}

  /**
   * What of a name is one.
   *
   * @return the name itself where it is no title, the person or the body that stands in it, or null
   *     where nothing is left
   */
  static @Nullable Name without(Scene scene, Name name) {
    Sentence s = scene.analysis.sentences().get(name.sentence());
    Token first = s.token(name.firstToken());
    Role role = first.upos().nominal() && Spelling.capitalised(first.form()) ? role(first) : null;
    if (role == null || known(scene, name)) {
      return name;
    }
    int next = name.firstToken() + 1;
    while (next <= name.lastToken() && quality(s.token(next).form())) {
      next++;
    }
    if (next > name.lastToken()) {
      boolean title = next > name.firstToken() + 1 || article(s, name.firstToken());
      return title ? null : name;
    }
    if (s.token(next).upos() != Upos.ADP) {
      return next == name.firstToken() + 1 ? name : part(s, name, next, Name.Type.PER);
    }
    do {
      next++;
    } while (next <= name.lastToken() && s.token(next).upos() == Upos.DET);
    int person = person(s, next + 1, name.lastToken());
    if (person >= 0) {
      return part(s, name, person, Name.Type.PER);
    }
    boolean body = next < name.lastToken() && BodyKinds.ofName(s.token(next).form()) != 0;
    return body ? part(s, name, next, Name.Type.ORG) : null;
  }

  /** "Secretario de Salud Ramiro Lara": where a first name and a surname begin; -1 for nowhere. */
  private static int person(Sentence s, int from, int last) {
    for (int t = from; t < last; t++) {
      boolean follows = s.token(t - 1).upos() != Upos.ADP && s.token(t - 1).upos() != Upos.DET;
      boolean first = follows && Persons.gender(s.token(t).form()) != '?';
      if (first && Spelling.capitalised(s.token(t + 1).form())) {
        return t;
      }
    }
    return -1;
  }

  /** The role of a title of one human being. */
  private static @Nullable Role role(Token noun) {
    Role role = Roles.STANDARD.of(noun);
    String lower = noun.form().toLowerCase(Locale.ROOT);
    int kinds = WordKinds.standard().of(Hash.of(lower), lower);
    boolean one = (WordKinds.noun(kinds) & WordKinds.PLURAL) == 0;
    boolean human = role != null && (role.human() || role.kind() == Role.Kind.OCCUPATION);
    return one && (human || (role != null && member(role))) ? role : null;
  }

  /** Whether a noun of a group names one of it, and not the group ("diputado", not "sindicato"). */
  private static boolean member(Role role) {
    String noun = Spelling.fold(role.lemma());
    return role.member()
        && BodyKinds.ofNoun(noun) == 0
        && BodyKinds.ofName(noun) == 0
        && !FunctionWords.of("collective").contains(noun);
  }

  /** Whether the knowledge has a person, a body or a place of such a name. */
  private static boolean known(Scene scene, Name name) {
    Sentence s = scene.analysis.sentences().get(name.sentence());
    for (Entry e : scene.knowledge.find(name.span().words(scene.text()))) {
      if (!(e instanceof Entry.Demonym) && !misread(s.token(name.firstToken()), e)) {
        return true;
      }
    }
    return false;
  }

  /** "La Secretaria de Gobernación" is no "Secretaría": whether an accent makes the body of her. */
  static boolean misread(Token first, Entry entry) {
    if (!(entry instanceof Entry.Body body)
        || Spelling.capitals(first.form())
        || role(first) == null) {
      return false;
    }
    String own = Settling.firstWord(body.organisation().name());
    return !own.equals(first.form()) && Spelling.fold(own).equals(Spelling.fold(first.form()));
  }

  private static boolean article(Sentence s, int token) {
    return token > 0 && s.token(token - 1).upos() == Upos.DET;
  }

  /** "General", "Municipal": whether a word can only be an adjective, and nobody's name. */
  private static boolean quality(String form) {
    return Qualities.adjective(form)
        && (WordKinds.standard().name(Hash.of(form), form) & (WordKinds.HIS | WordKinds.HERS)) == 0;
  }

  private static Name part(Sentence s, Name name, int first, Name.Type type) {
    return new Name(
        s.token(first).span().cover(s.token(name.lastToken()).span()),
        name.sentence(),
        first,
        name.lastToken(),
        type);
  }
}
