package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Knowledge;
import org.cronista.knowledge.Outlet;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * The cast of one article: which actors its noun phrases, pronouns and omitted subjects stand for.
 * Read in the order of the text, so that what points back finds what it points to; time linear in
 * the number of words. Immutable once made.
 */
public final class Cast {
  /**
   * Words that somebody speaks.
   *
   * @param span the words
   * @param speaker whose words
   */
  public record Speech(Span span, ActorMention speaker) {}

  private static final int MOST_REGIONS = 8;

  private static final Set<String> MEASURES = FunctionWords.of("measure");

  private final Scene scene;
  private final Subjects subjects;
  private final FirstPersons firstPersons;
  private final FullNames fullNames;
  private final RecalledBodies bodies;

  private Cast(Scene scene, FirstPersons firstPersons, RecalledBodies bodies) {
    this.scene = scene;
    this.subjects = new Subjects(scene);
    this.firstPersons = firstPersons;
    this.bodies = bodies;
    this.fullNames = new FullNames(scene);
  }

  /** Resolves all actors of an article. */
  public static Cast of(Analysis analysis, Knowledge knowledge) {
    Scene scene = new Scene(analysis, knowledge);
    new Names(scene).resolve();
    scene.home = Home.of(scene);
    new Settling(scene).settle();
    Cast cast = new Cast(scene, FirstPersons.NONE, new RecalledBodies(scene));
    Antecedents antecedents = new Antecedents(scene);
    Descriptions descriptions = new Descriptions(scene, antecedents);
    Pronouns pronouns = new Pronouns(scene);
    for (Tree tree : scene.trees) {
      if (!Names.aboutTheText(tree.sentence())) {
        cast.read(tree, descriptions, pronouns);
      }
    }
    return cast;
  }

  private void read(Tree tree, Descriptions descriptions, Pronouns pronouns) {
    int s = tree.sentence().index();
    for (Token t : tree.sentence().tokens()) {
      if (scene.board.inside(s, t.index())) {
        continue;
      }
      List<ActorMention> found = scene.board.at(s, t.index());
      if (found.isEmpty()) {
        found = descriptions.of(tree, t.index());
        if (found.isEmpty()) {
          found = pronouns.of(tree, t.index());
        }
        if (!found.isEmpty()) {
          scene.board.put(s, t.index(), found);
        }
      }
      if (!found.isEmpty()) {
        remember(tree, t, found);
      }
    }
    measures(tree);
    for (int p : subjectless(tree)) {
      scene.board.omit(s, p, subjects.omitted(tree, p));
    }
    topic(tree);
  }

  /** The predicates that have no subject expressed, those above before those below them. */
  private static List<Integer> subjectless(Tree tree) {
    List<Integer> predicates = new ArrayList<>(4);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.predicate(i) && tree.subject(i) < 0) {
        predicates.add(i);
      }
    }
    if (predicates.size() > 1) {
      predicates.sort(Comparator.comparingInt(tree::depth));
    }
    return predicates;
  }

  /** "Decenas de miles de chilenos", "uno de los jueces": those of whom it counts some. */
  private void measures(Tree tree) {
    int s = tree.sentence().index();
    for (int i = tree.size() - 1; i >= 0; i--) {
      Token t = tree.token(i);
      boolean measure =
          t.upos() == Upos.NUM
              || (t.upos() == Upos.PRON && t.feat("PronType").equals("Ind"))
              || (t.upos() == Upos.NOUN && MEASURES.contains(tree.lemma(i)));
      int of = measure && scene.board.at(s, i).isEmpty() ? tree.child(i, "nmod") : -1;
      if (of > i && tree.preposition(of).equals("de")) {
        List<ActorMention> found = scene.board.at(s, of);
        if (!found.isEmpty()) {
          scene.board.put(s, i, found);
        }
      }
    }
  }

  private void remember(Tree tree, Token t, List<ActorMention> found) {
    boolean subject = t.is("nsubj");
    boolean plural =
        t.feat("Number").equals("Plur")
            || (subject && found.size() == 1 && crowd(tree, t, t.head()));
    List<ActorMention> whole = subject ? Coordination.all(tree, scene.board, t.index()) : found;
    scene.history.add(
        new History.Past(
            tree.sentence().index(), t.index(), whole, gender(t, found), plural, subject));
  }

  /** "Un grupo de mineros marcharon": whether a verb takes its subject for several. */
  private static boolean crowd(Tree tree, Token subject, int verb) {
    return verb >= 0
        && subject.upos() == Upos.NOUN
        && tree.token(verb).upos().verbal()
        && tree.token(tree.inflected(verb)).feat("Number").equals("Plur");
  }

  private char gender(Token t, List<ActorMention> found) {
    Actor first = found.get(0).actor();
    if (first.isPerson()) {
      Dossiers.Dossier d = scene.dossiers.find(first.name());
      if (d != null) {
        return d.gender;
      }
    }
    return switch (t.feat("Gender")) {
      case "Fem" -> 'f';
      case "Masc" -> 'm';
      default -> '?';
    };
  }

  /** Remembers who the sentence is about: the subject of its main clause. */
  private void topic(Tree tree) {
    int root = tree.root();
    if (root < 0 || tree.headline()) {
      return;
    }
    int subject = tree.subject(root);
    if (subject < 0 && tree.token(root).upos().nominal() && tree.child(root, "cop") < 0) {
      subject = root; // what has no verb is about its noun
    }
    List<ActorMention> who =
        subject == root ? Coordination.all(tree, scene.board, root) : subjects.of(tree, root);
    if (!who.isEmpty()) {
      boolean crowd = subject >= 0 && who.size() == 1 && crowd(tree, tree.token(subject), root);
      boolean plural = subject >= 0 && (tree.token(subject).feat("Number").equals("Plur") || crowd);
      Token at = tree.token(subject >= 0 ? subject : root);
      scene.history.mainSubject(
          tree.sentence().index(),
          new History.Past(
              tree.sentence().index(),
              at.index(),
              who,
              subject >= 0 ? gender(at, who) : '?',
              plural,
              true));
    }
  }

  /**
   * The actors that the phrase headed by a token stands for: one for a name or a description,
   * several for a coordination ("Rusia y Corea del Norte", asked at its first member) or a plural
   * ("ambos países"), none where it is no actor.
   */
  public List<ActorMention> at(int sentence, int token) {
    List<ActorMention> found = Coordination.all(scene.trees.get(sentence), scene.board, token);
    return found.isEmpty() ? firstPersons.at(sentence, token) : found;
  }

  /** As {@link #at}, without those that are coordinated with it. */
  public List<ActorMention> alone(int sentence, int token) {
    List<ActorMention> found = scene.board.at(sentence, token);
    return found.isEmpty() ? firstPersons.at(sentence, token) : found;
  }

  /** The actors that a verb without an expressed subject has for its subject. */
  public List<ActorMention> omittedSubject(int sentence, int verb) {
    List<ActorMention> found = scene.board.omitted(sentence, verb);
    return found.isEmpty() ? firstPersons.omitted(sentence, verb) : found;
  }

  /** The actors of a predicate's subject, expressed or omitted. */
  public List<ActorMention> subject(int sentence, int predicate) {
    List<ActorMention> found = subjects.of(scene.trees.get(sentence), predicate);
    return found.isEmpty() ? firstPersons.omitted(sentence, predicate) : found;
  }

  /** The country in which the place that a word names lies; empty where the article tells none. */
  public String country(int sentence, int token) {
    List<String> codes = scene.nations.at(sentence, scene.board.anchor(sentence, token));
    return codes.size() == 1 ? codes.get(0) : "";
  }

  /** Whether nothing tells which of several places of one name a word means. */
  public boolean uncertain(int sentence, int token) {
    return scene.namesakes.uncertain(sentence, scene.board.anchor(sentence, token));
  }

  /**
   * The countries that a word itself points to, as actors: a demonym ("rusa" in "la invasión
   * rusa"), a country or a place in whatever role ("en Rusia").
   */
  public List<ActorMention> nation(int sentence, int token) {
    List<ActorMention> found = new ArrayList<>();
    Token t = scene.trees.get(sentence).token(token);
    for (String code : scene.nations.at(sentence, scene.board.anchor(sentence, token))) {
      Actor nation = scene.nation(code);
      found.add(
          new ActorMention(
              nation,
              t.span(),
              ActorMention.How.DESCRIPTION,
              "«" + t.form() + "»: " + nation.name()));
    }
    return found;
  }

  /**
   * The parts of countries that a phrase names, as actors of their own ("Donetsk y Lugansk"); empty
   * where it names no place within a country.
   */
  public List<ActorMention> region(int sentence, int token) {
    List<ActorMention> found = new ArrayList<>();
    Tree tree = scene.trees.get(sentence);
    for (int at = token; at >= 0 && found.size() < MOST_REGIONS; at = tree.child(at, "conj")) {
      Token t = tree.token(at);
      List<String> codes = scene.nations.at(sentence, scene.board.anchor(sentence, at));
      if (t.upos() != Upos.PROPN || codes.size() != 1) {
        break;
      }
      found.add(
          new ActorMention(
              new Actor(t.form(), codes.get(0), Actor.Kind.GROUP, null, null, null),
              t.span(),
              ActorMention.How.NAME,
              "«" + t.form() + "», en " + scene.nation(codes.get(0)).name()));
    }
    return found;
  }

  /** Whether a noun is one for people, whoever they are: "fuerzas hostiles", "los vecinos". */
  public boolean people(int sentence, int token) {
    Token t = scene.trees.get(sentence).token(token);
    return t.upos() == Upos.NOUN && Roles.STANDARD.of(t) != null;
  }

  /** The countries that an adjective turns against: "protestas antiestadounidenses". */
  public List<ActorMention> against(int sentence, int token) {
    Token t = scene.trees.get(sentence).token(token);
    List<ActorMention> found = new ArrayList<>();
    for (String code : scene.demonyms.against(scene.trees.get(sentence), token)) {
      Actor nation = scene.nation(code);
      found.add(
          new ActorMention(
              nation,
              t.span(),
              ActorMention.How.DESCRIPTION,
              "«" + t.form() + "»: contra " + nation.name()));
    }
    return found;
  }

  /** Those for whom the phrase of a place stands, else the country that it lies in: "en Rusia". */
  public List<ActorMention> there(int sentence, int token) {
    List<ActorMention> found = at(sentence, token);
    return found.isEmpty() ? nation(sentence, token) : found;
  }

  /**
   * Those to whom the possessive of a phrase points ("su" in "su visita"); empty where it has none.
   */
  public List<ActorMention> possessor(int sentence, int token) {
    Tree tree = scene.trees.get(sentence);
    return Phrase.of(tree, token).possessive
        ? new Antecedents(scene).owners(tree, token)
        : List.of();
  }

  /**
   * The person of the article for whom a description of one who speaks stands, where it names
   * nobody; null for nobody.
   *
   * @param said who spoke before, the last first
   * @param quoted whether a place in the text stands in somebody's words, in which nobody comes to
   *     the reader's mind of whom the report itself goes on to speak
   */
  public @Nullable ActorMention recalled(
      int sentence, int token, List<Actor> said, IntPredicate quoted) {
    return new Recalled(scene, quoted).of(scene.trees.get(sentence), token, said);
  }

  /**
   * The body of the article for which a description stands that names none ("la compañía"); null
   * for none.
   *
   * @param who for whom the description has been taken so far
   * @param quoted whether a place in the text stands in somebody's words
   */
  public @Nullable ActorMention recalledBody(
      int sentence, int token, List<ActorMention> who, IntPredicate quoted) {
    return bodies.of(scene.trees.get(sentence), token, who, quoted);
  }

  /**
   * Who wrote what a noun names ("la sentencia"), where nothing at the noun tells it: the body or
   * the judge of whom the article told shortly before; null for nobody.
   *
   * @param alone whether only what bodies of one kind write is asked for, and not a note
   * @param quoted whether a place in the text stands in somebody's words
   */
  public @Nullable ActorMention writer(
      int sentence, int token, boolean alone, IntPredicate quoted) {
    return bodies.writer(scene.trees.get(sentence), token, alone, quoted);
  }

  /**
   * "La autoridad", "la también escritora": whether a phrase stands for one human being whom the
   * article has named, whatever else its noun could stand for.
   */
  public boolean official(int sentence, int token) {
    return Recalled.official(scene.trees.get(sentence), token);
  }

  /**
   * The only person named in the article who is what a nameless one is: "el investigador" said of
   * Ana Rojas, the only researcher; the mention itself where there are none or several.
   */
  public ActorMention meant(ActorMention nameless) {
    return Recalled.only(scene.dossiers, nameless);
  }

  /**
   * As {@link #meant(ActorMention)}, of "un portavoz": who brings somebody on that way does not
   * mean whom the text has named before.
   *
   * @param offset where the phrase stands
   */
  public ActorMention meant(ActorMention nameless, int offset) {
    ActorMention found = meant(nameless);
    String name = found.actor().name();
    boolean before =
        !found.equals(nameless)
            && scene.history.any(p ->
                p.first().name().equals(name)
                    && scene.trees.get(p.sentence()).token(p.token()).span().begin() < offset);
    return before ? nameless : found;
  }

  /**
   * The name of an actor as the press writes it where it brings a body on, "Programa Mundial de
   * Alimentos (PMA)"; its name alone where no acronym of it is known.
   */
  public String fullName(Actor actor) {
    return fullNames.of(actor);
  }

  /** Whether a noun is one for what a human being is or does, in the singular. */
  public boolean human(int sentence, int token) {
    Token t = scene.trees.get(sentence).token(token);
    Role role = t.upos() == Upos.NOUN ? Roles.STANDARD.of(t) : null;
    return role != null
        && role.title()
        && !t.feat("Number").equals("Plur")
        && !FunctionWords.of("collective").contains(Spelling.fold(role.lemma()));
  }

  /** Whether an actor is a person to whom the article gives a name. */
  public boolean named(Actor actor) {
    Dossiers.Dossier d = actor.isPerson() ? scene.dossiers.find(actor.name()) : null;
    return d != null && d.named;
  }

  /**
   * Whether a person's country is only assumed, in an article about several: too little to say that
   * one of that country spoke.
   */
  public boolean doubtful(Actor actor) {
    Dossiers.Dossier d = actor.isPerson() ? scene.dossiers.find(actor.name()) : null;
    return d != null
        && d.assumed
        && (d.town == null || scene.namesakes.uncertain(d.town.sentence(), d.town.token()))
        && (!scene.home.clear() || (d.titles.isEmpty() && !scene.home.alone()));
  }

  /**
   * The country that goes without saying where a sentence stands, ISO 3166-1 alpha-3; empty where
   * none does.
   */
  public String home(int sentence) {
    return scene.home.at(sentence);
  }

  /** The country of a code as an actor; empty where the code is no country's. */
  public Optional<Actor> country(String code) {
    return code.isEmpty() ? Optional.empty() : Optional.of(scene.nation(code));
  }

  /** Whom a sentence is about: the subject of its main clause; empty where it is nobody. */
  public List<ActorMention> topic(int sentence) {
    return scene.history.mainSubject(sentence);
  }

  /** The medium that a name stands for; null where it is none. */
  public @Nullable Outlet medium(int sentence, int token) {
    return scene.board.medium(sentence, token);
  }

  /** The same cast, with the first persons of what is quoted resolved to those who speak. */
  public Cast speaking(List<Speech> speeches) {
    return new Cast(scene, FirstPersons.of(scene, speeches), bodies);
  }

  /** How many sentences the article has. */
  public int sentences() {
    return scene.trees.size();
  }

  /** The tree of a sentence. */
  public Tree tree(int sentence) {
    return scene.trees.get(sentence);
  }

  /** All actors that a sentence names or implies, in order of their tokens. */
  public List<ActorMention> mentions(int sentence) {
    List<ActorMention> all = new ArrayList<>();
    for (int t = 0; t < scene.trees.get(sentence).size(); t++) {
      if (!scene.board.inside(sentence, t)) {
        all.addAll(scene.board.at(sentence, t));
      }
      all.addAll(scene.board.omitted(sentence, t));
    }
    return Collections.unmodifiableList(all);
  }
}
