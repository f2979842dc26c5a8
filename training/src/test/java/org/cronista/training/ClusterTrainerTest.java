package org.cronista.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cronista.language.parsing.Parse;
import org.cronista.language.perceptron.Clusters;
import org.cronista.language.perceptron.Hash;
import org.cronista.model.Upos;
import org.junit.jupiter.api.Test;

class ClusterTrainerTest {
  private static final List<String> PEOPLE = List.of("ana", "luis", "eva", "juan");
  private static final List<String> ACTS = List.of("canta", "baila", "corre", "salta");

  private static Tree sentence(String... words) {
    int[] heads = new int[words.length];
    heads[0] = -1;
    List<Upos> tags = Collections.nCopies(words.length, Upos.X);
    List<String> relations = Collections.nCopies(words.length, "dep");
    return new Tree(List.of(words), tags, new Parse(heads, relations), Tree.Origin.SILVER);
  }

  private static Clusters learned() {
    List<Tree> text = new ArrayList<>();
    for (String who : PEOPLE) {
      for (String act : ACTS) {
        text.add(sentence("hoy", who, act, "."));
      }
    }
    return new ClusterTrainer(4, 100, 20).train(text);
  }

  @Test
  void wordsOfLikeNeighboursFallTogether() {
    Clusters clusters = learned();
    int person = clusters.of(Hash.of(PEOPLE.getFirst()));
    int act = clusters.of(Hash.of(ACTS.getFirst()));
    assertNotEquals(person, act);
    for (String who : PEOPLE) {
      assertEquals(person, clusters.of(Hash.of(who)), who);
    }
    for (String does : ACTS) {
      assertEquals(act, clusters.of(Hash.of(does)), does);
    }
  }

  @Test
  void onlyFrequentWordsGetAClass() {
    Clusters clusters =
        new ClusterTrainer(2, 1, 5).train(List.of(sentence("sol", "sol", "luna"), sentence("sol")));
    assertNotEquals(Clusters.UNKNOWN, clusters.of(Hash.of("sol")));
    assertEquals(Clusters.UNKNOWN, clusters.of(Hash.of("luna")));
  }
}
