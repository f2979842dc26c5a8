package org.cronista.coding.actors;

import static org.cronista.model.Name.Type.PER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.coding.actors.Dossiers.Dossier;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Organisation;
import org.cronista.knowledge.Person;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Name;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the names of an article: what the knowledge has, and the others by {@link Newcomers}.
 * Full names are read first, in the body before the headline, so that surnames and headlines in
 * capitals find the person that they mean.
 */
final class Names {
  /** Words that the name of a body may have where it begins with a small letter. */
  private static final int MOST = 8;

  private final Scene scene;
  private final Persons persons;
  private final Affiliations affiliations;
  private final Entries entries;
  private final Newcomers newcomers;
  private final SharedNames shared;
  private final List<Written> written = new ArrayList<>();
  private final List<List<Name>> names = new ArrayList<>();
  private final List<boolean[]> taken = new ArrayList<>();

  private final Sport sport;

  /** Where persons of the knowledge are named, with the titles that they have there, or -1. */
  private record Known(Person person, Dossier dossier, Tree tree, int title) {}

  private final List<Known> known = new ArrayList<>();

  /** Where names begin that are a known person's and mean another. */
  private final Set<Span> homonyms = new HashSet<>();

  private final Strangers strangers;
  private final Glued gluing;

  Names(Scene scene) {
    this.scene = scene;
    this.persons = new Persons(scene);
    this.affiliations = new Affiliations(scene);
    this.entries = new Entries(scene);
    this.newcomers = new Newcomers(scene, persons, entries);
    this.strangers = new Strangers(scene);
    this.gluing = new Glued(scene, newcomers);
    this.shared = new SharedNames(scene);
    this.sport = new Sport(scene);
    for (Sentence s : scene.analysis.sentences()) {
      written.add(Written.of(s));
      names.add(new ArrayList<>());
      taken.add(new boolean[s.size()]);
      strangers.read(s);
    }
    for (Name found : scene.analysis.names()) {
      Name n = untitled(CapitalTitles.without(scene, found));
      if (n == null || office(n)) {
        continue;
      }
      names.get(n.sentence()).add(n);
      if (found.type() != PER && n.firstToken() > found.firstToken() + 1) {
        names.get(n.sentence()).add(before(found, n)); // "la Copa Rojas" before "Elías Montoya"
      }
      if (n.type() == PER && n.lastToken() > n.firstToken()) {
        String full = n.span().words(scene.text());
        List<Entry> readings = scene.knowledge.find(full);
        Sentence s = scene.analysis.sentences().get(n.sentence());
        Person known = person(readings);
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
    }
  }

  /** "Presidente Rojas": the name without the title that is written with a capital. */
  private @Nullable Name untitled(@Nullable Name n) {
    if (n == null) {
      return null;
    }
    Sentence s = scene.analysis.sentences().get(n.sentence());
    if (n.type() == PER
        && n.lastToken() > n.firstToken() + 1
        && Spelling.capitals(s.token(n.firstToken()).form())
        && Persons.gender(s.token(n.firstToken() + 1).form()) != '?') {
      return rest(s, n, n.firstToken() + 1); // "la diputada PS Ana Rojas"
    }
    int glued = gluing.before(s, n);
    if (glued > 0) {
      return rest(s, n, n.firstToken() + glued);
    }
    Role role = Roles.STANDARD.of(s.token(n.firstToken()));
    if (n.type() != PER
        || n.lastToken() == n.firstToken()
        || role == null
        || !role.human()
        || person(scene.knowledge.find(n.span().words(scene.text()))) != null) {
      return n;
    }
    return rest(s, n, n.firstToken() + 1);
  }

  /** "Ministro de Trabajo", "Defensor del Pueblo": what is left of an office is no name. */
  private boolean office(Name n) {
    Token first = scene.analysis.sentences().get(n.sentence()).token(n.firstToken());
    return n.type() == PER && first.upos() == Upos.ADP && !Spelling.capitalised(first.form());
  }

  private Name before(Name whole, Name rest) {
    Sentence s = scene.analysis.sentences().get(whole.sentence());
    int last = rest.firstToken() - 1;
    Span span = s.token(whole.firstToken()).span().cover(s.token(last).span());
    return new Name(span, whole.sentence(), whole.firstToken(), last, whole.type());
  }

  private static Name rest(Sentence s, Name n, int first) {
    Span span = s.token(first).span().cover(s.token(n.lastToken()).span());
    return new Name(span, n.sentence(), first, n.lastToken(), PER);
  }

  /** The first person that a phrase may mean; null where it means none. */
  static @Nullable Person person(List<Entry> readings) {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i) instanceof Entry.Somebody somebody) {
        return somebody.person();
      }
    }
    return null;
  }

  /** Whether a surname alone is known as somebody else's: "Ortega" where Carlos Ortega is named. */
  private boolean other(Person person, String surname) {
    Person alone = person(scene.knowledge.find(surname));
    return alone != null && !alone.equals(person);
  }

  void resolve() {
    for (Sentence s : scene.analysis.sentences()) {
      known(s);
    }
    for (Known k : known) {
      affiliations.sent(k.person, k.dossier, k.tree, k.title);
    }
    shared.settle();
    for (boolean shouted : new boolean[] {false, true}) {
      for (int length = 2; length >= 1; length--) {
        for (Sentence s : scene.analysis.sentences()) {
          if (names.get(s.index()).isEmpty() || aboutTheText(s) || shouted(s) != shouted) {
            continue;
          }
          for (Name n : names.get(s.index())) {
            if ((n.lastToken() > n.firstToken() ? 2 : 1) == length) {
              newcomers.read(s, n, shouted, taken.get(s.index()));
            }
          }
        }
      }
    }
  }

  private boolean shouted(Sentence s) {
    return Spelling.capitals(scene.text(), s.span().begin(), s.span().end());
  }

  /**
   * "La Unión Europea pidió": the article that opens a sentence is no part of the name, though a
   * town is called "La Unión", where what is known from the next word on reaches further.
   */
  private boolean afterArticle(Sentence s, Written w, int i, int length) {
    return i + 1 < w.size()
        && s.token(w.token(i)).upos() == Upos.DET
        && 1 + scene.knowledge.longest(w.words(), i + 1) > length;
  }

  static boolean aboutTheText(Sentence s) {
    return s.kind() == Sentence.Kind.DATELINE
        || s.kind() == Sentence.Kind.BYLINE
        || s.kind() == Sentence.Kind.CREDIT;
  }

  /** What the knowledge has: the longest phrase at each capitalised word. */
  private void known(Sentence s) {
    Written w = written.get(s.index());
    for (int i = 0; i < w.size(); ) {
      Acronyms.LongForm meant = scene.acronyms.of(w.words().get(i));
      if (meant != null && !asKnown(w.words().get(i), meant)) {
        explained(s, w.token(i), meant);
        i++;
        continue;
      }
      if (group(s, w.token(i))) {
        i++;
        continue;
      }
      boolean capital = Spelling.capitalised(w.words().get(i));
      int length = capital ? scene.knowledge.longest(w.words(), i) : lowerBody(w, i);
      if (length == 0 || (capital && afterArticle(s, w, i, length))) {
        i++;
        continue;
      }
      int first = w.token(i);
      int last = w.token(i + length) - 1;
      Name wider = wider(s, first, last);
      String phrase = w.phrase(i, i + length);
      Entry entry = entries.choose(s, capital ? phrase : capitalised(phrase), first);
      if (entry instanceof Entry.Somebody somebody
          && length == 1
          && (somebodyElse(s, first)
              || entries.later(somebody.person())
              || (town(s, first) && !entries.named(somebody))
              || unheard(somebody.person(), s, first))) {
        entry = null;
      }
      if (entry instanceof Entry.Somebody somebody && length > 1) {
        entry = another(s, first, last, somebody.person()) ? null : entry;
      }
      if (length == 1
          && entry != null
          && ((Around.town(entry) && strangers.means(s, first))
              || (entry instanceof Entry.CountryName && strangers.bearer(s, first)))) {
        entry = null;
        names.get(s.index()).removeIf(n -> n.firstToken() == first && n.lastToken() == first);
        names.get(s.index()).add(new Name(s.token(first).span(), s.index(), first, first, PER));
      }
      if ((entry instanceof Entry.CountryName || entry instanceof Entry.Demonym)
          && Demonyms.namedAfter(scene.trees.get(s.index()), first)) {
        entry = null;
      }
      if (entry != null && (Around.saint(entry, s, first) || Around.word(entry, s, first, last))) {
        entry = null;
      }
      if (entry instanceof Entry.CountryName && length == 1 && firstName(s, first, wider)) {
        entry = null;
      }
      if (entry instanceof Entry.Body body
          && wider != null
          && (Around.another(body, wider, s, last) || ofMore(body, wider, s, w, i + length))) {
        entry = null;
      }
      if (entry instanceof Entry.Body && length == 1 && s.token(first).upos().verbal()) {
        entry = null; // "Podemos empezar"
      }
      if (entry != null && CapitalTitles.misread(s.token(first), entry)) {
        entry = null;
      }
      if (entry instanceof Entry.Medium && !Around.titled(w, i, length)) {
        entry = null;
      }
      if (entry instanceof Entry.Demonym demonym
          && (scene.demonyms.doubtful(phrase, demonym)
              || scene.demonyms.otherPeople(phrase)
              || surname(s, first)
              || Demonyms.surname(scene.trees.get(s.index()), s.token(first)))) {
        entry = null;
      }
      if (entry != null
          && (wider == null
              || (Around.fits(entry, wider, s, last, scene.text())
                  && !Around.partOfPlace(entry, wider, s, last))
              || Around.apart(entry, wider, s, first))) {
        place(s, first, last, entry);
      } else if (entry != null
          && !(entry instanceof Entry.Medium)
          && !(entry instanceof Entry.Somebody && !person(wider)) // "la Copa Rojas"
          && !Around.partOfName(entry, wider, s, last)) {
        scene.nations.put(s.index(), headOf(s, first, last), usual(entry, phrase));
        scene.nations.part(s.index(), headOf(s, first, last), entry);
        if (Around.town(entry)) {
          scene.namesakes.note(s.index(), headOf(s, first, last), phrase, entry);
        }
      }
      i += length;
    }
  }

  /**
   * "Los hutíes": a body whose name is written with a small letter; not where its people are said
   * to be of another country ("los talibanes paquistaníes"), nor as an adjective.
   */
  private boolean group(Sentence s, int token) {
    Organisation known = scene.demonyms.group(s.index(), token);
    Token t = s.token(token);
    if (known == null || !(t.upos().nominal() || t.upos() == Upos.ADJ) || t.is("amod")) {
      return false;
    }
    Tree tree = scene.trees.get(s.index());
    List<String> codes = scene.nations.ofPhrase(tree, token, scene.board);
    boolean own = codes.isEmpty() || codes.contains(known.code());
    boolean whole = t.upos().nominal() || tree.child(token, "det") >= 0;
    if (!own || !whole) {
      return false;
    }
    taken.get(s.index())[token] = true;
    String why = "«" + t.form() + "»: " + known.name();
    scene.board.put(
        s.index(),
        token,
        List.of(new ActorMention(Entries.body(known), t.span(), ActorMention.How.NAME, why)));
    return true;
  }

  /** Whether an acronym stands in the article for the body for which the knowledge has it. */
  private boolean asKnown(String acronym, Acronyms.LongForm meant) {
    String name = span(meant).words(scene.text());
    if (!scene.knowledge.find(name).isEmpty()) {
      return true;
    }
    List<String> words = List.of(Spelling.fold(name).split(" "));
    for (Entry entry : scene.knowledge.find(acronym)) {
      if (entry instanceof Entry.Body body) {
        List<String> known = List.of(Spelling.fold(body.organisation().name()).split(" "));
        long shared = known.stream().filter(w -> w.length() > 3 && words.contains(w)).count();
        if (2 * shared >= known.stream().filter(w -> w.length() > 3).count()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Span span(Acronyms.LongForm meant) {
    Sentence s = meant.sentence();
    return s.token(meant.first()).span().cover(s.token(meant.last()).span());
  }

  /** An acronym that the article explains stands for the body that it names there. */
  private void explained(Sentence s, int token, Acronyms.LongForm meant) {
    Tree tree = scene.trees.get(meant.sentence().index());
    int head = headOf(meant.sentence(), meant.first(), meant.last());
    Actor body = entries.unknownBody(tree, head, span(meant)).actor();
    Span here = s.token(token).span();
    taken.get(s.index())[token] = true;
    if (!body.code().isEmpty()) {
      scene.nations.put(s.index(), token, body.code());
    }
    String why = "«" + here.of(scene.text()) + "»: " + body.name();
    scene.board.put(
        s.index(),
        token,
        token,
        token,
        List.of(new ActorMention(body, here, ActorMention.How.NAME, why)));
  }

  /**
   * Words of the name of a body that is written with a small first letter ("el departamento de
   * Estado"); 0 where none stands there.
   */
  private int lowerBody(Written w, int i) {
    List<String> words = w.words();
    boolean near = i + 1 < words.size() && Spelling.capitalised(words.get(i + 1));
    boolean next = i + 2 < words.size() && Spelling.capitalised(words.get(i + 2));
    if ((!near && !next) || words.get(i).length() < 4 || !scene.knowledge.begins(words.get(i))) {
      return 0;
    }
    List<String> raised = new ArrayList<>(words.subList(i, Math.min(words.size(), i + MOST)));
    raised.set(0, capitalised(raised.get(0)));
    int length = scene.knowledge.longest(raised, 0);
    boolean body =
        length > 1
            && Spelling.capitalised(raised.get(length - 1))
            && scene.knowledge.find(String.join(" ", raised.subList(0, length))).stream()
                .anyMatch(Entry.Body.class::isInstance);
    return body ? length : 0;
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

  static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The name that the name finder sees around a known phrase and that is longer than it. */
  private @Nullable Name wider(Sentence s, int first, int last) {
    for (Name n : names.get(s.index())) {
      if (n.firstToken() <= first
          && n.lastToken() >= last
          && n.lastToken() - n.firstToken() > last - first) {
        return n;
      }
    }
    return null;
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
    int head = headOf(s, n.firstToken(), n.lastToken());
    return persons.homonym(known, tree, Titles.of(tree, n.firstToken(), n.lastToken(), head));
  }

  private static boolean person(@Nullable Name name) {
    return name != null && name.type() == PER;
  }

  /** Whether the name finder sees a person's name begin there ("Alemán" as a surname). */
  private boolean surname(Sentence s, int first) {
    for (Name n : names.get(s.index())) {
      if (n.firstToken() == first && n.type() == PER) {
        return true;
      }
    }
    return false;
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
    if (last == token || last > token + 2 || !Strangers.titled(s, token) || shouted(s)) {
      return false;
    }
    if (wider == null) {
      Span span = s.token(token).span().cover(s.token(last).span());
      names.get(s.index()).removeIf(n -> span.contains(n.span()));
      names.get(s.index()).add(new Name(span, s.index(), token, last, PER));
    }
    return true;
  }

  /** "El alcalde de Lugo", "en Lugo": where a surname is a town's name. */
  private static boolean town(Sentence s, int token) {
    String before = token == 0 ? "" : s.token(token - 1).form();
    return before.equals("en")
        || (before.equals("de")
            && token > 1
            && FunctionWords.of("of-town").contains(Spelling.fold(s.token(token - 2).lemma())));
  }

  private void place(Sentence s, int first, int last, Entry entry) {
    int head = headOf(s, first, last);
    for (int t = first; t <= last; t++) {
      taken.get(s.index())[t] = true;
    }
    if (entry instanceof Entry.Medium medium) {
      scene.board.medium(s.index(), head, medium.outlet());
    } else if (Spelling.capitalised(s.token(first).form())
        || !scene.nations.at(s.index(), head).isEmpty()) {
      // "serbios de Bosnia"; another with a small letter is no vote for a home
      String said = entry instanceof Entry.Somewhere ? said(s, head) : "";
      String phrase = s.token(first).span().cover(s.token(last).span()).words(scene.text());
      scene.nations.put(s.index(), head, said.isEmpty() ? usual(entry, phrase) : said);
      scene.nations.part(s.index(), head, entry);
      if (said.isEmpty() && (Around.town(entry) || entry instanceof Entry.CountryName)) {
        scene.namesakes.note(s.index(), head, phrase, entry);
      }
    }
    if (aboutTheText(s)) {
      return;
    }
    Span span = s.token(first).span().cover(s.token(last).span());
    Tree tree = scene.trees.get(s.index());
    ActorMention mention;
    if (entry instanceof Entry.Somebody somebody) {
      mention = person(tree, somebody.person(), first, last, head, span);
    } else {
      mention = entries.mention(tree, entry, head, span);
      String other = entry instanceof Entry.Body body ? elsewhere(s, body, last) : "";
      if (mention != null && !other.isEmpty()) {
        Actor a = mention.actor();
        scene.nations.put(s.index(), head, other);
        mention =
            mention.as(
                new Actor(span.words(scene.text()), other, a.kind(), a.sector(), null, null));
      }
    }
    scene.board.put(s.index(), first, last, head, mention == null ? List.of() : List.of(mention));
    if (entry instanceof Entry.Body body
        && scene.nations.at(s.index(), head).contains(entries.code(body))) {
      shared.note(s, head, body);
    }
    if (entry instanceof Entry.Medium medium) {
      shared.note(s, head, medium.outlet());
    }
  }

  /**
   * "El Tribunal Supremo de Kenia", "el Partido Laborista noruego": bodies of such a name are many,
   * and the words right behind tell the country; empty where they tell none, or the known one's.
   */
  private String elsewhere(Sentence s, Entry.Body body, int last) {
    String own = body.organisation().code();
    int next = last + 1;
    if (body.organisation().international()
        || next >= s.size()
        || !FunctionWords.of("body")
            .contains(Spelling.fold(Settling.firstWord(body.organisation().name())))) {
      return "";
    }
    Tree tree = scene.trees.get(s.index());
    if (scene.nations.isDemonym(s.index(), s.token(next))) {
      List<String> codes = scene.nations.at(s.index(), next);
      return codes.size() == 1 && !codes.contains(own) ? codes.get(0) : "";
    }
    Written w = written.get(s.index());
    if (!s.token(next).form().equals("de") || next + 1 >= s.size()) {
      return "";
    }
    int at = 0;
    while (at < w.size() && w.token(at) < next + 1) {
      at++;
    }
    int length =
        at < w.size() && tree.head(next + 1) <= last ? scene.knowledge.longest(w.words(), at) : 0;
    if (length > 0) {
      for (Entry e : scene.knowledge.find(w.phrase(at, at + length))) {
        if (e instanceof Entry.CountryName c && !c.country().code().equals(own)) {
          return c.country().code();
        }
      }
    }
    return "";
  }

  /** The country of an entry; of a town of whose name several countries have one, the usual one. */
  private String usual(Entry entry, String phrase) {
    String usual = Around.town(entry) ? Namesakes.usual(phrase) : null;
    return usual == null ? entries.code(entry) : usual;
  }

  /** "La ciudad argentina de Colón": the country that the words before a place give it. */
  private String said(Sentence s, int head) {
    Tree tree = scene.trees.get(s.index());
    int above = tree.head(head);
    if (above < 0 || above > head || !tree.preposition(head).equals("de")) {
      return "";
    }
    for (int c : tree.children(above)) {
      if (c < head && scene.nations.isDemonym(s.index(), tree.token(c))) {
        List<String> codes = scene.nations.at(s.index(), c);
        return codes.size() == 1 ? codes.get(0) : "";
      }
    }
    return "";
  }

  private ActorMention person(Tree tree, Person person, int first, int last, int head, Span span) {
    Dossier dossier = persons.known(person);
    int title = Titles.of(tree, first, last, head);
    if (title >= 0) {
      affiliations.entitle(dossier, tree, title, "");
    }
    known.add(new Known(person, dossier, tree, title));
    return newcomers.named(dossier, span);
  }

  /** The token of a name that hangs outside of it. */
  static int headOf(Sentence s, int first, int last) {
    for (int t = first; t <= last; t++) {
      Token token = s.token(t);
      if ((token.head() < first || token.head() > last)
          && token.upos() != Upos.ADP
          && token.upos() != Upos.DET) {
        return t;
      }
    }
    return first;
  }
}
