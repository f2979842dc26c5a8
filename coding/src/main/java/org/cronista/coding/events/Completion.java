package org.cronista.coding.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.EventType;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Completes an event whose clause leaves one party unsaid, as a reader does: from the content of
 * what was said ("exigió que Israel se retire"), from with whom the same party has dealt so far in
 * the article, and for what citizens do to their own government, from the country itself.
 */
final class Completion {
  /** Words above a noun within whose phrases the place of what many do may stand. */
  private static final int ABOVE = 12;

  private static final String AGAIN = "los mismos de antes";

  private final Cast cast;
  private final Below below;
  private final Dealings dealings = new Dealings();

  /** The parties of the last event of each kind. */
  private final Map<String, Parties> last = new HashMap<>();

  Completion(Cast cast) {
    this.cast = cast;
    this.below = new Below(cast);
  }

  /** Remembers who dealt with whom. */
  void remember(EventType type, List<ActorMention> actors, List<ActorMention> recipients) {
    dealings.remember(type, actors, recipients);
  }

  /** Remembers the parties of the last event of a kind. */
  void told(String kind, List<ActorMention> actors, List<ActorMention> recipients) {
    last.put(
        kind,
        new Parties(
            actors.stream().map(a -> understood(a, AGAIN)).toList(),
            recipients.stream().map(r -> understood(r, AGAIN)).toList()));
  }

  /** The parties of the last event of a kind ("la reunión", told before); null where none was. */
  @Nullable Parties before(String kind) {
    return last.get(kind);
  }

  /** The two that the article is about, for an act of theirs without names; null for none. */
  @Nullable Parties opponents(EventType type) {
    String[] two = dealings.opponents().of(type);
    return two == null ? null : new Parties(nation(two[0]), nation(two[1]));
  }

  /** Whether the article is about the dealings of two. */
  boolean betweenTwo() {
    return dealings.opponents().two() != null;
  }

  private List<ActorMention> nation(String code) {
    return country(code, "las dos partes de que trata el artículo");
  }

  private List<ActorMention> country(String code, String why) {
    return cast.country(code).stream().map(c -> ActorMention.understood(c, why)).toList();
  }

  /** Ends the first reading: all dealings of the article are known. */
  void learnt() {
    dealings.learnt();
  }

  /** Whom an act is aimed at, where its clause does not name them; empty where nothing tells. */
  List<ActorMention> recipients(
      Rule rule, Tree tree, int trigger, List<ActorMention> actors, boolean stranger) {
    if (!directed(rule.type()) || actors.isEmpty()) {
      return List.of();
    }
    String code = actors.get(0).actor().code();
    List<ActorMention> content =
        stranger && (rule.type() == EventType.CONSULT || rule.type() == EventType.COERCE)
            ? List.of() // whom the clause names, though nobody knows them
            : below.recipients(rule, tree, trigger, actors);
    if (content.stream().anyMatch(m -> !m.actor().code().equals(code))) {
      return content;
    }
    List<ActorMention> done =
        rule.type() == EventType.ACCUSE && !stranger
            ? Condemned.told(tree, trigger, code, this::before)
            : List.of();
    if (!done.isEmpty()) {
      return done;
    }
    ActorMention accuser = "deny".equals(rule.mode()) ? dealings.accuser(code) : null;
    if (accuser != null && !stranger) {
      return List.of(partner(accuser));
    }
    boolean letter = "communicate".equals(rule.mode()) && actors.size() == 1;
    ActorMention dealt =
        (guessed(rule.type()) || letter) && !stranger && !apart(actors.get(0))
            ? dealings.usual(code, rule.type(), actors)
            : null;
    if (dealt != null) {
      boolean personal =
          letter
              || (rule.type() == EventType.SUPPORT
                  && actors.size() == 1
                  && !ofThing(rule, tree, trigger));
      return List.of(personal ? inPerson(actors.get(0), dealt) : partner(dealt));
    }
    if (!content.isEmpty() && rule.type() != EventType.SANCTION) {
      return content;
    }
    if ("communicate".equals(rule.mode()) && !stranger) {
      Parties before = last.get(rule.type() + " " + rule.mode());
      if (before != null) {
        return before.facing(actors.get(0));
      }
    }
    ActorMention first = actors.get(0);
    boolean state =
        first.actor().kind() == Actor.Kind.COUNTRY
            && (rule.type() == EventType.ASSAULT
                || first.how() == ActorMention.How.NAME
                || first.how() == ActorMention.How.METONYM);
    boolean soldiers = rule.type() == EventType.ASSAULT && "MIL".equals(first.actor().sector());
    boolean several = actors.stream().anyMatch(a -> !a.actor().code().equals(code));
    boolean somebodyElse =
        state || soldiers || several || (stranger && rule.type() != EventType.PROTEST);
    if (somebodyElse || first.actor().international()) {
      return List.of();
    }
    String home = cast.home(tree.sentence().index());
    boolean own = code.equals(home) || home.isEmpty();
    if ("visit".equals(rule.mode()) && !own) {
      return here(tree); // "la visita del presidente de Perú", in a report from Chile
    }
    if (domestic(rule.type()) && !own) {
      return here(tree); // "el presidente de Perú rechazó la consulta", in a report from Chile
    }
    return domestic(rule.type()) || (code.equals(home) && !dealings.any(code) && given(rule.type()))
        ? internal(code)
        : List.of();
  }

  private List<ActorMention> internal(String code) {
    return country(code, "asunto interno");
  }

  /** "Elogió el proyecto": what is said of a thing is meant for those whose it is. */
  private static boolean ofThing(Rule rule, Tree tree, int verb) {
    int object = tree.token(verb).upos() == Upos.VERB ? VerbFrames.object(tree, verb) : -1;
    return object >= 0
        && tree.token(object).upos() == Upos.NOUN
        && !rule.carriedBy(tree.verb(verb)).contains(tree.lemma(object));
  }

  /**
   * Who acts, where the clause names nobody whose country is known: those who deal with the
   * recipient in the article, else people of the country that goes without saying ("miles de
   * personas protestaron"). Only for acts whose report always has an author.
   */
  List<ActorMention> actors(Rule rule, Tree tree, int trigger, List<ActorMention> recipients) {
    boolean verb = tree.token(trigger).upos() != Upos.NOUN;
    boolean known =
        switch (rule.type()) {
          case PROTEST -> true;
          case REQUEST, ACCUSE -> verb && expressed(tree, trigger); // "un informe acusa"
          case REJECT, THREATEN -> verb && people(tree, trigger);
          case COERCE, ASSAULT ->
              !recipients.isEmpty() && (verb || rule.needs() == Rule.Needs.RECIPIENT);
          default -> false;
        };
    boolean told = rule.type() == EventType.ACCUSE || rule.type() == EventType.PROTEST;
    if (!verb && told) {
      List<ActorMention> where = where(tree, trigger);
      boolean many = tree.token(trigger).feat("Number").equals("Plur");
      int at = tree.head(trigger);
      for (int steps = 0; where.isEmpty() && at >= 0 && steps < ABOVE; steps++) {
        where = where(tree, at);
        at = above(tree, at, many);
      }
      if (!where.isEmpty()) {
        return where; // "críticas en Chile", "una ola de protestas en Chile"
      }
    }
    if (!known) {
      return mutual(rule.type()) || rule.type() == EventType.ASSAULT
          ? counterpart(rule.type(), tree, recipients)
          : List.of();
    }
    if (rule.type() == EventType.COERCE || rule.type() == EventType.ACCUSE) {
      List<ActorMention> where = where(tree, trigger);
      if (!where.isEmpty()) {
        return where;
      }
    }
    boolean citizens = rule.type() == EventType.PROTEST && expressed(tree, trigger);
    if (!recipients.isEmpty() && rule.type() != EventType.COERCE && !citizens) {
      ActorMention dealt =
          dealings.usual(recipients.get(0).actor().code(), rule.type(), recipients);
      if (dealt != null) {
        return List.of(partner(dealt));
      }
    }
    String home = cast.home(tree.sentence().index());
    if (rule.type() == EventType.ASSAULT && code(recipients).equals(home)) {
      ActorMention adversary = dealings.usual(home, EventType.COERCE, recipients);
      if (adversary != null) {
        return List.of(partner(adversary)); // "trece palestinos heridos"
      }
    }
    return country(home, "gente del país del artículo");
  }

  /**
   * The word above within a clause, for what many do ("causó una lluvia de críticas en Chile"); -1
   * for none.
   */
  private static int above(Tree tree, int word, boolean many) {
    int head = tree.predicate(word) ? -1 : tree.head(word);
    return head >= 0 && many ? head : -1;
  }

  /** "Fue detenido en Chile": the authorities of where one is arrested or tried. */
  private List<ActorMention> where(Tree tree, int trigger) {
    for (int c : tree.children(trigger)) {
      if (tree.preposition(c).equals("en")) {
        for (ActorMention m : cast.nation(tree.sentence().index(), c)) {
          return List.of(
              new ActorMention(m.actor(), m.span(), ActorMention.How.METONYM, "donde ocurre"));
        }
      }
    }
    return List.of();
  }

  /**
   * The country of an article whose dealings are all at home: there an act of nobody named is done
   * at home, to those at home. Empty where the article deals with other countries too.
   */
  List<ActorMention> atHome(Tree tree) {
    String home = cast.home(tree.sentence().index());
    return dealings.any(home) ? List.of() : internal(home);
  }

  /**
   * The country that goes without saying in the article: of the parties that neither the clause nor
   * the dealings told so far name, annotators mean that one in 26 cases of 40, and nobody at all in
   * 4.
   */
  List<ActorMention> here(Tree tree) {
    return country(cast.home(tree.sentence().index()), "el país del artículo");
  }

  /** "Las negociaciones con Chile": who the sentence is about, else who deals with them. */
  private List<ActorMention> counterpart(EventType type, Tree tree, List<ActorMention> recipients) {
    if (recipients.isEmpty()) {
      return List.of();
    }
    String code = recipients.get(0).actor().code();
    for (ActorMention topic : cast.topic(tree.sentence().index())) {
      if (mutual(type) && !topic.actor().code().isEmpty() && !topic.actor().code().equals(code)) {
        return List.of(understood(topic, "de quien trata la oración"));
      }
    }
    ActorMention dealt = dealings.usual(code, type, recipients);
    return dealt == null ? List.of() : List.of(partner(dealt));
  }

  private static String code(List<ActorMention> side) {
    return side.isEmpty() ? "" : side.get(0).actor().code();
  }

  private static boolean mutual(EventType type) {
    return type == EventType.CONSULT || type == EventType.AGREE || type == EventType.COOPERATE;
  }

  private static boolean expressed(Tree tree, int verb) {
    int subject = doer(tree, verb);
    return subject >= 0 && tree.token(subject).upos() == Upos.NOUN;
  }

  /** Its subject, or that of the verb that only says that it begins or is tried. */
  private static int doer(Tree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    int head = tree.head(verb);
    boolean shared = subject < 0 && head >= 0 && tree.token(verb).is("xcomp");
    return shared && tree.child(head, "obj") < 0 && tree.child(head, "iobj") < 0
        ? tree.child(head, "nsubj")
        : subject;
  }

  /** Whether people act, of whom nobody can tell who they are: things refuse nothing. */
  private boolean people(Tree tree, int verb) {
    int subject = doer(tree, verb);
    return subject >= 0 && cast.people(tree.sentence().index(), subject);
  }

  /**
   * Whether a party, a union or rebels have dealt with no other country in the article: with whom
   * their state deals, they need not. Crowds do turn against whom the article is about.
   */
  private boolean apart(ActorMention m) {
    return !Participants.body(m.actor())
        && m.actor().kind() == Actor.Kind.GROUP
        && !"CVL".equals(m.actor().sector())
        && !dealings.abroad(m.actor());
  }

  /** The person of a country with whom a person has met or exchanged letters; else the country. */
  private ActorMention inPerson(ActorMention one, ActorMention dealt) {
    ActorMention known = dealings.met(one.actor(), dealt.actor().code());
    return known == null ? partner(dealt) : understood(known, "con quien trata en el artículo");
  }

  /** The same for all of a side. */
  List<ActorMention> inPerson(List<ActorMention> actors, List<ActorMention> others) {
    return actors.size() != 1
        ? others
        : others.stream().map(o -> o.actor().isPerson() ? o : inPerson(actors.get(0), o)).toList();
  }

  /** With whom somebody deals in the article: their country, as which person nobody says. */
  private ActorMention partner(ActorMention dealt) {
    ActorMention nation =
        dealt.actor().isPerson()
            ? cast.country(dealt.actor().code())
                .map(c -> ActorMention.understood(c, ""))
                .orElse(dealt)
            : dealt;
    return understood(nation, "con quien trata en el artículo");
  }

  private static ActorMention understood(ActorMention m, String why) {
    return ActorMention.understood(m.actor(), why);
  }

  static boolean directed(EventType type) {
    return switch (type) {
      case REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          ASSAULT,
          COERCE,
          SANCTION,
          CONSULT,
          AGREE,
          SUPPORT,
          AID,
          CONCEDE,
          RETREAT,
          COOPERATE ->
          true;
      default -> false;
    };
  }

  /**
   * Whether those with whom somebody deals in the article are a fair guess: citizens face their own
   * government first, and a meeting is with whom the text says.
   */
  private static boolean guessed(EventType type) {
    return type != EventType.PROTEST && type != EventType.CONSULT && type != EventType.COERCE;
  }

  /** What is given or promised, at home to those at home where the article knows no others. */
  private static boolean given(EventType type) {
    return switch (type) {
      case AGREE, SUPPORT, AID, RETREAT -> true;
      default -> false;
    };
  }

  private static boolean domestic(EventType type) {
    return switch (type) {
      case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, COERCE, ASSAULT, CONCEDE -> true;
      default -> false;
    };
  }
}
