package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.cronista.model.Name;
import org.jspecify.annotations.Nullable;

/** The persons that an article names: from the knowledge, or from what the article says of them. */
final class Persons {
  /** Sectors of those who hold office in a state or hope to. */
  private static final Set<String> STATE = Set.of("GOV", "MIL", "LEG", "JUD", "PTY", "OPP", "COP");

  private final Scene scene;
  private final TitleNations nations;

  Persons(Scene scene) {
    this.scene = scene;
    this.nations = new TitleNations(scene);
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
    List<String> own = nations.of(tree, title);
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
      List<String> codes = nations.of(tree, title);
      boolean town = FunctionWords.of("of-town").contains(Spelling.fold(tree.lemma(title)));
      if ((codes.isEmpty() && !town)
          || nations.worldBody(codes)
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
}
