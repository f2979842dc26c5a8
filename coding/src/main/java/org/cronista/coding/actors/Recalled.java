package org.cronista.coding.actors;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.cronista.coding.actors.Dossiers.Dossier;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Whom of those already named the article calls by another noun: "el entrenador" said of a person
 * who was only ever introduced as "el técnico". The press avoids repeating a name, so a definite
 * description of one human being who speaks is as a rule somebody whom the reader knows: who spoke
 * last, who the last sentences were about, or who was named last.
 */
final class Recalled {
  /** Sentences back within which somebody is still in the reader's mind. */
  private static final int NEAR = 4;

  /** The same for a noun of which only its gender tells whom it can mean. */
  private static final int NEXT = 2;

  private final Scene scene;
  private final IntPredicate quoted;

  /**
   * @param quoted whether a place in the text stands in somebody's words
   */
  Recalled(Scene scene, IntPredicate quoted) {
    this.scene = scene;
    this.quoted = quoted;
  }

  /** "La autoridad", "la también escritora": one human being who was named before. */
  static boolean official(Tree tree, int head) {
    Role role = Roles.STANDARD.of(tree.token(head));
    return role != null
        && !tree.token(head).feat("Number").equals("Plur")
        && (also(tree, head)
            || (role.kind() == Role.Kind.GOVERNMENT && spokesman(role) && bare(tree, head)));
  }

  /** "La también presidenta": what somebody is besides. */
  private static boolean also(Tree tree, int head) {
    for (int i = head - 1; i >= Math.max(0, head - 2); i--) {
      if (FunctionWords.of("also").contains(Spelling.fold(tree.token(i).form()))) {
        return i > 0 && tree.token(i - 1).upos() == Upos.DET;
      }
    }
    return false;
  }

  /**
   * Whether nothing but its article goes with a noun, what tells the occasion, and the name of a
   * body ("la autoridad de Gobierno").
   */
  private static boolean bare(Tree tree, int head) {
    for (int c : tree.children(head)) {
      boolean of = tree.token(c).is("nmod") && tree.preposition(c).equals("de");
      if (tree.token(c).is("amod") || (of && tree.token(c).upos() != Upos.PROPN)) {
        return false;
      }
    }
    return alone(tree, head);
  }

  /**
   * The person for whom a phrase stands that names nobody.
   *
   * @param said who spoke before, the last first
   * @return null where the phrase does not point back or nobody fits
   */
  @Nullable ActorMention of(Tree tree, int head, List<Actor> said) {
    Role role = Roles.STANDARD.of(tree.token(head));
    if (role == null) {
      return strange(tree, head, said);
    }
    String together = Kindred.together(tree, head);
    if (!together.isEmpty() && pointsBack(tree, head) && Titles.bodies(tree, head).isEmpty()) {
      Phrase called = Phrase.of(tree, head);
      boolean either = !role.title(); // "la autoridad comunal" may be a man
      Predicate<Dossier> holds =
          d -> Kindred.may(together, d.titles) && (either || gender(d, called));
      Dossier holder = latest(tree.sentence().index(), head, tree.sentence().index(), holds);
      if (holder != null) {
        return mention(holder, called);
      }
    }
    boolean official = official(tree, head);
    if (!(role.title() || official) || collective(role) || !pointsBack(tree, head)) {
      return null;
    }
    Phrase phrase = Phrase.of(tree, head);
    int s = tree.sentence().index();
    if (official) {
      boolean epicene = !role.title();
      Set<String> body = Titles.bodies(tree, head);
      Predicate<Dossier> there =
          d -> body.isEmpty() || also(tree, head) || body.stream().anyMatch(d.bodies::contains);
      Dossier found = inMind(s, head, said, there.and(d -> epicene || gender(d, phrase)));
      return found == null ? null : mention(found, phrase);
    }
    if (scene.unnamed(tree, head, NEAR)) {
      return null;
    }
    List<String> codes = scene.nations.ofPhrase(tree, head, scene.board);
    Set<String> bodies = Titles.bodies(tree, head);
    Predicate<Dossier> fits = d -> fits(d, phrase, role, codes, bodies);
    String title = Titles.word(role, phrase.former);
    Predicate<Dossier> there = d -> bodies.stream().anyMatch(d.bodies::contains);
    Predicate<Dossier> called =
        d -> (d.titles.contains(title) || d.called.contains(title)) && fits.test(d);
    Dossier found = bodies.isEmpty() ? null : latest(s, head, s, called.and(there));
    found = found == null ? latest(s, head, s, called) : found;
    found =
        found == null
            ? latest(s, head, s, d -> Kindred.may(title, d.titles) && fits.test(d))
            : found;
    if (found == null && !said.isEmpty() && spokesman(role)) {
      Dossier d = said.get(0).isPerson() ? scene.dossiers.find(said.get(0).name()) : null;
      boolean just = d != null && latest(s, head, NEXT, x -> x == d) != null;
      found = d != null && just && d.named && fits(d, phrase, role, codes, Set.of()) ? d : null;
    }
    for (int i = 0; found == null && i < said.size(); i++) {
      Dossier d = said.get(i).isPerson() ? scene.dossiers.find(said.get(i).name()) : null;
      found = d != null && d.named && fits.test(d) ? d : null;
    }
    if (found == null && role.kind() == Role.Kind.OCCUPATION && !codes.isEmpty()) {
      found = elsewhere(title, phrase, said);
    }
    if (found == null && !scene.nameless(tree, head, NEAR)) {
      Dossier topic = topic(s, NEAR, fits);
      found = topic == null ? latest(s, head, NEAR, fits) : topic;
    }
    if (found != null) {
      found.called.add(title);
    }
    return found == null ? null : mention(found, phrase);
  }

  /**
   * "El estratega colombiano" of the "técnico de Honduras" who spoke last: who works in another
   * country than the own one; null for nobody.
   */
  private @Nullable Dossier elsewhere(String title, Phrase phrase, List<Actor> said) {
    Dossier d = speaker(said);
    return d != null
            && gender(d, phrase)
            && !named(phrase)
            && (d.titles.contains(title) || Kindred.may(title, d.titles))
        ? d
        : null;
  }

  /** The named person who spoke last; null where another did. */
  private @Nullable Dossier speaker(List<Actor> said) {
    Actor last = said.isEmpty() ? null : said.get(0);
    Dossier d = last == null || !last.isPerson() ? null : scene.dossiers.find(last.name());
    return d != null && d.named ? d : null;
  }

  /** Whether a comma and a name may go on with a phrase ("el técnico chileno, el peruano X"). */
  private static boolean named(Phrase phrase) {
    Tree tree = phrase.tree;
    return tree.child(phrase.head, "appos") >= 0;
  }

  /**
   * "El galeno", "el malagueño", "el oriundo de Lima": a noun that is not in the lists, alone with
   * its article, stands for the person whom the last sentences are about, but for one of another
   * gender; where somebody comes from, also for who spoke last.
   */
  private @Nullable ActorMention strange(Tree tree, int head, List<Actor> said) {
    boolean adjective =
        tree.token(head).upos() == Upos.ADJ
            || Qualities.adjective(tree.token(head).form()); // "el madrileño"
    boolean trait = adjective && tree.child(head, "det") >= 0;
    String noun = Spelling.fold(tree.lemma(head));
    if ((tree.token(head).upos() != Upos.NOUN && !trait)
        || !pointsBack(tree, head)
        || FunctionWords.of("abstract-end").stream().anyMatch(noun::endsWith)) {
      return null;
    }
    Phrase phrase = Phrase.of(tree, head);
    int s = tree.sentence().index();
    Dossier kindred = latest(s, head, s, d -> gender(d, phrase) && Kindred.may(noun, d.titles));
    boolean origin = FunctionWords.of("native").contains(noun);
    boolean human = BodyKinds.ofNoun(noun) == 0 && Qualities.human(tree.token(head).form());
    if (kindred == null && !origin && human && !alone(tree, head)) {
      List<String> codes = scene.nations.ofPhrase(tree, head, scene.board);
      kindred = inMind(s, head, said, d -> gender(d, phrase) && compatriot(d, codes));
    }
    if (kindred != null || (!origin && !alone(tree, head))) {
      return kindred == null ? null : mention(kindred, phrase);
    }
    List<String> from = scene.nations.at(s, head);
    if (!from.isEmpty()) {
      Predicate<Dossier> there = d -> gender(d, phrase) && from.contains(d.actor.code());
      Predicate<Dossier> may = d -> gender(d, phrase) && compatriot(d, from);
      Dossier compatriot = inMind(s, head, said, there);
      compatriot = compatriot == null ? inMind(s, head, said, may) : compatriot;
      return compatriot == null ? null : mention(compatriot, phrase);
    }
    Dossier found = topic(s, NEXT, d -> gender(d, phrase));
    if (found == null && (origin || trait || human) && !said.isEmpty()) {
      Dossier last = said.get(0).isPerson() ? scene.dossiers.find(said.get(0).name()) : null;
      found = last != null && gender(last, phrase) ? last : null;
    }
    return found == null ? null : mention(found, phrase);
  }

  /**
   * Who spoke last and was named shortly before, whom the last sentences are about, or who was
   * named last.
   */
  private @Nullable Dossier inMind(int s, int head, List<Actor> said, Predicate<Dossier> fits) {
    for (Actor a : said) {
      Dossier d = a.isPerson() ? scene.dossiers.find(a.name()) : null;
      if (d != null && d.named && fits.test(d) && latest(s, head, NEAR, x -> x == d) != null) {
        return d;
      }
    }
    Dossier topic = topic(s, NEAR, fits);
    return topic == null ? latest(s, head, NEAR, fits) : topic;
  }

  /** Whether somebody is, or for all that the article has told may be, of one of some countries. */
  private boolean compatriot(Dossier d, List<String> codes) {
    return codes.isEmpty() || codes.contains(d.actor.code()) || (stateless(d) && !rules(d));
  }

  /** Whether somebody holds an office of a state: then he is no stranger's compatriot. */
  private static boolean rules(Dossier d) {
    return (d.bodies.isEmpty() && d.titles.stream().anyMatch(Roles.STANDARD::leads))
        || d.titles.stream().anyMatch(FunctionWords.of("office-holder")::contains);
  }

  /** Whether nothing tells of which country somebody is, or only for which body one speaks. */
  private boolean stateless(Dossier d) {
    return d.assumed || scene.knowledge.country(d.actor.code()).isEmpty();
  }

  private static boolean gender(Dossier d, Phrase phrase) {
    return d.gender == '?' || phrase.gender() == '?' || d.gender == phrase.gender();
  }

  private static boolean alone(Tree tree, int head) {
    for (int c : tree.children(head)) {
      if (tree.token(c).upos() != Upos.DET && c <= head + 1) {
        return false;
      }
    }
    return true;
  }

  private ActorMention mention(Dossier found, Phrase phrase) {
    return found.as(scene.described(phrase, found.actor, "antes, " + found.actor.name()));
  }

  /** The only named person with the title and country of a nameless one; else the mention. */
  static ActorMention only(Dossiers dossiers, ActorMention nameless) {
    Actor a = nameless.actor();
    Dossier own = dossiers.find(a.name());
    if (!a.isPerson() || (own != null && own.named) || a.name().isEmpty()) {
      return nameless;
    }
    int blank = a.name().indexOf(' ');
    String title = Spelling.fold(blank < 0 ? a.name() : a.name().substring(0, blank));
    Dossier found = null;
    for (Dossier d : dossiers.all()) {
      boolean there = a.code().isEmpty() || d.actor.code().isEmpty() || d.assumed;
      there |= a.code().equals(d.actor.code());
      if (d.named && there && d.titles.contains(title)) {
        if (found != null) {
          return nameless;
        }
        found = d;
      }
    }
    return found == null ? nameless : found.as(nameless);
  }

  /** "La representante del PP": what whoever holds some other office may be called too. */
  private static boolean spokesman(Role role) {
    return FunctionWords.of("any-official").contains(Spelling.fold(role.lemma()));
  }

  /** "El exministro", "el entonces ministro": what somebody no longer is. */
  private static boolean former(Phrase phrase, Role role) {
    String lemma = Spelling.fold(role.lemma());
    return phrase.former || (lemma.startsWith("ex") && Roles.STANDARD.has(lemma.substring(2)));
  }

  private static boolean collective(Role role) {
    return FunctionWords.of("collective").contains(Spelling.fold(role.lemma()));
  }

  private static boolean pointsBack(Tree tree, int head) {
    Phrase phrase = Phrase.of(tree, head);
    return tree.token(head).upos() != Upos.PROPN
        && !phrase.plural
        && !phrase.possessive
        && (phrase.definite || phrase.demonstrative || tree.headline());
  }

  /** Whom one of the sentences right before is about. */
  private @Nullable Dossier topic(int s, int reach, Predicate<Dossier> fits) {
    History.Past past = scene.history.subjectBefore(s - 1, reach, p -> tests(p, fits));
    return past == null ? null : scene.person(past);
  }

  private boolean tests(History.Past past, Predicate<Dossier> fits) {
    Dossier d = scene.person(past);
    return d != null
        && fits.test(d)
        && !quoted.test(scene.trees.get(past.sentence()).token(past.token()).span().begin());
  }

  private @Nullable Dossier latest(int s, int head, int reach, Predicate<Dossier> fits) {
    History.Past past =
        scene.history.latest(s, head, p -> s - p.sentence() <= reach && tests(p, fits));
    return past == null ? null : scene.person(past);
  }

  /**
   * Whether a person can be meant: of that gender and country, of the body that is named, and not
   * one who rules where the noun is a lesser one's.
   */
  private boolean fits(
      Dossier d, Phrase phrase, Role role, List<String> codes, Set<String> bodies) {
    boolean gender = gender(d, phrase);
    boolean state =
        role.kind() == Role.Kind.LEADER
            || FunctionWords.of("state-official").contains(Spelling.fold(role.lemma()));
    boolean free = d.actor.code().isEmpty() && (state || !rules(d));
    boolean country = codes.isEmpty() || free || codes.contains(d.actor.code());
    if (!gender || !(country || (!state && compatriot(d, codes)))) {
      return false;
    }
    boolean elsewhere =
        !former(phrase, role)
            && (!d.bodies.isEmpty() || (d.actor.id() != null && d.actor.office() != null));
    if (!bodies.isEmpty() && elsewhere && bodies.stream().noneMatch(d.bodies::contains)) {
      return false;
    }
    boolean rules = d.bodies.isEmpty() && d.titles.stream().anyMatch(Roles.STANDARD::leads);
    String lemma = Spelling.fold(role.lemma());
    boolean leads = role.kind() == Role.Kind.LEADER; // "el dirigente" may be anybody's
    boolean anybody = leads && FunctionWords.of("any-head").contains(lemma);
    return anybody || rules == leads || d.titles.contains(lemma) || d.titles.isEmpty();
  }
}
