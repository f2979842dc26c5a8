package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Token;
import org.jspecify.annotations.Nullable;

/** Nouns for groups and bodies: "las fuerzas ucranianas", "la policía", "guerrilleros". */
final class Groups {
  /** The countries of those whom a phrase without one describes, and whether a word tells them. */
  record Assumed(List<String> codes, ActorMention.Supplied supplied) {}

  private final Scene scene;
  private final Antecedents antecedents;
  private final Breakaways breakaways;
  private final Officials officials;

  Groups(Scene scene, Antecedents antecedents, Breakaways breakaways, Officials officials) {
    this.scene = scene;
    this.antecedents = antecedents;
    this.breakaways = breakaways;
    this.officials = officials;
  }

  /**
   * Those for whom a phrase stands.
   *
   * @param codes the countries that its words tell
   */
  List<ActorMention> of(Phrase phrase, Role role, List<String> codes) {
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
      String sector =
          role.sector() == null ? Posts.qualifier(phrase.tree, phrase.head) : role.sector();
      found.add(groupOf(phrase, sector, code).with(those.supplied()));
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

  /** "El diputado": one of a group, named before; empty for nobody. */
  List<ActorMention> member(Phrase phrase, Role role, List<String> codes) {
    boolean one = !phrase.plural && (phrase.definite || phrase.demonstrative);
    ActorMention member = one ? officials.member(phrase, role, codes) : null;
    return member == null ? List.of() : List.of(member);
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

  /**
   * The country of a body that the text gives none: that of the same word shortly before, else the
   * one that goes without saying.
   */
  Assumed assumed(Phrase phrase) {
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
}
