package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.knowledge.Outlet;
import org.cronista.model.ActorMention;
import org.cronista.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Where in the article stands whom: for each token the actors that its phrase names by itself. */
final class Board {
  private final List<List<List<ActorMention>>> named = new ArrayList<>();
  private final List<List<List<ActorMention>>> omitted = new ArrayList<>();
  private final List<int[]> anchor = new ArrayList<>();
  private final Map<Long, Outlet> media = new HashMap<>();

  Board(List<Sentence> sentences) {
    for (Sentence s : sentences) {
      named.add(new ArrayList<>(Collections.nCopies(s.size(), List.of())));
      omitted.add(new ArrayList<>(Collections.nCopies(s.size(), List.of())));
      int[] own = new int[s.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = i;
      }
      anchor.add(own);
    }
  }

  void put(int sentence, int token, List<ActorMention> mentions) {
    named.get(sentence).set(token, List.copyOf(mentions));
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
    return named.get(sentence).get(anchor.get(sentence)[token]);
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
    omitted.get(sentence).set(verb, List.copyOf(mentions));
  }

  List<ActorMention> omitted(int sentence, int verb) {
    return omitted.get(sentence).get(verb);
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
