package org.cronista.coding.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Table;
import org.cronista.coding.syntax.Tree;
import org.cronista.model.Token;
import org.cronista.model.Upos;

/**
 * What kinds of bodies there are, and by which words the press tells them, from {@code bodies.tsv}.
 * A set of kinds is an {@code int}, one bit a kind; 0 where nothing tells.
 */
final class BodyKinds {
  /** What may stand for a body of any kind: "la entidad". */
  static final int ANY = 1;

  private static final BodyKinds STANDARD = new BodyKinds();

  private final Map<String, Integer> nouns = new HashMap<>();
  private final Map<String, Integer> adjectives = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> sectors = new HashMap<>();
  private final Map<String, Integer> writings = new HashMap<>();

  private BodyKinds() {
    int next = ANY << 1;
    for (List<String> row : Table.rows(BodyKinds.class, "bodies.tsv", 6)) {
      int kind = ANY;
      if (!row.get(0).equals("any")) {
        kind = next;
        next <<= 1;
      }
      add(nouns, row.get(1), kind);
      add(adjectives, row.get(2), kind);
      add(names, row.get(3), kind);
      add(sectors, row.get(4), kind);
      add(writings, row.get(5), kind);
    }
  }

  private static void add(Map<String, Integer> kinds, String words, int kind) {
    for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
      kinds.merge(word, kind, (a, b) -> a | b);
    }
  }

  /** The kinds of body for which a noun stands by itself ("la compañía"). */
  static int ofNoun(String lemma) {
    return STANDARD.nouns.getOrDefault(Spelling.fold(lemma), 0);
  }

  /** Whether one of some words is a noun for a court. */
  static boolean court(Set<String> words) {
    int court = ofNoun("juzgado");
    return words.stream().anyMatch(w -> (ofNoun(w) & court) != 0);
  }

  /** The kinds of body that write what a noun names ("la sentencia"). */
  static int ofWriting(String lemma) {
    return STANDARD.writings.getOrDefault(Spelling.fold(lemma), 0);
  }

  static int ofSector(String sector) {
    return STANDARD.sectors.getOrDefault(sector, 0);
  }

  /** The kinds that the words of a name tell: its first two and its last. */
  static int ofName(String name) {
    String[] words = Spelling.fold(name).split(" ");
    int kinds = ofNameWord(words[0]) | ofNameWord(words[words.length - 1]);
    return words.length > 2 ? kinds | ofNameWord(words[1]) : kinds;
  }

  private static int ofNameWord(String word) {
    return STANDARD.names.getOrDefault(word, 0);
  }

  /** The kinds for which a noun stands together with its adjectives ("la central obrera"). */
  static int ofPhrase(Tree tree, int head) {
    int kinds = ofNoun(tree.lemma(head));
    if (kinds == 0) {
      return 0;
    }
    for (int c : tree.children(head)) {
      Token t = tree.token(c);
      int told =
          t.is("amod") ? STANDARD.adjectives.getOrDefault(Spelling.fold(tree.lemma(c)), 0) : 0;
      if ((kinds & told) != 0) {
        kinds &= told;
      } else if (told != 0) { // "el ente judicial", but not "el equipo medico"
        kinds = (kinds & ANY) == 0 ? 0 : told;
      }
    }
    return kinds;
  }

  /** The kinds of the noun, with or without an adjective, that stands right before a name. */
  static int before(Tree tree, int first) {
    int at = first - 1;
    while (at > 0 && tree.token(at).upos() == Upos.ADJ && first - at < 3) {
      at--;
    }
    return at >= 0 && tree.token(at).upos() == Upos.NOUN ? ofNoun(tree.lemma(at)) & ~ANY : 0;
  }
}
