package org.cronista.coding.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.EventType;
import org.jspecify.annotations.Nullable;

/** Who has dealt with whom in an article, in the acts that name both sides. */
final class Dealings {
  private final Opponents opponents = new Opponents();

  /** By the code of the one, those of other codes with whom it has dealt, the first first. */
  private final Map<String, Map<String, ActorMention>> others = new HashMap<>();

  /** How often, by the codes of the one and the other; and how often in violence. */
  private final Map<String, Integer> often = new HashMap<>();

  private final Map<String, Integer> quarrels = new HashMap<>();

  /** With which person of a country one person has dealt, by the name of the one and the code. */
  private final Map<String, ActorMention> persons = new HashMap<>();

  /** Who accused somebody last, by the code of the accused: whom a denial answers. */
  private final Map<String, ActorMention> accusers = new HashMap<>();

  /** Who has dealt with somebody of another country. */
  private final Set<Actor> abroad = new HashSet<>();

  private boolean counted;

  /** Ends the first reading: each act of the article has been counted. */
  void learnt() {
    counted = true;
  }

  void remember(EventType type, List<ActorMention> actors, List<ActorMention> recipients) {
    if (!counted) {
      opponents.count(type, actors, recipients);
    }
    for (ActorMention a : actors) {
      for (ActorMention r : recipients) {
        if (!a.actor().code().equals(r.actor().code()) && !press(a) && !press(r)) {
          if (type == EventType.ACCUSE) {
            accusers.put(r.actor().code(), a);
          }
          count(type, a, r);
          count(type, r, a);
          abroad.add(a.actor());
          abroad.add(r.actor());
          if (type == EventType.CONSULT && a.actor().isPerson() && r.actor().isPerson()) {
            persons.put(a.actor().name() + ' ' + r.actor().code(), r);
            persons.put(r.actor().name() + ' ' + a.actor().code(), a);
          }
        }
      }
    }
  }

  private void count(EventType type, ActorMention one, ActorMention other) {
    others
        .computeIfAbsent(one.actor().code(), c -> new LinkedHashMap<>())
        .putIfAbsent(other.actor().code(), other);
    if (!counted) {
      String pair = one.actor().code() + ' ' + other.actor().code();
      often.merge(pair, 1, Integer::sum);
      if (violent(type)) {
        quarrels.merge(pair, 1, Integer::sum);
      }
    }
  }

  /** Whoever tells the press deals with somebody else. */
  private static boolean press(ActorMention m) {
    return "MED".equals(m.actor().sector());
  }

  private static boolean violent(EventType type) {
    return switch (type) {
      case ASSAULT, COERCE, THREATEN, MOBILIZE -> true;
      default -> false;
    };
  }

  Opponents opponents() {
    return opponents;
  }

  /** Whether those of a code have dealt with any others. */
  boolean any(String code) {
    return others.containsKey(code);
  }

  /** Whether somebody has dealt with another country. */
  boolean abroad(Actor actor) {
    return abroad.contains(actor);
  }

  /** Who accused those of a code last; null for nobody. */
  @Nullable ActorMention accuser(String code) {
    return accusers.get(code);
  }

  /** The person of a code with whom a person has met or exchanged letters; null for none. */
  @Nullable ActorMention met(Actor one, String code) {
    return one.isPerson() ? persons.get(one.name() + ' ' + code) : null;
  }

  /**
   * With whom those of a code deal most; for an attack, whom they have any quarrel with.
   *
   * @param side those of whom it is none
   */
  @Nullable ActorMention usual(String code, EventType type, List<ActorMention> side) {
    Map<String, Integer> counts = type == EventType.ASSAULT ? quarrels : often;
    ActorMention found = null;
    int most = 0;
    for (ActorMention m : others.getOrDefault(code, Map.of()).values()) {
      String other = m.actor().code();
      int times = counts.getOrDefault(code + ' ' + other, 0);
      if (times > most && side.stream().noneMatch(a -> a.actor().code().equals(other))) {
        most = times;
        found = m;
      }
    }
    return found;
  }
}
