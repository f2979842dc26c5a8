package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.actors.Dossiers.Dossier;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Office;
import org.cronista.knowledge.Person;
import org.cronista.knowledge.Term;
import org.cronista.language.morphology.WordKinds;
import org.cronista.language.perceptron.Hash;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Name;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** The persons that an article names: from the knowledge, or from what the article says of them. */
final class Persons {
  /** Words between the end of a phrase and its head noun. */
  private static final int PHRASE = 4;

  /** Sentences back in which a body of the same noun is the same. */
  private static final int BEFORE = 6;

  /** Sectors of those who hold office in a state or hope to. */
  private static final Set<String> STATE = Set.of("GOV", "MIL", "LEG", "JUD", "PTY", "OPP", "COP");

  private final Scene scene;

  Persons(Scene scene) {
    this.scene = scene;
  }

  Dossier known(Person person) {
    Dossier open = scene.dossiers.find(person.name());
    if (open != null && open.actor.name().equals(person.name())) {
      return open;
    }
    List<String> names = new ArrayList<>(person.variants());
    names.add(0, person.name());
    Dossier dossier =
        scene.dossiers.open(
            new Actor(
                person.name(),
                scene.knowledge.affiliation(person, scene.day),
                Actor.Kind.PERSON,
                null,
                person.id(),
                null),
            names);
    dossier.gender = person.female() ? 'f' : 'm';
    for (Term term : scene.knowledge.terms(person)) {
      if (scene.day != null && term.holds(scene.day)) {
        Actor a = dossier.actor;
        String office = Offices.nameOf(term.office());
        dossier.titles.add(office);
        dossier.offices.add(term.office());
        dossier.holds = true;
        String sector = scene.knowledge.office(term.office()).map(Office::sector).orElse("GOV");
        dossier.actor = new Actor(a.name(), a.code(), a.kind(), sector, a.id(), office);
        break;
      }
    }
    return dossier;
  }

  /**
   * Gives a person the code of the body of states or of the world whose official a title says he
   * is, whatever his country ("Elías Montoya, enviado del FMI"). Where nobody knows the day, who
   * never held another office than that of a body which the article names speaks for it. To be
   * asked when the bodies of all sentences are known.
   *
   * @param title the title's noun; -1 for none
   */
  void sent(Person person, Dossier dossier, Tree tree, int title) {
    if (dossier.holds) {
      return;
    }
    if (title >= 0 && Phrase.of(tree, title).former) {
      return;
    }
    Role role = title < 0 ? null : Roles.STANDARD.of(tree.token(title));
    boolean official = role != null && role.human();
    List<String> codes = official ? nations(tree, title) : List.of();
    List<Term> terms = scene.day == null ? scene.knowledge.terms(person) : List.of();
    if (!worldBody(codes) && !terms.isEmpty()) {
      String body = terms.get(0).code();
      boolean only = terms.stream().allMatch(term -> term.code().equals(body));
      codes =
          only && worldBody(List.of(body)) && scene.nations.tells(body) ? List.of(body) : List.of();
    }
    if (worldBody(codes)) {
      Actor a = dossier.actor;
      dossier.actor = new Actor(a.name(), codes.get(0), a.kind(), a.sector(), a.id(), a.office());
    }
  }

  /**
   * A person known by a full name in which one letter is wrong; of those who hold no office that
   * day only where the article speaks of their country or gives their office, for many people bear
   * nearly the same name.
   */
  @Nullable Person mistyped(String name, Tree tree, int title) {
    Person person =
        scene.knowledge.find(name).isEmpty() // else another of the same name
            ? scene.knowledge.mistyped(name).orElse(null)
            : null;
    boolean there =
        person != null
            && (scene.nations.tells(person.country())
                || (title < 0 ? inOffice(person) : held(person, tree, title)));
    return there ? person : null;
  }

  /** Whether a title is one of those who rule, or names an office that a person ever held. */
  private boolean held(Person person, Tree tree, int title) {
    Role role = Roles.STANDARD.of(tree.token(title));
    if (role != null && role.kind() == Role.Kind.LEADER) {
      return true;
    }
    Set<String> offices = new HashSet<>();
    for (Office named : new Offices(scene).of(tree, title, person.country())) {
      offices.add(named.id());
    }
    return scene.knowledge.terms(person).stream().anyMatch(t -> offices.contains(t.office()));
  }

  private boolean inOffice(Person person) {
    return scene.day != null
        && scene.knowledge.terms(person).stream().anyMatch(term -> term.holds(scene.day));
  }

  /**
   * "El presidente García": the one of that surname who holds the office in the country that the
   * title names, else in the only country for which that is so of those that the article names.
   */
  @Nullable Person holder(Tree tree, int title, String surname) {
    List<String> own = nations(tree, title);
    String folded = Spelling.fold(surname);
    Offices offices = new Offices(scene);
    Person found = null;
    for (String code : own.isEmpty() ? scene.nations.told() : own) {
      Person there =
          offices.named(tree, title, code, p -> bears(p, folded)).map(Term::person).orElse(null);
      if (there != null) {
        if (found != null && !found.equals(there)) {
          return null;
        }
        found = there;
      }
    }
    return found;
  }

  /**
   * "El chofer Daniel Ortega", "el alcalde de Lugo, Daniel Ortega": one of the name of a
   * politician, who is of a trade, or by his title of another country, in an article that tells
   * nothing of the politician's.
   */
  boolean homonym(Person person, Tree tree, int title) {
    Role role = title < 0 ? null : Roles.STANDARD.of(tree.token(title));
    List<Term> terms = role == null || !role.title() ? List.of() : scene.knowledge.terms(person);
    if (role == null || terms.isEmpty() || Phrase.of(tree, title).former) {
      return false;
    }
    Set<String> countries = new HashSet<>();
    countries.add(scene.knowledge.affiliation(person, scene.day));
    for (Term term : terms) {
      countries.add(term.code());
    }
    String sector = role.sector() == null ? "GOV" : role.sector();
    boolean office = // the rest are trades, clergy and neighbours
        role.human() && role.kind() != Role.Kind.PERSON && STATE.contains(sector);
    if (office) {
      List<String> codes = nations(tree, title);
      boolean town = FunctionWords.of("of-town").contains(Spelling.fold(tree.lemma(title)));
      if ((codes.isEmpty() && !town)
          || worldBody(codes)
          || (!codes.isEmpty() && countries.contains(codes.get(0)))) {
        return false;
      }
    }
    return !inOffice(person) && countries.stream().noneMatch(this::heard);
  }

  /** Whether the article speaks of a country, as far as its words have been read. */
  private boolean heard(String code) {
    return scene.nations.tells(code)
        || Home.published(scene).equals(code)
        || scene
            .knowledge
            .country(code)
            .filter(c -> said(c.name()) || said(c.capital()))
            .isPresent();
  }

  private boolean said(@Nullable String name) {
    return name != null && scene.text().contains(name);
  }

  /** Whether a word is one of a person's names but the first. */
  private static boolean bears(Person person, String folded) {
    String[] words = Spelling.fold(person.name()).split(" ");
    for (int i = 1; i < words.length; i++) {
      if (words[i].equals(folded)) {
        return true;
      }
    }
    return false;
  }

  /** "Lin Weiwei ... Lin": the only person of the article whose name begins so; null for none. */
  @Nullable Dossier byFirstName(Name n, String name) {
    if (n.firstToken() != n.lastToken()) {
      return null;
    }
    String begins = Spelling.fold(name) + " ";
    Dossier found = null;
    for (Dossier d : scene.dossiers.all()) {
      if (Spelling.fold(d.actor.name()).startsWith(begins)) {
        if (found != null) {
          return null;
        }
        found = d;
      }
    }
    return found;
  }

  Dossier unknown(String name, int sentence) {
    Dossier dossier =
        scene.dossiers.open(
            new Actor(name, "", Actor.Kind.PERSON, null, null, null), List.of(name));
    dossier.sentence = sentence;
    if (dossier.gender == '?') {
      int blank = name.indexOf(' ');
      dossier.gender = blank < 0 ? '?' : gender(name.substring(0, blank));
    }
    return dossier;
  }

  /** What the dictionary says of a first name: 'm', 'f' or '?'. */
  static char gender(String first) {
    int kinds = WordKinds.standard().name(Hash.of(first), first);
    boolean his = (kinds & WordKinds.HIS) != 0;
    boolean hers = (kinds & WordKinds.HERS) != 0;
    return his == hers ? '?' : his ? 'm' : 'f';
  }

  /** Adds to a dossier what a title says: country, office, gender. */
  void entitle(Dossier dossier, Tree tree, int title, String why) {
    Role role = Roles.STANDARD.of(tree.token(title));
    boolean former = Phrase.of(tree, title).former;
    dossier.titles.add(role == null ? tree.lemma(title) : title(role, former));
    if (!former) {
      for (Office named : new Offices(scene).of(tree, title, dossier.actor.code())) {
        dossier.offices.add(named.id());
      }
    }
    String gender = tree.token(title).feat("Gender");
    if (dossier.gender == '?' && !gender.isEmpty()) {
      dossier.gender = gender.equals("Fem") ? 'f' : 'm';
    }
    Actor a = dossier.actor;
    List<String> codes = nations(tree, title);
    boolean free = a.code().isEmpty() || (a.id() == null && a.office() == null);
    String code = free && !codes.isEmpty() ? codes.get(0) : a.code();
    if (free && !codes.isEmpty()) {
      dossier.town = town(tree, telling(tree, title), code);
    }
    dossier.bodies.addAll(bodies(tree, title));
    String sector = a.sector() == null && role != null ? role.sector() : a.sector();
    String office = a.office() == null && role != null && role.human() ? role.lemma() : a.office();
    dossier.actor = new Actor(a.name(), code, a.kind(), sector, a.id(), office);
  }

  /**
   * Whether the first of some codes is no country's of which people are: that of a body of states
   * or of the world, or of the Holy See.
   */
  private boolean worldBody(List<String> codes) {
    return !codes.isEmpty()
        && !codes.get(0).isEmpty()
        && (codes.get(0).equals(Titled.HOLY_SEE)
            || scene.knowledge.country(codes.get(0)).isEmpty());
  }

  /**
   * "El indio Anup Rojas, jefe del FMI": for whom the body of states or of the world speaks whose
   * official a second title says he is.
   *
   * @param title the noun behind the name; -1 for none
   */
  void sent(Dossier dossier, Tree tree, int title) {
    Role role = title < 0 ? null : Roles.STANDARD.of(tree.token(title));
    Actor a = dossier.actor;
    if (role == null || !role.human() || a.id() != null || Phrase.of(tree, title).former) {
      return;
    }
    List<String> codes = own(tree, title);
    if (worldBody(codes)) {
      dossier.actor = new Actor(a.name(), codes.get(0), a.kind(), a.sector(), a.id(), a.office());
    }
  }

  /** A title as dossiers keep it: who once held an office is called by another word. */
  static String title(Role role, boolean former) {
    String lemma = Spelling.fold(role.lemma());
    boolean told = lemma.startsWith("ex") && Roles.STANDARD.has(lemma.substring(2));
    return former && !told ? "ex " + lemma : lemma; // "exguerrillero", but an "experto" of once
  }

  /**
   * Of a title, or of what stands before it ("un oficial de la policía palestina, el general X"); a
   * body of states or of the world before a country ("el comandante de las fuerzas de la OTAN, el
   * general italiano X").
   */
  private List<String> nations(Tree tree, int title) {
    return own(tree, telling(tree, title));
  }

  /** The noun that tells of which country or body a title is: itself, or one before its comma. */
  private int telling(Tree tree, int title) {
    List<String> codes = own(tree, title);
    int comma = title > 1 && tree.token(title - 1).upos() == Upos.DET ? title - 2 : title - 1;
    if (worldBody(codes) || comma < 1 || !tree.token(comma).form().equals(",")) {
      return title;
    }
    int at = comma - 1;
    for (int steps = 0; at >= 0 && steps < PHRASE; steps++, at = tree.head(at)) {
      Token t = tree.token(at);
      boolean common = !t.upos().verbal() && t.upos() != Upos.PROPN;
      Role role = at < title && common ? Roles.STANDARD.of(t) : null;
      if (role != null && role.title() && !t.feat("Number").equals("Plur")) {
        return codes.isEmpty() || worldBody(own(tree, at)) ? at : title;
      }
    }
    return title;
  }

  private List<String> own(Tree tree, int title) {
    if (FunctionWords.of("holy-see").contains(Spelling.fold(tree.lemma(title)))) {
      return List.of(Titled.HOLY_SEE); // wherever he is sent
    }
    Role role = Roles.STANDARD.of(tree.token(title));
    boolean once = role != null && !role.human() && Phrase.of(tree, title).former;
    List<String> codes =
        once
            ? scene.nations.beside(tree, title) // "ex jugador del Milan"
            : scene.nations.ofOfficial(tree, title, scene.board);
    if (codes.isEmpty() && Officials.commissioner(tree, title)) {
      return List.of(Officials.UNION);
    }
    return codes.isEmpty() ? ofBodyBefore(tree, title) : codes;
  }

  /**
   * "La misión de la OEA ... el jefe de la misión, Elías Montoya": the body of states or of the
   * world whose the noun behind "de" was said to be where it last stood; empty where it was none's.
   */
  private List<String> ofBodyBefore(Tree tree, int title) {
    for (int c : tree.children(title)) {
      boolean whose = c > title && tree.token(c).is("nmod") && tree.preposition(c).equals("de");
      if (whose && tree.token(c).upos() == Upos.NOUN && Phrase.of(tree, c).definite) {
        Role role = Roles.STANDARD.of(tree.token(c));
        if (role != null && role.kind() == Role.Kind.ORGANISATION) {
          String only = onlyBody(tree.sentence().index(), c);
          return only.isEmpty() ? List.of() : List.of(only);
        }
        List<String> before = lastSaid(tree.sentence().index(), c, tree.lemma(c));
        if (worldBody(before)) {
          return before;
        }
      }
    }
    return List.of();
  }

  /** "El portavoz del organismo": the only body of the world that the article has named by then. */
  private String onlyBody(int sentence, int token) {
    String only = "";
    for (int s = sentence; s >= 0 && sentence - s <= BEFORE; s--) {
      for (int t = 0; t < (s == sentence ? token : scene.trees.get(s).size()); t++) {
        for (ActorMention m : scene.board.at(s, t)) {
          if (m.actor().international() && !m.actor().code().equals(only)) {
            if (!only.isEmpty()) {
              return "";
            }
            only = m.actor().code();
          }
        }
      }
    }
    return only;
  }

  private List<String> lastSaid(int sentence, int token, String lemma) {
    for (int s = sentence; s >= 0 && sentence - s <= BEFORE; s--) {
      Tree tree = scene.trees.get(s);
      for (int t = (s == sentence ? token : tree.size()) - 1; t >= 0; t--) {
        if (tree.token(t).upos().nominal() && tree.lemma(t).equals(lemma)) {
          List<String> codes = scene.nations.ofPhrase(tree, t, scene.board);
          if (!codes.isEmpty()) {
            return codes;
          }
        }
      }
    }
    return List.of();
  }

  /**
   * "El alcalde de Córdoba": the place of which several countries have one, or the small town,
   * where nothing else tells the country; null for none.
   */
  private Dossiers.@Nullable Town town(Tree tree, int title, String code) {
    int s = tree.sentence().index();
    Dossiers.Town town = null;
    for (int t = 0; t < tree.size(); t++) {
      if (tree.sentence().dominates(title, t) && scene.nations.at(s, t).contains(code)) {
        if (!scene.namesakes.at(s, t) && !scene.namesakes.small(s, t)) {
          return null;
        }
        town = new Dossiers.Town(s, t);
      }
    }
    return town;
  }

  /**
   * Of which country a person without a title is, or for whom such a one speaks: "el chileno Raúl
   * Soto", "Ana Rojas, de Amnistía Internacional".
   */
  void affiliate(Dossier dossier, Tree tree, Name name, int head) {
    Actor a = dossier.actor;
    if (!a.code().isEmpty()) {
      return;
    }
    int s = tree.sentence().index();
    List<String> codes = List.of();
    int before = name.firstToken() - 1;
    if (before >= 0 && scene.nations.isDemonym(s, tree.token(before))) {
      codes = scene.nations.at(s, before);
    }
    if (codes.isEmpty()) {
      codes = scene.nations.ofPhrase(tree, head, scene.board);
    }
    int body = codes.isEmpty() ? body(tree, name.lastToken() + 1) : -1;
    if (body >= 0) {
      List<String> own = scene.nations.at(s, scene.board.anchor(s, body));
      codes = own.isEmpty() ? scene.nations.ofPhrase(tree, body, scene.board) : own;
    }
    if (!codes.isEmpty()) {
      dossier.actor = new Actor(a.name(), codes.get(0), a.kind(), a.sector(), a.id(), a.office());
    }
  }

  /**
   * "El croata Davor Rojas, ex jugador del Deportivo": what one is goes before where one works, but
   * for whom a body of states or of the world has sent.
   */
  void ofNation(Dossier dossier, Tree tree, Name name) {
    int before = name.firstToken() - 1;
    Actor a = dossier.actor;
    if (before >= 0
        && a.id() == null
        && !worldBody(List.of(a.code()))
        && scene.nations.isDemonym(tree.sentence().index(), tree.token(before))
        && (before == 0 || tree.token(before - 1).upos() == Upos.DET)) {
      String code = scene.nations.at(tree.sentence().index(), before).get(0);
      dossier.actor = new Actor(a.name(), code, a.kind(), a.sector(), a.id(), a.office());
    }
  }

  /** The noun of a phrase with "de" that begins at a token or after its comma; -1 for none. */
  private static int body(Tree tree, int from) {
    int at = from < tree.size() && tree.token(from).form().equals(",") ? from + 1 : from;
    if (at >= tree.size() || !tree.token(at).form().equals("de")) {
      return -1;
    }
    at++;
    if (at < tree.size() && tree.token(at).upos() == Upos.DET) {
      at++;
    }
    return at < tree.size() && tree.token(at).upos().nominal() ? at : -1;
  }

  /**
   * The words for the body of an office: "corte", "suprema" of "presidente de la Corte Suprema".
   */
  static Set<String> bodies(Tree tree, int title) {
    Set<String> words = new HashSet<>();
    for (int c : tree.children(title)) {
      if (tree.token(c).is("nmod") && tree.preposition(c).equals("de")) {
        words.add(tree.lemma(c));
        for (int part : tree.children(c)) {
          Token t = tree.token(part);
          if (t.is("flat") || t.is("amod") || t.is("nmod")) {
            words.add(tree.lemma(part));
          }
        }
      }
    }
    return words;
  }

  /** Gives those whose country nobody has said the country that goes without saying. */
  void settle() {
    Map<String, Set<String>> described = null;
    for (Dossier d : scene.dossiers.all()) {
      Dossiers.Town town = d.town;
      Actor a = d.actor;
      if (town != null) {
        List<String> codes = scene.nations.at(town.sentence(), town.token());
        d.assumed = scene.namesakes.at(town.sentence(), town.token());
        String code = codes.isEmpty() ? "" : codes.get(0);
        a = new Actor(a.name(), code, a.kind(), a.sector(), a.id(), a.office());
        d.actor = a;
        if (!code.isEmpty()) {
          continue;
        }
      }
      if (a.code().isEmpty() && !d.titles.isEmpty()) {
        described = described == null ? described() : described;
        for (String title : d.titles) {
          Set<String> codes = described.getOrDefault(title, Set.of());
          if (codes.size() == 1 && d.actor.code().isEmpty()) {
            String code = codes.iterator().next();
            d.assumed = true;
            d.actor = new Actor(a.name(), code, a.kind(), a.sector(), a.id(), a.office());
          }
        }
        a = d.actor;
      }
      if (a.code().isEmpty()) {
        d.assumed = true;
        d.actor =
            new Actor(
                a.name(), scene.home.at(d.sentence), a.kind(), a.sector(), a.id(), a.office());
      }
    }
  }

  /**
   * The countries of which the article says that people of an occupation are: "la muerte de un
   * minero peruano ... el minero Raúl Soto". Not of offices, which every country has.
   */
  private Map<String, Set<String>> described() {
    Map<String, Set<String>> found = new HashMap<>();
    for (Tree tree : scene.trees) {
      for (Token t : tree.sentence().tokens()) {
        Role role = t.upos() == Upos.NOUN ? Roles.STANDARD.of(t) : null;
        if (role != null
            && role.title()
            && role.kind() != Role.Kind.OFFICIAL
            && role.kind() != Role.Kind.LEADER) {
          List<String> codes = scene.nations.ofOfficial(tree, t.index(), scene.board);
          if (codes.size() == 1 && !somebodys(tree, t.index())) {
            found
                .computeIfAbsent(Spelling.fold(role.lemma()), l -> new HashSet<>())
                .add(codes.get(0));
          }
        }
      }
    }
    return found;
  }

  /** "El chofer francés Luc Petit": what is said of one whom it names is said of nobody else. */
  private boolean somebodys(Tree tree, int noun) {
    int s = tree.sentence().index();
    for (int c : tree.children(noun)) {
      for (ActorMention m : scene.board.at(s, c)) {
        if (m.actor().isPerson()) {
          return true;
        }
      }
    }
    int above = tree.head(noun);
    return above >= 0
        && tree.token(noun).is("appos")
        && scene.board.at(s, above).stream().anyMatch(m -> m.actor().isPerson());
  }

  /** A mention with its actor as the dossier has it by now. */
  ActorMention current(ActorMention m, int sentence) {
    Actor a = m.actor();
    if (a.isPerson()) {
      Dossier d = scene.dossiers.find(a.name());
      return d == null ? m : d.as(m);
    }
    String code = scene.bodies.getOrDefault(Spelling.fold(a.name()), scene.home.at(sentence));
    if (a.code().isEmpty() && !code.isEmpty()) {
      Actor settled = new Actor(a.name(), code, a.kind(), a.sector(), a.id(), a.office());
      boolean told = scene.bodies.containsKey(Spelling.fold(a.name()));
      return told ? m.as(settled) : m.as(settled).with(ActorMention.Supplied.COUNTRY);
    }
    return m;
  }
}
