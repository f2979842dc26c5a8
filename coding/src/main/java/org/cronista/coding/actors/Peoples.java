package org.cronista.coding.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cronista.coding.syntax.Spelling;
import org.cronista.coding.syntax.Table;
import org.cronista.coding.syntax.Tree;
import org.cronista.knowledge.Entry;
import org.cronista.knowledge.Knowledge;
import org.cronista.model.Token;
import org.cronista.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Peoples that live beyond their state, from {@code peoples.tsv}: "el dirigente albanés" in an
 * article that speaks of Kosovo and never of Albania is of Kosovo.
 */
final class Peoples {
  private record People(Set<String> own, List<String> neighbours) {}

  private static final Map<String, People> PEOPLES = read();

  private final Knowledge knowledge;
  private final List<Tree> trees;

  /** The country of a people's members by the code of its state, once it was asked for. */
  private final Map<String, String> hosts = new HashMap<>();

  Peoples(Knowledge knowledge, List<Tree> trees) {
    this.knowledge = knowledge;
    this.trees = trees;
  }

  private static Map<String, People> read() {
    Map<String, People> peoples = new HashMap<>();
    for (List<String> row : Table.rows(Peoples.class, "peoples.tsv", 3)) {
      Set<String> own = new HashSet<>(List.of(row.get(1).split(" ")));
      own.add(row.get(0));
      peoples.put(row.get(0), new People(own, List.of(row.get(2).split(" "))));
    }
    return peoples;
  }

  /** The country of those whom a demonym means: its own, or the neighbour's that it stands for. */
  List<String> of(Tree tree, Token demonym, List<String> codes) {
    People people = codes.size() == 1 ? PEOPLES.get(codes.get(0)) : null;
    if (people == null || !members(tree, demonym)) {
      return codes;
    }
    String host = hosts.computeIfAbsent(codes.get(0), code -> host(people));
    return host.isEmpty() ? codes : List.of(host);
  }

  /** "Los serbios", "el líder serbio", but not "el gobierno serbio". */
  private static boolean members(Tree tree, Token demonym) {
    if (demonym.upos() == Upos.NOUN) {
      return true;
    }
    int noun = tree.head(demonym.index());
    return noun >= 0
        && demonym.is("amod")
        && FunctionWords.of("of-people").contains(Spelling.fold(tree.lemma(noun)));
  }

  /** The neighbour of which the article speaks most; empty where it names the people's state. */
  private String host(People people) {
    Map<String, Integer> votes = new HashMap<>();
    for (Tree tree : trees) {
      for (Token t : tree.sentence().tokens()) {
        String code = named(t);
        if (code != null && people.own().contains(code) && Spelling.capitalised(t.form())) {
          return "";
        }
        if (code != null && people.neighbours().contains(code)) {
          votes.merge(code, 1, Integer::sum);
        }
      }
    }
    String best = "";
    for (String code : people.neighbours()) {
      if (votes.getOrDefault(code, 0) > votes.getOrDefault(best, 0)) {
        best = code;
      }
    }
    return best;
  }

  /**
   * The country of a name, a capital or a demonym, the first that a word may be; null for others.
   */
  private @Nullable String named(Token t) {
    List<Entry> readings =
        t.upos().nominal() || t.upos() == Upos.ADJ ? knowledge.spelled(t.form()) : List.of();
    if (readings.isEmpty()) {
      return null;
    }
    return switch (readings.get(0)) {
      case Entry.CountryName c -> c.country().code();
      case Entry.Capital c -> c.country().code();
      case Entry.Demonym d -> d.country().code();
      default -> null;
    };
  }
}
