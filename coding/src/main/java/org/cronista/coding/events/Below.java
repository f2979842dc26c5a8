package org.cronista.coding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cronista.coding.actors.Cast;
import org.cronista.coding.rules.Rule;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.EventType;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * The recipient where no role of the rule names one: whom the content of the act is about ("pidió
 * que Israel se retire", "rechazó las inversiones de empresas finlandesas"), the nearest first; for
 * a protest the country it is made in.
 */
final class Below {
  /** Acts that are done to somebody by their meaning. */
  private static final Set<EventType> DONE_TO =
      Set.of(
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.SUPPORT,
          EventType.AGREE,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.AID,
          EventType.CONCEDE,
          EventType.CONSULT,
          EventType.PROTEST,
          EventType.COOPERATE,
          EventType.RETREAT);

  /** Acts for which the place where they are done is no party. */
  private static final Set<EventType> PLACED =
      Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.SUPPORT);

  /** Acts of words that turn against somebody else than those of the own side whom they name. */
  private static final Set<EventType> AGAINST = Set.of(EventType.ACCUSE, EventType.THREATEN);

  /** Acts whose cause or whose orderer is no party: "combatieron por orden de X". */
  private static final Set<EventType> OF_ITSELF =
      Set.of(EventType.SUPPORT, EventType.ASSAULT, EventType.COERCE);

  private static final int FARTHEST = 18;

  /** The same for whoever harmed those of the own side whom an accusation names first. */
  private static final int BEYOND = 30;

  private final Cast cast;

  Below(Cast cast) {
    this.cast = cast;
  }

  /** Actors below a trigger that are not among those who act. */
  List<ActorMention> recipients(Rule rule, Tree tree, int trigger, List<ActorMention> actors) {
    if (!DONE_TO.contains(rule.type()) || actors.isEmpty()) {
      return List.of();
    }
    List<ActorMention> own = List.of();
    for (int i = trigger + 1; i < tree.size(); i++) {
      if (i - trigger > (own.isEmpty() ? FARTHEST : BEYOND)) {
        break;
      }
      if (!tree.sentence().dominates(trigger, i)) {
        continue;
      }
      List<ActorMention> found = named(tree, i, actors);
      if (!found.isEmpty() && meant(rule, tree, trigger, i, actors)) {
        if (!AGAINST.contains(rule.type()) || !ownSide(found, actors)) {
          return found;
        }
        own = own.isEmpty() ? found : own; // "denunció que sus soldados fueron heridos por X"
      }
    }
    return own.isEmpty() || rule.type() == EventType.THREATEN // "advirtió que su país se defenderá"
        ? said(rule, tree, trigger, actors)
        : own;
  }

  /** Who else than those who act is named by a word: a party, or the country of an adjective. */
  private List<ActorMention> named(Tree tree, int token, List<ActorMention> actors) {
    int s = tree.sentence().index();
    List<ActorMention> found = others(cast.at(s, token), actors);
    if (found.isEmpty() && tree.token(token).is("amod")) {
      List<ActorMention> against = cast.against(s, token);
      found = others(against.isEmpty() ? cast.nation(s, token) : against, actors);
    }
    return found;
  }

  /** Whether nothing between the act and who is named says that the act is not done to them. */
  private boolean meant(Rule rule, Tree tree, int trigger, int token, List<ActorMention> actors) {
    return !handed(rule, tree, token)
        && !ofAllies(tree, token)
        && !(rule.type() == EventType.ACCUSE && Condemned.victim(tree, token))
        && (!asides(rule, tree, trigger, token) || partner(rule, tree, trigger, token, actors))
        && !(PLACED.contains(rule.type()) && within(tree, trigger, token, "en"))
        && !(OF_ITSELF.contains(rule.type()) && within(tree, trigger, token, "por"))
        && !aside(tree, trigger, token)
        && !within(actors, tree.token(token).span())
        && cast.medium(tree.sentence().index(), token) == null;
  }

  /** "Los aliados de Rusia": others than Russia. */
  private static boolean ofAllies(Tree tree, int token) {
    int head = tree.head(token);
    return head >= 0
        && tree.token(token).is("nmod")
        && tree.preposition(token).equals("de")
        && EventWords.of("allies").contains(tree.lemma(head));
  }

  /** "Chile agravaría la crisis, advirtió X": whom words before the verb of saying are about. */
  private List<ActorMention> said(Rule rule, Tree tree, int trigger, List<ActorMention> actors) {
    boolean words =
        switch (rule.type()) {
          case ACCUSE, REQUEST, REJECT, SUPPORT, THREATEN -> true;
          default -> false;
        };
    int top = tree.token(trigger).is("parataxis") ? tree.head(trigger) : -1;
    for (int c : tree.children(trigger)) {
      top = top < 0 && c < trigger && tree.token(c).is("ccomp") ? c : top;
    }
    if (!words || top < 0 || top >= trigger) {
      return List.of();
    }
    int subject = tree.subject(top);
    return subject >= 0
        ? others(cast.at(tree.sentence().index(), subject), actors)
        : tree.finite(top) ? List.of() : heading(tree, trigger, top, actors);
  }

  /** "Dos heridos por minas de Chile, denuncia Perú": whom words without a verb are about. */
  private List<ActorMention> heading(Tree tree, int trigger, int top, List<ActorMention> actors) {
    for (int i = 0; i < trigger; i++) {
      List<ActorMention> found =
          tree.sentence().dominates(top, i) ? named(tree, i, actors) : List.of();
      if (!found.isEmpty() && !ownSide(found, actors)) {
        return found;
      }
    }
    return List.of();
  }

  /** What is handed over is no party, nor what is named beside it: "armas y miles de soldados". */
  private static boolean handed(Rule rule, Tree tree, int token) {
    if (rule.with().isEmpty()) {
      return false;
    }
    for (int at = token; at >= 0; at = tree.head(at)) {
      if (rule.with().contains(tree.lemma(at))) {
        return true;
      }
      if (!tree.token(at).is("conj") && !tree.preposition(at).equals("de")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a phrase with a preposition stands between: "la reunión en un hotel de Rusia". */
  private static boolean within(Tree tree, int trigger, int token, String preposition) {
    for (int at = token; at >= 0 && at != trigger; at = tree.head(at)) {
      if (tree.preposition(at).equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a relative clause stands between ("..., lo que sería ..."), another act, or what the
   * act is done for ("presiona para vender más a Rusia"), unless it gives ("armas para ayudar a
   * Siria").
   */
  private static boolean asides(Rule rule, Tree tree, int trigger, int token) {
    boolean given = rule.type() == EventType.AID || rule.type() == EventType.COOPERATE;
    for (int at = token; at >= 0 && at != trigger; at = tree.head(at)) {
      Token t = tree.token(at);
      boolean next = t.is("conj") && tree.predicate(at);
      boolean purpose =
          !given
              && t.is("advcl")
              && t.feat("VerbForm").equals("Inf")
              && tree.child(at, "det") < 0; // but "al pisar la mina"
      if (next
          || purpose
          || (tree.finite(at) && ((t.is("acl") && !completive(tree, at)) || relative(tree, at)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Presionan para cerrar un acuerdo con Rusia": of those who speak for a state, the one with whom
   * they want what is between two.
   */
  private static boolean partner(
      Rule rule, Tree tree, int trigger, int token, List<ActorMention> actors) {
    int bond = tree.token(token).is("nmod") ? tree.head(token) : -1;
    int purpose = bond >= 0 && tree.token(bond).is("obj") ? tree.head(bond) : -1;
    return rule.type() == EventType.REQUEST
        && purpose >= 0
        && tree.token(purpose).is("advcl")
        && tree.head(purpose) == trigger
        && tree.preposition(token).equals("con")
        && actors.stream().allMatch(Below::state);
  }

  private static boolean state(ActorMention m) {
    return m.actor().kind() == Actor.Kind.COUNTRY || m.actor().office() != null;
  }

  /** "Su convencimiento de que Rusia vencerá": what the noun holds and no relative clause. */
  private static boolean completive(Tree tree, int clause) {
    boolean of = false;
    for (int c : tree.children(clause)) {
      of |= c < clause && tree.token(c).is("mark") && tree.token(c).form().equals("de");
      if (of && tree.token(c).upos() == Upos.SCONJ && tree.token(c).lemma().equals("que")) {
        return true;
      }
    }
    return false;
  }

  private static boolean relative(Tree tree, int clause) {
    for (int c : tree.children(clause)) {
      Token t = tree.token(c);
      if (c < clause && t.upos() == Upos.PRON && t.lemma().equals("que") && t.is("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token stands behind a preposition that names no recipient: "tras Rusia y Siria". */
  private static boolean aside(Tree tree, int trigger, int token) {
    for (int at = token; at >= 0 && at != trigger; at = tree.head(at)) {
      if (EventWords.of("aside").contains(tree.preposition(at))
          || (at != token && EventWords.of("aside").contains(tree.lemma(at)))) {
        return true; // "alrededor de Taiwán"
      }
    }
    return false;
  }

  /** Whether a word is a part of what names an actor: "ruso" in "el presidente ruso". */
  private static boolean within(List<ActorMention> actors, Span word) {
    return actors.stream()
        .anyMatch(a -> {
          Span span = a.span();
          return span != null && span.contains(word);
        });
  }

  private static boolean ownSide(List<ActorMention> found, List<ActorMention> actors) {
    return found.get(0).actor().code().equals(actors.get(0).actor().code());
  }

  private static List<ActorMention> others(List<ActorMention> found, List<ActorMention> actors) {
    List<ActorMention> others = new ArrayList<>();
    for (ActorMention m : found) {
      boolean coded = !m.actor().code().isEmpty();
      if (coded && actors.stream().noneMatch(a -> a.actor().equals(m.actor()))) {
        others.add(m);
      }
    }
    return others;
  }
}
