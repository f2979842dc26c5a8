package org.cronista.coding.actors;

import java.util.List;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Sentence;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * "El gobierno municipal", "el ejecutivo local", "el consistorio": the town hall that the article
 * names, and not the country's government.
 */
final class LocalBodies {
  private LocalBodies() {}

  /** Whether a word says of a government that it is a town's. */
  private static boolean municipal(Phrase phrase) {
    for (int c : phrase.tree.children(phrase.head)) {
      if (FunctionWords.of("municipal").contains(phrase.tree.lemma(c))) {
        return true;
      }
    }
    return FunctionWords.of("town-hall").contains(Spelling.fold(phrase.lemma()));
  }

  /**
   * The town hall for which a phrase stands; null where it is no town's or the article names no
   * town hall, or two.
   */
  static @Nullable Actor of(Scene scene, Phrase phrase) {
    if (phrase.plural || !(phrase.definite || phrase.demonstrative) || !municipal(phrase)) {
      return null;
    }
    Actor only = null;
    for (Tree tree : scene.trees) {
      for (int i = 0; i + 2 < tree.size(); i++) {
        Actor named = named(scene, tree, i);
        if (named == null) {
          continue;
        }
        if (only != null && !only.name().equals(named.name())) {
          return null;
        }
        only = named;
      }
    }
    return only;
  }

  /** "Ayuntamiento de Villanueva", with a capital or a small letter. */
  private static @Nullable Actor named(Scene scene, Tree tree, int at) {
    Sentence s = tree.sentence();
    if (s.token(at + 2).upos() != Upos.PROPN
        || !s.token(at + 1).form().equals("de")
        || !FunctionWords.of("town-hall").contains(Spelling.fold(s.token(at).form()))
        || Spelling.capitals(s.token(at).form())) {
      return null;
    }
    int last = at + 2;
    while (last + 1 < s.size() && s.token(last + 1).upos() == Upos.PROPN) {
      last++;
    }
    String name = s.token(at).span().cover(s.token(last).span()).words(scene.text());
    List<ActorMention> there = scene.board.at(s.index(), at);
    List<String> codes = scene.nations.at(s.index(), at + 2);
    String place = codes.isEmpty() ? scene.home.at(s.index()) : codes.get(0);
    String code = there.isEmpty() ? place : there.get(0).actor().code();
    return new Actor(Names.capitalised(name), code, Actor.Kind.GROUP, "GOV", null, null);
  }
}
