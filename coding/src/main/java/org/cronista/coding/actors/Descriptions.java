package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * Resolves noun phrases that describe and do not name: "el país asiático", "las fuerzas
 * ucranianas".
 */
final class Descriptions {
  private final Scene scene;
  private final Officials officials;
  private final Antecedents antecedents;
  private final Countries countries;
  private final Groups groups;

  Descriptions(Scene scene, Antecedents antecedents) {
    this.scene = scene;
    this.antecedents = antecedents;
    this.officials = new Officials(scene, antecedents);
    Breakaways breakaways = new Breakaways(scene);
    this.countries = new Countries(scene, antecedents, breakaways);
    this.groups = new Groups(scene, antecedents, breakaways, officials);
  }

  /** The actors of the phrase headed by a noun; empty where it is nobody. */
  List<ActorMention> of(Tree tree, int head) {
    int s = tree.sentence().index();
    Token noun = tree.token(head);
    if (!noun.upos().nominal() && noun.upos() != Upos.ADJ) {
      return List.of();
    }
    boolean demonym = scene.nations.isDemonym(s, noun);
    if (noun.upos() == Upos.ADJ && (demonym || !asNoun(tree, head))) {
      return demonym && !noun.is("amod") && !beside(tree, noun) ? people(tree, head) : List.of();
    }
    Role role = Roles.STANDARD.of(noun);
    if (role == null) {
      return demonym ? people(tree, head) : List.of();
    }
    if (ofName(tree, head)) {
      return List.of();
    }
    List<ActorMention> named = named(tree, head, role);
    if (named.isEmpty() && role.human()) {
      named = modified(tree, head);
    }
    if (!named.isEmpty()) {
      return named;
    }
    Phrase phrase = Phrase.of(tree, head);
    if (phrase.ours) {
      return List.of();
    }
    ActorMention occupant = officials.occupant(phrase);
    if (occupant != null) {
      return List.of(occupant);
    }
    Actor hall = role.human() ? null : LocalBodies.of(scene, phrase);
    if (hall != null) {
      return List.of(scene.described(phrase, hall, hall.name()));
    }
    List<String> codes =
        role.title()
            ? sure(tree, head, scene.nations.ofOfficial(tree, head, scene.board))
            : scene.nations.ofPhrase(tree, head, scene.board);
    if (codes.isEmpty() && officials.ofUnion(phrase, role)) {
      codes = List.of(Officials.UNION);
    }
    if (FunctionWords.of("holy-see").contains(phrase.lemma())) {
      codes = List.of(Titled.HOLY_SEE); // "el nuncio en Paraguay"
    }
    if (codes.isEmpty() && (role.human() || role.kind() == Role.Kind.GROUP)) {
      codes = pointedTo(tree, head, role);
    }
    if (codes.isEmpty() && phrase.possessive) {
      codes = antecedents.possessor(phrase);
    }
    boolean strangers = phrase.foreign() || ofCountries(tree, head);
    if (codes.isEmpty() && strangers && role.kind() != Role.Kind.COUNTRY) {
      return List.of();
    }
    return switch (role.kind()) {
      case COUNTRY -> countries.of(phrase, codes);
      case GOVERNMENT -> government(phrase, codes);
      case ORGANISATION -> organisation(phrase, codes);
      case PAIR -> antecedents.last(phrase, 2, m -> m.actor().isPerson());
      case PARTY ->
          phrase.plural && (phrase.counted() || phrase.definite)
              ? antecedents.lastNations(phrase, phrase.howMany())
              : List.of();
      case COUNTERPART, LEADER, OFFICIAL, PERSON -> officials.of(phrase, role, codes);
      case OCCUPATION -> groups.member(phrase, role, codes);
      case GROUP -> groups.of(phrase, role, codes);
    };
  }

  /** "Buró Político", "Secretario Ejecutivo": an adjective with the capital of the name before. */
  private static boolean ofName(Tree tree, int head) {
    Token before = head > 0 ? tree.token(head - 1) : null;
    String form = tree.token(head).form();
    if (before == null || !before.upos().nominal() || !written(before.form()) || !written(form)) {
      return false;
    }
    return Qualities.adjective(form);
  }

  private static boolean written(String form) {
    return Spelling.capitalised(form) && !Spelling.capitals(form);
  }

  /** "Los dirigentes de los países nórdicos": of several, which nobody can tell. */
  private static boolean ofCountries(Tree tree, int head) {
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      if (c > head && t.is("nmod") && t.upos() == Upos.NOUN && tree.preposition(c).equals("de")) {
        Role role = Roles.STANDARD.of(t);
        if (role != null && role.kind() == Role.Kind.COUNTRY) {
          Phrase countries = Phrase.of(tree, c);
          if (countries.plural && !countries.counted() && !countries.possessive) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * "Un portavoz de la Comisión", "funcionarios de ambos países", "la policía de ese país": the
   * organisation or the countries to which the noun behind "de" points back.
   */
  private List<String> pointedTo(Tree tree, int head, Role role) {
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      if (c > head && t.is("nmod") && tree.preposition(c).equals("de") && t.upos().nominal()) {
        List<ActorMention> own = scene.board.at(tree.sentence().index(), c);
        List<ActorMention> whose = own.isEmpty() ? of(tree, c) : own;
        String code = whose.isEmpty() ? "" : whose.get(0).actor().code();
        if (role.human() && scene.international(code)) {
          return List.of(code);
        }
        Role country = Roles.STANDARD.of(t);
        if (country != null && country.kind() == Role.Kind.COUNTRY) {
          return whose.stream().map(m -> m.actor().code()).distinct().toList();
        }
      }
    }
    return List.of();
  }

  /** "Tropas surcoreanas y estadounidenses": the second of two adjectives of one noun. */
  private static boolean beside(Tree tree, Token adjective) {
    return adjective.is("conj")
        && adjective.head() >= 0
        && tree.token(adjective.head()).is("amod")
        && tree.child(adjective.index(), "det") < 0;
  }

  /** "La maestra", where the tagger takes the noun for an adjective. */
  private static boolean asNoun(Tree tree, int head) {
    Token t = tree.token(head);
    return tree.child(head, "det") >= 0 && (t.is("nsubj") || t.is("obj") || t.is("obl"));
  }

  /** The person whose name stands in the phrase ("el canciller ruso Serguéi Lavrov"). */
  private List<ActorMention> named(Tree tree, int head, Role role) {
    if (!role.title() || (role.member() && tree.token(head).feat("Number").equals("Plur"))) {
      return List.of();
    }
    int s = tree.sentence().index();
    int above = tree.head(head);
    if (above >= 0 && tree.token(head).is("appos")) {
      List<ActorMention> described = scene.board.at(s, above);
      if (!described.isEmpty() && described.get(0).actor().isPerson()) {
        return List.of(described.get(0));
      }
    }
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      boolean apposed =
          t.is("flat") || t.is("appos") || (t.is("nmod") && tree.preposition(c).isEmpty());
      if (apposed) {
        List<ActorMention> found = scene.board.at(s, c);
        if (!found.isEmpty() && found.get(0).actor().isPerson()) {
          return List.of(found.get(0));
        }
        Role inner = scene.nations.isDemonym(s, t) ? role : Roles.STANDARD.of(t);
        if (c > head && t.is("appos") && t.upos().nominal() && inner != null) {
          List<ActorMention> below = named(tree, c, inner);
          if (!below.isEmpty()) {
            return below;
          }
        }
      }
      if (also(tree, head, c)) {
        List<ActorMention> found = named(tree, c, role);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** "El líder minero y ex diputado Elías Montoya": what one human being is besides. */
  private static boolean also(Tree tree, int head, int other) {
    Role role = Roles.STANDARD.of(tree.token(other));
    return role != null
        && role.title()
        && tree.token(other).is("conj")
        && other > head
        && tree.child(head, "det") >= 0
        && tree.child(other, "det") < 0
        && !tree.token(head).feat("Number").equals("Plur")
        && !tree.token(other).feat("Number").equals("Plur");
  }

  /** "La gobernante Alianza por la Paz": the body that an adjective taken for a noun goes with. */
  private List<ActorMention> modified(Tree tree, int head) {
    boolean one = Phrase.of(tree, head).definite && Qualities.adjective(tree.token(head).form());
    if (!one || head + 1 >= tree.size() || !tree.token(head + 1).is("appos")) {
      return List.of();
    }
    List<ActorMention> found = scene.board.at(tree.sentence().index(), head + 1);
    boolean body = found.size() == 1 && found.get(0).actor().kind() == Actor.Kind.GROUP;
    return body && tree.head(head + 1) == head ? found : List.of();
  }

  private List<ActorMention> government(Phrase phrase, List<String> codes) {
    int of = phrase.plural ? -1 : whose(phrase);
    if (of >= 0
        && FunctionWords.of("executive").contains(phrase.lemma())
        && body(phrase.tree, of)) {
      Role somebody = new Role(phrase.lemma(), Role.Kind.OFFICIAL, "CVL", false);
      return officials.of(phrase, somebody, codes); // "el ejecutivo de Entel"
    }
    if (of >= 0
        && codes.isEmpty()
        && FunctionWords.of("management").contains(phrase.lemma())
        && thing(phrase.tree, of)) {
      return List.of(); // "la administración del canal"
    }
    if (codes.isEmpty() && phrase.counted()) {
      return antecedents.lastNations(phrase, phrase.howMany());
    }
    Actor region = LocalBodies.regional(scene, phrase, codes);
    if (region != null) {
      return List.of(scene.described(phrase, region, region.name()));
    }
    return countries.nations(phrase, codes.isEmpty() ? groups.assumed(phrase).codes() : codes);
  }

  /** The noun behind the "de" of a phrase; -1 for none. */
  private static int whose(Phrase phrase) {
    for (int c : phrase.tree.children(phrase.head)) {
      if (c > phrase.head
          && phrase.tree.token(c).is("nmod")
          && phrase.tree.token(c).upos().nominal()
          && phrase.tree.preposition(c).equals("de")) {
        return c;
      }
    }
    return -1;
  }

  /** Whether a noun names a company or another body that is no state's. */
  private boolean body(Tree tree, int noun) {
    int s = tree.sentence().index();
    List<ActorMention> named = scene.board.at(s, noun);
    if (named.isEmpty()) {
      return tree.token(noun).upos() == Upos.PROPN
          && scene.nations.at(s, scene.board.anchor(s, noun)).isEmpty();
    }
    Actor a = named.get(0).actor();
    return a.kind() == Actor.Kind.GROUP && !"GOV".equals(a.sector());
  }

  /** Whether a common noun is one for a thing, and not for people or for what a state is. */
  private static boolean thing(Tree tree, int noun) {
    Token t = tree.token(noun);
    return t.upos() == Upos.NOUN
        && Roles.STANDARD.of(t) == null
        && !FunctionWords.of("state").contains(tree.lemma(noun));
  }

  private List<ActorMention> organisation(Phrase phrase, List<String> codes) {
    if (!codes.isEmpty() && scene.international(codes.get(0))) {
      return countries.nations(phrase, codes);
    }
    if (phrase.plural
        || !(phrase.definite || phrase.demonstrative)
        || phrase.tree.child(phrase.head, "nmod") >= 0) {
      return List.of();
    }
    return antecedents.body(
        phrase,
        m ->
            m.actor().international()
                || (m.actor().kind() == Actor.Kind.GROUP
                    && m.how() == ActorMention.How.NAME
                    && !"MED".equals(m.actor().sector())));
  }

  /** "Los rusos", "un colombiano". */
  private List<ActorMention> people(Tree tree, int head) {
    int s = tree.sentence().index();
    Phrase phrase = Phrase.of(tree, head);
    List<ActorMention> found = new ArrayList<>();
    List<String> where = countryOf(tree, head);
    for (String code : where.isEmpty() ? scene.nations.at(s, head) : where) {
      if (!phrase.plural && phrase.definite) {
        List<ActorMention> same = officials.elided(phrase, code);
        if (!same.isEmpty()) {
          return same;
        }
        List<ActorMention> person =
            antecedents.goingOn(phrase, a -> a.isPerson() && a.code().equals(code));
        if (!person.isEmpty()) {
          return person;
        }
      }
      Actor actor =
          new Actor(
              Spelling.capitals(phrase.form())
                  ? phrase.form().toLowerCase(Locale.ROOT)
                  : phrase.form(),
              code,
              Actor.Kind.GROUP,
              "CVL",
              null,
              null);
      found.add(scene.described(phrase, actor, scene.nation(code).name()));
    }
    return found;
  }

  /** "La vecina de Trinidad": none where only a place tells it that several countries have. */
  private List<String> sure(Tree tree, int head, List<String> codes) {
    int s = tree.sentence().index();
    boolean open = false;
    for (int t = head + 1; !codes.isEmpty() && t < tree.size(); t++) {
      if (scene.nations.at(s, t).contains(codes.get(0)) && tree.sentence().dominates(head, t)) {
        if (!scene.namesakes.uncertain(s, t)) {
          return codes;
        }
        open = true;
      }
    }
    return open ? List.of() : codes;
  }

  /** "Los serbios de Bosnia", "los árabes de Israel": a people is of the country where it lives. */
  private List<String> countryOf(Tree tree, int head) {
    for (int c : tree.children(head)) {
      if (c > head && tree.token(c).is("nmod") && tree.preposition(c).equals("de")) {
        List<String> found = scene.nations.at(tree.sentence().index(), c);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }
}
