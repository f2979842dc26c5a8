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
import org.jspecify.annotations.Nullable;

/**
 * Resolves noun phrases that describe and do not name: "el país asiático", "las fuerzas
 * ucranianas".
 */
final class Descriptions {
  /** The countries of those whom a phrase without one describes, and whether a word tells them. */
  private record Assumed(List<String> codes, ActorMention.Supplied supplied) {}

  private final Scene scene;
  private final Officials officials;
  private final Antecedents antecedents;
  private final Breakaways breakaways;

  Descriptions(Scene scene, Antecedents antecedents) {
    this.scene = scene;
    this.antecedents = antecedents;
    this.breakaways = new Breakaways(scene);
    this.officials = new Officials(scene, antecedents);
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
    List<ActorMention> named = named(tree, head, role);
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
    List<String> codes = scene.nations.ofPhrase(tree, head, scene.board);
    if (codes.isEmpty() && officials.ofUnion(phrase, role)) {
      codes = List.of(Officials.UNION);
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
      case COUNTRY -> country(phrase, codes);
      case GOVERNMENT -> government(phrase, codes);
      case ORGANISATION -> organisation(phrase, codes);
      case PAIR -> antecedents.last(phrase, 2, m -> m.actor().isPerson());
      case PARTY ->
          phrase.plural && (phrase.counted() || phrase.definite)
              ? antecedents.lastNations(phrase, phrase.howMany())
              : List.of();
      case COUNTERPART, LEADER, OFFICIAL, PERSON -> officials.of(phrase, role, codes);
      case OCCUPATION -> member(phrase, role, codes);
      case GROUP -> group(phrase, role, codes);
    };
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
        Role inner = Roles.STANDARD.of(t);
        if (c > head && t.is("appos") && t.upos().nominal() && inner != null) {
          List<ActorMention> below = named(tree, c, inner);
          if (!below.isEmpty()) {
            return below;
          }
        }
      }
    }
    return List.of();
  }

  private List<ActorMention> country(Phrase phrase, List<String> codes) {
    if (Breakaways.are(phrase)) {
      return breakaways.of(phrase, codes).stream()
          .map(b -> scene.described(phrase, b, b.name()))
          .toList();
    }
    if (phrase.plural) {
      List<Actor> broken = codes.isEmpty() ? breakaways.named(phrase) : List.of();
      if (!broken.isEmpty()) {
        return broken.stream().map(b -> scene.described(phrase, b, b.name())).toList();
      }
      if (phrase.counted()
          || (phrase.possessive && codes.size() < 2)
          || (phrase.demonstrative && codes.isEmpty())) {
        return antecedents.lastNations(phrase, phrase.howMany());
      }
      return codes.size() > 1 ? nations(phrase, codes) : List.of();
    }
    for (int c : phrase.tree.children(phrase.head)) {
      List<String> region = Regions.STANDARD.of(phrase.tree.lemma(c));
      if (!region.isEmpty() && phrase.tree.token(c).upos() == Upos.ADJ) {
        String code = antecedents.nationIn(phrase, region);
        return code == null ? List.of() : nations(phrase, List.of(code));
      }
    }
    if (!codes.isEmpty()) {
      return nations(phrase, codes);
    }
    if (phrase.demonstrative && !phrase.lemma().equals("estado")) {
      String last = antecedents.nationIn(phrase, List.of());
      return last == null ? List.of() : nations(phrase, List.of(last));
    }
    if (!phrase.definite || counted(phrase)) {
      return List.of();
    }
    if (neighbour(phrase)) {
      String other = antecedents.nationBut(phrase, scene.home(phrase));
      return other == null ? List.of() : nations(phrase, List.of(other));
    }
    String acting = antecedents.actingNation(phrase); // "la élite rusa ... las sanciones al país"
    if (acting != null && abroad(phrase)) {
      String other = antecedents.nationBut(phrase, acting);
      return other == null ? List.of() : nations(phrase, List.of(other));
    }
    String code = acting == null ? scene.home(phrase) : acting;
    return code.isEmpty() ? List.of() : nations(phrase, List.of(code));
  }

  /** "El país vecino": the other one, not the own. */
  private static boolean neighbour(Phrase phrase) {
    for (int c : phrase.tree.children(phrase.head)) {
      if (FunctionWords.of("neighbour").contains(phrase.tree.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  /** "El tercer país que lo reconoce": one of a row, not the one that goes without saying. */
  private static boolean counted(Phrase phrase) {
    for (int c : phrase.tree.children(phrase.head)) {
      if (FunctionWords.of("ordinal").contains(phrase.tree.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  /** "El presidente ruso visitará el país": where one goes or what one attacks is not one's own. */
  private static boolean abroad(Phrase phrase) {
    Token noun = phrase.tree.token(phrase.head);
    return (noun.is("obj") || noun.is("obl") || noun.is("iobj"))
        && FunctionWords.of("abroad").contains(phrase.tree.lemma(noun.head()));
  }

  private List<ActorMention> government(Phrase phrase, List<String> codes) {
    if (codes.isEmpty() && phrase.counted()) {
      return antecedents.lastNations(phrase, phrase.howMany());
    }
    return nations(phrase, codes.isEmpty() ? assumed(phrase).codes() : codes);
  }

  /**
   * The country of a body that the text gives none: that of the same word shortly before, else the
   * one that goes without saying.
   */
  private Assumed assumed(Phrase phrase) {
    ActorMention same = antecedents.sameWord(phrase);
    if (same != null) {
      return new Assumed(List.of(same.actor().code()), same.supplied());
    }
    String before =
        phrase.definite ? scene.told.get(scene.home(phrase) + " " + phrase.lemma()) : null;
    if (before != null) {
      return new Assumed(List.of(before), ActorMention.Supplied.NOTHING);
    }
    String home = scene.home(phrase);
    return new Assumed(home.isEmpty() ? List.of() : List.of(home), ActorMention.Supplied.COUNTRY);
  }

  /**
   * "En París, miles de manifestantes marcharon", "una explosión en Kiev mató a tres soldados": of
   * the country of the place that opens the clause.
   */
  private List<String> local(Phrase phrase) {
    int clause = phrase.tree.clause(phrase.head);
    int subject = clause < 0 ? -1 : phrase.tree.subject(clause);
    List<String> opening = clause < 0 ? List.of() : place(phrase, clause);
    return opening.isEmpty() && subject >= 0 && subject < phrase.head
        ? place(phrase, subject)
        : opening;
  }

  /** The country of the place with "en" that hangs on a word and stands before the phrase. */
  private List<String> place(Phrase phrase, int on) {
    int s = phrase.tree.sentence().index();
    int verb = phrase.tree.clause(phrase.head);
    for (int c : phrase.tree.children(on)) {
      if (c < phrase.head && c < verb && phrase.tree.preposition(c).equals("en")) {
        List<String> found = scene.nations.at(s, scene.board.anchor(s, c));
        if (found.size() == 1 && scene.knowledge.country(found.get(0)).isPresent()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<ActorMention> organisation(Phrase phrase, List<String> codes) {
    if (!codes.isEmpty() && scene.international(codes.get(0))) {
      return nations(phrase, codes);
    }
    if (phrase.plural
        || !(phrase.definite || phrase.demonstrative)
        || phrase.tree.child(phrase.head, "nmod") >= 0) {
      return List.of();
    }
    return antecedents.last(
        phrase,
        1,
        m ->
            m.actor().international()
                || (m.actor().kind() == Actor.Kind.GROUP
                    && m.how() == ActorMention.How.NAME
                    && !"MED".equals(m.actor().sector())));
  }

  /** "El grupo Alfa": the body whose name stands right after the noun for what it is. */
  private List<ActorMention> body(Phrase phrase) {
    int next = phrase.head + 1;
    if (next >= phrase.tree.size() || phrase.tree.head(next) != phrase.head) {
      return List.of();
    }
    List<ActorMention> named = scene.board.at(phrase.tree.sentence().index(), next);
    return named.isEmpty()
            || named.get(0).how() != ActorMention.How.NAME
            || named.get(0).actor().isPerson()
        ? List.of()
        : named;
  }

  private List<ActorMention> member(Phrase phrase, Role role, List<String> codes) {
    boolean one = !phrase.plural && (phrase.definite || phrase.demonstrative);
    ActorMention member = one ? officials.member(phrase, role, codes) : null;
    return member == null ? List.of() : List.of(member);
  }

  private List<ActorMention> group(Phrase phrase, Role role, List<String> codes) {
    if (between(phrase)) {
      return List.of();
    }
    List<ActorMention> member = role.member() ? member(phrase, role, codes) : List.of();
    if (!member.isEmpty()) {
      return member;
    }
    List<ActorMention> body = phrase.plural ? List.of() : body(phrase);
    if (!body.isEmpty()) {
      return body;
    }
    ActorMention whole = partOf(phrase);
    if (whole != null) {
      return List.of(scene.described(phrase, whole.actor(), "parte de " + whole.actor().name()));
    }
    if ("MED".equals(role.sector()) && !phrase.plural && phrase.definite) {
      List<ActorMention> medium =
          antecedents.last(
              phrase,
              1,
              m ->
                  "MED".equals(m.actor().sector())
                      && m.how() == ActorMention.How.NAME
                      && (codes.isEmpty() || codes.contains(m.actor().code())));
      if (!medium.isEmpty()) {
        return medium;
      }
    }
    if (codes.size() == 1) {
      scene.told.put(scene.home(phrase) + " " + phrase.lemma(), codes.get(0));
    }
    List<String> of = codes.isEmpty() ? breakaways.peoples(phrase) : codes;
    of = of.isEmpty() ? local(phrase) : of;
    Assumed those = of.isEmpty() ? assumed(phrase) : new Assumed(of, ActorMention.Supplied.NOTHING);
    List<ActorMention> found = new ArrayList<>();
    for (String code : those.codes()) {
      found.add(groupOf(phrase, role.sector(), code).with(those.supplied()));
    }
    return found;
  }

  /** "Las asociaciones con Rusia": what binds two is not a group of people. */
  private static boolean between(Phrase phrase) {
    if (phrase.bare()
        && phrase.tree.token(phrase.head).is("nmod")
        && phrase.tree.preposition(phrase.head).equals("de")
        && FunctionWords.of("bond").contains(phrase.lemma())) {
      return true; // "un acuerdo de asociación"
    }
    for (int c : phrase.tree.children(phrase.head)) {
      if (c > phrase.head
          && phrase.tree.token(c).is("nmod")
          && FunctionWords.of("between").contains(phrase.tree.preposition(c))
          && FunctionWords.of("bond").contains(phrase.lemma())) {
        return true;
      }
    }
    return false;
  }

  private ActorMention groupOf(Phrase phrase, @Nullable String sector, String code) {
    Actor nation = scene.nation(phrase, code);
    Actor actor =
        scene.international(code)
            ? nation
            : new Actor(
                phrase.form().toLowerCase(Locale.ROOT) + " de " + nation.name(),
                code,
                Actor.Kind.GROUP,
                sector,
                null,
                null);
    return scene.described(phrase, actor, nation.name());
  }

  /** The named group of which the phrase's people are a part ("guerrilleros de las FARC"). */
  private @Nullable ActorMention partOf(Phrase phrase) {
    int s = phrase.tree.sentence().index();
    for (int c : phrase.tree.children(phrase.head)) {
      Token t = phrase.tree.token(c);
      if ((t.is("nmod") && phrase.tree.preposition(c).equals("de"))
          || t.is("appos")
          || t.is("flat")) {
        for (ActorMention m : scene.board.at(s, c)) {
          if (m.how() == ActorMention.How.NAME
              && (m.actor().kind() == Actor.Kind.GROUP || m.actor().international())) {
            return m;
          }
        }
      }
    }
    return null;
  }

  /** "Los rusos", "un colombiano". */
  private List<ActorMention> people(Tree tree, int head) {
    int s = tree.sentence().index();
    Phrase phrase = Phrase.of(tree, head);
    List<ActorMention> found = new ArrayList<>();
    List<String> where = countryOf(tree, head);
    for (String code : where.isEmpty() ? scene.nations.at(s, head) : where) {
      if (!phrase.plural && phrase.definite) {
        List<ActorMention> person =
            antecedents.last(phrase, 1, m -> m.actor().isPerson() && m.actor().code().equals(code));
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

  private List<ActorMention> nations(Phrase phrase, List<String> codes) {
    List<ActorMention> found = new ArrayList<>();
    for (String code : codes) {
      Actor nation = scene.nation(code);
      found.add(scene.described(phrase, nation, nation.name()));
    }
    return found;
  }
}
