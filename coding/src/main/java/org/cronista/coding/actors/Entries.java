package org.cronista.coding.actors;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Country;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Organisation;
import org.cronista.knowledge.Person;
import org.cronista.knowledge.Term;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Place;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** Chooses among what a known phrase can stand for, and makes actors of it. */
final class Entries {
  /** Prepositions after which a city or country is where, not who. */
  private static final Set<String> WHERE = Set.of("en", "desde", "hacia", "hasta", "sobre");

  /** Years before their first office in which people are called by their surname alone. */
  private static final int EARLIEST = 3;

  private final Scene scene;

  /** Those whom the article names in full. */
  private final Set<Person> named = new HashSet<>();

  Entries(Scene scene) {
    this.scene = scene;
  }

  /**
   * The reading of a phrase that suits the report: of several persons the one whom it names in full
   * elsewhere, else the one in office on its day or next to it.
   */
  @Nullable Entry choose(Sentence s, String phrase, int first) {
    List<Entry> readings = scene.knowledge.find(phrase);
    Entry.Somebody person = null;
    for (Entry e : readings) {
      if (e instanceof Entry.Somebody somebody) {
        if (named.contains(somebody.person())) {
          return e;
        }
        person = person == null || nearer(somebody, person) ? somebody : person;
      } else if (person == null) {
        return e instanceof Entry.Capital capital && !placed(s, first)
            ? governed(capital, readings)
            : e;
      }
    }
    return person;
  }

  /**
   * "Bruselas sancionó a Minsk": the organisation that is governed from a capital, but where the
   * article speaks of the country whose capital it is.
   */
  private Entry governed(Entry.Capital capital, List<Entry> readings) {
    for (Entry e : readings) {
      if (e instanceof Entry.Seat seat && scene.international(seat.code())) {
        Country country = capital.country();
        boolean there =
            scene.nations.tells(country.code()) || scene.text().contains(country.name());
        return there ? capital : seat;
      }
    }
    return capital;
  }

  /** Whether a name is where something is or is told: "en Bruselas", "la cumbre de Bruselas". */
  private boolean placed(Sentence s, int token) {
    Tree tree = scene.trees.get(s.index());
    int above = tree.head(token);
    boolean held =
        above >= 0
            && tree.preposition(token).equals("de")
            && FunctionWords.of("held-at").contains(tree.lemma(above));
    return held || Names.aboutTheText(s) || where(tree, token);
  }

  /** Whether the article names anybody of a country in full. */
  boolean named(String code) {
    for (Person person : named) {
      if (code.equals(scene.knowledge.affiliation(person, scene.day))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the article names a person in full. */
  boolean named(Entry.Somebody somebody) {
    return named.contains(somebody.person());
  }

  /** Notes that the article names a person in full. */
  void named(Person person) {
    named.add(person);
  }

  /** Of two of one surname, the one whose time in office is nearer to the report's day. */
  private boolean nearer(Entry.Somebody one, Entry.Somebody other) {
    return away(one.person()) < away(other.person());
  }

  /** Days from the report's day to the nearest day in office; many for those without an office. */
  private long away(Person person) {
    LocalDate day = scene.day;
    long least = Long.MAX_VALUE;
    if (day == null) {
      return least;
    }
    for (Term term : scene.knowledge.terms(person)) {
      least = Math.min(least, away(term, day));
    }
    return least;
  }

  private static long away(Term term, LocalDate day) {
    LocalDate until = term.until();
    if (term.holds(day)) {
      return 0;
    }
    return day.isBefore(term.from()) || until == null
        ? ChronoUnit.DAYS.between(day, term.from())
        : ChronoUnit.DAYS.between(until, day);
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
      case Entry.Seat seat -> seat.code();
      case Entry.Body b -> b.organisation().code();
      case Entry.Somebody p -> scene.knowledge.affiliation(p.person(), scene.day);
      case Entry.Medium m -> m.outlet().country();
      case Entry.Somewhere p -> p.place().country() == null ? "" : p.place().country();
    };
  }

  /** The actor of an entry that is no person; null where it is only a place there. */
  @Nullable ActorMention mention(Tree tree, Entry entry, int head, Span span) {
    String text = span.words(scene.text());
    if (Around.town(entry) && club(tree, head, span)) {
      return name(new Actor(text, code(entry), Actor.Kind.GROUP, null, null, null), span, text);
    }
    return switch (entry) {
      case Entry.CountryName c ->
          where(tree, head) ? null : name(scene.nation(c.country().code()), span, text);
      case Entry.Demonym d -> modifies(tree, head) ? null : people(d.country().code(), span, text);
      case Entry.Capital c -> where(tree, head) ? null : seat(c.country().code(), span, text);
      case Entry.Seat seat -> where(tree, head) ? null : seat(seat.code(), span, text);
      case Entry.Body b -> name(body(b.organisation()), span, text);
      case Entry.Medium m ->
          name(
              new Actor(
                  m.outlet().name(), m.outlet().country(), Actor.Kind.GROUP, "MED", null, null),
              span,
              text);
      case Entry.Somewhere somewhere -> region(tree, head, somewhere, span, text);
      case Entry.Somebody person -> null;
    };
  }

  private static boolean club(Tree tree, int head, Span span) {
    int first = head;
    while (first > 0 && span.contains(tree.token(first - 1).span())) {
      first--;
    }
    int last = head;
    while (last + 1 < tree.size() && span.contains(tree.token(last + 1).span())) {
      last++;
    }
    return Around.club(tree, first, last);
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

  /**
   * "Chechenia pidió ayuda": a part of a country that acts or is attacked; null where it is only a
   * place.
   */
  private @Nullable ActorMention region(
      Tree tree, int head, Entry.Somewhere somewhere, Span span, String text) {
    Place place = somewhere.place();
    int verb = tree.head(head);
    boolean acts =
        verb >= 0 && tree.token(head).is("nsubj") && tree.token(verb).upos() == Upos.VERB;
    boolean region = acts && somewhere.kind().equals("place");
    if (place.country() == null || !(region || attacked(tree, head))) {
      return null;
    }
    String sector = region ? "GOV" : null;
    return name(
        new Actor(place.name(), place.country(), Actor.Kind.GROUP, sector, null, null), span, text);
  }

  /** "Bombardearon Alepo", "un ataque contra Odesa": a part of a country at which one aims. */
  private static boolean attacked(Tree tree, int head) {
    int above = tree.head(head);
    if (above < 0 || !FunctionWords.of("attack").contains(tree.lemma(above))) {
      return false;
    }
    String preposition = tree.preposition(head);
    Token t = tree.token(head);
    boolean object = t.is("obj") || (t.is("nsubj") && above < head);
    return tree.token(above).upos() == Upos.VERB
        ? (object && (preposition.isEmpty() || preposition.equals("a")))
            || preposition.equals("contra")
        : preposition.equals("contra");
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
    codes = codes.isEmpty() ? within(tree, span) : codes;
    int above = tree.head(head);
    if (codes.isEmpty() && above >= 0 && beside(tree, head)) {
      codes = scene.nations.ofPhrase(tree, above, scene.board);
    }
    int s = tree.sentence().index();
    if (codes.isEmpty() && head > 0 && scene.nations.isDemonym(s, tree.token(head - 1))) {
      codes = scene.nations.at(s, head - 1); // "la española Acme"
    }
    String world = WorldBodies.named(text) ? WorldBodies.CODE : "";
    String code = codes.size() == 1 ? codes.get(0) : world;
    if (!code.isEmpty()) {
      scene.bodies.putIfAbsent(Spelling.fold(text), code);
    }
    Role role = Roles.STANDARD.of(tree.token(head));
    if (role == null && above >= 0 && beside(tree, head)) {
      role = Roles.STANDARD.of(tree.token(above));
    }
    Actor.Kind kind = scene.international(code) ? Actor.Kind.ORGANISATION : Actor.Kind.GROUP;
    Actor actor = new Actor(text, code, kind, role == null ? null : role.sector(), null, null);
    return name(actor, span, text);
  }

  /**
   * "Ministerio de Exteriores de China": the only country that the name itself names; not "Banco
   * del Progreso", though a town is called so.
   */
  private List<String> within(Tree tree, Span span) {
    String code = "";
    for (Token t : tree.sentence().tokens()) {
      boolean common = t.index() > 0 && tree.token(t.index() - 1).upos() == Upos.DET;
      if (span.contains(t.span()) && !common) {
        for (String named : scene.nations.at(tree.sentence().index(), t.index())) {
          if (!code.isEmpty() && !code.equals(named)) {
            return List.of();
          }
          code = named;
        }
      }
    }
    return code.isEmpty() ? List.of() : List.of(code);
  }

  /** "La empresa española Acme": a name beside the noun that says what it is. */
  private static boolean beside(Tree tree, int head) {
    Token t = tree.token(head);
    return t.is("appos") || t.is("flat") || (t.is("nmod") && tree.preposition(head).isEmpty());
  }
}
