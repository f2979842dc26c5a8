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
  private final List<Map<Integer, List<ActorMention>>> named = new ArrayList<>();
  private final List<Map<Integer, List<ActorMention>>> omitted = new ArrayList<>();
  private final List<int[]> anchor = new ArrayList<>();
  private final Map<Long, Outlet> media = new HashMap<>();

  Board(List<Sentence> sentences) {
    for (Sentence s : sentences) {
      named.add(new HashMap<>());
      omitted.add(new HashMap<>());
      int[] own = new int[s.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = i;
      }
      anchor.add(own);
    }
  }

  void put(int sentence, int token, List<ActorMention> mentions) {
    named.get(sentence).put(token, List.copyOf(mentions));
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
    List<ActorMention> found = named.get(sentence).get(anchor.get(sentence)[token]);
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
    omitted.get(sentence).put(verb, List.copyOf(mentions));
  }

  List<ActorMention> omitted(int sentence, int verb) {
    List<ActorMention> found = omitted.get(sentence).get(verb);
    return found == null ? List.of() : found;
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
