package org.cronista.coding.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Which of the bodies already named the article calls by another noun ("Vientos del Sur ... la
 * compañía", "La Tribuna ... el rotativo") or by what it writes ("la Audiencia condenó ... la
 * sentencia señala"). What kind of body a name is tells the noun beside it, its own words or its
 * sector.
 */
final class RecalledBodies {
  /** Sentences back of which a body is still what the article is about. */
  private static final int NEAR = 3;

  /** The same where nothing tells that the noun fits. */
  private static final int NEXT = 2;

  private static final Set<String> JUDGES = FunctionWords.of("judge");

  private final Scene scene;

  /** The kinds of the bodies that the article names, by their names. */
  private final Map<String, Integer> kinds = new HashMap<>();

  RecalledBodies(Scene scene) {
    this.scene = scene;
    for (Tree tree : scene.trees) {
      int s = tree.sentence().index();
      int first = 0;
      for (int t = 0; t < tree.size(); t++) {
        if (scene.board.anchor(s, t) != scene.board.anchor(s, first)) {
          first = t;
        }
        for (ActorMention m :
            scene.board.inside(s, t) ? List.<ActorMention>of() : scene.board.at(s, t)) {
          if (body(m) && m.how() == ActorMention.How.NAME) {
            kinds.merge(m.actor().name(), kinds(tree, first, m.actor()), (a, b) -> a | b);
          }
        }
      }
    }
  }

  private int kinds(Tree tree, int first, Actor body) {
    int told = BodyKinds.before(tree, first) | BodyKinds.ofName(tree.token(first).form());
    String sector = body.sector();
    if (told == 0 && town(body.name())) {
      return BodyKinds.ofNoun("club"); // "El Sevilla"
    }
    return told | BodyKinds.ofName(body.name()) | (sector == null ? 0 : BodyKinds.ofSector(sector));
  }

  private boolean town(String name) {
    return scene.knowledge.find(name).stream().anyMatch(Around::town);
  }

  private static boolean body(ActorMention m) {
    return m.actor().kind() == Actor.Kind.GROUP || m.actor().international();
  }

  /**
   * The body for which a phrase stands that names none.
   *
   * @param who for whom it has been taken; nothing changes where that is one that the article names
   * @param quoted whether a place in the text stands in somebody's words
   * @return null where the phrase does not point back or no body fits
   */
  @Nullable ActorMention of(Tree tree, int head, List<ActorMention> who, IntPredicate quoted) {
    ActorMention longer = longer(tree, head, quoted);
    if (longer != null) {
      return longer;
    }
    boolean settled = !who.isEmpty() && kinds.containsKey(who.get(0).actor().name());
    int asked = settled || kinds.isEmpty() ? 0 : BodyKinds.ofPhrase(tree, head);
    Phrase phrase = asked == 0 ? null : pointing(tree, head);
    if (phrase == null || scene.unnamed(tree, head, NEAR)) {
      return null;
    }
    List<String> codes = scene.nations.ofPhrase(tree, head, scene.board);
    Predicate<History.Past> there =
        p -> named(p, quoted) && (codes.isEmpty() || codes.contains(p.first().code()));
    return found(phrase, asked, there);
  }

  /** "El Instituto", "la Junta": the only body of which that is the first word; null for none. */
  private @Nullable ActorMention longer(Tree tree, int head, IntPredicate quoted) {
    Token noun = tree.token(head);
    Phrase phrase = Spelling.capitalised(noun.form()) ? Phrase.of(tree, head) : null;
    String word = Spelling.fold(noun.form());
    if (phrase == null
        || !phrase.definite
        || tree.head(head) == head - 1
        || FunctionWords.of("of-every-state").contains(word)
        || extended(tree, head)) {
      return null;
    }
    String only = null;
    for (String name : kinds.keySet()) {
      if (Spelling.fold(name).startsWith(word + " ")) {
        if (only != null) {
          return null;
        }
        only = name;
      }
    }
    String meant = only;
    History.Past last =
        meant == null
            ? null
            : scene.history.latest(
                tree.sentence().index(),
                head,
                p -> named(p, quoted) && p.first().name().equals(meant));
    return last == null ? null : mention(last, phrase);
  }

  /** Whether more of a name or of what it is follows. */
  private static boolean extended(Tree tree, int head) {
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      if (c > head && (t.is("nmod") || t.is("flat") || t.is("appos") || t.is("amod"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who wrote what a noun names, where nothing at the noun tells it; null for nobody.
   *
   * @param alone whether only what bodies of one kind write is asked for
   */
  @Nullable ActorMention writer(Tree tree, int head, boolean alone, IntPredicate quoted) {
    int asked = BodyKinds.ofWriting(tree.lemma(head));
    boolean other = asked == 0 || (alone && (asked & BodyKinds.ANY) != 0);
    Phrase phrase = other ? null : pointing(tree, head);
    if (phrase == null) {
      return null;
    }
    int s = tree.sentence().index();
    if ((asked & BodyKinds.ANY) != 0) {
      History.Past topic =
          scene.history.subjectBefore(s - 1, NEXT, p -> p.actors().size() == 1 && told(p, quoted));
      return topic == null || topic.first().isPerson() ? null : mention(topic, phrase);
    }
    Predicate<History.Past> writes = p -> named(p, quoted) && (kinds(p) & asked) != 0;
    History.Past last = scene.history.subjectBefore(s - 1, NEAR, writes);
    if (last == null) {
      last = scene.history.latest(s, head, p -> writes.test(p) || (judge(p) && told(p, quoted)));
    }
    return last == null ? null : mention(last, phrase);
  }

  private boolean judge(History.Past p) {
    Dossiers.Dossier d = scene.person(p);
    return d != null && d.named && d.titles.stream().anyMatch(JUDGES::contains);
  }

  private @Nullable ActorMention found(Phrase phrase, int asked, Predicate<History.Past> there) {
    int s = phrase.tree.sentence().index();
    boolean any = (asked & BodyKinds.ANY) != 0;
    Predicate<History.Past> fits =
        any
            ? there.and(p -> !"MED".equals(p.first().sector()))
            : there.and(p -> (kinds(p) & asked) != 0);
    History.Past found = scene.history.subjectBefore(s - 1, NEAR, fits);
    if (found == null) {
      found =
          scene.history.latest(
              s, phrase.head, p -> (!any || s - p.sentence() <= NEAR) && fits.test(p));
    }
    if (found == null && !any) {
      found = scene.history.subjectBefore(s - 1, NEXT, there.and(this::unknown));
    }
    return found == null ? null : mention(found, phrase);
  }

  /** Whether nothing tells what kind of body a name is. */
  private boolean unknown(History.Past p) {
    return kinds(p) == 0 && (p.first().sector() == null || "CVL".equals(p.first().sector()));
  }

  private int kinds(History.Past p) {
    return kinds.getOrDefault(p.first().name(), 0);
  }

  private boolean named(History.Past p, IntPredicate quoted) {
    return p.actors().size() == 1
        && body(p.actors().get(0))
        && kinds.containsKey(p.first().name())
        && told(p, quoted);
  }

  private boolean told(History.Past p, IntPredicate quoted) {
    return !quoted.test(scene.trees.get(p.sentence()).token(p.token()).span().begin());
  }

  private ActorMention mention(History.Past found, Phrase phrase) {
    ActorMention m = found.actors().get(0);
    return scene.described(phrase, m.actor(), "antes, " + m.actor().name()).with(m.supplied());
  }

  /** A definite phrase of one thing, of which no name says whose it is; null for others. */
  private static @Nullable Phrase pointing(Tree tree, int head) {
    Phrase phrase = Phrase.of(tree, head);
    if (tree.token(head).upos() != Upos.NOUN
        || phrase.plural
        || phrase.possessive
        || !(phrase.definite || phrase.demonstrative)) {
      return null;
    }
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      boolean name = t.upos() == Upos.PROPN || Spelling.capitalised(t.form());
      if (c > head && name && (t.is("nmod") || t.is("appos") || t.is("flat"))) {
        return null;
      }
    }
    return phrase;
  }
}
