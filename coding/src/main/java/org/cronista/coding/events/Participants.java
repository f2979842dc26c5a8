package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.rules.RuleBook;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.EventType;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Settles who acts and towards whom in an event: what its frame says, less those who cannot be
 * meant, then what the article lets a reader complete; and whether that is enough for the rule.
 */
final class Participants {
  private static final RuleBook RULES = RuleBook.standard();

  /** More parties than these on one side are a list and no act. */
  private static final int MOST = 12;

  /**
   * The parties of an event.
   *
   * @param said whether the clause itself names both sides
   * @param between whether they are only those whom the article is about
   * @param loose whether they are fewer than the rule asks for, or of another kind
   */
  record Settled(
      List<ActorMention> actors,
      List<ActorMention> recipients,
      boolean said,
      boolean between,
      boolean loose) {}

  private final Cast cast;
  private final Completion completion;

  Participants(Cast cast, Completion completion) {
    this.cast = cast;
    this.completion = completion;
  }

  /** Remembers them for the events that follow in the article. */
  void remember(Rule rule, Settled who) {
    if (who.loose()) {
      return;
    }
    if (who.said()) {
      completion.remember(rule.type(), who.actors(), who.recipients());
    }
    if (!who.between()) {
      completion.told(kind(rule), who.actors(), who.recipients());
    }
  }

  /**
   * The parties of an event; null where they are not those that the rule needs.
   *
   * @param reading which parties count
   * @param political whether the article tells of dealings between countries or bodies
   */
  @Nullable Settled settle(Attempt attempt, Frame frame, Reading reading, boolean political) {
    Rule rule = attempt.rule();
    Tree tree = attempt.tree();
    int trigger = attempt.trigger();
    List<ActorMention> actors = coded(frame.actors());
    List<ActorMention> recipients = new ArrayList<>(coded(frame.recipients()));
    if (rule.reciprocal()
        && recipients.isEmpty()
        && actors.size() > 1
        && eachOther(rule, tree, trigger)) {
      recipients.addAll(actors.subList(1, actors.size()));
      actors = actors.subList(0, 1);
    }
    List<ActorMention> who = List.copyOf(actors);
    recipients.removeIf(r -> who.stream().anyMatch(a -> a.actor().equals(r.actor())));
    boolean noun = attempt.noun();
    boolean aside = noun && tree.token(trigger).is("obl");
    recipients.removeIf(r -> ownCountry(rule, who, r) || ownEnvoy(rule, aside, who, r));
    dropCosubjects(tree, who, recipients);
    dropOwn(who, recipients);
    boolean unfit =
        !fits(rule.who(), actors)
            || (rule.needs() == Rule.Needs.SAID && (actors.isEmpty() || recipients.isEmpty()));
    if (unfit && reading != Reading.LOOSE) {
      return null;
    }
    boolean half = rule.reciprocal() && recipients.isEmpty() && actors.size() < 2;
    if (noun && recipients.isEmpty() && (actors.isEmpty() || (half && tree.definite(trigger)))) {
      Parties before =
          tree.definite(trigger) || accused(tree, trigger) ? completion.before(kind(rule)) : null;
      if (before != null && (actors.isEmpty() || before.involves(actors.get(0)))) {
        actors = before.actors();
        recipients.addAll(before.recipients());
      }
    } else if (actors.isEmpty() && tree.definite(trigger)) {
      Parties before = completion.before(kind(rule));
      if (before != null && sameSide(before.recipients(), recipients)) {
        actors = before.actors(); // "la invasión de Ucrania", after "la invasión rusa"
      }
    }
    boolean said = !recipients.isEmpty() && !actors.isEmpty();
    if (actors.isEmpty()) {
      actors = completion.actors(rule, tree, trigger, recipients);
    }
    if (recipients.isEmpty() && noun && rule.type() == EventType.ASSAULT) {
      recipients.addAll(denouncer(tree, trigger, actors));
    }
    if (recipients.isEmpty()) {
      recipients.addAll(completion.recipients(rule, tree, trigger, actors, frame.stranger()));
      if (noun && rule.type() == EventType.ASSAULT) {
        recipients.removeIf(r -> condemns(tree, trigger, r));
      }
    }
    if (recipients.isEmpty() && frame.stranger() && noun && rule.type() == EventType.ASSAULT) {
      return null; // "su batalla contra fuerzas hostiles": a way of speaking
    }
    if (recipients.isEmpty()
        && frame.stranger()
        && rule.type() == EventType.SUPPORT
        && tree.token(trigger).upos() == Upos.ADJ) {
      return null; // "dos provincias respaldadas por Rusia": whom, nobody can tell
    }
    if (rule.needs() == Rule.Needs.NONE && actors.isEmpty() && recipients.isEmpty() && political) {
      actors = completion.atHome(tree);
      recipients.addAll(actors);
    }
    boolean asked = frame.stranger() && rule.type() == EventType.REQUEST; // "pidió a sus aliados"
    Parties two = recipients.isEmpty() && !asked ? completion.opponents(rule.type()) : null;
    int subject = tree.child(trigger, "nsubj");
    boolean told =
        subject >= 0
            && !tree.token(subject).is("nsubj:pass")
            && tree.token(subject).upos() == Upos.PRON; // "un tratado que obliga a"
    if (two != null && actors.isEmpty() && !noun && (told || !Opponents.evenly(rule.type()))) {
      two = null; // its subject is somebody whom the text does tell
    }
    if (two != null && actors.isEmpty() && reading == Reading.NAMED) {
      return null; // first those who are named
    }
    if (two != null) {
      if ("visit".equals(rule.mode()) && actors.isEmpty()) {
        two = two.led(completion.before(kind(rule))); // "un viaje": of whoever was to travel
      }
      List<ActorMention> facing = actors.isEmpty() ? two.recipients() : two.facing(actors.get(0));
      boolean met = rule.reciprocal() && rule.type() == EventType.CONSULT;
      recipients.addAll(met ? completion.inPerson(actors, facing) : facing);
      actors = actors.isEmpty() ? two.actors() : actors;
    }
    boolean enough =
        switch (rule.needs()) {
          case NONE -> political || !actors.isEmpty() || !recipients.isEmpty();
          case ONE -> !actors.isEmpty() || !recipients.isEmpty();
          case ACTOR -> !actors.isEmpty();
          case RECIPIENT -> !recipients.isEmpty();
          case BOTH, SAID -> !actors.isEmpty() && !recipients.isEmpty();
        };
    boolean alone =
        rule.reciprocal()
            && rule.needs() == Rule.Needs.ONE
            && recipients.isEmpty()
            && actors.size() < 2
            && noun;
    boolean unsaid =
        !rule.content().isEmpty() && recipients.stream().allMatch(r -> r.span() == null);
    boolean loose = unfit || !enough || alone || unsaid;
    boolean nobody =
        recipients.isEmpty() && (actors.isEmpty() || (rule.reciprocal() && actors.size() < 2));
    if ((loose && (nobody || reading != Reading.LOOSE))
        || actors.size() > MOST
        || recipients.size() > MOST) {
      return null;
    }
    if (actors.isEmpty() && recipients.isEmpty() && Completion.directed(rule.type())) {
      recipients.addAll(completion.here(tree));
      actors = recipients;
    } else if (actors.isEmpty()) {
      List<ActorMention> here = completion.here(tree);
      actors = abroad(rule.type()) && sameSide(here, recipients) ? List.of() : here;
    }
    dropOwn(actors, recipients);
    return new Settled(actors, List.copyOf(recipients), said, two != null, loose);
  }

  /** "Chile y Perú combatieron" each other, but "Chile y Perú atacaron" somebody else. */
  private static boolean eachOther(Rule rule, Tree tree, int trigger) {
    return rule.type() != EventType.ASSAULT
        || tree.token(trigger).upos() == Upos.NOUN
        || VerbConditions.reflexive(tree, trigger)
        || EventWords.of("mutual").contains(tree.verb(trigger));
  }

  /** Acts that nobody does to the own side: "las sanciones al país" are others'. */
  private static boolean abroad(EventType type) {
    return switch (type) {
      case AGREE, AID, CONSULT, COOPERATE, RETREAT, SANCTION -> true;
      default -> false;
    };
  }

  /**
   * "Visitará el país": nobody visits the own country; the text speaks of another, which its
   * description did not tell.
   */
  private static boolean ownCountry(Rule rule, List<ActorMention> who, ActorMention r) {
    return rule.type() == EventType.CONSULT
        && r.actor().kind() == Actor.Kind.COUNTRY
        && (r.how() == ActorMention.How.DESCRIPTION || "visit".equals(rule.mode()))
        && !who.isEmpty()
        && who.stream().allMatch(a -> a.actor().code().equals(r.actor().code()));
  }

  /** "X denuncia la incursión de una patrullera de Y": into X, for want of other words. */
  private List<ActorMention> denouncer(Tree tree, int act, List<ActorMention> actors) {
    int verb = tree.token(act).is("obj") ? tree.head(act) : -1;
    if (verb < 0 || actors.isEmpty() || !EventWords.of("denounce").contains(tree.verb(verb))) {
      return List.of();
    }
    List<ActorMention> who = cast.subject(tree.sentence().index(), verb);
    boolean state = who.size() == 1 && who.get(0).actor().kind() == Actor.Kind.COUNTRY;
    return state && !who.get(0).actor().code().equals(actors.get(0).actor().code())
        ? List.of(ActorMention.understood(who.get(0).actor(), "quien lo denuncia"))
        : List.of();
  }

  /** "X condenó la incursión": who judges an act is as a rule not the one who suffered it. */
  private boolean condemns(Tree tree, int act, ActorMention r) {
    int verb = tree.token(act).is("obj") ? tree.head(act) : -1;
    return verb >= 0
        && RULES.ofVerb(tree.verb(verb)).stream().anyMatch(u -> u.type() == EventType.ACCUSE)
        && cast.subject(tree.sentence().index(), verb).stream()
            .anyMatch(a -> a.actor().code().equals(r.actor().code()));
  }

  /**
   * "Retiró a su embajador en protesta", "desmintió el envío de tropas": who is called home is no
   * recipient of the sanction or of what it is meant for, nor are those of the own side whom one
   * denies to have sent.
   */
  private static boolean ownEnvoy(
      Rule rule, boolean aside, List<ActorMention> who, ActorMention r) {
    boolean own = aside || rule.type() == EventType.SANCTION || "deny".equals(rule.mode());
    return own
        && r.actor().kind() != Actor.Kind.COUNTRY
        && !who.isEmpty()
        && who.stream().allMatch(a -> a.actor().code().equals(r.actor().code()));
  }

  /**
   * "Rusia y Corea del Norte se enfrentan a Occidente: Rusia por su invasión de Ucrania y Corea del
   * Norte por sus misiles": who shares the sentence's subject with the actor begins a part of the
   * enumeration and is not coordinated with the recipient.
   */
  private void dropCosubjects(Tree tree, List<ActorMention> who, List<ActorMention> recipients) {
    List<ActorMention> topic = cast.topic(tree.sentence().index());
    if (topic.size() < 2 || recipients.size() < 2 || !shared(topic, who)) {
      return;
    }
    List<ActorMention> others = new ArrayList<>(recipients);
    others.removeIf(r -> topic.stream().anyMatch(t -> t.actor().equals(r.actor())));
    if (!others.isEmpty()) {
      recipients.clear();
      recipients.addAll(others);
    }
  }

  /** "Putin ampliará las relaciones entre Rusia y Cuba": with Cuba; Russia is his own side. */
  private static void dropOwn(List<ActorMention> who, List<ActorMention> recipients) {
    if (recipients.size() < 2 || who.isEmpty()) {
      return;
    }
    List<ActorMention> others = new ArrayList<>(recipients);
    others.removeIf(r ->
        r.actor().kind() == Actor.Kind.COUNTRY
            && who.stream().allMatch(a -> a.actor().code().equals(r.actor().code())));
    if (!others.isEmpty() && others.size() < recipients.size()) {
      recipients.clear();
      recipients.addAll(others);
    }
  }

  private static boolean sameSide(List<ActorMention> before, List<ActorMention> now) {
    return !before.isEmpty()
        && !now.isEmpty()
        && before.get(0).actor().code().equals(now.get(0).actor().code());
  }

  private static boolean shared(List<ActorMention> topic, List<ActorMention> who) {
    return who.stream().anyMatch(a -> topic.stream().anyMatch(t -> t.actor().equals(a.actor())));
  }

  /** Acts of one kind: "se reunieron", "la reunión". */
  static String kind(Rule rule) {
    return rule.type() + " " + (rule.mode() == null ? "" : rule.mode());
  }

  /** "Las acusaciones de transferencias de armas": what one is accused of was told before. */
  private static boolean accused(Tree tree, int noun) {
    int above = tree.head(noun);
    return above >= 0
        && tree.token(noun).is("nmod")
        && RULES.ofNoun(tree.lemma(above)).stream().anyMatch(r -> r.type() == EventType.ACCUSE);
  }

  /** Whether the actor is of the kind that the rule takes; nobody known passes for people. */
  private static boolean fits(Rule.Who who, List<ActorMention> actors) {
    if (who == Rule.Who.ANYBODY) {
      return true;
    }
    boolean body = !actors.isEmpty() && body(actors.get(0).actor());
    return body == (who == Rule.Who.BODY);
  }

  /** Whether somebody acts for a state or an organisation, and not as citizens or a party do. */
  static boolean body(Actor actor) {
    String sector = actor.sector();
    return actor.kind() == Actor.Kind.COUNTRY
        || actor.kind() == Actor.Kind.ORGANISATION
        || actor.office() != null
        || (sector != null
            && (sector.equals("GOV")
                || sector.equals("LEG")
                || sector.equals("JUD")
                || sector.equals("MED")));
  }

  /** Those whose country or organisation is known, each once. */
  private static List<ActorMention> coded(List<ActorMention> mentions) {
    List<ActorMention> coded = new ArrayList<>();
    for (ActorMention m : mentions) {
      if (!m.actor().code().isEmpty()
          && coded.stream().noneMatch(c -> c.actor().equals(m.actor()))) {
        coded.add(m);
      }
    }
    return coded;
  }
}
