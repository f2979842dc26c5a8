package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;

/** Coordinated phrases taken together ("Rusia, China y Corea del Norte"). */
final class Coordination {
  /** No clause of news has more actors than this on one side; keeps broken text cheap. */
  private static final int MOST = 40;

  private Coordination() {}

  /** The actors of a phrase and of those coordinated with it, each once, at most 40. */
  static List<ActorMention> all(Tree tree, Board board, int head) {
    int s = tree.sentence().index();
    int anchor = board.anchor(s, head);
    List<ActorMention> first = board.at(s, anchor);
    if (tree.child(anchor, "conj") < 0 && (anchor == head || tree.child(head, "conj") < 0)) {
      return first;
    }
    List<ActorMention> found = new ArrayList<>(first);
    gather(tree, board, anchor, found, 0);
    if (anchor != head) {
      gather(tree, board, head, found, 0);
    }
    return found;
  }

  private static void gather(
      Tree tree, Board board, int head, List<ActorMention> found, int depth) {
    int s = tree.sentence().index();
    for (int c : tree.children(head)) {
      if (!tree.token(c).is("conj") || (tree.predicate(c) && board.at(s, c).isEmpty())) {
        continue;
      }
      for (ActorMention m : board.at(s, c)) {
        if (found.size() < MOST && found.stream().noneMatch(f -> f.actor().equals(m.actor()))) {
          found.add(m);
        }
      }
      if (found.size() < MOST && depth < MOST) {
        gather(tree, board, c, found, depth + 1);
      }
    }
  }
}
