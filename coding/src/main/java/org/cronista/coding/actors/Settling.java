package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.actors.Dossiers.Dossier;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/** What the whole article tells of those whom it names, given to every mention of them. */
final class Settling {
  private final Scene scene;

  Settling(Scene scene) {
    this.scene = scene;
  }

  /** Gives every mention the actor as the whole article has made it. */
  void settle() {
    persons();
    Set<String> told = told();
    for (Sentence s : scene.analysis.sentences()) {
      for (int t = 0; t < s.size(); t++) {
        List<ActorMention> mentions = scene.board.at(s.index(), t);
        if (!mentions.isEmpty()
            && !scene.board.inside(s.index(), t)
            && mentions.get(0).actor().kind() != Actor.Kind.COUNTRY) {
          List<ActorMention> settled = new ArrayList<>(mentions.size());
          for (ActorMention m : mentions) {
            settled.add(here(current(m, s.index()), s.index(), told));
          }
          scene.board.put(s.index(), t, settled);
        }
      }
    }
  }

  /** Gives those whose country nobody has said the country that goes without saying. */
  private void persons() {
    Map<String, Set<String>> described = null;
    for (Dossier d : scene.dossiers.all()) {
      Dossiers.Town town = d.town;
      Actor a = d.actor;
      if (town != null) {
        List<String> codes = scene.nations.at(town.sentence(), town.token());
        d.assumed =
            scene.namesakes.at(town.sentence(), town.token())
                && !scene.namesakes.sure(town.sentence(), town.token());
        String code = codes.isEmpty() ? "" : codes.get(0);
        a = new Actor(a.name(), code, a.kind(), a.sector(), a.id(), a.office());
        d.actor = a;
        if (!code.isEmpty()) {
          continue;
        }
        d.town = null;
      }
      if (a.code().isEmpty() && !d.titles.isEmpty()) {
        described = described == null ? described() : described;
        for (String title : d.titles) {
          Set<String> codes = described.getOrDefault(title, Set.of());
          if (codes.size() == 1 && d.actor.code().isEmpty()) {
            String code = codes.iterator().next();
            d.assumed = true;
            d.actor = new Actor(a.name(), code, a.kind(), a.sector(), a.id(), a.office());
          }
        }
        a = d.actor;
      }
      if (a.code().isEmpty()) {
        d.assumed = true;
        d.actor =
            new Actor(
                a.name(), scene.home.at(d.sentence), a.kind(), a.sector(), a.id(), a.office());
      }
    }
  }

  /**
   * The countries of which the article says that people of an occupation are: "la muerte de un
   * minero peruano ... el minero Raúl Soto". Not of offices, which every country has.
   */
  private Map<String, Set<String>> described() {
    Map<String, Set<String>> found = new HashMap<>();
    for (Tree tree : scene.trees) {
      for (Token t : tree.sentence().tokens()) {
        Role role = t.upos() == Upos.NOUN ? Roles.STANDARD.of(t) : null;
        if (role != null
            && role.title()
            && role.kind() != Role.Kind.OFFICIAL
            && role.kind() != Role.Kind.LEADER) {
          List<String> codes = scene.nations.ofOfficial(tree, t.index(), scene.board);
          if (codes.size() == 1 && !somebodys(tree, t.index())) {
            found
                .computeIfAbsent(Spelling.fold(role.lemma()), l -> new HashSet<>())
                .add(codes.get(0));
          }
        }
      }
    }
    return found;
  }

  /** "El chofer francés Luc Petit": what is said of one whom it names is said of nobody else. */
  private boolean somebodys(Tree tree, int noun) {
    int s = tree.sentence().index();
    for (int c : tree.children(noun)) {
      for (ActorMention m : scene.board.at(s, c)) {
        if (m.actor().isPerson()) {
          return true;
        }
      }
    }
    int above = tree.head(noun);
    return above >= 0
        && tree.token(noun).is("appos")
        && scene.board.at(s, above).stream().anyMatch(m -> m.actor().isPerson());
  }

  /** A mention with its actor as the dossier has it by now. */
  private ActorMention current(ActorMention m, int sentence) {
    Actor a = m.actor();
    if (a.isPerson()) {
      Dossier d = scene.dossiers.find(a.name());
      return d == null ? m : d.as(m);
    }
    String code = scene.bodies.getOrDefault(Spelling.fold(a.name()), scene.home.at(sentence));
    if (a.code().isEmpty() && !code.isEmpty()) {
      Actor settled = new Actor(a.name(), code, a.kind(), a.sector(), a.id(), a.office());
      boolean told = scene.bodies.containsKey(Spelling.fold(a.name()));
      return told ? m.as(settled) : m.as(settled).with(ActorMention.Supplied.COUNTRY);
    }
    return m;
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
