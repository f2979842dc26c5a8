package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.knowledge.Outlet;
import org.cronista.model.ActorMention;
import org.cronista.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Where in the article stands whom: for each token the actors that its phrase names by itself. */
final class Board {
  /** By sentence and token; null for nobody. */
  private final @Nullable List<ActorMention>[][] named;

  /** By their keys: few verbs have any. */
  private final Map<Long, List<ActorMention>> omitted = new HashMap<>();

  private final List<int[]> anchor = new ArrayList<>();
  private final Map<Long, Outlet> media = new HashMap<>();

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists of one kind
  Board(List<Sentence> sentences) {
    named = new List[sentences.size()][];
    for (Sentence s : sentences) {
      named[anchor.size()] = new List[s.size()];
      int[] own = new int[s.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = i;
      }
      anchor.add(own);
    }
  }

  void put(int sentence, int token, List<ActorMention> mentions) {
    named[sentence][token] = List.copyOf(mentions);
  }

  /** A name of several tokens: all of them answer for its head. */
  void put(int sentence, int first, int last, int head, List<ActorMention> mentions) {
    put(sentence, head, mentions);
    int[] own = anchor.get(sentence);
    for (int t = first; t <= last; t++) {
      own[t] = head;
    }
  }

  List<ActorMention> at(int sentence, int token) {
    List<ActorMention> found = named[sentence][anchor.get(sentence)[token]];
    return found == null ? List.of() : found;
  }

  /** The token that answers for a name of several. */
  int anchor(int sentence, int token) {
    return anchor.get(sentence)[token];
  }

  /** Whether a token is a part, but not the head, of a name of several. */
  boolean inside(int sentence, int token) {
    return anchor.get(sentence)[token] != token;
  }

  void omit(int sentence, int verb, List<ActorMention> mentions) {
    omitted.put(key(sentence, verb), List.copyOf(mentions));
  }

  List<ActorMention> omitted(int sentence, int verb) {
    return omitted.getOrDefault(key(sentence, verb), List.of());
  }

  void medium(int sentence, int token, Outlet outlet) {
    media.put(key(sentence, token), outlet);
  }

  @Nullable Outlet medium(int sentence, int token) {
    return media.get(key(sentence, anchor(sentence, token)));
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }
}
