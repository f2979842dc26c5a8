package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.jspecify.annotations.Nullable;

/** What a phrase that points back can point to. */
final class Antecedents {
  /** Sentences back in which a pair that was named together is still what "ambos" means. */
  private static final int PAIR = 2;

  /** Sentences back in which the same word still tells the country of a body. */
  private static final int SAME_WORD = 3;

  /** Sentences back whose subject is still what an article is about. */
  private static final int TOPIC = 2;

  private final Scene scene;

  Antecedents(Scene scene) {
    this.scene = scene;
  }

  private ActorMention pointing(ActorMention to, Phrase phrase) {
    return scene.described(phrase, to.actor(), "antes, " + to.actor().name()).with(to.supplied());
  }

  /** The last different actors that fit; none where there are fewer than asked for. */
  List<ActorMention> last(Phrase phrase, int number, Predicate<ActorMention> fits) {
    List<ActorMention> found =
        scene.history.lastDistinct(phrase.tree.sentence().index(), phrase.head, number, fits);
    return found.size() < number
        ? List.of()
        : found.stream().map(m -> pointing(m, phrase)).toList();
  }

  /**
   * Whom the last sentences are about, or else the last that fits; empty where nobody does ("Ana
   * Rojas viajó con su hijo Luis. ... la peruana").
   */
  List<ActorMention> goingOn(Phrase phrase, Predicate<Actor> fits) {
    History.Past topic =
        scene.history.subjectBefore(
            phrase.tree.sentence().index() - 1,
            TOPIC,
            p -> p.actors().size() == 1 && fits.test(p.first()));
    return topic == null
        ? last(phrase, 1, m -> fits.test(m.actor()))
        : List.of(pointing(topic.actors().get(0), phrase));
  }

  /**
   * The body that last did something, there or in the sentence before, rather than the last that
   * was named ("la Fiscalía pidió a las Fuerzas Armadas ... la entidad"); empty for none.
   */
  List<ActorMention> body(Phrase phrase, Predicate<ActorMention> fits) {
    int s = phrase.tree.sentence().index();
    History.Past subject =
        scene.history.latest(
            s,
            phrase.head,
            p ->
                p.subject()
                    && !p.plural()
                    && s - p.sentence() < TOPIC
                    && p.actors().size() == 1
                    && fits.test(p.actors().get(0)));
    return subject == null
        ? last(phrase, 1, fits)
        : List.of(pointing(subject.actors().get(0), phrase));
  }

  /**
   * The countries of those who were one subject in the last sentences, where they are so many ("X e
   * Y se reunieron ... ambos gobiernos"); none where none did.
   */
  private List<String> together(Phrase phrase, int number) {
    int s = phrase.tree.sentence().index();
    List<String> codes = new ArrayList<>();
    scene.history.latest(
        s,
        phrase.head,
        p -> {
          codes.clear();
          boolean near = p.subject() && s - p.sentence() <= PAIR;
          for (ActorMention m : near ? p.actors() : List.<ActorMention>of()) {
            String code = m.actor().code();
            boolean press = "MED".equals(m.actor().sector());
            if (!press && !codes.contains(code) && scene.knowledge.country(code).isPresent()) {
              codes.add(code);
            }
          }
          return codes.size() == number;
        });
    if (codes.size() != number) {
      codes.clear();
    }
    return codes;
  }

  /** The last different countries, those of persons and bodies too. */
  List<ActorMention> lastNations(Phrase phrase, int number) {
    List<String> pair = together(phrase, number);
    List<String> last = new ArrayList<>();
    scene.history.latest(
        phrase.tree.sentence().index(),
        phrase.head,
        p -> {
          for (int k = p.actors().size() - 1; k >= 0; k--) {
            String code = p.actors().get(k).actor().code();
            if (last.size() < number
                && !last.contains(code)
                && scene.knowledge.country(code).isPresent()) {
              last.add(0, code);
            }
          }
          return last.size() >= number;
        });
    List<String> codes = pair.isEmpty() || last.containsAll(pair) ? last : pair;
    if (codes.size() < number) {
      return List.of();
    }
    List<ActorMention> found = new ArrayList<>();
    for (String code : codes) {
      Actor nation = scene.nation(code);
      found.add(
          new ActorMention(
              nation,
              phrase.span(),
              ActorMention.How.DESCRIPTION,
              "«" + phrase.span().of(scene.text()) + "»: antes, " + nation.name()));
    }
    return found;
  }

  /**
   * The country last mentioned that is one of some, or any where the list is empty; a single one
   * needs no mention.
   */
  @Nullable String nationIn(Phrase phrase, List<String> codes) {
    if (codes.size() == 1) {
      return codes.get(0);
    }
    String[] found = new String[1];
    scene.history.latest(
        phrase.tree.sentence().index(),
        phrase.head,
        p -> {
          for (ActorMention m : p.actors()) {
            String code = m.actor().code();
            boolean named = !codes.isEmpty() || m.actor().kind() == Actor.Kind.COUNTRY;
            if (found[0] == null
                && named
                && (codes.isEmpty() || codes.contains(code))
                && scene.knowledge.country(code).isPresent()) {
              found[0] = code;
            }
          }
          return found[0] != null;
        });
    return found[0];
  }

  /**
   * "Chile protestó ante Perú. El país sudamericano ...": a subject that paraphrases goes on with
   * whom the sentence before is about, where that is one of some countries; null elsewhere.
   */
  @Nullable String topicIn(Phrase phrase, List<String> codes) {
    int clause = phrase.tree.clause(phrase.head);
    if (clause < 0 || clause != phrase.tree.root() || phrase.tree.subject(clause) != phrase.head) {
      return null;
    }
    History.Past topic =
        scene.history.subjectBefore(
            phrase.tree.sentence().index() - 1,
            1,
            p -> p.actors().size() == 1 && codes.contains(p.first().code()));
    return topic == null ? null : topic.first().code();
  }

  /** The country last mentioned that is not this one; null where none is. */
  @Nullable String nationBut(Phrase phrase, String code) {
    String[] found = new String[1];
    scene.history.latest(
        phrase.tree.sentence().index(),
        phrase.head,
        p -> {
          for (ActorMention m : p.actors()) {
            String other = m.actor().code();
            if (!other.equals(code) && scene.knowledge.country(other).isPresent()) {
              found[0] = other;
            }
          }
          return found[0] != null;
        });
    return found[0];
  }

  /** For whom the same noun stood shortly before. */
  @Nullable ActorMention sameWord(Phrase phrase) {
    return sameWord(phrase, SAME_WORD);
  }

  /** As above, within a number of sentences back. */
  @Nullable ActorMention sameWord(Phrase phrase, int reach) {
    int s = phrase.tree.sentence().index();
    String lemma = phrase.lemma();
    History.Past past =
        scene.history.latest(
            s,
            phrase.head,
            s - reach,
            p ->
                scene.home.at(p.sentence()).equals(scene.home.at(s))
                    && p.actors().size() == 1
                    && !p.first().code().isEmpty()
                    && scene.trees.get(p.sentence()).lemma(p.token()).equals(lemma));
    return past == null ? null : past.actors().get(0);
  }

  /**
   * The codes of those to whom "su" points: the subject of the clause, or who was last mentioned.
   */
  List<String> possessor(Phrase phrase) {
    List<ActorMention> owners = owners(phrase.tree, phrase.head);
    List<String> codes = new ArrayList<>();
    for (ActorMention m : owners) {
      if (!m.actor().code().isEmpty() && !codes.contains(m.actor().code())) {
        codes.add(m.actor().code());
      }
    }
    return codes;
  }

  /** Who acts in the clause of a phrase, or in those above it; empty where nobody does. */
  private List<ActorMention> acting(Tree tree, int head) {
    int clause = tree.clause(head);
    for (int steps = 0; clause >= 0 && steps < 4; steps++, clause = tree.clause(clause)) {
      int subject = tree.subject(clause);
      if (subject >= 0 && subject != head && !tree.sentence().dominates(subject, head)) {
        List<ActorMention> found = scene.board.at(tree.sentence().index(), subject);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** The country of those who act in the sentence; null where that is none or not one. */
  @Nullable String actingNation(Phrase phrase) {
    String code = null;
    for (ActorMention m : acting(phrase.tree, phrase.head)) {
      String own = m.actor().code();
      if (scene.knowledge.country(own).isEmpty() || (code != null && !code.equals(own))) {
        return null;
      }
      code = own;
    }
    return code;
  }

  /** Whom a possessive at a phrase points to. */
  List<ActorMention> owners(Tree tree, int head) {
    int s = tree.sentence().index();
    List<ActorMention> thanked = thanked(tree, head);
    if (!thanked.isEmpty()) {
      return thanked;
    }
    List<ActorMention> acting = acting(tree, head);
    if (!acting.isEmpty()) {
      return acting;
    }
    History.Past latest = scene.history.latest(s, head, s, p -> !p.plural());
    if (latest == null) {
      latest = scene.history.subjectBefore(s - 1, 2, p -> true);
    }
    if (latest == null) {
      latest = scene.history.latest(s, head, p -> true);
    }
    return latest == null ? List.of() : latest.actors();
  }

  /** "Agradeció a Kim la ayuda de sus soldados": of what one is thanked or blamed for, the doer. */
  private List<ActorMention> thanked(Tree tree, int head) {
    int clause = tree.clause(head);
    if (clause < 0 || !FunctionWords.of("for-deeds").contains(tree.lemma(clause))) {
      return List.of();
    }
    for (int c : tree.children(clause)) {
      boolean turned =
          (tree.token(c).is("obj") || tree.token(c).is("iobj") || tree.token(c).is("obl"))
              && tree.preposition(c).equals("a");
      if (turned && c < head && !tree.sentence().dominates(c, head)) {
        return scene.board.at(tree.sentence().index(), c);
      }
    }
    return List.of();
  }
}
