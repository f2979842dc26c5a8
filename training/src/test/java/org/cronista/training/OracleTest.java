package org.cronista.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cronista.language.parsing.Action;
import org.cronista.language.parsing.Parse;
import org.cronista.language.parsing.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OracleTest {
  @TempDir private Path folder;

  @Test
  void stepsThatCostNothingBuildTheGoldTree() throws IOException {
    for (Tree tree : TinyTreebank.read(folder)) {
      Oracle oracle = new Oracle(tree.parse());
      State state = new State(tree.size());
      while (!state.done()) {
        take(state, free(state, oracle));
      }
      for (int i = 0; i < tree.size(); i++) {
        assertEquals(oracle.head(i), state.head(i), tree.words().get(i));
      }
    }
  }

  @Test
  void countsTheArcsThatAStepLoses() {
    Parse gold = new Parse(new int[] {1, -1, 1}, List.of("nsubj", "root", "obj"));
    Oracle oracle = new Oracle(gold);
    State state = new State(3);
    state.shift();
    assertEquals(1, oracle.cost(state, Action.SHIFT), "the verb could no longer take its subject");
    assertEquals(0, oracle.cost(state, Action.LEFT));
    take(state, Action.LEFT);
    state.shift();
    assertEquals(0, oracle.cost(state, Action.SHIFT));
    assertEquals(2, oracle.cost(state, Action.LEFT), "the verb loses the root and its object");
  }

  private static int free(State state, Oracle oracle) {
    for (int action = 0; action < Action.COUNT; action++) {
      if (state.allows(action) && oracle.cost(state, action) == 0) {
        return action;
      }
    }
    throw new AssertionError("no free step");
  }

  private static void take(State state, int action) {
    if (action == Action.SHIFT) {
      state.shift();
    } else {
      state.attach(state.headOf(action), 0);
    }
  }
}
