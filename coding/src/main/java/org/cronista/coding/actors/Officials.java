package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.coding.actors.Dossiers.Dossier;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Term;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Resolves phrases that describe people by office or occupation, "el mandatario ruso", "su
 * homólogo": those whom the article calls so, those who hold the office, those without a name.
 */
final class Officials {
  /** The code of the European Union. */
  static final String UNION = "EUU";

  /** Sentences back in which the same noun still tells whose official is meant. */
  private static final int BEFORE = 6;

  private static final int[] NONE = {};

  private final Scene scene;
  private final Antecedents antecedents;
  private final Offices offices;
  private final Persons persons;
  private final Posts posts;
  private final Titled titled;
  private final Nameless nameless;

  Officials(Scene scene, Antecedents antecedents) {
    this.scene = scene;
    this.antecedents = antecedents;
    this.offices = new Offices(scene);
    this.persons = new Persons(scene);
    this.posts = new Posts(scene, offices);
    this.titled = new Titled(scene, offices);
    this.nameless = new Nameless(scene, offices);
  }

  List<ActorMention> of(Phrase phrase, Role role, List<String> codes) {
    if (phrase.plural) {
      return several(phrase, role, codes);
    }
    if (role.kind() == Role.Kind.PERSON && phrase.bare()) {
      return List.of();
    }
    Post post = posts.of(phrase);
    List<String> of =
        codes.isEmpty() && post != null && !post.code().isEmpty() ? List.of(post.code()) : codes;
    return one(phrase, role, of, post);
  }

  private List<ActorMention> one(
      Phrase phrase, Role role, List<String> codes, @Nullable Post post) {
    boolean points = phrase.definite || phrase.demonstrative || phrase.possessive;
    Optional<Term> pope =
        codes.isEmpty() && points && !phrase.former
            ? offices.pope(phrase.tree, phrase.head)
            : Optional.empty();
    if (pope.isPresent() && scene.day != null) {
      return List.of(holds(pope.get(), phrase, pope.get().code()));
    } else if (pope.isPresent()) {
      Dossier named = titled.anyPope();
      if (named != null) {
        return List.of(mention(named, phrase, "nombrado en el artículo"));
      }
    }
    if (codes.isEmpty()) {
      if (role.kind() == Role.Kind.COUNTERPART) {
        return List.of();
      }
      boolean back = (points || headlines(phrase)) && !ofBody(phrase, post);
      Dossier before = back ? titled.pointedBack(phrase, role, post) : null;
      if (before != null) {
        return List.of(mention(before, phrase, "antes"));
      }
    }
    boolean definite = points || headlines(phrase);
    if (!codes.isEmpty()) {
      return one(phrase, role, post, codes.get(0), ActorMention.Supplied.NOTHING, definite);
    }
    ActorMention same = points ? antecedents.sameWord(phrase, BEFORE) : null;
    return same == null
        ? one(phrase, role, post, scene.home(phrase), ActorMention.Supplied.COUNTRY, definite)
        : one(phrase, role, post, same.actor().code(), same.supplied(), definite);
  }

  /**
   * "El presidente chileno se reunió con el argentino": who holds there the office that the nearest
   * noun before names with another country; empty where none does.
   */
  List<ActorMention> elided(Phrase phrase, String code) {
    Tree tree = phrase.tree;
    for (int i = phrase.head - 1; i >= 0; i--) {
      Token t = tree.token(i);
      Role role = t.upos() == Upos.NOUN ? Roles.STANDARD.of(t) : null;
      boolean office =
          role != null && (role.kind() == Role.Kind.LEADER || role.kind() == Role.Kind.OFFICIAL);
      if (office && role != null && !t.feat("Number").equals("Plur")) {
        Phrase noun = Phrase.of(tree, i);
        List<String> codes = scene.nations.ofPhrase(tree, i, scene.board);
        boolean other = codes.size() == 1 && !codes.contains(code) && demonym(tree, i);
        Post post = posts.of(noun);
        if (!other || !noun.definite || noun.former || (post != null && post.whole())) {
          return List.of();
        }
        return of(Phrase.elided(noun, phrase.head), role, List.of(code)).stream()
            .map(m -> scene.described(phrase, m.actor(), m.actor().name()).with(m.supplied()))
            .toList();
      }
    }
    return List.of();
  }

  private boolean demonym(Tree tree, int noun) {
    int s = tree.sentence().index();
    for (int c = noun + 1; c < tree.size(); c++) {
      if (scene.nations.isDemonym(s, tree.token(c)) && tree.sentence().dominates(noun, c)) {
        return true;
      }
    }
    return false;
  }

  /** Headlines leave the article out. */
  private static boolean headlines(Phrase phrase) {
    return phrase.tree.headline();
  }

  private List<ActorMention> one(
      Phrase phrase,
      Role role,
      @Nullable Post post,
      String code,
      ActorMention.Supplied supplied,
      boolean points) {
    boolean body = ofBody(phrase, post);
    if (points && !phrase.former && (body || post != null)) {
      Dossier there = titled.ofSameBody(phrase, role);
      if (there != null) {
        return List.of(mention(there, phrase, "nombrado en el artículo"));
      }
    }
    if (points && phrase.former) {
      Dossier before = titled.once(phrase, role, code);
      if (before != null) {
        return List.of(mention(before, phrase, "nombrado en el artículo"));
      }
      Optional<Term> elect =
          phrase.elect() && post == null
              ? offices.elect(phrase.tree, phrase.head, code)
              : Optional.empty();
      if (elect.isPresent()) {
        return List.of(holds(elect.get(), phrase, code));
      }
    }
    if (points && !phrase.former && !body) {
      Dossier named = titled.inArticle(phrase, role, post, code);
      if (named != null) {
        return List.of(mention(named, phrase, "nombrado en el artículo"));
      }
      Optional<Term> holder =
          post != null
              ? Optional.empty()
              : role.kind() == Role.Kind.COUNTERPART
                  ? counterpart(phrase, code)
                  : offices.holder(phrase.tree, phrase.head, code);
      Dossier held = holder.map(term -> persons.known(term.person())).orElse(null);
      if (held != null && holder.isPresent() && !Titled.clash(held, phrase)) {
        return List.of(holds(holder.get(), phrase, code));
      }
      Dossier last = held == null && post == null ? titled.lastOf(phrase, role, code) : null;
      if (last != null) {
        return List.of(mention(last, phrase, "antes"));
      }
    }
    return List.of(nameless.of(phrase, role, post, code).with(supplied));
  }

  /**
   * "La jefa de la diplomacia europea", "el Ejecutivo comunitario": of the Union, where it has such
   * an office or the word is for its government.
   */
  boolean ofUnion(Phrase phrase, Role role) {
    boolean government = role.kind() == Role.Kind.GOVERNMENT && !phrase.plural;
    return (role.human() || government)
        && union(phrase.tree, phrase.head, 2)
        && (government
            || speaker(phrase.tree, phrase.head)
            || offices.holder(phrase.tree, phrase.head, UNION).isPresent());
  }

  /** "La portavoz comunitaria": not so, where nothing else of the article is the Union's. */
  private boolean speaker(Tree tree, int head) {
    return FunctionWords.of("union-speaker").contains(Spelling.fold(tree.lemma(head)))
        && scene.nations.tells(UNION);
  }

  /** "El comisario europeo de Pesca": of the Union, though no name of it stands there. */
  static boolean commissioner(Tree tree, int title) {
    return FunctionWords.of("union-official").contains(Spelling.fold(tree.lemma(title)))
        && union(tree, title, 1);
  }

  private static boolean union(Tree tree, int head, int depth) {
    for (int c : depth == 0 ? NONE : tree.children(head)) {
      boolean inside = tree.token(c).is("nmod") && tree.preposition(c).equals("de");
      if (tree.token(c).upos() == Upos.ADJ
          ? FunctionWords.of("union").contains(tree.lemma(c))
          : inside && union(tree, c, depth - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Su homólogo brasileño": who holds there the office of those to whom "su" points. */
  private Optional<Term> counterpart(Phrase phrase, String code) {
    for (ActorMention owner : antecedents.owners(phrase.tree, phrase.head)) {
      Dossier d = owner.actor().isPerson() ? scene.dossiers.find(owner.actor().name()) : null;
      if (d != null && !d.actor.code().equals(code)) {
        return offices.counterpart(d.offices, code);
      }
    }
    return Optional.empty();
  }

  /** "El inquilino de la Casa Blanca"; null for tenants of other houses. */
  @Nullable ActorMention occupant(Phrase phrase) {
    return offices.occupant(phrase).map(term -> holds(term, phrase, term.code())).orElse(null);
  }

  private ActorMention holds(Term term, Phrase phrase, String code) {
    String when = scene.day == null ? "" : " en " + scene.day.toString().substring(0, 7);
    return mention(
        persons.known(term.person()),
        phrase,
        Offices.nameOf(term.office()) + " de " + scene.nation(code).name() + when);
  }

  /** "La maestra": the last person whom the article calls so; null for nobody. */
  @Nullable ActorMention member(Phrase phrase, Role role, List<String> codes) {
    Dossier d = titled.last(phrase, role, codes);
    return d == null ? null : mention(d, phrase, "antes");
  }

  /** "El presidente de la CTV": of a body, not of the country. */
  private boolean ofBody(Phrase phrase, @Nullable Post post) {
    if (post != null) {
      return post.body();
    }
    if (offices.tellsBody(phrase.tree, phrase.head)) {
      return false;
    }
    int s = phrase.tree.sentence().index();
    for (int c : phrase.tree.children(phrase.head)) {
      Token t = phrase.tree.token(c);
      if (t.is("nmod")
          && phrase.tree.preposition(c).equals("de")
          && (t.upos() == Upos.PROPN ? named(s, c) : body(t))
          && !FunctionWords.of("state").contains(phrase.tree.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  private boolean named(int sentence, int token) {
    return group(sentence, token)
        || scene.nations.at(sentence, scene.board.anchor(sentence, token)).isEmpty();
  }

  /** Whether a common noun is one for a body or for people ("la asamblea", "los rebeldes"). */
  private static boolean body(Token noun) {
    Role role = Roles.STANDARD.of(noun);
    return role != null
        && (role.kind() == Role.Kind.GROUP || role.kind() == Role.Kind.ORGANISATION);
  }

  /** Whether a word names a body of a country: the president of a union is not the country's. */
  private boolean group(int sentence, int token) {
    List<ActorMention> named = scene.board.at(sentence, token);
    return !named.isEmpty() && named.get(0).actor().kind() == Actor.Kind.GROUP;
  }

  private List<ActorMention> several(Phrase phrase, Role role, List<String> codes) {
    boolean pair = phrase.counted() || (phrase.definite && role.kind() == Role.Kind.LEADER);
    if (pair && codes.isEmpty()) {
      List<ActorMention> last =
          antecedents.last(phrase, phrase.howMany(), m -> m.actor().isPerson());
      if (!last.isEmpty()) {
        return last;
      }
    }
    if (codes.size() > 1 && role.kind() == Role.Kind.LEADER) {
      List<ActorMention> each = new ArrayList<>();
      for (String code : codes) {
        each.addAll(one(phrase, role, null, code, ActorMention.Supplied.NOTHING, phrase.definite));
      }
      return each;
    }
    Post post = posts.of(phrase);
    if (codes.isEmpty()) {
      return scene.home(phrase).isEmpty() || scene.home.contested()
          ? List.of()
          : List.of(
              nameless
                  .of(phrase, role, null, scene.home(phrase))
                  .with(ActorMention.Supplied.COUNTRY));
    }
    return codes.stream().map(c -> nameless.of(phrase, role, post, c)).toList();
  }

  private ActorMention mention(Dossier who, Phrase phrase, String why) {
    return who.as(scene.described(phrase, who.actor, why + ", " + who.actor.name()));
  }
}
