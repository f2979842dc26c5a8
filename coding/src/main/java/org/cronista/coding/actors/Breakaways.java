package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.List;
import org.cronista.knowledge.Breakaway;
import org.cronista.model.Actor;
import org.cronista.model.Name;
import org.cronista.model.Upos;

/**
 * "Dos estados separatistas respaldados por Rusia en el este de Ucrania": the parts of a state that
 * broke away from it, known by the country, by who keeps them up, and by their number.
 */
final class Breakaways {
  /** Sentences back in which those that were named are still "the two". */
  private static final int NAMED = 6;

  private final Scene scene;

  Breakaways(Scene scene) {
    this.scene = scene;
  }

  /** Whether a phrase for a country says that it is one of those. */
  static boolean are(Phrase phrase) {
    for (int c : phrase.tree.children(phrase.head)) {
      if (FunctionWords.of("breakaway").contains(phrase.tree.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Those for which a phrase stands; none where the article does not tell of which country, or
   * where that has more or fewer than the phrase speaks of.
   *
   * @param codes the countries that the phrase's modifiers name
   */
  List<Actor> of(Phrase phrase, List<String> codes) {
    List<Breakaway> standing = scene.knowledge.breakaways(scene.day);
    String country = country(phrase, codes, standing);
    List<Breakaway> meant =
        standing.stream()
            .filter(b -> b.country().equals(country))
            .filter(b -> b.backer().isEmpty() || backed(phrase, b))
            .toList();
    boolean number =
        phrase.plural ? phrase.count == 0 || phrase.count == meant.size() : meant.size() == 1;
    return number ? meant.stream().map(b -> Entries.body(b.body())).toList() : List.of();
  }

  /**
   * "Donetsk y Lugansk ... las dos repúblicas": those that the article named last, where they are
   * as many as the phrase says; none elsewhere.
   */
  List<Actor> named(Phrase phrase) {
    if (phrase.count == 0) {
      return List.of();
    }
    List<Breakaway> standing = scene.knowledge.breakaways(scene.day);
    List<Actor> found = new ArrayList<>();
    int begin = phrase.span().begin();
    List<Name> names = scene.analysis.names();
    for (int n = names.size() - 1; n >= 0 && found.size() < phrase.count; n--) {
      Name name = names.get(n);
      int back = phrase.tree.sentence().index() - name.sentence();
      if (name.span().end() <= begin && back <= NAMED) {
        String text = name.span().of(scene.text());
        for (Breakaway b : standing) {
          Actor body = Entries.body(b.body());
          if (means(text, b) && !found.contains(body)) {
            found.add(0, body);
          }
        }
      }
    }
    return found.size() == phrase.count ? found : List.of();
  }

  /** Whether a name is that of what broke away, or of its land: "Donetsk". */
  private static boolean means(String text, Breakaway b) {
    String name = b.body().name();
    return name.equals(text) || name.endsWith(" " + text);
  }

  /**
   * "Los separatistas prorrusos": people of the country last named from which something broke away
   * that those for whom they are keep up; empty for other people.
   */
  List<String> peoples(Phrase phrase) {
    if (!FunctionWords.of("breakaway").contains(phrase.lemma())) {
      return List.of();
    }
    List<String> backers = List.of();
    for (int c : phrase.tree.children(phrase.head)) {
      backers = backers.isEmpty() ? scene.demonyms.inFavour(phrase.tree, c) : backers;
    }
    List<String> by = backers;
    List<Breakaway> standing =
        scene.knowledge.breakaways(scene.day).stream()
            .filter(b -> by.isEmpty() || by.contains(b.backer()))
            .toList();
    String last = last(phrase, standing);
    return last.isEmpty() ? List.of() : List.of(last);
  }

  /** The country that they broke away from: the phrase's own, else the last that has any. */
  private String country(Phrase phrase, List<String> codes, List<Breakaway> standing) {
    for (String code : codes) {
      if (standing.stream().anyMatch(b -> b.country().equals(code))) {
        return code;
      }
    }
    String here = behind(phrase, standing, true);
    here = here.isEmpty() ? behind(phrase, standing, false) : here;
    return here.isEmpty() ? last(phrase, standing) : here;
  }

  /** The country last named that has any; empty where none was. */
  private String last(Phrase phrase, List<Breakaway> standing) {
    int s = phrase.tree.sentence().index();
    String[] last = {""};
    scene.history.latest(
        s,
        phrase.head,
        p -> {
          String code = p.actors().size() == 1 ? p.first().code() : "";
          boolean has = standing.stream().anyMatch(b -> b.country().equals(code));
          last[0] = has ? code : "";
          return has;
        });
    return last[0];
  }

  /** A country that has any, in the words behind: of the phrase, else of the sentence. */
  private String behind(Phrase phrase, List<Breakaway> standing, boolean within) {
    int s = phrase.tree.sentence().index();
    for (int t = phrase.head + 1; t < phrase.tree.size(); t++) {
      if (!within || below(phrase, t)) {
        for (String code : scene.nations.at(s, t)) {
          if (standing.stream().anyMatch(b -> b.country().equals(code))) {
            return code;
          }
        }
      }
    }
    return "";
  }

  /** Whether the phrase names nobody who keeps them up, or the one who does. */
  private boolean backed(Phrase phrase, Breakaway b) {
    boolean told = false;
    for (int c : phrase.tree.children(phrase.head)) {
      boolean participle = phrase.tree.token(c).feat("VerbForm").equals("Part");
      for (int t = c; participle && t < phrase.tree.size(); t++) {
        if (below(phrase, t) && phrase.tree.preposition(t).equals("por")) {
          List<String> by = scene.nations.at(phrase.tree.sentence().index(), t);
          if (by.contains(b.backer())) {
            return true;
          }
          told |= !by.isEmpty();
        }
      }
    }
    return !told;
  }

  private static boolean below(Phrase phrase, int token) {
    return phrase.tree.token(token).upos() != Upos.PUNCT
        && phrase.tree.sentence().dominates(phrase.head, token);
  }
}
