package org.cronista.coding.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.knowledge.Entry;
import org.cronista.model.Sentence;
import org.cronista.model.Upos;

/** Surnames of those whom the article names in full and the knowledge does not have. */
final class Strangers {
  private final Scene scene;
  private final Set<String> surnames = new HashSet<>();

  /** Last words of the names of such people behind a first name, though they be countries. */
  private final Set<String> bearers = new HashSet<>();

  Strangers(Scene scene) {
    this.scene = scene;
  }

  void add(String surname) {
    surnames.add(Spelling.fold(surname));
  }

  void bears(String surname) {
    bearers.add(Spelling.fold(surname));
  }

  boolean has(String surname) {
    return surnames.contains(Spelling.fold(surname));
  }

  /**
   * "El obrero Irán Barrientos", "el analista de la plaza Rafael Bustillo": a first name and a word
   * behind it that together nobody is known by, though the name finder sees no name there, keep
   * that word from being somebody known.
   */
  void read(Sentence s) {
    for (int t = 1; t < s.size(); t++) {
      String surname = s.token(t).form();
      String first = s.token(t - 1).form();
      if (s.token(t).upos() != Upos.PROPN
          || s.token(t - 1).upos() != Upos.PROPN
          || Spelling.capitals(surname)
          || !Spelling.capitalised(first)
          || !(Persons.gender(first) != '?' || titled(s, t - 1))
          || scene.knowledge.find(surname).isEmpty()) {
        continue;
      }
      if (Names.person(scene.knowledge.find(surname)) == null) {
        if (titled(s, t - 1) && scene.knowledge.find(first).isEmpty() && alone(s, t - 1, first)) {
          add(surname); // "la enfermera Paz Lima"
          bears(surname);
        }
        continue;
      }
      String before = t > 1 && s.token(t - 2).upos() == Upos.PROPN ? s.token(t - 2).form() : "";
      boolean known =
          Names.person(scene.knowledge.find(first + " " + surname)) != null
              || (!before.isEmpty()
                  && Names.person(scene.knowledge.find(before + " " + first + " " + surname))
                      != null);
      if (!known && !firstOf(scene.knowledge.find(surname), first)) {
        add(surname);
      }
    }
  }

  /** Whether a first name and the word behind it are not known together. */
  private boolean alone(Sentence s, int first, String name) {
    return Persons.gender(name) != '?'
        && scene.knowledge.find(name + " " + s.token(first + 1).form()).isEmpty();
  }

  /** Whether a name stands right behind the noun for what somebody is. */
  static boolean titled(Sentence s, int token) {
    Role role =
        token > 0 && s.token(token - 1).upos() == Upos.NOUN
            ? Roles.STANDARD.of(s.token(token - 1))
            : null;
    return role != null && role.title() && !s.token(token - 1).feat("Number").equals("Plur");
  }

  /** Whether a word is one of the names of somebody whom a surname may mean. */
  private static boolean firstOf(List<Entry> readings, String first) {
    String folded = Spelling.fold(first);
    for (Entry e : readings) {
      if (e instanceof Entry.Somebody p
          && List.of(Spelling.fold(p.person().name()).split(" ")).contains(folded)) {
        return true;
      }
    }
    return false;
  }

  /** "Dijo Polonia": the surname of one whom the article names in full, but for "en Polonia". */
  boolean bearer(Sentence s, int token) {
    return bearers.contains(Spelling.fold(s.token(token).form()))
        && (token == 0
            || s.token(token - 1).upos() != Upos.ADP
            || FunctionWords.of("as-said").contains(Spelling.fold(s.token(token - 1).form())));
  }

  /**
   * "Bermejo afirmó": the surname of one whom the article names in full and not the town, but for
   * where one is.
   */
  boolean means(Sentence s, int token) {
    return has(s.token(token).form()) && (token == 0 || !s.token(token - 1).form().equals("en"));
  }
}
