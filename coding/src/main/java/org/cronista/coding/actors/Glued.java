package org.cronista.coding.actors;

import static org.cronista.model.Name.Type.PER;

import java.util.ArrayList;
import java.util.List;
import org.cronista.coding.syntax.Spelling;
import org.cronista.knowledge.Entry;
import org.cronista.model.Name;
import org.cronista.model.Sentence;
import org.cronista.model.Upos;

/** Names of two that the name finder takes for one. */
final class Glued {
  private final Scene scene;
  private final Newcomers newcomers;

  Glued(Scene scene, Newcomers newcomers) {
    this.scene = scene;
    this.newcomers = newcomers;
  }

  /**
   * "El funcionario de la ONU Elías Montoya": how many words of something else stand in one name
   * right before a person's, which begins with a first name, or whose surname the article has
   * alone; 0 where the name is one.
   */
  int before(Sentence s, Name n) {
    List<String> words = new ArrayList<>();
    for (int t = n.firstToken(); t <= n.lastToken(); t++) {
      words.add(s.token(t).form());
    }
    int size = words.size();
    if (size < 3 || Names.person(scene.knowledge.find(String.join(" ", words))) != null) {
      return 0;
    }
    boolean alone = newcomers.surname(words.get(size - 1));
    int length = scene.knowledge.longest(words, 0);
    boolean known =
        length > 0 && length < size - 1 && other(words.subList(0, length), n.type() == PER);
    if (known && (alone || first(words, length)) && two(words, length)) {
      return length;
    }
    boolean article = n.firstToken() > 0 && s.token(n.firstToken() - 1).upos() == Upos.DET;
    boolean whole = (n.type() == PER && !article) || !alone || Persons.gender(words.get(0)) != '?';
    for (int i = 2; !whole && i <= size - 2; i++) {
      if (first(words, i) && two(words, i) && !first(words, i - 1)) {
        return i; // "la Revolución Cubana Elías Montoya"
      }
    }
    return 0;
  }

  /** Whether some words are known for anything but a person, and of a person's name for a body. */
  private boolean other(List<String> words, boolean person) {
    for (Entry e : scene.knowledge.find(String.join(" ", words))) {
      if (e instanceof Entry.Body || (!person && !(e instanceof Entry.Somebody))) {
        return true;
      }
    }
    return false;
  }

  private static boolean first(List<String> words, int at) {
    return Persons.gender(words.get(at)) != '?';
  }

  /** Whether two or three words of a person's name follow. */
  private static boolean two(List<String> words, int from) {
    boolean capital = words.size() - from >= 2 && words.size() - from <= 3;
    for (int i = from; capital && i < words.size(); i++) {
      capital = Spelling.capitalised(words.get(i)) && !Spelling.capitals(words.get(i));
    }
    return capital;
  }
}
