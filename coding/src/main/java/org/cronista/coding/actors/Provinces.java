package org.cronista.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Table;
import org.cronista.knowledge.Entry;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * Provinces, and some towns, whose names are mostly those of persons or of something else, from
 * {@code provinces.tsv}: behind the noun for an office there they are meant ("el gobernador de
 * Hidalgo", "el obispo de Holguín"). So are the towns of a see of two ("el obispo de
 * Coria-Cáceres").
 */
final class Provinces {
  /** Words of the longest name. */
  static final int LONGEST = 4;

  private static final String STATE = "estado";

  private static final String GOVERNS = "governor";

  private static final Map<String, List<String>> REGIONS = new HashMap<>();
  private static final Map<String, List<String>> TOWNS = new HashMap<>();

  static {
    for (List<String> row : Table.rows(Provinces.class, "provinces.tsv", 3)) {
      Map<String, List<String>> kind = row.get(2).isEmpty() ? REGIONS : TOWNS;
      kind.put(Spelling.fold(row.get(0)), List.of(row.get(1).split(" ")));
    }
  }

  private Provinces() {}

  /** The countries that have a region of a name; empty for none. */
  static List<String> of(String phrase) {
    return REGIONS.getOrDefault(Spelling.fold(phrase), List.of());
  }

  /** Whether a word stands behind a noun for an office of a province and "de". */
  static boolean office(Sentence s, int token) {
    return behind(s, token, "of-province") || behind(s, token, GOVERNS);
  }

  private static boolean behind(Sentence s, int token, String words) {
    int at = token - 1;
    if (at > 0 && s.token(at).upos() == Upos.DET) {
      at--; // "del Cesar"
    }
    if (at >= 0 && words.equals("of-province") && s.token(token - 1).form().equals(STATE)) {
      return true; // "el estado Lara"
    }
    if (at < 1 || !s.token(at).form().equals("de")) {
      return false;
    }
    Token noun = s.token(at - 1);
    if (words.equals("of-province")
        && Spelling.capitalised(noun.form())
        && FunctionWords.of("portfolio").contains(Spelling.fold(noun.form()))) {
      return true; // "el secretario de Salud de Guerrero"
    }
    boolean adjective = noun.upos() == Upos.ADJ && at > 1; // "gobernador electo de"
    return FunctionWords.of(words).contains(Spelling.fold(s.token(at - 1).lemma()))
        || (adjective && FunctionWords.of(words).contains(Spelling.fold(s.token(at - 2).lemma())));
  }

  /** Gives the names behind nouns for offices in a sentence the countries that have such places. */
  static void settle(Scene scene, Sentence s, Written w) {
    for (int i = 1; i < w.size(); i++) {
      int first = w.token(i);
      if (!Spelling.capitalised(w.words().get(i))) {
        continue;
      }
      boolean governs = behind(s, first, GOVERNS);
      boolean town = behind(s, first, "of-town");
      if (!governs && !town && !behind(s, first, "of-province")) {
        continue;
      }
      if (town && w.words().get(i).indexOf('-') > 0) {
        put(scene, s, first, first, both(scene, w.words().get(i)));
        continue;
      }
      for (int length = Math.min(LONGEST, w.size() - i); length > 0; length--) {
        int last = w.token(i + length) - 1;
        List<String> codes = codes(scene, s, w, i, length, town, governs);
        if (!codes.isEmpty()) {
          put(scene, s, first, last, codes);
          break;
        }
      }
    }
  }

  private static List<String> codes(
      Scene scene, Sentence s, Written w, int from, int length, boolean town, boolean governs) {
    String name = Spelling.fold(w.phrase(from, from + length));
    int known = scene.knowledge.longest(w.words(), from);
    if (longer(s, w.token(from + length)) || known > length) {
      return List.of();
    }
    if (!town) {
      boolean state = s.token(w.token(from) - 1).form().equals(STATE);
      return REGIONS.getOrDefault(name, List.of()).stream()
          .filter(
              code -> !governs || !(Polities.UNGOVERNED.contains(code) || whole(scene, code, name)))
          .filter(code -> !state || Polities.FEDERAL.contains(code))
          .toList();
    }
    boolean told = known == length && told(scene, s, w.token(from));
    return told ? List.of() : TOWNS.getOrDefault(name, REGIONS.getOrDefault(name, List.of()));
  }

  /** Whether a name is that of a whole country, which has no governor ("Georgia"). */
  private static boolean whole(Scene scene, String code, String name) {
    return scene
        .knowledge
        .country(code)
        .filter(country -> Spelling.fold(country.name()).equals(name))
        .isPresent();
  }

  /** Whether a name goes on at a token ("Valle de Chalco"). */
  private static boolean longer(Sentence s, int next) {
    int at = next < s.size() && s.token(next).form().equals("de") ? next + 1 : next;
    return at < s.size()
        && s.token(at).upos() == Upos.PROPN
        && Spelling.capitalised(s.token(at).form());
  }

  private static boolean told(Scene scene, Sentence s, int token) {
    return !scene.nations.at(s.index(), scene.board.anchor(s.index(), token)).isEmpty();
  }

  private static void put(Scene scene, Sentence s, int first, int last, List<String> codes) {
    int head = scene.board.anchor(s.index(), Names.headOf(s, first, last));
    if (codes.size() == 1 && s.token(first - 1).form().equals(STATE)) {
      scene.nations.put(s.index(), first - 1, codes.get(0));
    }
    if (codes.size() == 1) {
      scene.namesakes.told(scene, s.index(), head, codes.get(0));
    } else if (!codes.isEmpty()) {
      scene.namesakes.several(scene, s.index(), head, codes);
    }
  }

  /**
   * The countries that have towns of both names that a hyphen joins, or of the one that is known.
   */
  private static List<String> both(Scene scene, String name) {
    Set<String> common = new HashSet<>();
    for (String part : name.split("-")) {
      Set<String> codes = new HashSet<>(of(part));
      for (Entry e : scene.knowledge.find(part)) {
        if (e instanceof Entry.Somewhere place && place.place().country() != null) {
          codes.add(place.place().country());
        }
        if (e instanceof Entry.Capital capital) {
          codes.add(capital.country().code());
        }
      }
      if (common.isEmpty()) {
        common.addAll(codes);
      } else if (!codes.isEmpty()) {
        common.retainAll(codes);
      }
    }
    return new ArrayList<>(new TreeSet<>(common));
  }
}
