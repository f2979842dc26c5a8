package org.cronista.coding.actors;

import java.util.List;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.ActorMention;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Of which country a title says that somebody is, or for which body of states or of the world it
 * says that he works: "la ministra chilena Ana Rojas", "el jefe de la misión, Elías Montoya" where
 * the article has called it the OEA's.
 */
final class TitleNations {
  /** Words between the end of a phrase and its head noun. */
  private static final int PHRASE = 4;

  /** Sentences back in which a body of the same noun is the same. */
  private static final int BEFORE = 6;

  private final Scene scene;

  TitleNations(Scene scene) {
    this.scene = scene;
  }

  /**
   * Of a title, or of what stands before it ("un oficial de la policía palestina, el general X"); a
   * body of states or of the world before a country ("el comandante de las fuerzas de la OTAN, el
   * general italiano X").
   */
  List<String> of(Tree tree, int title) {
    return own(tree, telling(tree, title));
  }

  /** The noun that tells of which country or body a title is: itself, or one before its comma. */
  int telling(Tree tree, int title) {
    int comma = title > 1 && tree.token(title - 1).upos() == Upos.DET ? title - 2 : title - 1;
    if (comma < 1 || !tree.token(comma).form().equals(",")) {
      return title;
    }
    List<String> codes = own(tree, title);
    if (worldBody(codes)) {
      return title;
    }
    int at = comma - 1;
    for (int steps = 0; at >= 0 && steps < PHRASE; steps++, at = tree.head(at)) {
      Token t = tree.token(at);
      boolean common = !t.upos().verbal() && t.upos() != Upos.PROPN;
      Role role = at < title && common ? Roles.STANDARD.of(t) : null;
      if (role != null && role.title() && !t.feat("Number").equals("Plur")) {
        return codes.isEmpty() || worldBody(own(tree, at)) ? at : title;
      }
    }
    return title;
  }

  /**
   * The same for one person: what one is goes before where one works ("el técnico italiano del Real
   * Madrid"); of the official of several countries ("la brigada franco-alemana") nothing is told.
   */
  List<String> one(Tree tree, int title) {
    List<String> codes = own(tree, title);
    if (codes.size() < 2 || worldBody(codes)) {
      return codes;
    }
    List<String> beside = scene.nations.beside(tree, title);
    return beside.size() == 1 ? beside : List.of();
  }

  /** Of the title alone, whatever stands before it. */
  List<String> own(Tree tree, int title) {
    if (FunctionWords.of("holy-see").contains(Spelling.fold(tree.lemma(title)))) {
      return List.of(Titled.HOLY_SEE); // wherever he is sent
    }
    Role role = Roles.STANDARD.of(tree.token(title));
    boolean once = role != null && !role.human() && Phrase.of(tree, title).former;
    List<String> codes =
        once
            ? scene.nations.beside(tree, title) // "ex jugador del Milan"
            : scene.nations.ofOfficial(tree, title, scene.board);
    if (codes.isEmpty() && Officials.commissioner(tree, title)) {
      return List.of(Officials.UNION);
    }
    return codes.isEmpty() ? ofBodyBefore(tree, title) : codes;
  }

  /**
   * "La misión de la OEA ... el jefe de la misión, Elías Montoya": the body of states or of the
   * world whose the noun behind "de" was said to be where it last stood; empty where it was none's.
   */
  private List<String> ofBodyBefore(Tree tree, int title) {
    for (int c : tree.children(title)) {
      boolean whose = c > title && tree.token(c).is("nmod") && tree.preposition(c).equals("de");
      if (whose && tree.token(c).upos() == Upos.NOUN && Phrase.of(tree, c).definite) {
        Role role = Roles.STANDARD.of(tree.token(c));
        if (role != null && role.kind() == Role.Kind.ORGANISATION) {
          String only = onlyBody(tree.sentence().index(), c);
          return only.isEmpty() ? List.of() : List.of(only);
        }
        List<String> before = lastSaid(tree.sentence().index(), c, tree.lemma(c));
        if (worldBody(before)) {
          return before;
        }
      }
    }
    return List.of();
  }

  /** "El portavoz del organismo": the only body of the world that the article has named by then. */
  private String onlyBody(int sentence, int token) {
    String only = "";
    for (int s = sentence; s >= 0 && sentence - s <= BEFORE; s--) {
      for (int t = 0; t < (s == sentence ? token : scene.trees.get(s).size()); t++) {
        for (ActorMention m : scene.board.at(s, t)) {
          if (m.actor().international() && !m.actor().code().equals(only)) {
            if (!only.isEmpty()) {
              return "";
            }
            only = m.actor().code();
          }
        }
      }
    }
    return only;
  }

  private List<String> lastSaid(int sentence, int token, String lemma) {
    for (int s = sentence; s >= 0 && sentence - s <= BEFORE; s--) {
      Tree tree = scene.trees.get(s);
      for (int t = (s == sentence ? token : tree.size()) - 1; t >= 0; t--) {
        if (tree.token(t).upos().nominal() && tree.lemma(t).equals(lemma)) {
          List<String> codes = scene.nations.ofPhrase(tree, t, scene.board);
          if (!codes.isEmpty()) {
            return codes;
          }
        }
      }
    }
    return List.of();
  }

  /**
   * Whether the first of some codes is no country's of which people are: that of a body of states
   * or of the world, or of the Holy See.
   */
  boolean worldBody(List<String> codes) {
    return !codes.isEmpty()
        && !codes.get(0).isEmpty()
        && (codes.get(0).equals(Titled.HOLY_SEE)
            || scene.knowledge.country(codes.get(0)).isEmpty());
  }

  /**
   * "El alcalde de Córdoba": the place of which several countries have one, or the small town,
   * where nothing else tells the country; null for none.
   */
  Dossiers.@Nullable Town town(Tree tree, int title, String code) {
    int s = tree.sentence().index();
    Dossiers.Town town = null;
    for (int t = 0; t < tree.size(); t++) {
      if (scene.nations.at(s, t).contains(code) && tree.sentence().dominates(title, t)) {
        if (scene.namesakes.countries(s, t).isEmpty() && !scene.namesakes.small(s, t)) {
          return null;
        }
        town = new Dossiers.Town(s, t);
      }
    }
    return town;
  }
}
