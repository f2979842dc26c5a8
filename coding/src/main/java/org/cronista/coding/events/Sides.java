package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.rules.RuleBook;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.EventType;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Settles who acts and towards whom in one event, step by step: what its frame says, less those who
 * cannot be meant; for a noun that takes up what was told, the parties of that; then what the
 * article lets a reader complete; last, where it is about two, those two. Each step sees what those
 * before it left open.
 */
final class Sides {
  private static final RuleBook RULES = RuleBook.standard();

  /** More parties than these on one side are a list and no act. */
  private static final int MOST = 12;

  private final Rule rule;
  private final Tree tree;
  private final int trigger;
  private final boolean noun;
  private final Frame frame;
  private final Reading reading;
  private final Cast cast;
  private final Completion completion;

  private List<ActorMention> actors;
  private final List<ActorMention> recipients;

  /** Whether somebody acts of whom nothing is known. */
  private boolean unknown;

  Sides(Attempt attempt, Frame frame, Reading reading, Cast cast, Completion completion) {
    this.rule = attempt.rule();
    this.tree = attempt.tree();
    this.trigger = attempt.trigger();
    this.noun = attempt.noun();
    this.frame = frame;
    this.reading = reading;
    this.cast = cast;
    this.completion = completion;
    this.unknown = frame.unknown();
    this.actors = coded(frame.actors());
    this.recipients = new ArrayList<>(coded(frame.recipients()));
  }

  /** The parties; null where they are not those that the rule needs. */
  Participants.@Nullable Settled settle(boolean political) {
    share();
    boolean aside = noun && tree.token(trigger).is("obl");
    OwnSide.drop(rule, cast.topic(tree.sentence().index()), aside, List.copyOf(actors), recipients);
    boolean unfit =
        !fits(rule.who(), actors)
            || (rule.needs() == Rule.Needs.SAID && (actors.isEmpty() || recipients.isEmpty()));
    if (unfit && reading != Reading.LOOSE) {
      return null;
    }
    takeUp();
    boolean said = !recipients.isEmpty() && !actors.isEmpty();
    complete();
    if (recipients.isEmpty() && frame.stranger() && untellable()) {
      return null;
    }
    if (rule.needs() == Rule.Needs.NONE && actors.isEmpty() && recipients.isEmpty() && political) {
      actors = completion.atHome(tree);
      recipients.addAll(actors);
    }
    Parties two = opponents();
    if (two != null && actors.isEmpty() && reading == Reading.NAMED) {
      return null; // first those who are named
    }
    if (two != null) {
      face(two);
    }
    boolean loose = unfit || !enough(political) || alone() || unsaid();
    boolean nobody =
        recipients.isEmpty() && (actors.isEmpty() || (rule.reciprocal() && actors.size() < 2));
    if ((loose && (nobody || reading != Reading.LOOSE))
        || actors.size() > MOST
        || recipients.size() > MOST) {
      return null;
    }
    atHome();
    OwnSide.drop(actors, recipients);
    return new Participants.Settled(actors, List.copyOf(recipients), said, two != null, loose);
  }

  /** "Chile y Perú se reunieron": the first with the others. */
  private void share() {
    if (rule.reciprocal() && recipients.isEmpty() && actors.size() > 1 && eachOther()) {
      recipients.addAll(actors.subList(1, actors.size()));
      actors = actors.subList(0, 1);
    }
  }

  /** "La reunión", "la invasión de Ucrania" after "la invasión rusa": the parties told before. */
  private void takeUp() {
    boolean definite = tree.definite(trigger);
    boolean half = rule.reciprocal() && recipients.isEmpty() && actors.size() < 2;
    if (noun && recipients.isEmpty() && (actors.isEmpty() || (half && definite))) {
      Parties before = definite || accused() ? completion.before(Participants.kind(rule)) : null;
      if (before != null && (actors.isEmpty() || before.involves(actors.get(0)))) {
        actors = before.actors();
        recipients.addAll(before.recipients());
      }
    } else if (actors.isEmpty() && definite) {
      Parties before = completion.before(Participants.kind(rule));
      if (before != null && sameSide(before.recipients(), recipients)) {
        actors = before.actors();
      }
    }
  }

  /** What the article lets a reader complete. */
  private void complete() {
    boolean attack = noun && rule.type() == EventType.ASSAULT;
    if (actors.isEmpty() && !unknown) {
      actors = completion.actors(rule, tree, trigger, recipients);
      if (!actors.isEmpty() && actors.stream().allMatch(a -> a.whollySupplied() && envoys(a))) {
        actors = List.of();
        unknown = true; // who kills an ambassador is as a rule not his own side
      }
    }
    if (recipients.isEmpty() && attack) {
      recipients.addAll(denouncer());
    }
    if (recipients.isEmpty()) {
      recipients.addAll(completion.recipients(rule, tree, trigger, actors, frame.stranger()));
      if (attack) {
        recipients.removeIf(this::condemns);
      }
    }
  }

  /** Whether violence is done to those who stand for a country abroad, of somebody's own code. */
  private boolean envoys(ActorMention by) {
    return (rule.type() == EventType.ASSAULT || rule.type() == EventType.COERCE)
        && recipients.stream()
            .anyMatch(r -> abroad(r.actor()) && r.actor().code().equals(by.actor().code()));
  }

  private static boolean abroad(Actor actor) {
    String office = actor.office();
    String name = Spelling.fold(actor.name());
    int end = name.indexOf(' ');
    String first = end < 0 ? name : name.substring(0, end);
    return EventWords.of("missions").contains(office == null ? first : Spelling.fold(office));
  }

  /** Whether an act done to somebody of whom nothing is known is none without them. */
  private boolean untellable() {
    return (noun && rule.type() == EventType.ASSAULT) // "su batalla contra fuerzas hostiles"
        || (rule.type() == EventType.SUPPORT // "dos provincias respaldadas por Rusia"
            && tree.token(trigger).upos() == Upos.ADJ);
  }

  /** The two that the article is about, where one of them is left open; null for none. */
  private @Nullable Parties opponents() {
    boolean asked = frame.stranger() && rule.type() == EventType.REQUEST; // "pidió a sus aliados"
    Parties two =
        recipients.isEmpty() && !asked && !unknown ? completion.opponents(rule.type()) : null;
    int subject = tree.child(trigger, "nsubj");
    boolean told =
        subject >= 0
            && !tree.token(subject).is("nsubj:pass")
            && tree.token(subject).upos() == Upos.PRON; // "un tratado que obliga a"
    boolean somebody = actors.isEmpty() && !noun && (told || !Opponents.evenly(rule.type()));
    return somebody ? null : two; // its subject is somebody whom the text does tell
  }

  private void face(Parties opponents) {
    Parties two =
        "visit".equals(rule.mode()) && actors.isEmpty()
            ? opponents.led(completion.before(Participants.kind(rule))) // of whoever was to travel
            : opponents;
    List<ActorMention> facing = actors.isEmpty() ? two.recipients() : two.facing(actors.get(0));
    boolean met = rule.reciprocal() && rule.type() == EventType.CONSULT;
    recipients.addAll(met ? completion.inPerson(actors, facing) : facing);
    actors = actors.isEmpty() ? two.actors() : actors;
  }

  private boolean enough(boolean political) {
    return switch (rule.needs()) {
      case NONE -> political || !actors.isEmpty() || !recipients.isEmpty();
      case ONE -> !actors.isEmpty() || !recipients.isEmpty();
      case ACTOR -> !actors.isEmpty();
      case RECIPIENT -> !recipients.isEmpty();
      case BOTH, SAID -> !actors.isEmpty() && !recipients.isEmpty();
    };
  }

  /** "La reunión del presidente": with whom, nobody tells. */
  private boolean alone() {
    return rule.reciprocal()
        && rule.needs() == Rule.Needs.ONE
        && recipients.isEmpty()
        && actors.size() < 2
        && noun;
  }

  private boolean unsaid() {
    return !rule.content().isEmpty() && recipients.stream().allMatch(r -> r.span() == null);
  }

  /** Gives what still has nobody to the country of the article. */
  private void atHome() {
    if (!actors.isEmpty() || unknown) {
      return;
    }
    List<ActorMention> here = completion.here(tree);
    if (recipients.isEmpty() && Completion.directed(rule.type())) {
      recipients.addAll(here);
      actors = recipients;
    } else {
      actors = abroad(rule.type()) && sameSide(here, recipients) ? List.of() : here;
    }
  }

  /** "Chile y Perú combatieron" each other, but "Chile y Perú atacaron" somebody else. */
  private boolean eachOther() {
    return rule.type() != EventType.ASSAULT
        || tree.token(trigger).upos() == Upos.NOUN
        || VerbConditions.reflexive(tree, trigger)
        || EventWords.of("mutual").contains(tree.verb(trigger));
  }

  /** "Las acusaciones de transferencias de armas": what one is accused of was told before. */
  private boolean accused() {
    int above = tree.head(trigger);
    return above >= 0
        && tree.token(trigger).is("nmod")
        && RULES.ofNoun(tree.lemma(above)).stream().anyMatch(r -> r.type() == EventType.ACCUSE);
  }

  /** "X denuncia la incursión de una patrullera de Y": into X, for want of other words. */
  private List<ActorMention> denouncer() {
    int verb = tree.token(trigger).is("obj") ? tree.head(trigger) : -1;
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
  private boolean condemns(ActorMention r) {
    int verb = tree.token(trigger).is("obj") ? tree.head(trigger) : -1;
    return verb >= 0
        && RULES.ofVerb(tree.verb(verb)).stream().anyMatch(u -> u.type() == EventType.ACCUSE)
        && cast.subject(tree.sentence().index(), verb).stream()
            .anyMatch(a -> a.actor().code().equals(r.actor().code()));
  }

  /** Acts that nobody does to the own side: "las sanciones al país" are others'. */
  private static boolean abroad(EventType type) {
    return switch (type) {
      case AGREE, AID, CONSULT, COOPERATE, RETREAT, SANCTION -> true;
      default -> false;
    };
  }

  private static boolean sameSide(List<ActorMention> before, List<ActorMention> now) {
    return !before.isEmpty()
        && !now.isEmpty()
        && before.get(0).actor().code().equals(now.get(0).actor().code());
  }

  /** Whether the actor is of the kind that the rule takes; nobody known passes for people. */
  private static boolean fits(Rule.Who who, List<ActorMention> actors) {
    if (who == Rule.Who.ANYBODY) {
      return true;
    }
    boolean body = !actors.isEmpty() && Participants.body(actors.get(0).actor());
    return body == (who == Rule.Who.BODY);
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
