package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Sentence;
import org.cronista.model.Span;

/** What the whole article tells of those whom it names, given to every mention of them. */
final class Settling {
  private final Scene scene;
  private final Persons persons;

  Settling(Scene scene) {
    this.scene = scene;
    this.persons = new Persons(scene);
  }

  /** Gives every mention the actor as the whole article has made it. */
  void settle() {
    persons.settle();
    Set<String> told = told();
    for (Sentence s : scene.analysis.sentences()) {
      for (int t = 0; t < s.size(); t++) {
        List<ActorMention> mentions = scene.board.at(s.index(), t);
        if (!mentions.isEmpty()
            && !scene.board.inside(s.index(), t)
            && mentions.get(0).actor().kind() != Actor.Kind.COUNTRY) {
          List<ActorMention> settled = new ArrayList<>(mentions.size());
          for (ActorMention m : mentions) {
            settled.add(here(persons.current(m, s.index()), s.index(), told));
          }
          scene.board.put(s.index(), t, settled);
        }
      }
    }
  }

  /** The countries that the article names other than by their bodies. */
  private Set<String> told() {
    Set<String> told = new HashSet<>();
    for (Sentence s : scene.analysis.sentences()) {
      for (int t = 0; t < s.size(); t++) {
        List<String> codes = scene.nations.at(s.index(), t);
        List<ActorMention> mentions = codes.isEmpty() ? List.of() : scene.board.at(s.index(), t);
        boolean body =
            !mentions.isEmpty()
                && mentions.get(0).actor().kind() == Actor.Kind.GROUP
                && !scene.board.inside(s.index(), t); // "Ministerio de Exteriores de China"
        if (!codes.isEmpty() && !body) {
          told.addAll(codes);
        }
      }
    }
    return told;
  }

  /**
   * "El Tribunal Supremo": bodies of that name are many; where the article never speaks of the
   * country whose body the knowledge has, it is the country of the article that has one.
   */
  private ActorMention here(ActorMention m, int sentence, Set<String> told) {
    Actor a = m.actor();
    String home = scene.home.at(sentence);
    Span span = m.span();
    if (a.kind() != Actor.Kind.GROUP
        || m.how() != ActorMention.How.NAME
        || span == null
        || home.isEmpty()
        || told.contains(a.code())
        || !FunctionWords.of("body").contains(Spelling.fold(firstWord(a.name())))) {
      return m;
    }
    String text = span.words(scene.text());
    Actor own = new Actor(text, home, a.kind(), a.sector(), null, a.office());
    return new ActorMention(
        own, span, m.how(), "«" + text + "»: " + text + ", " + home, ActorMention.Supplied.COUNTRY);
  }

  /** The first word of a name of several; empty for others. */
  static String firstWord(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? "" : name.substring(0, blank);
  }
}
