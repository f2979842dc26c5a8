package org.cronista.coding.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.knowledge.Entry;
import org.cronista.model.Name;
import org.cronista.model.Sentence;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Towns with their region or country right behind: "Birmingham, Alabama", "Valencia (Venezuela)",
 * "Cuautla, en el estado de Morelos". What stands behind tells which is meant, also of towns that
 * the knowledge does not have. To be asked when the places of all sentences are known.
 */
final class Localities {
  /** Words of the longest way to say what kind of region stands behind. */
  private static final int BEFORE = 5;

  private static final Set<String> COORDINATED = FunctionWords.of("coordinating");

  /** The heads of places by where their names end: sentence and token. */
  private final Map<Long, Integer> heads = new HashMap<>();

  /** What they are. */
  private final Map<Long, Entry> entries = new HashMap<>();

  /** The commas behind towns by the last tokens of the regions behind those. */
  private final Map<Long, Integer> commas = new HashMap<>();

  /** Which countries a name behind a comma may be of, and where it ends. */
  private record Region(List<String> codes, int last, boolean town, boolean whole) {}

  /** Notes where a place stands that the knowledge has. */
  void note(int sentence, int last, int head, Entry entry) {
    heads.put(key(sentence, last), head);
    entries.put(key(sentence, last), entry);
  }

  /**
   * "El alcalde de Lincoln, Nebraska, Raúl Soto": the comma behind the town whose region ends right
   * before a token and its comma; -1 for none.
   */
  int comma(Sentence s, int token) {
    int last = token > 0 && s.token(token - 1).form().equals(",") ? token - 2 : token - 1;
    return commas.getOrDefault(key(s.index(), last), -1);
  }

  /** Gives the places of a sentence the countries that stand behind them. */
  void settle(Scene scene, Sentence s, Written w, FoundNames names) {
    for (int i = 1; i + 1 < w.size(); i++) {
      int at = w.token(i);
      String mark = s.token(at).form();
      if (!mark.equals(",") && !mark.equals("(")) {
        continue;
      }
      Region region = region(scene, s, w, i + 1);
      if (region != null && ends(s, region, mark)) {
        place(scene, s, at - 1, region, names);
      }
    }
  }

  /** The region or country whose name begins at a word, with its kind before it; null for none. */
  private static @Nullable Region region(Scene scene, Sentence s, Written w, int word) {
    int at = word;
    boolean kind = false;
    while (at < w.size() && at - word < BEFORE) {
      String form = Spelling.fold(w.words().get(at));
      boolean division = FunctionWords.of("division").contains(form);
      if (!division && Spelling.capitalised(w.words().get(at))) {
        break;
      }
      kind |= division;
      Token t = s.token(w.token(at));
      boolean between = t.upos() == Upos.ADP || t.upos() == Upos.DET;
      if (!between && !division) {
        return null;
      }
      at++;
    }
    if (at >= w.size() || (at > word && !kind) || !Spelling.capitalised(w.words().get(at))) {
      return null;
    }
    for (int length = Math.min(Provinces.LONGEST, w.size() - at); length > 0; length--) {
      String phrase = w.phrase(at, at + length);
      List<String> codes = Provinces.of(phrase);
      int last = w.token(at + length) - 1;
      if (!codes.isEmpty()) {
        return new Region(codes, last, true, false);
      }
      String code = length == scene.knowledge.longest(w.words(), at) ? code(scene, phrase) : "";
      if (!code.isEmpty()) {
        boolean whole =
            scene.knowledge.country(code).filter(c -> c.name().equals(phrase)).isPresent();
        return new Region(List.of(code), last, false, whole);
      }
    }
    return null;
  }

  /** The country of a region, or that a name is; empty for towns and all else. */
  private static String code(Scene scene, String phrase) {
    for (Entry e : scene.knowledge.find(phrase)) {
      if (e instanceof Entry.CountryName c) {
        return c.country().code();
      }
      if (e instanceof Entry.Somewhere place
          && place.population() == 0
          && place.place().country() != null) {
        return place.place().country();
      }
    }
    return "";
  }

  /** Whether a name is no member of a row ("en Toluca, Puebla y Veracruz"). */
  private static boolean ends(Sentence s, Region region, String mark) {
    int next = region.last() + 1;
    if (next >= s.size()) {
      return true;
    }
    String form = s.token(next).form();
    if (mark.equals("(")) {
      return form.equals(")");
    }
    boolean longer = s.token(next).upos() == Upos.PROPN && Spelling.capitalised(form);
    if (longer || COORDINATED.contains(form)) {
      return false; // "el abogado, César Soto"
    }
    int at = next + 1;
    while (form.equals(",") && at < s.size() && name(s.token(at))) {
      at++;
    }
    return at >= s.size() || at == next + 1 || !COORDINATED.contains(s.token(at).form());
  }

  private static boolean name(Token t) {
    return Spelling.capitalised(t.form()) || t.upos() == Upos.ADP || t.upos() == Upos.DET;
  }

  private void place(Scene scene, Sentence s, int last, Region region, FoundNames names) {
    Entry known = entries.get(key(s.index(), last));
    if (known instanceof Entry.CountryName && region.whole()) {
      return; // "en Chile, Perú"
    }
    int head =
        known == null ? unknown(s, last, names) : heads.getOrDefault(key(s.index(), last), -1);
    if (head < 0) {
      return;
    }
    List<String> own = known == null ? List.of() : scene.nations.at(s.index(), head);
    List<String> several = known == null ? List.of() : scene.namesakes.countries(s.index(), head);
    String code = region.codes().size() == 1 ? region.codes().get(0) : "";
    for (String each : region.codes()) {
      if (several.contains(each) || own.contains(each)) {
        code = each;
      }
    }
    boolean row = region.town() && known != null && several.isEmpty() && !own.contains(code);
    if (code.isEmpty() || row || (known instanceof Entry.Capital && region.town())) {
      return; // "en Londres, Sevilla"
    }
    scene.namesakes.told(scene, s.index(), head, code);
    Token kind = s.token(Math.max(0, first(scene, s, head) - 1));
    if (FunctionWords.of("of-town").contains(Spelling.fold(kind.lemma()))) {
      scene.nations.put(s.index(), kind.index(), code); // "el municipio San Diego"
    }
    boolean open = s.token(last + 1).form().equals("(");
    commas.put(key(s.index(), open ? region.last() + 1 : region.last()), last + 1);
  }

  /** The first token of the name of a place. */
  private static int first(Scene scene, Sentence s, int head) {
    int first = head;
    while (first > 0 && scene.board.anchor(s.index(), first - 1) == head) {
      first--;
    }
    return first;
  }

  /** The head of the name of a town that the knowledge does not have; -1 for none. */
  private static int unknown(Sentence s, int last, FoundNames names) {
    int first = last;
    for (Name n : names.of(s)) {
      if (n.lastToken() >= last && n.firstToken() <= last) {
        if (n.lastToken() > last || n.type() != Name.Type.LOC) {
          return -1;
        }
        first = n.firstToken();
      }
    }
    boolean town =
        first > 0 && s.token(first - 1).upos() == Upos.ADP && s.token(last).upos() == Upos.PROPN;
    return town ? Names.headOf(s, first, last) : -1;
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }
}
