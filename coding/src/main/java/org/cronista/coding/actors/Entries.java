package org.cronista.coding.actors;

import java.util.List;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Organisation;
import org.cronista.knowledge.Person;
import org.cronista.knowledge.Term;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.jspecify.annotations.Nullable;

/** Chooses among what a known phrase can stand for, and makes actors of it. */
final class Entries {
  /** Prepositions after which a city or country is where, not who. */
  private static final Set<String> WHERE = Set.of("en", "desde", "hacia", "hasta", "sobre");

  /** Years before their first office in which people are called by their surname alone. */
  private static final int EARLIEST = 3;

  private final Scene scene;

  Entries(Scene scene) {
    this.scene = scene;
  }

  /**
   * The reading of a phrase that suits the report: of several persons the one in office on its day.
   */
  @Nullable Entry choose(Sentence s, String phrase, int first) {
    List<Entry> readings = scene.knowledge.find(phrase);
    Entry person = null;
    for (Entry e : readings) {
      if (e instanceof Entry.Somebody somebody) {
        if (inOffice(somebody)) {
          return e;
        }
        person = person == null ? e : person;
      } else if (person == null) {
        return e;
      }
    }
    return person;
  }

  private boolean inOffice(Entry.Somebody somebody) {
    if (scene.day == null) {
      return true;
    }
    for (Term term : scene.knowledge.terms(somebody.person())) {
      if (term.holds(scene.day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a person came into office only years after the report: no surname alone means that. */
  boolean later(Person person) {
    if (scene.day == null) {
      return false;
    }
    List<Term> terms = scene.knowledge.terms(person);
    for (Term term : terms) {
      if (!term.from().isAfter(scene.day.plusYears(EARLIEST))) {
        return false;
      }
    }
    return !terms.isEmpty();
  }

  /** The country or organisation that an entry belongs to; empty where none. */
  String code(Entry entry) {
    return switch (entry) {
      case Entry.CountryName c -> c.country().code();
      case Entry.Demonym d -> d.country().code();
      case Entry.Capital c -> c.country().code();
      case Entry.Seat seat -> seat.country().code();
      case Entry.Body b -> b.organisation().code();
      case Entry.Somebody p -> scene.knowledge.affiliation(p.person(), scene.day);
      case Entry.Medium m -> m.outlet().country();
      case Entry.Somewhere p -> p.place().country() == null ? "" : p.place().country();
    };
  }

  /** The actor of an entry that is no person; null where it is only a place there. */
  @Nullable ActorMention mention(Tree tree, Entry entry, int head, Span span) {
    String text = span.words(scene.text());
    return switch (entry) {
      case Entry.CountryName c ->
          where(tree, head) ? null : name(scene.nation(c.country().code()), span, text);
      case Entry.Demonym d -> modifies(tree, head) ? null : people(d.country().code(), span, text);
      case Entry.Capital c -> where(tree, head) ? null : seat(c.country().code(), span, text);
      case Entry.Seat seat -> where(tree, head) ? null : seat(seat.country().code(), span, text);
      case Entry.Body b -> name(body(b.organisation()), span, text);
      case Entry.Medium m ->
          name(
              new Actor(
                  m.outlet().name(), m.outlet().country(), Actor.Kind.GROUP, "MED", null, null),
              span,
              text);
      case Entry.Somewhere place -> null;
      case Entry.Somebody person -> null;
    };
  }

  /**
   * In headlines without lower case a demonym may be the adjective that it looks like no longer.
   */
  private static boolean modifies(Tree tree, int head) {
    return tree.token(head).is("amod") || tree.token(head).is("flat");
  }

  private static ActorMention people(String code, Span span, String text) {
    Actor actor = new Actor(text, code, Actor.Kind.GROUP, "CVL", null, null);
    return new ActorMention(
        actor, span, ActorMention.How.DESCRIPTION, "«" + text + "»: gentilicio de " + code);
  }

  private static ActorMention name(Actor actor, Span span, String text) {
    return new ActorMention(actor, span, ActorMention.How.NAME, "«" + text + "»: " + actor.name());
  }

  private ActorMention seat(String code, Span span, String text) {
    Actor nation = scene.nation(code);
    return new ActorMention(
        nation,
        span,
        ActorMention.How.METONYM,
        "«" + text + "» por el gobierno de " + nation.name());
  }

  private static boolean where(Tree tree, int head) {
    return WHERE.contains(tree.preposition(head));
  }

  static Actor body(Organisation o) {
    String sector = o.sector().isEmpty() ? null : o.sector();
    Actor.Kind kind = o.international() ? Actor.Kind.ORGANISATION : Actor.Kind.GROUP;
    return new Actor(o.name(), o.code(), kind, sector, o.id(), null);
  }

  /**
   * An organisation that only the article names; its country is what its own words or its modifiers
   * say.
   */
  ActorMention unknownBody(Tree tree, int head, Span span) {
    String text = span.words(scene.text());
    List<String> codes = scene.nations.ofPhrase(tree, head, scene.board);
    int above = tree.head(head);
    if (codes.isEmpty() && above >= 0 && beside(tree, head)) {
      codes = scene.nations.ofPhrase(tree, above, scene.board);
    }
    int s = tree.sentence().index();
    if (codes.isEmpty() && head > 0 && scene.nations.isDemonym(s, tree.token(head - 1))) {
      codes = scene.nations.at(s, head - 1); // "la española Acme"
    }
    String code = codes.isEmpty() ? "" : codes.get(0);
    if (!code.isEmpty()) {
      scene.bodies.putIfAbsent(Spelling.fold(text), code);
    }
    Role role = Roles.STANDARD.of(tree.token(head));
    if (role == null && above >= 0) {
      role = Roles.STANDARD.of(tree.token(above));
    }
    Actor.Kind kind = scene.international(code) ? Actor.Kind.ORGANISATION : Actor.Kind.GROUP;
    Actor actor = new Actor(text, code, kind, role == null ? null : role.sector(), null, null);
    return name(actor, span, text);
  }

  /** "La empresa española Acme": a name beside the noun that says what it is. */
  private static boolean beside(Tree tree, int head) {
    Token t = tree.token(head);
    return t.is("appos") || t.is("flat") || (t.is("nmod") && tree.preposition(head).isEmpty());
  }
}
