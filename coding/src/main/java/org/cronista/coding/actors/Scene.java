package org.cronista.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Analysis;
import org.cronista.model.DateInterval;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/** What the resolvers of one article share. */
final class Scene {
  /** Words back over which {@link #unnamed} looks, however long the sentences are. */
  private static final int WORDS_BACK = 300;

  final Analysis analysis;
  final Knowledge knowledge;
  final List<Tree> trees;
  final Board board;
  final Demonyms demonyms;
  final Nations nations;
  final Dossiers dossiers = new Dossiers();
  final History history = new History();

  /** The governments of regions, once they were asked for. */
  private @Nullable List<Actor> regional;

  final Namesakes namesakes = new Namesakes();
  final Localities localities = new Localities();
  final Acronyms acronyms;

  /** Codes of the bodies that only the article names, by their folded names, where it tells one. */
  final Map<String, String> bodies = new HashMap<>();

  /**
   * The country that a word for a body last had said with it ("el ejército israelí"), by the home
   * of where it stands and its lemma.
   */
  final Map<String, String> told = new HashMap<>();

  /** The last day that the report may be from; null where it is not known. */
  final @Nullable LocalDate day;

  /** The first such day; null where it is not known. */
  final @Nullable LocalDate first;

  /** The country that goes without saying. */
  Home home;

  Scene(Analysis analysis, Knowledge knowledge) {
    this.analysis = analysis;
    this.knowledge = knowledge;
    this.trees = trees(analysis.sentences());
    this.acronyms = new Acronyms(analysis.sentences());
    this.board = new Board(analysis.sentences());
    this.demonyms = new Demonyms(trees, knowledge);
    this.nations = new Nations(trees, knowledge, demonyms);
    DateInterval published = analysis.published().interval();
    this.home = Home.unknown(trees.size());
    this.day = published == null ? null : published.to();
    this.first = published == null ? null : published.from();
  }

  /** Whether the day of the report is known, and not only some days or years. */
  boolean dated() {
    return day != null && day.equals(first);
  }

  private static List<Tree> trees(List<Sentence> sentences) {
    List<Tree> trees = new ArrayList<>(sentences.size());
    for (Sentence s : sentences) {
      trees.add(Tree.of(s));
    }
    return trees;
  }

  String text() {
    return analysis.text();
  }

  /** The country that goes without saying where a phrase stands; empty where none does. */
  String home(Phrase phrase) {
    return home.at(phrase.tree.sentence().index());
  }

  /** A country, or an organisation across countries, as an actor. */
  Actor nation(String code) {
    return knowledge
        .country(code)
        .map(c -> new Actor(c.name(), c.code(), Actor.Kind.COUNTRY, "GOV", null, null))
        .or(() ->
            knowledge
                .organisation(code)
                .map(o ->
                    new Actor(
                        o.name(),
                        o.code(),
                        Actor.Kind.ORGANISATION,
                        o.sector().isEmpty() ? "IGO" : o.sector(),
                        o.id(),
                        null)))
        .orElseGet(() -> new Actor(code, code, Actor.Kind.GROUP, null, null, null));
  }

  /**
   * The country or body of a phrase, by the name that stands in it: "funcionarios de la OMS" are
   * not just the ONU's.
   */
  Actor nation(Phrase phrase, String code) {
    int s = phrase.tree.sentence().index();
    for (int c : phrase.tree.children(phrase.head)) {
      for (ActorMention m : board.at(s, c)) {
        if (m.actor().code().equals(code) && m.actor().international()) {
          return m.actor();
        }
      }
    }
    return nation(code);
  }

  /** The person whom the article named at a place; null where it named nobody or several. */
  Dossiers.@Nullable Dossier person(History.Past past) {
    return past.actors().size() == 1 && past.first().isPerson()
        ? dossiers.find(past.first().name())
        : null;
  }

  /** A mention of somebody by a phrase. */
  ActorMention described(Phrase phrase, Actor actor, String why) {
    Span span = phrase.span();
    return new ActorMention(
        actor, span, ActorMention.How.DESCRIPTION, "«" + span.of(text()) + "»: " + why);
  }

  /** The governments of regions that the article names, in its order. */
  List<Actor> regional() {
    List<Actor> known = regional;
    if (known == null) {
      Map<String, Actor> found = new LinkedHashMap<>();
      for (Tree tree : trees) {
        for (int i = 0; i < tree.size(); i++) {
          for (ActorMention m : board.at(tree.sentence().index(), i)) {
            if (m.how() == ActorMention.How.NAME && LocalBodies.governs(m.actor())) {
              found.putIfAbsent(m.actor().name(), m.actor());
            }
          }
        }
      }
      known = List.copyOf(found.values());
      regional = known;
    }
    return known;
  }

  /** Whether a code is an organisation's across countries. */
  boolean international(String code) {
    return !code.isEmpty()
        && knowledge.country(code).isEmpty()
        && knowledge.organisation(code).isPresent();
  }

  /**
   * "Según un portavoz del Comité ... informó el portavoz": whether the last who was called by a
   * noun is somebody whom the article does not name.
   *
   * @param reach sentences back
   */
  boolean unnamed(Tree tree, int head, int reach) {
    String lemma = tree.lemma(head);
    int from = tree.sentence().index();
    int left = WORDS_BACK;
    for (int s = from; s >= 0 && from - s <= reach; s--) {
      Tree there = trees.get(s);
      for (int t = (s == from ? head : there.size()) - 1; t > 0 && left > 0; t--, left--) {
        if (there.token(t).upos() != Upos.NOUN) {
          continue;
        }
        if (there.lemma(t).equals(lemma)) {
          return stranger(there, t);
        }
        boolean kindred = Kindred.may(Spelling.fold(lemma), Set.of(Spelling.fold(there.lemma(t))));
        if (kindred && !there.token(t).feat("Number").equals("Plur") && stranger(there, t)) {
          return true; // "un policía ... el agente"
        }
      }
    }
    return false;
  }

  /** "Un portavoz": whether a noun brings somebody on without a name. */
  private boolean stranger(Tree tree, int noun) {
    int article = tree.child(noun, "det");
    return article >= 0
        && tree.token(article).feat("Definite").equals("Ind")
        && board.at(tree.sentence().index(), noun).stream().noneMatch(this::named);
  }

  /**
   * "El cónsul de Chile ... el cónsul": whether the last who was called by a noun and by what goes
   * with it is one human being whom the article does not name.
   *
   * @param reach sentences back
   */
  boolean nameless(Tree tree, int head, int reach) {
    String lemma = tree.lemma(head);
    int from = tree.sentence().index();
    for (int s = from - 1; s >= 0 && from - s <= reach; s--) {
      Tree there = trees.get(s);
      for (int t = there.size() - 1; t > 0; t--) {
        if (there.token(t).upos() == Upos.NOUN && there.lemma(t).equals(lemma)) {
          List<ActorMention> who = board.at(s, t);
          boolean one = who.size() == 1 && who.get(0).actor().isPerson();
          return one && there.child(t, "nmod") >= 0 && !named(who.get(0));
        }
      }
    }
    return false;
  }

  private boolean named(ActorMention m) {
    Dossiers.Dossier d = m.actor().isPerson() ? dossiers.find(m.actor().name()) : null;
    return d != null && d.named;
  }
}
