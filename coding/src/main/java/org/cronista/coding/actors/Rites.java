package org.cronista.coding.actors;

import java.util.List;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * "La Iglesia Ortodoxa Griega en Chicago", "el arzobispo ortodoxo serbio de Viena": what a church
 * is called after tells its rite, and not its country, where another place is told. To be asked
 * when the places of all sentences are known.
 */
final class Rites {
  private final Scene scene;

  Rites(Scene scene) {
    this.scene = scene;
  }

  void settle() {
    for (Tree tree : scene.trees) {
      int s = tree.sentence().index();
      for (int t = 1; t + 2 < tree.size(); t++) {
        int last = rite(tree, t);
        int place = last < 0 ? -1 : place(tree, last);
        if (place >= 0) {
          List<String> codes = scene.nations.at(s, scene.board.anchor(s, place));
          scene.nations.clear(s, scene.board.anchor(s, last));
          scene.nations.clear(s, last);
          if (!codes.isEmpty()) {
            scene.nations.put(s, last, codes.get(0));
          }
        } else if (last > t + 1) {
          scene.nations.clear(s, scene.board.anchor(s, last)); // "patriarca de Antioquía"
        }
      }
    }
  }

  /** The last word of what a church is called after behind a word for its rite; -1 for none. */
  private int rite(Tree tree, int token) {
    int s = tree.sentence().index();
    boolean patriarch = is("patriarch", tree.token(token));
    boolean church = is("apostolic", tree.token(token)) && is("church", tree.token(token - 1));
    if (!patriarch && !church && !is("rite", tree.token(token))) {
      return -1;
    }
    int next = token + 1;
    if (tree.token(next).upos() == Upos.ADJ || tree.token(next).upos().nominal()) {
      if (patriarch && !is("rite", tree.token(next))) {
        return -1; // "el patriarca ruso"
      }
      boolean told = !scene.nations.at(s, next).isEmpty();
      return told && !scene.demonyms.of(tree.token(next).form()).isEmpty() ? next : -1;
    }
    boolean see =
        tree.token(next).form().equals("de")
            && next + 1 < tree.size()
            && is("see", tree.token(next + 1));
    return see ? next + 1 : -1;
  }

  private static boolean is(String words, Token t) {
    return FunctionWords.of(words).contains(Spelling.fold(t.form()));
  }

  /** The place behind "en", "de" or "para" right after a word; -1 for none. */
  private static int place(Tree tree, int token) {
    int at = token + 1;
    if (at + 1 >= tree.size() || tree.token(at).upos() != Upos.ADP) {
      return -1;
    }
    at++;
    if (tree.token(at).upos() == Upos.DET && at + 1 < tree.size()) {
      at++;
    }
    Token t = tree.token(at);
    return Spelling.capitalised(t.form()) && t.upos().nominal() ? at : -1;
  }
}
