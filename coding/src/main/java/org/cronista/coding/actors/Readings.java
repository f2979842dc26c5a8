package org.cronista.coding.actors;

import static org.cronista.model.Name.Type.PER;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Person;
import org.cronista.model.Name;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what a known phrase stands for where it stands: not every "Lima" is the town, nor every
 * "Ortega" the president, where the words around it or the rest of the article tell of another.
 */
final class Readings {
  private final Scene scene;
  private final Persons persons;
  private final Entries entries;
  private final FoundNames names;
  private final Strangers strangers;
  private final Sport sport;

  /** Where names begin that are a known person's and mean another. */
  private final Set<Span> homonyms = new HashSet<>();

  Readings(Scene scene, Persons persons, Entries entries, FoundNames names) {
    this.scene = scene;
    this.persons = persons;
    this.entries = entries;
    this.names = names;
    this.strangers = new Strangers(scene);
    this.sport = new Sport(scene);
    for (Sentence s : scene.analysis.sentences()) {
      strangers.read(s);
      for (Name n : names.of(s)) {
        if (n.type() == PER && n.lastToken() > n.firstToken()) {
          full(s, n);
        }
      }
    }
  }

  /** The entry that a phrase has where it stands; null where it has none. */
  @Nullable Entry of(Stretch at) {
    Sentence s = at.sentence();
    boolean capital = Spelling.capitalised(at.written().words().get(at.word()));
    String phrase = capital ? at.phrase() : Names.capitalised(at.phrase());
    Entry entry = entries.choose(s, phrase, at.first());
    boolean other =
        entry == null || other(entry, at) || CapitalTitles.misread(s.token(at.first()), entry);
    return other ? null : entry;
  }

  /** Notes whom a full name means, and whose its surnames are then not. */
  private void full(Sentence s, Name n) {
    String full = n.span().words(scene.text());
    List<Entry> readings = scene.knowledge.find(full);
    Person known = Names.person(readings);
    if (known != null && homonym(known, s, n)) {
      homonyms.add(s.token(n.firstToken()).span());
      readings = List.of();
      known = null;
    }
    if (known != null) {
      entries.named(known);
    }
    if (readings.isEmpty() && Persons.gender(s.token(n.firstToken()).form()) != '?') {
      strangers.bears(s.token(n.lastToken()).form());
    }
    for (int t = n.firstToken() + 1; t <= n.lastToken(); t++) {
      String surname = s.token(t).form();
      if (known == null ? readings.isEmpty() : other(known, surname)) {
        strangers.add(surname);
      }
    }
  }

  /** Whether a surname alone is known as somebody else's: "Ortega" where Carlos Ortega is named. */
  private boolean other(Person person, String surname) {
    Person alone = Names.person(scene.knowledge.find(surname));
    return alone != null && !alone.equals(person);
  }

  /** Whether a phrase means something else than an entry where it stands. */
  private boolean other(Entry entry, Stretch at) {
    if (entry instanceof Entry.Somebody somebody) {
      return at.length() == 1
          ? otherPerson(somebody, at.sentence(), at.first())
          : another(at.sentence(), at.first(), at.last(), somebody.person());
    }
    if (entry instanceof Entry.CountryName) {
      return otherThanCountry(at);
    }
    if (entry instanceof Entry.Demonym demonym) {
      return otherThanDemonym(demonym, at);
    }
    if (entry instanceof Entry.Body body) {
      return otherBody(body, at);
    }
    if (entry instanceof Entry.Medium) {
      return !Around.titled(at.written(), at.word(), at.length());
    }
    return Around.town(entry) && otherThanTown(entry, at);
  }

  private boolean otherPerson(Entry.Somebody somebody, Sentence s, int first) {
    return somebodyElse(s, first)
        || entries.later(somebody.person())
        || (town(s, first) && !entries.named(somebody))
        || unheard(somebody.person(), s, first);
  }

  private boolean otherThanCountry(Stretch at) {
    Sentence s = at.sentence();
    int first = at.first();
    if (at.length() == 1 && strangers.bearer(s, first)) {
      names.put(s, first, first);
      return true;
    }
    return Demonyms.namedAfter(scene.trees.get(s.index()), first)
        || (at.length() == 1 && firstName(s, first, at.wider()));
  }

  private boolean otherThanTown(Entry entry, Stretch at) {
    Sentence s = at.sentence();
    int first = at.first();
    if (at.length() == 1 && strangers.means(s, first)) {
      names.put(s, first, first);
      return true;
    }
    boolean article = s.token(first).upos() == Upos.DET; // "El alto mando"
    return (article && !Around.titled(at.written(), at.word(), at.length()))
        || Demonyms.called(scene.trees.get(s.index()), first)
        || Around.saint(entry, s, first)
        || Around.word(entry, s, first, at.last());
  }

  private boolean otherThanDemonym(Entry.Demonym demonym, Stretch at) {
    Sentence s = at.sentence();
    int first = at.first();
    Tree tree = scene.trees.get(s.index());
    return Demonyms.namedAfter(tree, first)
        || scene.demonyms.doubtful(at.phrase(), demonym)
        || scene.demonyms.otherPeople(at.phrase())
        || names.surname(s, first)
        || Demonyms.surname(tree, s.token(first));
  }

  private boolean otherBody(Entry.Body body, Stretch at) {
    Sentence s = at.sentence();
    Name wider = at.wider();
    if (at.length() == 1 && s.token(at.first()).upos().verbal()) {
      return true; // "Podemos empezar"
    }
    return wider != null
        && (Around.another(body, wider, s, at.last())
            || ofMore(body, wider, s, at.written(), at.next()));
  }

  /**
   * "Tribunal Supremo de Elecciones": what goes on with "de" and what names no place is another
   * body than that of which the first words are the name.
   */
  private boolean ofMore(Entry.Body body, Name wider, Sentence s, Written w, int next) {
    if (body.organisation().international()
        || wider.type() != Name.Type.ORG
        || next + 1 >= w.size()
        || !w.words().get(next).equals("de")) {
      return false;
    }
    int after = s.token(w.token(next + 1)).upos() == Upos.DET ? next + 2 : next + 1;
    return after < w.size()
        && w.token(after) <= wider.lastToken()
        && Spelling.capitalised(w.words().get(after))
        && scene.knowledge.longest(w.words(), after) == 0;
  }

  /** Whether a full name is not the known person's, nor then its surname alone. */
  private boolean another(Sentence s, int first, int last, Person known) {
    if (homonyms.contains(s.token(first).span())) {
      return true;
    }
    Name name = new Name(s.token(first).span(), s.index(), first, last, PER);
    if (!homonym(known, s, name)) {
      return false;
    }
    for (int t = first + 1; t <= last; t++) {
      strangers.add(s.token(t).form());
    }
    return true;
  }

  private boolean homonym(Person known, Sentence s, Name n) {
    Tree tree = scene.trees.get(s.index());
    int head = Names.headOf(s, n.firstToken(), n.lastToken());
    return persons.homonym(known, tree, Titles.of(tree, n.firstToken(), n.lastToken(), head));
  }

  /**
   * Whether a surname alone is not the known person's: a stranger's of the article, or a common
   * noun ("la Cámara").
   */
  private boolean somebodyElse(Sentence s, int token) {
    return strangers.has(s.token(token).form())
        || (token > 0 && s.token(token - 1).upos() == Upos.DET);
  }

  /**
   * "Pellegrini, tras el partido": a surname alone, without an office, is in a report on sport no
   * foreign politician's of whom and of whose country it says nothing else.
   */
  private boolean unheard(Person person, Sentence s, int token) {
    String code = scene.knowledge.affiliation(person, scene.day);
    Role role = token > 0 ? Roles.STANDARD.of(s.token(token - 1)) : null;
    return (role == null || !role.human())
        && sport.told()
        && !entries.named(code)
        && !scene.nations.tells(code)
        && !Home.published(scene).equals(code)
        && scene.knowledge.country(code).filter(c -> !scene.text().contains(c.name())).isPresent();
  }

  /**
   * "La fiscal Irlanda Rojas": right behind the noun for what somebody is stands a name, though it
   * be a country's.
   */
  private boolean firstName(Sentence s, int token, @Nullable Name wider) {
    int last = token;
    while (last + 1 < s.size()
        && s.token(last + 1).upos() == Upos.PROPN
        && Spelling.capitalised(s.token(last + 1).form())) {
      last++;
    }
    if (last == token
        || last > token + 2
        || !Strangers.titled(s, token)
        || Names.shouted(scene, s)) {
      return false;
    }
    if (wider == null) {
      names.put(s, token, last);
    }
    return true;
  }

  /** "El alcalde de Lugo", "en Lugo": where a surname is a town's name. */
  private static boolean town(Sentence s, int token) {
    String before = token == 0 ? "" : s.token(token - 1).form();
    return before.equals("en")
        || Provinces.office(s, token)
        || (before.equals("de")
            && token > 1
            && FunctionWords.of("of-town").contains(Spelling.fold(s.token(token - 2).lemma())));
  }
}
