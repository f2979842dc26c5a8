package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cronista.coding.actors.Dossiers.Dossier;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Office;
import org.cronista.knowledge.Term;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Resolves phrases that describe people by office or occupation: "el mandatario ruso", "su
 * homólogo".
 */
final class Officials {
  /** Sentences back in which a noun for any official finds whom it points to. */
  private static final int NEAR = 3;

  /** The code of the European Union. */
  static final String UNION = "EUU";

  private static final String HOLY_SEE = "VAT";

  private static final String RULER = "head-of-state";

  private static final String GOVERNMENT_HEAD = "head-of-government";

  /** The sector of those who once were in office. */
  private static final String FORMER = "ELI";

  /** Offices of those who rule whose word alone does not tell it. */
  private static final Set<String> RULERS =
      Set.of(Offices.nameOf(RULER), Offices.nameOf(GOVERNMENT_HEAD));

  /** Sentences back in which the same noun still tells whose official is meant. */
  private static final int BEFORE = 6;

  private static final int[] NONE = {};

  private final Scene scene;
  private final Antecedents antecedents;
  private final Offices offices;
  private final Persons persons;
  private final Posts posts;

  Officials(Scene scene, Antecedents antecedents) {
    this.scene = scene;
    this.antecedents = antecedents;
    this.offices = new Offices(scene);
    this.persons = new Persons(scene);
    this.posts = new Posts(scene, offices);
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
      Dossier named = anyPope();
      if (named != null) {
        return List.of(mention(named, phrase, "nombrado en el artículo"));
      }
    }
    if (codes.isEmpty()) {
      if (role.kind() == Role.Kind.COUNTERPART) {
        return List.of();
      }
      boolean back = (points || headlines(phrase)) && !ofBody(phrase, post);
      Dossier before = back ? pointedBack(phrase, role, post) : null;
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
      Dossier there = ofSameBody(phrase, role);
      if (there != null) {
        return List.of(mention(there, phrase, "nombrado en el artículo"));
      }
    }
    if (points && phrase.former) {
      Dossier before = once(phrase, role, code);
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
      Dossier named = inArticle(phrase, role, post, code);
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
      if (held != null && holder.isPresent() && !clash(held, phrase)) {
        return List.of(holds(holder.get(), phrase, code));
      }
      Dossier last = held == null && post == null ? lastOf(phrase, role, code) : null;
      if (last != null) {
        return List.of(mention(last, phrase, "antes"));
      }
    }
    return List.of(nameless(phrase, role, post, code).with(supplied));
  }

  /** "El ex presidente boliviano": whom the article calls so; null for nobody. */
  private @Nullable Dossier once(Phrase phrase, Role role, String code) {
    String title = Persons.title(role, true);
    for (Dossier d : scene.dossiers.all()) {
      if (d.actor.code().equals(code) && d.titles.contains(title) && !clash(d, phrase)) {
        return d;
      }
    }
    return null;
  }

  /**
   * "La jefa de la diplomacia europea", "el Ejecutivo comunitario": of the Union, where it has such
   * an office or the word is for its government.
   */
  boolean ofUnion(Phrase phrase, Role role) {
    boolean government = role.kind() == Role.Kind.GOVERNMENT && !phrase.plural;
    return (role.human() || government)
        && union(phrase.tree, phrase.head, 2)
        && (government || offices.holder(phrase.tree, phrase.head, UNION).isPresent());
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

  /** The person to whom the article gives the same office in a body of the same words. */
  private @Nullable Dossier ofSameBody(Phrase phrase, Role role) {
    String lemma = Spelling.fold(role.lemma());
    Set<String> words = Persons.bodies(phrase.tree, phrase.head);
    for (Dossier d : scene.dossiers.all()) {
      if (d.titles.contains(lemma) && !clash(d, phrase)) {
        for (String word : words) {
          if (d.bodies.contains(word)) {
            return d;
          }
        }
      }
    }
    return null;
  }

  /** A person of the article of that country who was called by this office. */
  private @Nullable Dossier inArticle(Phrase phrase, Role role, @Nullable Post post, String code) {
    String lemma = Spelling.fold(role.lemma());
    Dossier ever = post == null && !scene.dated() ? everHeld(phrase, code) : null;
    if (ever != null) {
      return ever;
    }
    Dossier leader = null;
    boolean tells = offices.tellsBody(phrase.tree, phrase.head);
    for (Dossier d : scene.dossiers.all()) {
      if (!d.actor.code().equals(code) || clash(d, phrase) || elsewhere(d, post)) {
        continue;
      }
      if (called(d, lemma, phrase, code) && role.kind() != Role.Kind.PERSON) {
        return d;
      }
      boolean better = leader == null || (leader.actor.id() == null && d.actor.id() != null);
      boolean anyLeader = role.kind() == Role.Kind.LEADER && post == null;
      if (anyLeader && better && !tells && leads(d)) {
        leader = d;
      }
    }
    return role.kind() == Role.Kind.LEADER ? leader : null;
  }

  /** Whether somebody cannot be meant by a post that is not a state's: who rules one. */
  private static boolean elsewhere(Dossier d, @Nullable Post post) {
    return post != null && (d.offices.contains(RULER) || d.offices.contains(GOVERNMENT_HEAD));
  }

  /**
   * The only one of the article who ever held the office of a phrase: all that an undated one
   * tells.
   */
  private @Nullable Dossier everHeld(Phrase phrase, String code) {
    Dossier only = null;
    for (Dossier d : scene.dossiers.all()) {
      if (d.actor.code().equals(code) && !clash(d, phrase) && everHeld(d, phrase, code)) {
        if (only != null) {
          return null;
        }
        only = d;
      }
    }
    return only;
  }

  /** Whether somebody ever held the office of a phrase. */
  private boolean everHeld(Dossier d, Phrase phrase, String code) {
    List<Office> named = offices.of(phrase.tree, phrase.head, code);
    for (Entry e : named.isEmpty() ? List.<Entry>of() : scene.knowledge.find(d.actor.name())) {
      if (e instanceof Entry.Somebody p
          && scene.knowledge.terms(p.person()).stream()
              .anyMatch(t ->
                  t.code().equals(code)
                      && named.stream().anyMatch(o -> o.id().equals(t.office())))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the article calls a person by a noun, or by other words for the same office. */
  private boolean called(Dossier d, String lemma, Phrase phrase, String code) {
    boolean same =
        !d.offices.isEmpty()
            && offices.of(phrase.tree, phrase.head, code).stream()
                .anyMatch(office -> d.offices.contains(office.id()));
    return same || (d.titles.contains(lemma) && ofBodies(d, phrase));
  }

  /** Whether a person holds office in the body that a phrase names, where it names one. */
  private boolean ofBodies(Dossier d, Phrase phrase) {
    Set<String> words = Persons.bodies(phrase.tree, phrase.head);
    return words.isEmpty()
        || !offices.tellsBody(phrase.tree, phrase.head)
        || words.stream().anyMatch(d.bodies::contains);
  }

  /** "El funcionario boliviano": the last person of that country to whom the noun can point. */
  private @Nullable Dossier lastOf(Phrase phrase, Role role, String code) {
    if (!FunctionWords.of("any-official").contains(Spelling.fold(role.lemma()))) {
      return null;
    }
    int s = phrase.tree.sentence().index();
    History.Past last =
        scene.history.latest(
            s,
            phrase.head,
            p -> {
              Dossier d = s - p.sentence() <= NEAR ? scene.person(p) : null;
              return fits(d, phrase) && code.equals(p.first().code());
            });
    return last == null ? null : scene.person(last);
  }

  /** "La maestra": the last person whom the article calls so; null for nobody. */
  @Nullable ActorMention member(Phrase phrase, Role role, List<String> codes) {
    String lemma = Spelling.fold(role.lemma());
    History.Past last =
        scene.history.latest(
            phrase.tree.sentence().index(),
            phrase.head,
            p -> {
              Dossier d = scene.person(p);
              return d != null
                  && d.titles.contains(lemma)
                  && !clash(d, phrase)
                  && (codes.isEmpty() || codes.contains(d.actor.code()));
            });
    Dossier d = last == null ? null : scene.person(last);
    return d == null ? null : mention(d, phrase, "antes");
  }

  private static boolean leads(Dossier d) {
    for (String title : d.titles) {
      if (RULERS.contains(title) || Roles.STANDARD.leads(title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean leads(@Nullable Dossier d, Phrase phrase) {
    return d != null && leads(d) && !clash(d, phrase);
  }

  private static boolean fits(@Nullable Dossier d, Phrase phrase) {
    return d != null && !clash(d, phrase);
  }

  private static boolean clash(Dossier d, Phrase phrase) {
    return d.gender != '?' && phrase.gender() != '?' && d.gender != phrase.gender();
  }

  /** "El diplomático", "el mandatario" alone: the last person to whom the word fits. */
  private @Nullable Dossier pointedBack(Phrase phrase, Role role, @Nullable Post post) {
    int s = phrase.tree.sentence().index();
    boolean speaks = !phrase.tree.quoted(phrase.head);
    String lemma = Persons.title(role, phrase.former);
    History.Past same =
        scene.history.latest(
            s,
            phrase.head,
            p -> {
              Dossier d = scene.person(p);
              return d != null
                  && !elsewhere(d, post)
                  && !(speaks && quoted(p, s))
                  && (d.called.contains(lemma) || called(d, lemma, phrase, d.actor.code()))
                  && !clash(d, phrase);
            });
    boolean tells = post != null || offices.tellsBody(phrase.tree, phrase.head);
    if (same == null && role.kind() == Role.Kind.LEADER && !phrase.former && !tells) {
      same =
          scene.history.latest(
              s, phrase.head, p -> !(speaks && quoted(p, s)) && leads(scene.person(p), phrase));
    }
    if (same == null && post == null && role.kind() == Role.Kind.OFFICIAL && !offices(phrase)) {
      same = scene.history.subjectBefore(s - 1, 1, p -> fits(scene.person(p), phrase));
      if (same == null) {
        same =
            scene.history.latest(
                s, phrase.head, p -> s - p.sentence() <= NEAR && fits(scene.person(p), phrase));
      }
    }
    Dossier found = same == null ? null : scene.person(same);
    if (found != null && role.kind() == Role.Kind.OFFICIAL) {
      found.called.add(lemma);
    }
    return found;
  }

  /** "«Apoyo a X», dijo el mandatario": whom the words name of which the sentence says whose. */
  private boolean quoted(History.Past past, int sentence) {
    return past.sentence() == sentence && scene.trees.get(sentence).quoted(past.token());
  }

  /** The pope whom an article names that does not say when it is from; null where it names none. */
  private @Nullable Dossier anyPope() {
    for (Dossier d : scene.dossiers.all()) {
      for (Entry e : scene.knowledge.find(d.actor.name())) {
        if (e instanceof Entry.Somebody p
            && scene.knowledge.terms(p.person()).stream()
                .anyMatch(t -> t.code().equals(HOLY_SEE) && RULER.equals(t.office()))) {
          return d;
        }
      }
    }
    return null;
  }

  /** Whether the phrase names an office that somebody holds in the country of the report. */
  private boolean offices(Phrase phrase) {
    return offices.holder(phrase.tree, phrase.head, scene.home(phrase)).isPresent();
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
              nameless(phrase, role, null, scene.home(phrase)).with(ActorMention.Supplied.COUNTRY));
    }
    return codes.stream().map(c -> nameless(phrase, role, post, c)).toList();
  }

  /** Somebody whom the text does not name and the knowledge does not know. */
  private ActorMention nameless(Phrase phrase, Role role, @Nullable Post post, String code) {
    Actor nation = scene.nation(phrase, code);
    boolean person = !phrase.plural;
    boolean office = role.kind() != Role.Kind.PERSON && role.kind() != Role.Kind.COUNTERPART;
    boolean words = office && !scene.international(code);
    String noun = post == null ? title(phrase, words) : post.title();
    boolean whole = code.isEmpty() || (post != null && post.whole());
    String title = once(phrase, noun);
    Actor actor =
        new Actor(
            whole ? title : title + " de " + nation.name(),
            code,
            person ? Actor.Kind.PERSON : Actor.Kind.GROUP,
            phrase.former && !phrase.elect() && office ? FORMER : sector(phrase, role, post, code),
            null,
            role.kind() == Role.Kind.PERSON ? null : once(phrase, role.lemma()));
    return mention(actor, phrase, nation.name());
  }

  /** The office as its words tell it ("primer ministro"); of who rules the noun alone. */
  private String title(Phrase phrase, boolean office) {
    String noun = phrase.form().toLowerCase(Locale.ROOT);
    String title = office && !phrase.plural ? offices.title(phrase.tree, phrase.head) : noun;
    return title.startsWith(noun + " ") && rules(phrase) ? noun : title;
  }

  private boolean rules(Phrase phrase) {
    return offices.are(phrase.tree, phrase.head, RULER)
        || offices.are(phrase.tree, phrase.head, GOVERNMENT_HEAD);
  }

  /** An office with what says that it is no longer held, or not yet. */
  private static String once(Phrase phrase, String title) {
    if (phrase.elect()) {
      return title + " " + phrase.elect;
    }
    boolean told = phrase.lemma().startsWith("ex") || title.startsWith("ex ");
    return phrase.once && !told ? "ex " + title : title;
  }

  private @Nullable String sector(Phrase phrase, Role role, @Nullable Post post, String code) {
    String office = offices.sector(phrase.tree, phrase.head, code);
    if (post != null && (post.sector() != null || post.body())) {
      boolean own = post.sector() == null && role.kind() != Role.Kind.LEADER;
      return own ? office : post.sector();
    }
    if (scene.international(code)) {
      return scene.nation(phrase, code).sector();
    }
    if (role.sector() != null && role.kind() != Role.Kind.LEADER) {
      return role.sector();
    }
    if (office != null) {
      return office;
    }
    return role.sector() == null && role.kind() == Role.Kind.OFFICIAL ? "GOV" : role.sector();
  }

  private ActorMention mention(Dossier who, Phrase phrase, String why) {
    return who.as(mention(who.actor, phrase, why));
  }

  private ActorMention mention(Actor actor, Phrase phrase, String why) {
    return scene.described(phrase, actor, why + ", " + actor.name());
  }
}
