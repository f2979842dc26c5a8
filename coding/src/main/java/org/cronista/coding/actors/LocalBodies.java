package org.cronista.coding.actors;

import java.util.List;
import java.util.Locale;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Actor;
import org.cronista.model.ActorMention;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * "El gobierno municipal", "el consistorio": the town hall that the article names, and "el gobierno
 * andaluz", "el ejecutivo autonómico": the government of a region; neither is the country's.
 */
final class LocalBodies {
  /** Letters in which a region and its demonym agree: "Galicia", "gallego". */
  private static final int STEM = 3;

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
   * The government of a region for which a phrase stands: the only such body that the article
   * names, else one that is called so; null where it is no region's or nothing tells its country.
   */
  static @Nullable Actor regional(Scene scene, Phrase phrase, List<String> codes) {
    if (phrase.plural || !phrase.definite) {
      return null;
    }
    String region = region(scene, phrase);
    if (!region.isEmpty() && codes.size() == 1) {
      String name = phrase.form().toLowerCase(Locale.ROOT) + " de " + region;
      return new Actor(name, codes.get(0), Actor.Kind.GROUP, "GOV", null, null);
    }
    String adjective = adjective(scene, phrase, codes);
    if (adjective.isEmpty()) {
      return null;
    }
    Actor named = named(scene, adjective);
    if (named != null && (codes.isEmpty() || codes.contains(named.code()))) {
      return named;
    }
    String code = codes.size() == 1 ? codes.get(0) : scene.home(phrase);
    String name = phrase.form().toLowerCase(Locale.ROOT) + " " + adjective;
    return code.isEmpty() ? null : new Actor(name, code, Actor.Kind.GROUP, "GOV", null, null);
  }

  /**
   * The government of a region that an article names and an adjective means: the only one for
   * "regional", for "andaluz" the one whose name holds the region; null for none.
   */
  private static @Nullable Actor named(Scene scene, String adjective) {
    boolean any = FunctionWords.of("regional").contains(Spelling.fold(adjective));
    Actor found = null;
    for (Actor a : scene.regional()) {
      if (any || holds(a.name(), adjective)) {
        if (found != null && !found.name().equals(a.name())) {
          return null;
        }
        found = a;
      }
    }
    return found;
  }

  /** Whether one of the words of a name begins as a demonym does: "Galicia" as "gallego". */
  private static boolean holds(String name, String demonym) {
    String stem = Spelling.fold(demonym);
    stem = stem.substring(0, Math.min(STEM, stem.length()));
    for (String word : Spelling.fold(name).split(" ")) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  /** "El gobierno de Aragón": the part of a country whose government it is; empty for none. */
  private static String region(Scene scene, Phrase phrase) {
    Tree tree = phrase.tree;
    int s = tree.sentence().index();
    for (int c : tree.children(phrase.head)) {
      boolean of = c > phrase.head && tree.token(c).is("nmod");
      if (of && tree.preposition(c).equals("de") && tree.token(c).upos() == Upos.PROPN) {
        int last = c;
        while (last + 1 < tree.size()
            && tree.head(last + 1) == c
            && tree.token(last + 1).is("flat")) {
          last++;
        }
        return scene.nations.part(s, scene.board.anchor(s, c))
            ? tree.token(c).span().cover(tree.token(last).span()).words(scene.text())
            : "";
      }
    }
    return "";
  }

  /** Whether a body is by its name the government of a region ("Junta de Andalucía"). */
  static boolean governs(Actor body) {
    String name = Spelling.fold(body.name());
    int blank = name.indexOf(' ');
    return body.kind() == Actor.Kind.GROUP
        && "GOV".equals(body.sector())
        && FunctionWords.of("region-rules").contains(blank < 0 ? name : name.substring(0, blank));
  }

  /**
   * The word that says of a government that it is a region's: "regional", "andaluz", but not
   * "moscovita"; or empty.
   */
  private static String adjective(Scene scene, Phrase phrase, List<String> codes) {
    for (int c : phrase.tree.children(phrase.head)) {
      Token t = phrase.tree.token(c);
      boolean local = t.is("amod") && scene.nations.local(t) && !ofCapital(scene, t, codes);
      if (local || FunctionWords.of("regional").contains(phrase.tree.lemma(c))) {
        return t.form();
      }
    }
    return "";
  }

  /** Whether a demonym is that of a capital, which stands for its state. */
  private static boolean ofCapital(Scene scene, Token demonym, List<String> codes) {
    for (String code : codes) {
      String capital = scene.knowledge.country(code).map(c -> c.capital()).orElse(null);
      if (capital != null && holds(capital, demonym.form())) {
        return true;
      }
    }
    return false;
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
